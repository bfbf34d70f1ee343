/** Where sightings overlap, the longest stays: a name inside a longer name is no mention of its own. */
import type { Sighting } from './sighting.ts';

const length = ({ place }: Sighting): number => place.end.offset - place.start.offset;

/** Drops what overlaps a longer sighting, or an equally long one that is surer. Talks span their heading and hide nothing. */
export function longestWins(sightings: readonly Sighting[]): Sighting[] {
  const ordered = sightings.toSorted(
    (a, b) =>
      length(b) - length(a) || b.certainty - a.certainty || a.place.start.offset - b.place.start.offset,
  );
  const taken: { start: number; end: number }[] = [];
  const kept = ordered.filter(({ place }) => {
    const start = place.start.offset;
    const end = place.end.offset;
    // `taken` is ordered by start, so only the neighbours of the insertion point can overlap.
    const at = firstAfter(taken, start);
    const before = taken[at - 1];
    const after = taken[at];
    if ((before !== undefined && before.end > start) || (after !== undefined && after.start < end))
      return false;
    taken.splice(at, 0, { start, end });
    return true;
  });
  return kept.sort((a, b) => a.place.start.offset - b.place.start.offset);
}

function firstAfter(taken: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
