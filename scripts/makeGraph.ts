/** Notes and knowledge → the two files of a graph: reading, the pipeline, the layout and the check on the way out, in this order. */
import { placeGraph } from '../src/layout/placeGraph.ts';
import { notesToGraph } from '../src/pipeline/notesToGraph.ts';
import { checkGraphFile } from '../src/schema/checkGraphFile.ts';
import { type Diagnostic, formatDiagnostic } from '../src/schema/diagnostic.ts';
import type { GraphFile } from '../src/schema/graphFile.ts';
import { writeGraph } from '../src/schema/knowledgeGraph.ts';
import { type SourcesFile, checkSourcesFile } from '../src/schema/sourcesFile.ts';
import { CliError } from './cliError.ts';
import { formatGraph, formatSources } from './formatFiles.ts';
import { readKnowledge } from './readKnowledge.ts';
import { readNotes } from './readNotes.ts';

export interface MadeGraph {
  readonly graph: GraphFile;
  readonly sources: SourcesFile;
  /** What the files hold, ready to be written. */
  readonly graphJson: string;
  readonly sourcesJson: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The sample that is shown when no path is given. */
export const SAMPLE_NOTES = 'graph/notes';

/** Makes the graph of the notes at the given paths. Throws a `CliError` where no note could be read. */
export async function makeGraph(paths: readonly string[]): Promise<MadeGraph> {
  const { knowledge, diagnostics: ofKnowledge } = await readKnowledge();
  const { notes, diagnostics: ofFiles, files } = await readNotes(paths.length > 0 ? paths : [SAMPLE_NOTES]);
  if (notes.length === 0 && files > 0) {
    throw new CliError(
      `${ofFiles.map(formatDiagnostic).join('\n')}\nno note could be read; the graph was left as it was`,
      1,
    );
  }
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
    diagnostics: [...ofKnowledge, ...ofFiles, ...diagnostics],
  };
}
