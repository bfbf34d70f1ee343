/** The things that each talk's notes name, and how much each says of the talk. */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import type { Findings } from '../extract/sighting.ts';
import type { Entity, TalkEntity } from '../resolve/entity.ts';
import { Names } from './names.ts';
import { namesakeOf } from './namesake.ts';
import type { Relation } from './relation.ts';
import {
  type Traits,
  byRarityOfHubsToo,
  countHaving,
  filterTraits,
  isHub,
  mapValues,
  vectorOf,
  weighTraits,
} from './talkTraits.ts';

const NAMING = new Set(['covers', 'references']);

/** Both named by the keys of the entities; the vectors of the two together are unit vectors of tf-idf. */
export interface TalkThings {
  readonly things: Traits;
  /** What most talks name, and what an event is called after: it relates no talks by itself. */
  readonly hubs: Traits;
}

/**
 * Weighs the things of each talk. The amount is the root of the lines that name a thing: the tenth line says less
 * than the second. A hub counts least, but counts: of two talks that are alike, those that name it most are
 * more alike.
 */
export function talkThings(
  relations: readonly Relation[],
  findings: readonly Findings[],
  talks: readonly TalkEntity[],
): TalkThings {
  const bySource = new Map(findings.map(({ outline }) => [outline.source, namesakeOf(outline)]));
  const namesakes = new Map<Entity, (name: string) => boolean>(
    talks.map((talk) => [talk, valueAt(bySource, talk.talk.source)]),
  );
  const amounts = new Map<Entity, Map<number, number>>(talks.map((talk) => [talk, new Map()]));
  const names = new Names();
  const called = new Set<number>();
  for (const { relation, from, to, weight } of relations) {
    if (!NAMING.has(relation)) continue;
    const id = names.idOf(to.key);
    amounts.get(from)?.set(id, Math.sqrt(weight));
    if (namesakes.get(from)?.(to.label) === true) called.add(id);
  }
  const vectors = mapValues(amounts, (amount) => vectorOf(amount));
  const noted: Traits = { names: names.list, vectors };
  const having = countHaving(noted);
  const isHubId = (id: number): boolean => called.has(id) || isHub(talks.length, itemAt(having, id));
  const all = weighTraits(noted, byRarityOfHubsToo);
  return { things: filterTraits(all, (id) => !isHubId(id)), hubs: filterTraits(all, isHubId) };
}
