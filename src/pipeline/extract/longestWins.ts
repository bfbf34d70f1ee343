/** Where sightings overlap, the longest stays: a name inside a longer name is no mention of its own. */
import { lowerBound } from '../lowerBound.ts';
import type { Lost, Sighting } from './sighting.ts';

const length = ({ place }: Sighting): number => place.end.offset - place.start.offset;

/** Drops what overlaps a longer sighting, or an equally long one that is surer, and says which. Talks span their heading and hide nothing. */
export function longestWins(sightings: readonly Sighting[]): {
  readonly kept: Sighting[];
  readonly lost: Lost[];
} {
  const ordered = sightings.toSorted(
    (a, b) =>
      length(b) - length(a) || b.certainty - a.certainty || a.place.start.offset - b.place.start.offset,
  );
  const taken: { start: number; end: number; sighting: Sighting }[] = [];
  const lost: Lost[] = [];
  const kept = ordered.filter((sighting) => {
    const start = sighting.place.start.offset;
    const end = sighting.place.end.offset;
    // `taken` is ordered by start, so only the neighbours of the insertion point can overlap.
    const at = lowerBound(taken, (other) => other.start <= start);
    const before = taken[at - 1];
    const after = taken[at];
    const winner =
      before !== undefined && before.end > start
        ? before
        : after !== undefined && after.start < end
          ? after
          : undefined;
    if (winner === undefined) taken.splice(at, 0, { start, end, sighting });
    else lost.push({ because: 'overlap', sighting, to: winner.sighting });
    return winner === undefined;
  });
  return { kept: kept.sort((a, b) => a.place.start.offset - b.place.start.offset), lost };
}
