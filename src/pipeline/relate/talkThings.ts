/** The things that each talk's notes name, and how much each says of the talk. */
import type { Findings } from '../extract/sighting.ts';
import type { Entity } from '../resolve/entity.ts';
import { namesakeOf } from './namesake.ts';
import type { Relation } from './relation.ts';
import { type Trait, type Traits, byRarityOfHubsToo, isHub, mapValues, weighTraits } from './talkTraits.ts';

const NAMING = new Set(['covers', 'references']);

/** Both keyed by the keys of the entities; the vectors of the two together are unit vectors of tf-idf. */
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
  talks: readonly Entity[],
): TalkThings {
  const namesakes = new Map(findings.map(({ outline }) => [outline.source, namesakeOf(outline)]));
  const amounts = new Map(talks.map((talk) => [talk, new Map<string, Trait>()]));
  const called = new Set<string>();
  const having = new Map<string, number>();
  for (const { relation, from, to, weight } of relations) {
    if (!NAMING.has(relation)) continue;
    amounts.get(from)?.set(to.key, { weight: Math.sqrt(weight) });
    having.set(to.key, (having.get(to.key) ?? 0) + 1);
    if (namesakes.get(from.talk?.source ?? '')?.(to.label) === true) called.add(to.key);
  }
  const isHubKey = (key: string): boolean => called.has(key) || isHub(talks.length, having.get(key) ?? 0);
  const all = weighTraits(amounts, byRarityOfHubsToo);
  return {
    things: mapValues(all, (traits) => filterKeys(traits, (key) => !isHubKey(key))),
    hubs: mapValues(all, (traits) => filterKeys(traits, isHubKey)),
  };
}

const filterKeys = <V>(map: ReadonlyMap<string, V>, isKept: (key: string) => boolean): Map<string, V> =>
  new Map([...map].filter(([key]) => isKept(key)));
