/** What correcting needs: the tools, the form that is open, and what became of the corrections that there are. */
import type { Outcome } from '../pipeline/correct/outcome.ts';
import type { Correction } from '../schema/correction.ts';
import type { CorrectionEntry, CorrectionsRead } from '../schema/correctionsFile.ts';
import type { Dataset } from './dataset.ts';

/** Reads, writes and applies the text of corrections. */
export interface Corrector {
  readonly entries: (text: string) => CorrectionsRead;
  /** Adds a correction; one that said the same of the same thing gives way. */
  readonly added: (text: string, correction: Correction) => string;
  readonly removed: (text: string, entries: readonly CorrectionEntry[]) => string;
  readonly applied: (
    base: Dataset,
    text: string,
  ) => { readonly dataset: Dataset; readonly outcomes: readonly Outcome[] };
}

/** What somebody is about to correct. */
export interface CorrectForm {
  readonly verb: 'rename' | 'retype' | 'merge' | 'split' | 'connect' | 'treat' | 'known';
  /** The node that it is about. */
  readonly key: string;
  /** The other node, where it is known already. */
  readonly other?: string;
}

/** A line of the notes, 1-based, from which somebody adds what was missed. */
export interface MissedForm {
  readonly verb: 'add';
  readonly source: string;
  readonly line: number;
}

/** Where corrections go: into the file beside the notes, or into this browser. */
export type KeptIn = 'file' | 'browser';

export interface Correcting {
  /** Null until it is loaded. */
  readonly corrector: Corrector | null;
  /** The graph as it was read, before this browser's corrections. */
  readonly base: Dataset | null;
  readonly outcomes: readonly Outcome[];
  readonly keptIn: KeptIn;
  readonly correctForm: CorrectForm | MissedForm | null;
}

export const NOTHING_CORRECTED: Correcting = {
  corrector: null,
  base: null,
  outcomes: [],
  keptIn: 'browser',
  correctForm: null,
};
