/** Names that somebody may have meant who wrote another. */
import { distance } from 'fastest-levenshtein';
import { foldName } from '../extract/words.ts';
import type { Resolved } from '../resolve/entity.ts';

const MOST_NAMES = 5;
/** Shorter names begin and end too many others. */
const LEAST_PART = 3;

/** Returns the labels of the graph that are nearest to a name, the nearest first; none where nothing is near. */
export function nearestNames(name: string, { entities }: Resolved): string[] {
  const folded = foldName(name);
  const most = Math.max(1, Math.floor(folded.length / 3));
  const nearest = new Map<string, number>();
  for (const { label, aliases } of entities) {
    const far = Math.min(...[label, ...aliases].map((form) => farFrom(folded, foldName(form))));
    if (far <= most) nearest.set(label, Math.min(far, nearest.get(label) ?? far));
  }
  return [...nearest]
    .sort(([a, farA], [b, farB]) => farA - farB || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([label]) => label);
}

/** Slips between two folded names; one that begins or ends with the other is as far as one slip. */
function farFrom(name: string, other: string): number {
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  const isPart = short.length >= LEAST_PART && (long.startsWith(short) || long.endsWith(short));
  return Math.min(distance(name, other), isPart ? 1 : Infinity);
}
