/** Offers the graph as a file: the one that the command line writes, whatever layout is on. */
import { formatGraph } from '../schema/formatFiles.ts';
import { writeGraph } from '../schema/knowledgeGraph.ts';
import type { Dataset } from '../state/dataset.ts';

/** Has the browser save it as `graph.json`; does nothing where there is none. */
export function saveGraph(dataset: Dataset | undefined): void {
  if (dataset === undefined) return;
  const graph = dataset.graph.copy();
  dataset.home.forEach((place, key) => graph.mergeNodeAttributes(key, place));
  const address = URL.createObjectURL(
    new Blob([formatGraph(writeGraph(graph))], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'graph.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
