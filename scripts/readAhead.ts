/**
 * Reads many notes on all cores: this thread reads from the first on, others take from the last on. Where no other
 * thread can be started, or one fails, this one reads what is left.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type NameLexicon, lexiconOf } from '../src/pipeline/extract/nameLexicon.ts';
import type { NoteRead, ReadNote } from '../src/pipeline/readNote.ts';
import type { Gazetteer } from '../src/schema/gazetteerFile.ts';
import type { Note } from '../src/schema/note.ts';
import { type PackedNote, unpackNote } from './packedNote.ts';

/** Fewer notes are read before another thread has started. */
const FEWEST = 300;
/** So many notes are handed over at once. */
const PORTION = 40;
/** A thread has its next portion at hand before it asks. */
const AHEAD = 2;
/** More threads than this cost more memory than they save time: the later stages run on one. */
const MOST_THREADS = 3;

/** Megabytes for what another thread has just made; without a limit it would take three times as much. */
const YOUNG = 12;

/** Takes in what was read of a note. */
export type Keep = (note: Note, lexicon: NameLexicon, read: NoteRead) => void;

/**
 * Reads notes, unless they are few, and hands on what was read of each, in no particular order.
 * @param threads how many threads read beside this one, at the most
 */
export async function readAhead(
  notes: readonly Note[],
  gazetteer: Gazetteer,
  read: ReadNote,
  keep: Keep,
  threads = Math.min(MOST_THREADS, availableParallelism() - 1),
): Promise<void> {
  if (notes.length < FEWEST) return;
  const left = [...notes];
  const lexicon = lexiconOf(gazetteer);
  const others = Array.from({ length: threads }, () =>
    readBeside(left, gazetteer, (note, was) => keep(note, lexicon, was)),
  );
  while (left.length > 0) {
    for (const note of left.splice(0, PORTION / 10)) keep(note, lexicon, read(note, lexicon));
    // Lets the messages of the others in.
    await new Promise(setImmediate);
  }
  await Promise.all(others);
}

/** Starts a thread that takes notes from the end until none are left; settles when it has ended, however. */
function readBeside(
  left: Note[],
  gazetteer: Gazetteer,
  keep: (note: Note, read: NoteRead) => void,
): Promise<void> {
  return new Promise((settle) => {
    const given = new Map<string, Note>();
    let thread: Worker;
    try {
      const { code, isScript } = program();
      thread = new Worker(code, {
        eval: isScript,
        workerData: gazetteer,
        execArgv: [],
        // What it reads of a note is soon handed over.
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      });
    } catch {
      settle();
      return;
    }
    const end = (): void => {
      left.push(...given.values());
      given.clear();
      settle();
    };
    const give = (): void => {
      const portion = left.splice(-PORTION);
      for (const note of portion) given.set(note.id, note);
      if (portion.length > 0) thread.postMessage(portion);
      else if (given.size === 0) void thread.terminate();
    };
    thread.on('message', (packed: readonly PackedNote[]) => {
      for (const one of packed) {
        const note = given.get(one.id);
        given.delete(one.id);
        if (note !== undefined) keep(note, unpackNote(one, note));
      }
      give();
    });
    thread.on('error', end);
    thread.on('exit', end);
    thread.once('online', () => {
      for (let portion = 0; portion < AHEAD; portion += 1) give();
    });
  });
}

/** What a reading thread runs: its part of the bundle that this file is in, or its TypeScript. */
function program(): { readonly code: URL | string; readonly isScript: boolean } {
  if (!import.meta.url.endsWith('.ts'))
    return { code: new URL('readingThread.js', import.meta.url), isScript: false };
  // The loader of TypeScript lets new threads be; each has to ask for it.
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const file = JSON.stringify(new URL('readingThread.ts', import.meta.url).href);
  return { code: `import(${loader}).then(({ register }) => (register(), import(${file})))`, isScript: true };
}
