/** Relates talks by what they share: the rarer a thing is among the talks, the more it says that two of them share it. */
import type { Entity } from '../resolve/entity.ts';
import type { Relation } from './relation.ts';

const SHARED_BY = new Set(['covers', 'references']);

/**
 * Derives `relatedTo` between every two talks that share something not shared by all. The weight is the sum
 * of the shared things' inverse document frequencies, ln(talks ÷ talks that have it): a thing in every talk
 * weighs nothing. `because` lists the shared things, the rarest first.
 */
export function relateTalks(relations: readonly Relation[]): Relation[] {
  const talksOf = new Map<Entity, Set<Entity>>();
  const talks = new Set<Entity>();
  for (const { relation, from, to } of relations) {
    if (!SHARED_BY.has(relation)) continue;
    talks.add(from);
    talksOf.set(to, (talksOf.get(to) ?? new Set()).add(from));
  }
  const shared = new Map<string, { from: Entity; to: Entity; things: { key: string; rarity: number }[] }>();
  for (const [thing, having] of talksOf) {
    const rarity = Math.log(talks.size / having.size);
    if (rarity === 0 || having.size > MOST_SHARING) continue;
    const ordered = [...having].sort((a, b) => (a.key < b.key ? -1 : 1));
    ordered.forEach((from, at) => {
      for (const to of ordered.slice(at + 1)) {
        const id = `${from.key} ${to.key}`;
        const pair = shared.get(id) ?? { from, to, things: [] };
        pair.things.push({ key: thing.key, rarity });
        shared.set(id, pair);
      }
    });
  }
  return Array.from(shared.values(), ({ from, to, things }) => ({
    relation: 'relatedTo',
    from,
    to,
    evidence: [],
    weight: Math.round(things.reduce((sum, { rarity }) => sum + rarity, 0) * 1000) / 1000,
    because: things.sort((a, b) => b.rarity - a.rarity || (a.key < b.key ? -1 : 1)).map(({ key }) => key),
  }));
}

/** What more talks than this share is a hub: it relates nothing, and its pairs would be too many to list. */
const MOST_SHARING = 60;
