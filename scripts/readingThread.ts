/** A thread that reads notes for another one: it is given the gazetteer once, and then notes by the dozen. */
import { parentPort, workerData } from 'node:worker_threads';
import { lexiconOf } from '../src/pipeline/extract/nameLexicon.ts';
import { readNoteBy } from '../src/pipeline/readNote.ts';
import type { Gazetteer } from '../src/schema/gazetteerFile.ts';
import type { Note } from '../src/schema/note.ts';
import { loadParser } from './markdownParser.ts';
import { packNote } from './packedNote.ts';

const lexicon = lexiconOf(workerData as Gazetteer);
const read = readNoteBy(await loadParser());

parentPort?.on('message', (notes: readonly Note[]) => {
  parentPort?.postMessage(notes.map((note) => packNote(read(note, lexicon))));
});
