/** Notes that the browser keeps from one visit to the next, on this machine alone, and offers again. */
import { type UseStore, createStore, del, get, set } from 'idb-keyval';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Note } from '../schema/note.ts';

/** What is said of kept notes where they are offered. */
export interface KeptTitle {
  /** The title that they were opened under; opened again under the same, they take its place. */
  readonly title: string;
  readonly notes: number;
  /** Ms since 1970. */
  readonly opened: number;
  /** True where it is a folder that can be looked into again. */
  readonly isFolder: boolean;
}

export interface KeptNotes {
  readonly notes: readonly Note[];
  readonly passedOver: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The folder itself, where the person let it be kept. */
  readonly folder?: FileSystemDirectoryHandle;
}

export interface NotesMemory {
  /** Lists what is kept, the last opened first; empty where the browser keeps nothing. */
  readonly list: () => Promise<readonly KeptTitle[]>;
  readonly get: (title: string) => Promise<KeptNotes | undefined>;
  /** Keeps them, and forgets the oldest of too many. Resolves to false where the browser would not. */
  readonly keep: (title: string, kept: KeptNotes) => Promise<boolean>;
  readonly forget: (title: string) => Promise<void>;
}

const MOST_KEPT = 6;
const LIST = 'list';

/** Opens the browser's memory of notes. */
export function createNotesMemory(): NotesMemory {
  let opened: UseStore | undefined;
  const store = (): UseStore => (opened ??= createStore('rayograph', 'notes'));
  const notesKey = (title: string): string => `notes ${title}`;
  const list = async (): Promise<readonly KeptTitle[]> =>
    (await get<readonly KeptTitle[]>(LIST, store()).catch(() => undefined)) ?? [];
  const forget = async (title: string): Promise<void> => {
    await del(notesKey(title), store());
    const left = (await list()).filter((kept) => kept.title !== title);
    await set(LIST, left, store());
  };
  return {
    list,
    get: (title) => get<KeptNotes>(notesKey(title), store()).catch(() => undefined),
    keep: async (title, kept) => {
      try {
        await set(notesKey(title), kept, store());
        const entry = {
          title,
          notes: kept.notes.length,
          opened: Date.now(),
          isFolder: kept.folder !== undefined,
        };
        const all = [entry, ...(await list()).filter((other) => other.title !== title)];
        await set(LIST, all.slice(0, MOST_KEPT), store());
        for (const { title: old } of all.slice(MOST_KEPT)) await del(notesKey(old), store());
        return true;
      } catch {
        return false;
      }
    },
    forget: (title) => forget(title).catch(() => undefined),
  };
}
