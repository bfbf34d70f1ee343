/** Correcting: what is asked for, what is kept, and the actions. The text of the file is what is arranged and undone. */
import type { Outcome } from '../pipeline/correct/outcome.ts';
import type { Correction } from '../schema/correction.ts';
import type { CorrectionEntry, CorrectionsRead } from '../schema/correctionsFile.ts';
import type { Dataset } from './dataset.ts';
import { type Trail, arrange } from './undo.ts';
import type { ViewState } from './viewState.ts';

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

/** Where corrections go: into the file beside the notes, or into this browser. */
export type KeptIn = 'file' | 'browser';

export interface Correcting {
  /** Null until it is loaded. */
  readonly corrector: Corrector | null;
  /** The graph as it was read, before this browser's corrections. */
  readonly base: Dataset | null;
  readonly outcomes: readonly Outcome[];
  readonly keptIn: KeptIn;
  readonly correctForm: CorrectForm | null;
}

export const NOTHING_CORRECTED: Correcting = {
  corrector: null,
  base: null,
  outcomes: [],
  keptIn: 'browser',
  correctForm: null,
};

export interface CorrectingActions {
  readonly learnToCorrect: (corrector: Corrector, keptIn: KeptIn) => void;
  /** Corrects; `what` says it after "Undo". */
  readonly correct: (correction: Correction, what: string) => void;
  /** Takes back a correction, by its place in the list. */
  readonly uncorrect: (index: number) => void;
  /** Takes over what the file says now. What was undone or done before does not undo what somebody wrote there. */
  readonly takeCorrections: (text: string, outcomes: readonly Outcome[]) => void;
  readonly takeCorrected: (dataset: Dataset, outcomes: readonly Outcome[]) => void;
  readonly openCorrection: (form: CorrectForm | null) => void;
}

type Change = (change: (state: ViewState) => Partial<ViewState>) => void;

/** Makes the actions. @param shown puts a dataset on the screen, as far as it keeps what is chosen */
export function correctingActions(
  set: Change,
  shown: (state: ViewState, dataset: Dataset) => Partial<ViewState>,
): CorrectingActions {
  return {
    learnToCorrect: (corrector, keptIn) => set(() => ({ corrector, keptIn })),
    correct: (correction, what) =>
      set((state) => {
        if (state.corrector === null) return {};
        const corrections = state.corrector.added(state.corrections, correction);
        return { ...arrange(state, what, { corrections }), correctForm: null };
      }),
    uncorrect: (index) =>
      set((state) => {
        const entry = state.corrector?.entries(state.corrections).entries[index];
        if (entry === undefined || state.corrector === null) return {};
        const corrections = state.corrector.removed(state.corrections, [entry]);
        return arrange(state, 'remove a correction', { corrections });
      }),
    takeCorrections: (corrections, outcomes) =>
      set(({ trail, corrections: before }) =>
        corrections === before ? { outcomes } : { corrections, outcomes, trail: rebased(trail, corrections) },
      ),
    takeCorrected: (dataset, outcomes) => set((state) => ({ ...shown(state, dataset), outcomes })),
    openCorrection: (correctForm) => set(() => ({ correctForm })),
  };
}

const rebased = (trail: Trail, corrections: string): Trail => {
  const rebase = (steps: Trail['past']): Trail['past'] =>
    steps.map((step) => ({ ...step, other: { ...step.other, corrections } }));
  return { ...trail, past: rebase(trail.past), future: rebase(trail.future) };
};
