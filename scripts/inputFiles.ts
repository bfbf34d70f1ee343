/** Reads all files that a graph is made of, as text: the notes at the given paths, their corrections, what is known beforehand. */
import { readFile } from 'node:fs/promises';
import { formatDiagnostic } from '../src/schema/diagnostic.ts';
import { CliError } from './cliError.ts';
import { correctionsPath } from './correctionsPath.ts';
import type { FoundNotes } from './findNotes.ts';
import { type KnowledgeFiles, readKnowledgeFiles } from './knowledgeFiles.ts';
import { type NotesRead, listNotes, readNotes } from './readNotes.ts';

export interface CorrectionsText {
  readonly path: string;
  /** Empty where there is no file yet. */
  readonly text: string;
  /** Why it cannot be read. */
  readonly fault?: string;
}

export interface InputFiles {
  readonly knowledge: KnowledgeFiles;
  readonly notes: NotesRead;
  readonly corrections: CorrectionsText;
}

/**
 * Reads the files. Throws a `CliError` where there are notes and none of them could be read.
 * @param listed the notes at the paths, where they have been looked for
 */
export async function readInputFiles(
  paths: readonly string[],
  listed?: readonly FoundNotes[],
): Promise<InputFiles> {
  const knowledge = await readKnowledgeFiles();
  const notes = readNotes(listed ?? (await listNotes(paths)));
  if (notes.notes.length === 0 && notes.files > 0) {
    throw new CliError(
      `${notes.diagnostics.map(formatDiagnostic).join('\n')}\nno note could be read; the graph was left as it was`,
      1,
    );
  }
  return { knowledge, notes, corrections: await readCorrectionsText(correctionsPath(paths)) };
}

async function readCorrectionsText(path: string): Promise<CorrectionsText> {
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { path, text: '' } : { path, text: '', fault: code ?? message };
  }
}
