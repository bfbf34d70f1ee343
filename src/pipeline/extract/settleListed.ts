/**
 * Settles what unknown names are by the company they keep: in an enumeration of tools, the one that nobody
 * knows is a tool as well.
 *
 * ```
 * Kafka, Kinesis, Flink, Zamzo
 *                        ^technology, as the others are
 * ```
 * Not where fewer than two are known, where the known are of different kinds, and not a word in small letters.
 */
import type { Outline } from '../parse/outline.ts';
import type { Sighting } from './sighting.ts';
import { isCapitalised } from './words.ts';

/** From here on a kind is known rather than guessed. */
const KNOWN = 0.6;
const SETTLED = 0.45;
const NAMED = new Set(['technology', 'component', 'company', 'person']);
const JOINT = /^\s*(?:,|\/|&|\+|and|or|,\s*(?:and|or))\s*$/iu;

/** Gives doubtful members of enumerations the kind of the known ones. The order of the sightings is kept. */
export function settleListed(outline: Outline, sightings: readonly Sighting[]): Sighting[] {
  const settled = new Map<Sighting, string>();
  for (const list of enumerationsIn(outline, sightings)) {
    const kinds = new Set(list.filter(({ certainty }) => certainty >= KNOWN).map(({ kind }) => kind));
    const [kind] = kinds;
    const known = list.filter(({ certainty }) => certainty >= KNOWN).length;
    if (kind === undefined || kinds.size > 1 || known < 2 || !NAMED.has(kind)) continue;
    for (const member of list)
      if (member.certainty < KNOWN && isCapitalised(member.name)) settled.set(member, kind);
  }
  if (settled.size === 0) return [...sightings];
  return sightings.map((sighting) => {
    const kind = settled.get(sighting);
    return kind === undefined
      ? sighting
      : { ...sighting, kind, certainty: SETTLED, finder: `${sighting.finder}, listed` };
  });
}

/** Names that follow one another in a block with nothing but a comma, a slash or "and" between them. */
function enumerationsIn(outline: Outline, sightings: readonly Sighting[]): Sighting[][] {
  const ordered = sightings.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
  const lists: Sighting[][] = [];
  let list: Sighting[] = [];
  for (const next of ordered) {
    const before = list.at(-1);
    const isJoined =
      before !== undefined &&
      before.block === next.block &&
      JOINT.test(outline.text.slice(before.place.end.offset, next.place.start.offset));
    if (isJoined) list.push(next);
    else {
      if (list.length > 2) lists.push(list);
      list = [next];
    }
  }
  if (list.length > 2) lists.push(list);
  return lists;
}
