/** What one note says by itself, whatever the other notes say: the part of the pipeline that can be kept while other notes change. */
import type { Note } from '../schema/note.ts';
import { extract } from './extract/extract.ts';
import type { NameLexicon } from './extract/nameLexicon.ts';
import type { Findings } from './extract/sighting.ts';
import type { ParseMarkdown } from './parse/parseMarkdown.ts';
import { type Parsed, parseNote } from './parse/parseNote.ts';

export interface NoteRead {
  readonly parsed: Parsed;
  readonly found: Findings;
}

/** Reads one note with what is known of names. */
export type ReadNote = (note: Note, lexicon: NameLexicon) => NoteRead;

/**
 * Makes a reader of notes.
 * @param parse a parser that yields the outlines of the reference, where there is a faster one
 */
export const readNoteBy =
  (parse?: ParseMarkdown): ReadNote =>
  (note, lexicon) => {
    const parsed = parseNote(note, parse);
    return { parsed, found: extract(parsed.outline, lexicon) };
  };

export interface KeptNotes {
  /** Reads a note anew only where its text, its file or what is known has changed since it was last read. */
  readonly read: ReadNote;
  /** Whether a note would not be read anew. */
  readonly has: (note: Note, lexicon: NameLexicon) => boolean;
  /** Takes in what was read of a note elsewhere. */
  readonly keep: (note: Note, lexicon: NameLexicon, was: NoteRead) => void;
  /** Forgets all notes but those of the given ids. */
  readonly forgetOthers: (ids: ReadonlySet<string>) => void;
}

interface Kept {
  readonly note: Note;
  readonly lexicon: NameLexicon;
  readonly was: NoteRead;
}

/** Keeps what a reader read, note by note. */
export function keepNotes(read: ReadNote): KeptNotes {
  const kept = new Map<string, Kept>();
  const known = (note: Note, lexicon: NameLexicon): NoteRead | undefined => {
    const last = kept.get(note.id);
    const isSame =
      last?.lexicon === lexicon && last.note.text === note.text && last.note.sha256 === note.sha256;
    return isSame ? last.was : undefined;
  };
  const keep: KeptNotes['keep'] = (note, lexicon, was) => kept.set(note.id, { note, lexicon, was });
  return {
    read: (note, lexicon) => {
      const before = known(note, lexicon);
      if (before !== undefined) return before;
      const was = read(note, lexicon);
      keep(note, lexicon, was);
      return was;
    },
    has: (note, lexicon) => known(note, lexicon) !== undefined,
    keep,
    forgetOthers: (ids) => {
      for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
    },
  };
}
