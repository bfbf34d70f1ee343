/** The things that each talk's notes name, as far as they say something of the talk: hubs are left out. */
import type { Findings } from '../extract/sighting.ts';
import type { Entity } from '../resolve/entity.ts';
import { namesakeOf } from './namesake.ts';
import type { Relation } from './relation.ts';
import { type Trait, type Traits, byRarity, weighTraits } from './talkTraits.ts';

const NAMING = new Set(['covers', 'references']);

/**
 * Returns the things of each talk as unit vectors of tf-idf, keyed by the keys of the entities. The amount is
 * the root of the lines that name a thing: the tenth line says less than the second. Nothing is what most talks
 * name, and nothing is, within its notes, what the event is called after.
 */
export function talkThings(
  relations: readonly Relation[],
  findings: readonly Findings[],
  talks: readonly Entity[],
): Traits {
  const namesakes = new Map(findings.map(({ outline }) => [outline.source, namesakeOf(outline)]));
  const amounts = new Map(talks.map((talk) => [talk, new Map<string, Trait>()]));
  for (const { relation, from, to, weight } of relations) {
    if (!NAMING.has(relation) || namesakes.get(from.talk?.source ?? '')?.(to.label) === true) continue;
    amounts.get(from)?.set(to.key, { weight: Math.sqrt(weight) });
  }
  return weighTraits(amounts, byRarity);
}
