/** Knows whether what is drawn follows from the same as the last time, and need not be drawn again. */

/** Makes a function that says whether values are, each by identity, those that it was last asked about. */
export function createComparison(): (values: readonly unknown[]) => boolean {
  let last: readonly unknown[] = [];
  return (values) => {
    const isSame = values.length === last.length && values.every((value, index) => value === last[index]);
    last = values;
    return isSame;
  };
}
