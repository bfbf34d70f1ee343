/**
 * Finds the notes below a folder. Names are taken as bytes, since a file may have one that is no UTF-8, which a
 * string could not lead back to. Links are not followed: what they lead to within the folder is found there.
 */
import { isUtf8 } from 'node:buffer';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { Diagnostic } from '../src/schema/diagnostic.ts';
import { isNoteName } from '../src/schema/noteFile.ts';

export interface FoundFile {
  /** The path relative to the folder, with `/`. */
  readonly id: string;
  readonly path: Buffer;
}

export interface FoundNotes {
  readonly files: readonly FoundFile[];
  /** The paths of all folders that were looked into. */
  readonly folders: readonly Buffer[];
  /** What looks like a note, or may hold some, and was left out. */
  readonly diagnostics: readonly Diagnostic[];
}

const SLASH = Buffer.from('/');

/** Lists all notes below a folder, in no particular order; hidden folders and `node_modules` hold none. @param prefix stands before each id */
export function findNotes(folder: string, prefix: string): FoundNotes {
  const files: FoundFile[] = [];
  const folders: Buffer[] = [];
  const diagnostics: Diagnostic[] = [];
  const leaveOut = (file: string, message: string): void => {
    diagnostics.push({ severity: 'warning', file, message: `left out: ${message}` });
  };
  const walk = (path: Buffer, id: string): void => {
    let entries;
    folders.push(path);
    try {
      entries = readdirSync(path, { encoding: 'buffer', withFileTypes: true });
    } catch (error) {
      leaveOut(id === '' ? folder : id, `the folder cannot be read (${codeOf(error)})`);
      return;
    }
    for (const entry of entries) {
      const name = nameOf(entry.name);
      if (name.startsWith('.') || name === 'node_modules') continue;
      const inner = { id: prefixed(id, name), path: Buffer.concat([path, SLASH, entry.name]) };
      if (entry.isDirectory()) walk(inner.path, inner.id);
      else if (entry.isSymbolicLink()) {
        const reason = whyNotFollowed(inner, folder);
        if (reason !== undefined) leaveOut(inner.id, reason);
      } else if (!isNoteName(name)) continue;
      else if (entry.isFile()) files.push(inner);
      else leaveOut(inner.id, NO_FILE);
    }
  };
  walk(Buffer.from(folder), prefix);
  return { files, folders, diagnostics };
}

/** Why something called like a note is not even opened: reading it might never end. */
export const NO_FILE = 'it is a pipe, a socket or a device, not a file';

/** What the system calls an error. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const prefixed = (id: string, name: string): string => (id === '' || id.endsWith('/') ? id : `${id}/`) + name;

/** Says why a link is left out; undefined where it hides no note: it leads to one that is found anyway, or to none. */
function whyNotFollowed({ id, path }: FoundFile, folder: string): string | undefined {
  try {
    const way = relative(folder, realpathSync(path));
    if (!isAbsolute(way) && way.split(/[/\\]/u, 1)[0] !== '..') return undefined;
    return isNoteName(id) || statSync(path).isDirectory()
      ? 'this link leads out of the folder, and was not followed; give the path of what it leads to as well'
      : undefined;
  } catch (error) {
    return isNoteName(id) ? `this link leads nowhere (${codeOf(error)})` : undefined;
  }
}

/** The text of a name; a byte that is no UTF-8 is written as in an address, `%E9`. */
function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let name = '';
  for (let at = 0; at < bytes.length;) {
    // A letter has at most four bytes.
    const letter = [1, 2, 3, 4].map((length) => bytes.subarray(at, at + length)).find((part) => isUtf8(part));
    name += letter?.toString('utf8') ?? `%${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    at += letter?.length ?? 1;
  }
  return name;
}
