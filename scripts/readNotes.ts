/** Paths → notes. What cannot be read costs only itself; a path that is not there is misuse. */
import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { decodeNote } from '../src/pipeline/parse/decodeNote.ts';
import type { Diagnostic } from '../src/schema/diagnostic.ts';
import type { Note } from '../src/schema/note.ts';
import { CliError } from './cliError.ts';
import { type FoundFile, type FoundNotes, codeOf, findNotes } from './findNotes.ts';
import { readWhole } from './readWhole.ts';
import { SAMPLE_NOTES } from './sampleNotes.ts';

export interface NotesRead {
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  readonly files: number;
}

/**
 * Lists the notes at the given paths, or the sample's: files, and folders with all Markdown and text files below them.
 * Throws a `CliError` where a path does not exist.
 */
export function listNotes(given: readonly string[]): Promise<readonly FoundNotes[]> {
  const paths = notePaths(given);
  return Promise.all(paths.map((path) => notesAt(path, paths.length > 1)));
}

export const notePaths = (given: readonly string[]): readonly string[] =>
  given.length > 0 ? given : [SAMPLE_NOTES];

/** Reads the notes that were listed. */
export function readNotes(found: readonly FoundNotes[]): NotesRead {
  const files = distinct(found.flatMap((at) => at.files));
  const leftOut = found.flatMap((at) => at.diagnostics);
  const notes: Note[] = [];
  const diagnostics = [...leftOut].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const file of files) {
    const read = readNote(file);
    if (read.note !== undefined) notes.push(read.note);
    diagnostics.push(...read.diagnostics);
  }
  return { notes, diagnostics, files: files.length + leftOut.length };
}

async function notesAt(path: string, isOneOfSeveral: boolean): Promise<FoundNotes> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const reason =
      found.code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${codeOf(found)})`;
    throw new CliError(`${path}: ${reason}; give the path of a Markdown file or of a folder with notes`, 1);
  }
  const real = await realpath(path);
  if (!found.isDirectory())
    return { files: [{ id: basename(path), path: Buffer.from(real) }], folders: [], diagnostics: [] };
  return findNotes(real, isOneOfSeveral ? `${basename(resolve(path))}/` : '');
}

/** Each file once, in the order of ids; two files with one id are told apart by their whole paths. */
function distinct(files: readonly FoundFile[]): FoundFile[] {
  const byPath = new Map(files.map((file) => [file.path.toString('latin1'), file]));
  const counts = new Map<string, number>();
  for (const { id } of byPath.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Array.from(byPath.values(), ({ id, path }) => ({
    id: (counts.get(id) ?? 0) > 1 ? path.toString() : id,
    path,
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Without waiting for each: in a folder of thousands of files the waiting takes longer than the reading, and many open files at once are more than some systems allow. */
function readNote({ id, path }: FoundFile): {
  readonly note?: Note;
  readonly diagnostics: readonly Diagnostic[];
} {
  const warn = (message: string): Diagnostic => ({ severity: 'warning', file: id, message });
  const skip = (message: string) => ({ diagnostics: [warn(`left out: ${message}`)] });
  try {
    const read = readWhole(path);
    if ('refusal' in read) return skip(read.refusal);
    const decoded = decodeNote(read.bytes);
    if ('refusal' in decoded) return skip(decoded.refusal);
    return {
      note: { id, text: decoded.text, sha256: createHash('sha256').update(read.bytes).digest('hex') },
      diagnostics: [read.warning, decoded.warning].filter((words) => words !== undefined).map(warn),
    };
  } catch (error) {
    return skip(`it cannot be read (${codeOf(error)})`);
  }
}
