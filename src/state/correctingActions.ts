/** The actions that correct. The text of the file is what is arranged, and so undone. */
import type { Outcome } from '../pipeline/correct/outcome.ts';
import type { Correction } from '../schema/correction.ts';
import type { CorrectForm, Corrector, KeptIn, MissedForm } from './correcting.ts';
import type { Dataset } from './dataset.ts';
import { type Trail, arrange } from './undo.ts';
import type { ViewState } from './viewState.ts';

export interface CorrectingActions {
  readonly learnToCorrect: (corrector: Corrector, keptIn: KeptIn) => void;
  /** Corrects; `what` says it after "Undo". */
  readonly correct: (correction: Correction, what: string) => void;
  /** Takes back a correction, by its place in the list. */
  readonly uncorrect: (index: number) => void;
  /** Takes over what the file says now. What was undone or done before does not undo what somebody wrote there. */
  readonly takeCorrections: (text: string, outcomes: readonly Outcome[]) => void;
  /** Shows a corrected dataset. @param wished the state whose choices are kept, where not those of now */
  readonly takeCorrected: (dataset: Dataset, outcomes: readonly Outcome[], wished?: ViewState) => void;
  readonly openCorrection: (form: CorrectForm | MissedForm | null) => void;
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
        if (state.corrector === null) return {};
        const [entry] = state.corrector.entries(state.corrections).entries.slice(index);
        if (entry === undefined) return {};
        const corrections = state.corrector.removed(state.corrections, [entry]);
        return arrange(state, 'remove a correction', { corrections });
      }),
    takeCorrections: (corrections, outcomes) =>
      set(({ trail, corrections: before }) =>
        corrections === before ? { outcomes } : { corrections, outcomes, trail: rebased(trail, corrections) },
      ),
    takeCorrected: (dataset, outcomes, wished) =>
      set((state) => ({ ...shown(wished ?? state, dataset), outcomes })),
    openCorrection: (correctForm) => set(() => ({ correctForm })),
  };
}

const rebased = (trail: Trail, corrections: string): Trail => {
  const rebase = (steps: Trail['past']): Trail['past'] =>
    steps.map((step) => ({ ...step, other: { ...step.other, corrections } }));
  return { ...trail, past: rebase(trail.past), future: rebase(trail.future) };
};
