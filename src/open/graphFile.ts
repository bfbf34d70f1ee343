/** A graph file that was dropped → what the view shows, without the notes that it quotes. */
import { checkGraphFile } from '../schema/checkGraphFile.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { readGraph } from '../schema/knowledgeGraph.ts';
import { type Dataset, datasetOf } from '../state/dataset.ts';
import type { PickedFile } from './pickedFile.ts';

export interface GraphOpened {
  readonly dataset: Dataset;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes. */
const LARGEST = 256 * 2 ** 20;

/** Reads and checks a graph file. Rejects with the first thing that is wrong with it. */
export async function openGraphFile(file: PickedFile): Promise<GraphOpened> {
  if (file.size > LARGEST)
    throw new Error(`it is too large for a graph file (at most ${String(LARGEST / 2 ** 20)} MB are read)`);
  const text = new TextDecoder().decode(await file.read());
  const checked = checkGraphFile(parsed(text));
  if (!checked.ok) throw new Error(`it is no graph of Rayograph's: ${checked.fault}`);
  return { dataset: datasetOf(readGraph(checked.value), []), diagnostics: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is no JSON (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    });
  }
}
