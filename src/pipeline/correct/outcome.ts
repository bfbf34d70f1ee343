/** What became of a correction. */
import type { Correction, Verb } from '../../schema/correction.ts';

/** Applied; or it does not fit the notes any more; or it contradicts the graph or another correction. */
export type Outcome =
  | { readonly state: 'applied' }
  | { readonly state: 'unfit' | 'conflict'; readonly reason: string };

export const APPLIED: Outcome = { state: 'applied' };
export const unfit = (reason: string): Outcome => ({ state: 'unfit', reason });
export const conflict = (reason: string): Outcome => ({ state: 'conflict', reason });

/** A correction with its place in the file, where what became of it is kept. */
export interface Numbered<C = Correction> {
  readonly index: number;
  readonly correction: C;
}

/** Picks the corrections of one verb, in the order of the file. */
export const ofVerb = <V extends Verb>(
  corrections: readonly Correction[],
  verb: V,
): Numbered<Extract<Correction, Record<V, unknown>>>[] =>
  corrections.flatMap((correction, index) =>
    verb in correction ? [{ index, correction: correction as Extract<Correction, Record<V, unknown>> }] : [],
  );
