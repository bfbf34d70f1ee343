/** Picked files → notes. What is no note, too large or not to be read costs only itself. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { decodeNote } from '../pipeline/parse/decodeNote.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Note } from '../schema/note.ts';
import { MOST_NOTE_BYTES, isNoteName, tooLarge } from '../schema/noteFile.ts';
import type { PickedFile } from './pickedFile.ts';

export interface NotesPicked {
  /** In the order of their ids. */
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files beside the notes that are none: pictures, settings. */
  readonly passedOver: number;
}

export interface ReadOptions {
  /** Called after each file. */
  readonly onProgress: (done: number, total: number) => void;
  /** Stops the reading: it then rejects. */
  readonly signal: AbortSignal;
  /** What was read before, by path: a file of the same size and time is not read again. It is brought up to date. */
  readonly known?: KnownFiles;
}

export type KnownFiles = Map<string, { readonly state: string; readonly read: NoteRead }>;

interface NoteRead {
  readonly note?: Note;
  readonly fault?: Diagnostic;
}

/** Files that are read at the same time; browsers allow only so many open ones. */
const AT_ONCE = 16;

/** Parts of a path that nobody means when they open a folder of notes. */
const HIDDEN = /(?:^|\/)(?:\.[^/]+|node_modules)(?:\/|$)/u;

/** Reads the notes among files. */
export async function readPicked(
  files: readonly PickedFile[],
  { onProgress, signal, known = new Map() }: ReadOptions,
): Promise<NotesPicked> {
  const wanted = files.filter(({ path }) => isNoteName(path) && !HIDDEN.test(path));
  const notes: Note[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    signal.throwIfAborted();
    const read = await Promise.all(
      wanted.slice(start, start + AT_ONCE).map(async (file) => {
        const state = `${String(file.size)} ${String(file.lastModified)}`;
        const before = known.get(file.path);
        if (before?.state === state) return before.read;
        const now = await readNote(file);
        known.set(file.path, { state, read: now });
        return now;
      }),
    );
    for (const { note, fault } of read) {
      if (note !== undefined) notes.push(note);
      if (fault !== undefined) diagnostics.push(fault);
    }
    onProgress(Math.min(start + AT_ONCE, wanted.length), wanted.length);
  }
  notes.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { notes, diagnostics, passedOver: files.length - wanted.length };
}

/** Makes a note of text that was pasted. */
export function noteOfText(id: string, text: string): Note {
  const bytes = new TextEncoder().encode(text);
  return { id, text: text.toWellFormed().replaceAll('\0', '\uFFFD'), sha256: bytesToHex(sha256(bytes)) };
}

async function readNote(file: PickedFile): Promise<NoteRead> {
  const warn = (message: string): Diagnostic => ({ severity: 'warning', file: file.path, message });
  if (file.size > MOST_NOTE_BYTES) return { fault: warn(`left out: ${tooLarge(file.size)}`) };
  try {
    const bytes = await file.read();
    const decoded = decodeNote(bytes);
    if ('refusal' in decoded) return { fault: warn(`left out: ${decoded.refusal}`) };
    const note = { id: file.path, text: decoded.text, sha256: bytesToHex(sha256(bytes)) };
    return decoded.warning === undefined ? { note } : { note, fault: warn(decoded.warning) };
  } catch (error) {
    return {
      fault: warn(`left out: it cannot be read (${error instanceof Error ? error.message : String(error)})`),
    };
  }
}
