/** What the view shows: a graph and the notes that it came from, always of the same build. */
import { checkGraphFile } from '../schema/checkGraphFile.ts';
import { type KnowledgeGraph, readGraph } from '../schema/knowledgeGraph.ts';
import { type SourceText, checkSourcesFile } from '../schema/sourcesFile.ts';

export interface Dataset {
  readonly graph: KnowledgeGraph;
  /** Empty where the notes could not be read: the graph still shows. */
  readonly sources: readonly SourceText[];
  /** Where the file puts each node: the talks layout. The graph's own x and y change with the layout. */
  readonly home: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** What kept a file from being shown. */
export interface Fault {
  readonly file: string;
  /** What was found, as the end of a sentence. */
  readonly message: string;
}

export type DatasetReading =
  | { readonly ok: true; readonly dataset: Dataset; readonly warning: Fault | null }
  | { readonly ok: false; readonly fault: Fault };

/** Reads a file beside the page. Rejects with an `Error` that says why it could not. */
export type ReadText = (file: string) => Promise<string>;

const GRAPH_FILE = 'graph.json';
const SOURCES_FILE = 'sources.json';

/** Reads both files and checks them. Without its notes a graph is shown all the same, with a warning. */
export async function readDataset(readText: ReadText): Promise<DatasetReading> {
  const [graph, sources] = await Promise.all([
    readChecked(GRAPH_FILE, readText, checkGraphFile),
    readChecked(SOURCES_FILE, readText, checkSourcesFile),
  ]);
  if (!graph.ok) return graph;
  const dataset = datasetOf(readGraph(graph.value), sources.ok ? sources.value.sources : []);
  return { ok: true, dataset, warning: sources.ok ? null : sources.fault };
}

/** Makes a dataset of a graph that lies in its first layout. */
export function datasetOf(graph: KnowledgeGraph, sources: readonly SourceText[]): Dataset {
  const home = new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }]));
  return { graph, sources, home };
}

type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

async function readChecked<T>(
  file: string,
  readText: ReadText,
  check: (value: unknown) => { ok: true; value: T } | { ok: false; fault: string },
): Promise<Reading<T>> {
  try {
    const text = await readText(file);
    const checked = check(JSON.parse(text));
    return checked.ok ? checked : { ok: false, fault: { file, message: checked.fault } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: { file, message } };
  }
}
