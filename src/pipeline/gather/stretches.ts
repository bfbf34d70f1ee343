/** Stretches of a note, and whether they overlap. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Returns a test for stretches that overlap one of the given ones. A note may hold tens of thousands of them. */
export function coveredBy(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const ordered = stretches.toSorted((a, b) => a.start - b.start);
  // How far those reach that begin first, one after another.
  const reach: number[] = [];
  for (const { end } of ordered) reach.push(Math.max(end, reach.at(-1) ?? end));
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ordered[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && start < (reach[low - 1] ?? 0);
  };
}
