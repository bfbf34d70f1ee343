/** Reads all that the pipeline needs: the notes at the given paths, the ontology and the gazetteer. */
import type { Knowledge } from '../src/pipeline/notesToGraph.ts';
import { type Diagnostic, formatDiagnostic } from '../src/schema/diagnostic.ts';
import type { Note } from '../src/schema/note.ts';
import { CliError } from './cliError.ts';
import { readKnowledge } from './readKnowledge.ts';
import { readNotes } from './readNotes.ts';

export interface Inputs {
  readonly notes: readonly Note[];
  readonly knowledge: Knowledge;
  readonly diagnostics: readonly Diagnostic[];
}

/** The sample that is shown when no path is given. */
export const SAMPLE_NOTES = 'graph/notes';

/** Reads notes and knowledge. Throws a `CliError` where there are files and none of them could be read. */
export async function readInputs(paths: readonly string[]): Promise<Inputs> {
  const { knowledge, diagnostics: ofKnowledge } = await readKnowledge();
  const { notes, diagnostics, files } = await readNotes(paths.length > 0 ? paths : [SAMPLE_NOTES]);
  if (notes.length === 0 && files > 0) {
    throw new CliError(
      `${diagnostics.map(formatDiagnostic).join('\n')}\nno note could be read; the graph was left as it was`,
      1,
    );
  }
  return { notes, knowledge, diagnostics: [...ofKnowledge, ...diagnostics] };
}
