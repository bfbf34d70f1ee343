/** Reads all that the pipeline needs: the notes at the given paths, their corrections, the ontology and the gazetteer. */
import type { Knowledge } from '../src/pipeline/notesToGraph.ts';
import { type Diagnostic, formatDiagnostic } from '../src/schema/diagnostic.ts';
import type { Note } from '../src/schema/note.ts';
import { CliError } from './cliError.ts';
import { type CorrectionsFile, readCorrectionsFile } from './readCorrectionsFile.ts';
import { readKnowledge } from './readKnowledge.ts';
import { readNotes } from './readNotes.ts';
import { SAMPLE_NOTES } from './sampleNotes.ts';

export interface Inputs {
  readonly notes: readonly Note[];
  readonly knowledge: Knowledge;
  readonly corrections: CorrectionsFile;
  readonly diagnostics: readonly Diagnostic[];
}

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
  const corrections = await readCorrectionsFile(paths);
  return {
    notes,
    knowledge: { ...knowledge, corrections: corrections.entries },
    corrections,
    diagnostics: [...ofKnowledge, ...diagnostics, ...corrections.diagnostics],
  };
}
