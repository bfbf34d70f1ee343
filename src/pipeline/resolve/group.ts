/** Groups of sightings on their way to becoming entities. */
import { valueAt } from '../../schema/itemAt.ts';
import { type Sighting, usualNameOf } from '../extract/sighting.ts';
import type { Joined, MergeRule } from './entity.ts';

/** Sightings that are one thing as far as is known. */
export interface Group {
  readonly id: string;
  readonly sightings: [Sighting, ...Sighting[]];
  /** The groups that it was made of. */
  readonly joined: Joined[];
}

/** Adds a sighting to the group with an id, which is made where there is none. */
export function addTo(groups: Map<string, Group>, id: string, sighting: Sighting): void {
  const group = groups.get(id);
  if (group === undefined) groups.set(id, { id, sightings: [sighting], joined: [] });
  else group.sightings.push(sighting);
}

/** Makes one group of two; `from` is gone. */
export function merge(groups: Map<string, Group>, from: Group, into: Group, rule: MergeRule): void {
  groups.delete(from.id);
  for (const sighting of from.sightings) into.sightings.push(sighting);
  into.joined.push(...from.joined, { id: from.id, rule });
}

/** What has been worked out of a group while it had so many sightings: every rule of merging asks for it. */
interface Known {
  readonly among: number;
  surest?: Sighting;
  names?: ReadonlySet<string>;
}

const known = new WeakMap<Group, Known>();

function knownOf(group: Group): Known {
  const before = known.get(group);
  if (before?.among === group.sightings.length) return before;
  const fresh = { among: group.sightings.length };
  known.set(group, fresh);
  return fresh;
}

/** The sighting that decides the kind: of those that are equally sure, the first of the kind that most of them say. */
export const surestOf = (group: Group): Sighting => (knownOf(group).surest ??= surestAmong(group.sightings));

function surestAmong(sightings: readonly Sighting[]): Sighting {
  // Not by spreading them: a thing may be named more often than a call takes arguments.
  const highest = sightings.reduce((most, { certainty }) => Math.max(most, certainty), 0);
  const sure = sightings.filter(({ certainty }) => certainty === highest);
  const counts = new Map<string, number>();
  for (const { kind } of sure) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const support = ({ kind }: Sighting): number => valueAt(counts, kind);
  return sure.reduce((best, sighting) => (support(sighting) > support(best) ? sighting : best));
}

/** The kind that the surest sighting gives. */
export const kindOf = (group: Group): string => surestOf(group).kind;

/** The folded name that the group is known by. */
export const nameOfGroup = ({ id }: Group): string => id.slice(id.indexOf(':') + 1);

/** What its first sighting calls it. */
export const firstNameOf = ({ sightings: [first] }: Group): string => usualNameOf(first);

/** The names by which a group is written, each once. */
export const namesOf = (group: Group): ReadonlySet<string> =>
  (knownOf(group).names ??= new Set(group.sightings.map(({ name }) => name)));

/** The groups in the order of their ids, which does not depend on the order of the notes. */
export const sorted = (groups: Map<string, Group>): Group[] =>
  [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
