/**
 * Traits: what the notes of a talk have (things that they name, words, themes) and how much that says of the
 * talk. The vectors that come out are unit vectors, so that a long talk is not near to all for its length.
 */
import type { Place } from '../../schema/place.ts';
import type { Entity } from '../resolve/entity.ts';

export interface Trait {
  /** How much of it there is, above 0, or how much it says of the talk, 0–1. */
  readonly weight: number;
  /** Says where the talk's notes first have it; few are ever asked. */
  readonly first?: () => Place;
}

/** Traits of each talk, by a key of the trait. */
export type Traits = ReadonlyMap<Entity, ReadonlyMap<string, Trait>>;

/** How rare a trait is, from the number of talks and the number of those that have it; 0 where it says nothing. */
export type Rarity = (talks: number, having: number) => number;

/** What more than this share of the talks have is a hub. */
const MOST_OF_TALKS = 3 / 4;

/** Whether so many of all talks have a trait that it tells none from another. */
export const isHub = (talks: number, having: number): boolean => having > talks * MOST_OF_TALKS;

/** The inverse document frequency of Spärck Jones (1972), and nothing for a hub. */
export const byRarity: Rarity = (talks, having) => (isHub(talks, having) ? 0 : Math.log(talks / having));

/** The same, where what all talks have still tells how much each has of it: a theme, a thing. */
export const byRarityOfHubsToo: Rarity = (talks, having) => Math.log(1 + talks / having);

/** Weighs the amounts by rarity and brings each talk's vector to the length 1 (tf-idf; the dot product of two is their cosine, 0–1). */
export function weighTraits(amounts: Traits, rarityOf: Rarity): Traits {
  const having = new Map<string, number>();
  for (const traits of amounts.values())
    for (const key of traits.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  const rarity = new Map(Array.from(having, ([key, count]) => [key, rarityOf(amounts.size, count)]));
  return new Map(
    Array.from(amounts, ([talk, traits]) => {
      const weights = new Map<string, number>();
      for (const [key, { weight }] of traits) {
        const weighed = weight * (rarity.get(key) ?? 0);
        if (weighed > 0) weights.set(key, weighed);
      }
      const length = Math.hypot(...weights.values());
      return [talk, mapValues(weights, (weight, key) => traitOf(weight / length, traits.get(key)?.first))];
    }),
  );
}

const traitOf = (weight: number, first: Trait['first']): Trait =>
  first === undefined ? { weight } : { weight, first };

/** A map with the same keys and other values. */
export function mapValues<K, A, B>(map: ReadonlyMap<K, A>, change: (value: A, key: K) => B): Map<K, B> {
  const changed = new Map<K, B>();
  for (const [key, value] of map) changed.set(key, change(value, key));
  return changed;
}

/** A talk, by its position in the list of talks, and what a trait says of it. */
export interface Having {
  readonly at: number;
  readonly weight: number;
}

/** Lists the talks that have each trait, in the order of the talks. */
export function talksByTrait(traits: Traits, talks: readonly Entity[]): Map<string, Having[]> {
  const having = new Map<string, Having[]>();
  talks.forEach((talk, at) => {
    for (const [key, { weight }] of traits.get(talk) ?? []) {
      const list = having.get(key);
      if (list === undefined) having.set(key, [{ at, weight }]);
      else list.push({ at, weight });
    }
  });
  return having;
}

/** The cosine of the traits of two talks, 0–1. */
export function cosine(traits: Traits, a: Entity, b: Entity): number {
  const [mine, theirs] = [traits.get(a), traits.get(b)];
  let sum = 0;
  for (const [key, { weight }] of mine ?? []) sum += weight * (theirs?.get(key)?.weight ?? 0);
  return sum;
}

/** A trait of two talks: the product of its weights, and where each has it. */
export interface Shared {
  readonly key: string;
  readonly weight: number;
  readonly places: readonly (() => Place)[];
}

/** Lists what two talks share, the weightiest first. */
export function sharedTraits(traits: Traits, from: Entity, to: Entity): Shared[] {
  const [mine, theirs] = [traits.get(from), traits.get(to)];
  const shared: Shared[] = [];
  for (const [key, trait] of mine ?? []) {
    const other = theirs?.get(key);
    if (other === undefined) continue;
    const places = [trait.first, other.first].filter((place) => place !== undefined);
    shared.push({ key, weight: trait.weight * other.weight, places });
  }
  return shared.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}
