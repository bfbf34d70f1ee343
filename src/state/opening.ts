/** Notes of the person's own: on their way, or shown in place of those that lie beside the page. */
import type { Diagnostic } from '../schema/diagnostic.ts';

/** What is being done, how much of it, and of how much; `total` is 0 where that is not known. */
export interface Opening {
  readonly title: string;
  readonly phase: 'reading' | 'extracting' | 'joining';
  readonly done: number;
  readonly total: number;
}

/** What is shown, where it is the person's own. */
export interface OwnNotes {
  readonly title: string;
  readonly notes: number;
  /** Files beside them that are no notes. */
  readonly passedOver: number;
  /** What is wrong with the notes, left out ones included. */
  readonly diagnostics: readonly Diagnostic[];
  /** True while a saved change shows by itself. */
  readonly isWatched: boolean;
}

const PHASES: Readonly<Record<Opening['phase'], string>> = {
  reading: 'Reading',
  extracting: 'Looking for names in',
  joining: 'Joining what was found in',
};

/** Says what is being done: "Reading 120 of 6,591 notes". */
export function openingWords({ phase, done, total }: Opening): string {
  const count = total === 0 ? 'the notes' : `${numberOf(total)} note${total === 1 ? '' : 's'}`;
  return phase === 'joining' || total < 2 || done === 0
    ? `${PHASES[phase]} ${count}`
    : `${PHASES[phase]} ${numberOf(done)} of ${count}`;
}

/** Writes a whole number with commas between its thousands. */
export const numberOf = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** Says what is shown: "12 notes, 3 other files passed over". */
export function ownWords({ notes, passedOver }: OwnNotes): string {
  const others =
    passedOver === 0 ? '' : `, ${numberOf(passedOver)} other file${passedOver === 1 ? '' : 's'} passed over`;
  return `${numberOf(notes)} note${notes === 1 ? '' : 's'}${others}`;
}
