/** The edges of many nodes at once. A scene draws one graph, whose edges stay what they are. */
import { itemAt, valueAt } from '../schema/itemAt.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

/** Makes a function that finds the edges of some nodes. When first asked it numbers all nodes: to ask the graph for each takes far longer. */
export function createEdgesOf(graph: KnowledgeGraph): (nodes: Iterable<string>) => Set<string> {
  let numbered: Numbered | undefined;
  return (nodes) => {
    const { numbers, edges, ends } = (numbered ??= numberAll(graph));
    const isAsked = new Uint8Array(numbers.size);
    for (const node of nodes) {
      const number = numbers.get(node);
      if (number !== undefined) isAsked[number] = 1;
    }
    return new Set(
      edges.filter((_, at) => isAsked[itemAt(ends, 2 * at)] === 1 || isAsked[itemAt(ends, 2 * at + 1)] === 1),
    );
  };
}

interface Numbered {
  readonly numbers: ReadonlyMap<string, number>;
  readonly edges: readonly string[];
  /** The numbers of the two ends of each edge, one edge after another. */
  readonly ends: Uint32Array;
}

function numberAll(graph: KnowledgeGraph): Numbered {
  const numbers = new Map(graph.nodes().map((node, number) => [node, number]));
  const edges: string[] = [];
  const ends: number[] = [];
  graph.forEachEdge((edge, _, source, target) => {
    edges.push(edge);
    ends.push(valueAt(numbers, source), valueAt(numbers, target));
  });
  return { numbers, edges, ends: Uint32Array.from(ends) };
}
