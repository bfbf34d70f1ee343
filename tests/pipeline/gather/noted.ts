/** Notes read one by one, before anything is said of all of them. */
import { lexiconOf } from '../../../src/pipeline/extract/nameLexicon.ts';
import type { Findings } from '../../../src/pipeline/extract/sighting.ts';
import { readNoteBy } from '../../../src/pipeline/readNote.ts';
import { KNOWLEDGE, notesOf } from '../graphOf.ts';

export const LEXICON = lexiconOf(KNOWLEDGE.gazetteer);

/** What is found in each of some notes, given as id → text. */
export const noted = (notes: Readonly<Record<string, string>>): readonly Findings[] =>
  notesOf(notes).map((note) => readNoteBy()(note, LEXICON).found);
