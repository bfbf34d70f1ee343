/** A graph file that was dropped → what the view shows, without the notes that it quotes. */
import { checkGraphFile } from '../schema/checkGraphFile.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { readGraph } from '../schema/knowledgeGraph.ts';
import { mendGraphFile } from '../schema/mendGraphFile.ts';
import { type Dataset, datasetOf } from '../state/dataset.ts';
import type { PickedFile } from './pickedFile.ts';

export interface GraphOpened {
  readonly dataset: Dataset;
  /** What had to be mended. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes. */
const LARGEST = 256 * 2 ** 20;
const MOST_NODES = 200_000;

/** Reads, mends and checks a graph file. Rejects with the first thing that is wrong with it. */
export async function openGraphFile(file: PickedFile): Promise<GraphOpened> {
  if (file.size > LARGEST)
    throw new Error(`it is too large for a graph file (at most ${String(LARGEST / 2 ** 20)} MB are read)`);
  const text = new TextDecoder().decode(await file.read());
  const parsed = parse(text);
  const count = nodesIn(parsed);
  if (count > MOST_NODES)
    throw new Error(`it has ${String(count)} nodes, and at most ${String(MOST_NODES)} can be shown`);
  const { value, mended, isUnplaced } = mendGraphFile(parsed);
  const checked = checkGraphFile(value);
  if (!checked.ok) throw new Error(`it is no graph of Rayograph's: ${checked.fault}`);
  const graph = readGraph(checked.value);
  // Hardly ever: the layouts are loaded by who needs them.
  if (isUnplaced) (await import('../layout/placeGraph.ts')).placeGraph(graph);
  return {
    dataset: datasetOf(graph, []),
    diagnostics: mended.map((message) => ({ severity: 'warning', file: file.path, message })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is no JSON (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    });
  }
}

function nodesIn(value: unknown): number {
  const nodes = (value as { readonly nodes?: unknown } | null)?.nodes;
  return Array.isArray(nodes) ? nodes.length : 0;
}
