/** Recall, precision and their harmonic mean. */

/** Shares from 0 to 1; null where the gold has nothing to find, so that there is nothing to score. */
export interface Measure {
  readonly recall: number | null;
  /** 0 where nothing was found although there was something to find. */
  readonly precision: number | null;
  readonly f1: number | null;
}

/** What was looked for and what came: counts. */
export interface Counts {
  /** Of the required things, how many were found. */
  readonly found: number;
  readonly required: number;
  /** Of the extracted things, how many are right. */
  readonly right: number;
  readonly extracted: number;
}

/** Turns counts into shares. */
export function measure({ found, required, right, extracted }: Counts): Measure {
  const precision = required + extracted === 0 ? null : share(right, extracted);
  if (required === 0) return { recall: null, precision, f1: null };
  const recall = found / required;
  return { recall, precision, f1: share(2 * recall * (precision ?? 0), recall + (precision ?? 0)) };
}

/** A part of a whole; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
