/** Notes and knowledge → the two files of a graph: reading, the pipeline, the layout and the check on the way out, in this order. */
import { placeGraph } from '../src/layout/placeGraph.ts';
import { notesToGraph } from '../src/pipeline/notesToGraph.ts';
import { checkGraphFile } from '../src/schema/checkGraphFile.ts';
import type { Diagnostic } from '../src/schema/diagnostic.ts';
import type { GraphFile } from '../src/schema/graphFile.ts';
import { writeGraph } from '../src/schema/knowledgeGraph.ts';
import { type SourcesFile, checkSourcesFile } from '../src/schema/sourcesFile.ts';
import { formatGraph, formatSources } from '../src/schema/formatFiles.ts';
import { readInputs } from './readInputs.ts';

export interface MadeGraph {
  readonly graph: GraphFile;
  readonly sources: SourcesFile;
  /** What the files hold, ready to be written. */
  readonly graphJson: string;
  readonly sourcesJson: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the graph of the notes at the given paths. Throws a `CliError` where no note could be read. */
export async function makeGraph(paths: readonly string[]): Promise<MadeGraph> {
  const { notes, knowledge, diagnostics: ofInputs } = await readInputs(paths);
  const { graph, sources, diagnostics } = notesToGraph(notes, knowledge);
  placeGraph(graph);
  const file = writeGraph(graph);
  const faults = [checkGraphFile(file), checkSourcesFile(sources)].flatMap((checked) =>
    checked.ok ? [] : [checked.fault],
  );
  if (faults.length > 0) throw new Error(`the graph that was made is not valid: ${faults.join('; ')}`);
  return {
    graph: file,
    sources,
    graphJson: formatGraph(file),
    sourcesJson: formatSources(sources),
    diagnostics: [...ofInputs, ...diagnostics],
  };
}
