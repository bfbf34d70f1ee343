/** Stretches of a note, and whether they overlap. */
import { itemAt } from '../../schema/itemAt.ts';
import { lowerBound } from '../lowerBound.ts';

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
    const begun = lowerBound(ordered, (other) => other.start < end);
    return begun > 0 && start < itemAt(reach, begun - 1);
  };
}
