/** Reads and understands all that the pipeline needs: the notes at the given paths, their corrections, the ontology and the gazetteer. */
import type { Knowledge } from '../src/pipeline/notesToGraph.ts';
import type { Diagnostic } from '../src/schema/diagnostic.ts';
import type { Note } from '../src/schema/note.ts';
import { type InputFiles, readInputFiles } from './inputFiles.ts';
import { type CorrectionsFile, readCorrectionsFile } from './readCorrectionsFile.ts';
import { readKnowledge } from './readKnowledge.ts';

export interface Inputs {
  readonly notes: readonly Note[];
  readonly knowledge: Knowledge;
  readonly corrections: CorrectionsFile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads notes and knowledge. Throws a `CliError` where there are files and none of them could be read.
 * @param read the files, where they have been read before
 */
export async function readInputs(paths: readonly string[], read?: InputFiles): Promise<Inputs> {
  const files = read ?? (await readInputFiles(paths));
  const { knowledge, diagnostics: ofKnowledge } = await readKnowledge(files.knowledge);
  const corrections = readCorrectionsFile(files.corrections);
  return {
    notes: files.notes.notes,
    knowledge: { ...knowledge, corrections: corrections.entries },
    corrections,
    diagnostics: [...ofKnowledge, ...files.notes.diagnostics, ...corrections.diagnostics],
  };
}
