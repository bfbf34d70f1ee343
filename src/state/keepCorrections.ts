/** Keeps corrections where they belong: in the file beside the notes, as long as something serves it, or in this browser. */
import type { Outcome } from '../pipeline/correct/outcome.ts';
import type { Dataset } from './dataset.ts';
import type { Memory } from './kept.ts';
import type { OwnNotes } from './opening.ts';
import { graphIn } from './selectors.ts';
import { takeTurns } from './takeTurns.ts';
import type { ViewState } from './viewState.ts';
import type { ViewStore } from './viewStore.ts';

/** The file, as what serves the page reads and writes it. */
export interface ServedFile {
  readonly read: () => Promise<{ readonly text: string; readonly outcomes: readonly Outcome[] }>;
  /** Writes, unless the file is not `before` any more: then it answers what the file says now. */
  readonly write: (
    before: string,
    text: string,
  ) => Promise<{ readonly isWritten: boolean; readonly text: string }>;
}

/** Saves each change to the file, one after the other. @returns reads the file again, after a rebuild */
export function keepInFile(store: ViewStore, file: ServedFile): () => Promise<void> {
  let saved: string | null = null;
  /** What the file said before what was saved last: a graph that was built meanwhile may still come of that. */
  const older = new Set<string>();
  /** True while something that was corrected here is not in the file yet. */
  let isAhead = false;
  const inTurn = takeTurns(({ message }) =>
    store.getState().notify(`The corrections could not be saved: ${message}`),
  );
  const save = async (): Promise<void> => {
    const { corrections: text } = store.getState();
    isAhead = false;
    if (saved === null || text === saved || store.getState().own !== null) return;
    const answer = await file.write(saved, text);
    older.add(saved);
    older.delete(answer.text);
    saved = answer.text;
    if (answer.isWritten) return;
    store.getState().takeCorrections(answer.text, []);
    store
      .getState()
      .notify('The file of corrections was changed meanwhile: it is read again, and yours was not written.');
  };
  const read = async (): Promise<void> => {
    const { text, outcomes } = await file.read();
    // What is about to be saved is newer than what was built.
    if (isAhead || store.getState().own !== null) return;
    if (older.has(text)) return;
    older.clear();
    saved = text;
    store.getState().takeCorrections(text, outcomes);
  };
  store.subscribe(({ corrections, own }, before) => {
    if (own === null && before.own !== null && saved !== null) {
      // What was corrected in somebody's own notes is none of this file's.
      store.getState().takeCorrections(saved, []);
      return;
    }
    if (own !== null || own !== before.own || corrections === before.corrections) return;
    // Not compared with what is saved: while that is on its way, what is undone is what the file still says.
    if (saved === null) return;
    isAhead = true;
    void inTurn(save);
  });
  return () => inTurn(read);
}

/** One's own notes go by the name that they were opened under, which stays when their headings change. */
function keptAs(page: string, { graph }: Dataset, own: OwnNotes | null): string {
  return own === null
    ? `rayograph.corrections ${page} ${graph.getAttribute('title')}`
    : `rayograph.corrections own ${own.title}`;
}

/**
 * Keeps corrections in this browser, and applies them to each graph that is shown.
 * @param isServed true where the graph beside the page has a file for them: then only notes that were opened here are meant
 */
export function keepInBrowser(store: ViewStore, memory: Memory, page: string, isServed: boolean): void {
  let name: string | null = null;
  let last: readonly unknown[] = [];
  /** From before a graph was shown: only a correction may give what was chosen the name that it was chosen by. */
  let wished: ViewState | undefined;
  const follow = (before?: ViewState): void => {
    const { base, corrector, own } = store.getState();
    if (isServed && own === null) {
      name = null;
      return;
    }
    if (base === null || corrector === null) return;
    if (before !== undefined && before.base !== base) wished = before;
    const wanted = keptAs(page, base, own);
    if (wanted !== name) {
      name = wanted;
      store.getState().takeCorrections(readText(memory, name), []);
    }
    const { corrections } = store.getState();
    const inputs = [base, corrector, corrections];
    if (inputs.every((input, place) => input === last[place])) return;
    last = inputs;
    if (!writeText(memory, name, corrections))
      store.getState().notify('This browser keeps nothing more: corrections hold for this visit only.');
    const { dataset, outcomes } = corrector.applied(base, corrections);
    const chosen = wished;
    wished = undefined;
    if (dataset.graph !== graphIn(store.getState()))
      store.getState().takeCorrected(dataset, outcomes, chosen);
    else store.getState().takeCorrections(corrections, outcomes);
  };
  follow();
  store.subscribe((_, before) => follow(before));
}

/** Tells whether this browser keeps corrections: then a graph is shown when they can be applied. */
export function keepsCorrections(storage: () => object): boolean {
  try {
    return Object.keys(storage()).some((name) => name.startsWith('rayograph.corrections '));
  } catch {
    return false;
  }
}

function readText(memory: Memory, name: string): string {
  try {
    return memory().getItem(name) ?? '';
  } catch {
    // A browser that keeps nothing has nothing to read.
    return '';
  }
}

/** @returns false where the browser would not keep it */
function writeText(memory: Memory, name: string, text: string): boolean {
  try {
    if (text === '') memory().removeItem(name);
    else memory().setItem(name, text);
    return true;
  } catch {
    return text === '';
  }
}
