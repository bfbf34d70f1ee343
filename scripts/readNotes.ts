/** Paths → notes. What cannot be read costs only itself; a path that is not there is misuse. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Diagnostic } from '../src/schema/diagnostic.ts';
import type { Note } from '../src/schema/note.ts';
import { MOST_NOTE_BYTES, NOTE_EXTENSIONS, RECAP_ENDING, tooLarge } from '../src/schema/noteFile.ts';
import { CliError } from './cliError.ts';
import { decodeNote } from '../src/pipeline/parse/decodeNote.ts';

export interface NotesRead {
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  readonly files: number;
}

interface File {
  readonly id: string;
  readonly path: string;
}

/** Reads all notes at the given paths: files, and folders with all Markdown and text files below them. Throws a `CliError` where a path does not exist. */
export async function readNotes(paths: readonly string[]): Promise<NotesRead> {
  const files = distinct((await Promise.all(paths.map((path) => filesAt(path, paths.length > 1)))).flat());
  const notes: Note[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const read = readNote(file);
    if ('note' in read) notes.push(read.note);
    if (read.diagnostic !== undefined) diagnostics.push(read.diagnostic);
  }
  return { notes, diagnostics, files: files.length };
}

async function filesAt(path: string, isOneOfSeveral: boolean): Promise<File[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const reason =
      found.code === 'ENOENT'
        ? 'there is no such file or folder'
        : `it cannot be read (${found.code ?? found.message})`;
    throw new CliError(`${path}: ${reason}; give the path of a Markdown file or of a folder with notes`, 1);
  }
  const real = await realpath(path);
  if (!found.isDirectory()) return [{ id: basename(path), path: real }];
  const names = await glob(`**/*.{${NOTE_EXTENSIONS.join(',')}}`, {
    cwd: real,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    // A recap that lies beside notes is made of notes, and none itself.
    ignore: ['**/node_modules/**', `**/*${RECAP_ENDING}`],
  });
  const prefix = isOneOfSeveral ? `${basename(resolve(path))}/` : '';
  return names.map((name) => ({ id: prefix + name, path: join(real, name) }));
}

/** Each file once, in the order of ids; two files with one id are told apart by their whole paths. */
function distinct(files: readonly File[]): File[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const counts = new Map<string, number>();
  for (const { id } of byPath.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Array.from(byPath.values(), ({ id, path }) => ({
    id: (counts.get(id) ?? 0) > 1 ? path : id,
    path,
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Without waiting for each: in a folder of thousands of files the waiting takes longer than the reading. */
function readNote({
  id,
  path,
}: File): { readonly note?: Note; readonly diagnostic?: Diagnostic } & (
  | { readonly note: Note }
  | { readonly diagnostic: Diagnostic }
) {
  const skip = (message: string): { readonly diagnostic: Diagnostic } => ({
    diagnostic: { severity: 'warning', file: id, message: `left out: ${message}` },
  });
  try {
    const { size } = statSync(path);
    if (size > MOST_NOTE_BYTES) return skip(tooLarge(size));
    const bytes = readFileSync(path);
    const decoded = decodeNote(bytes);
    if ('refusal' in decoded) return skip(decoded.refusal);
    const note = { id, text: decoded.text, sha256: createHash('sha256').update(bytes).digest('hex') };
    return decoded.warning === undefined
      ? { note }
      : { note, diagnostic: { severity: 'warning', file: id, message: decoded.warning } };
  } catch (error) {
    return skip(`it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}
