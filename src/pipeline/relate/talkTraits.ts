/**
 * Traits: what the notes of a talk have (things that they name, words, themes) and how much that says of the
 * talk. The vectors that come out are unit vectors, so that a long talk is not near to all for its length. A vault
 * has thousands of talks with hundreds of traits each, so they are numbers in lists, and no objects.
 */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import type { Entity } from '../resolve/entity.ts';

/** The traits of a talk as parallel lists, in the order in which its notes have them. */
export interface Vector {
  /** Positions in the list of names. */
  readonly ids: readonly number[];
  /** How much of each there is, above 0, or how much it says of the talk, 0–1. */
  readonly weights: readonly number[];
  /** Where the talk's notes first have each, as offsets: where it begins and where it ends. Empty where nobody asks. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface Traits {
  readonly names: readonly string[];
  readonly vectors: ReadonlyMap<Entity, Vector>;
}

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

/** Makes a vector of an amount for each trait. Without places, nobody can ask for them. */
export function vectorOf(
  amounts: ReadonlyMap<number, number>,
  placeOf?: (id: number) => { readonly start: number; readonly end: number },
): Vector {
  const ids = [...amounts.keys()];
  const places = placeOf === undefined ? [] : ids.map(placeOf);
  return {
    ids,
    weights: [...amounts.values()],
    starts: places.map(({ start }) => start),
    ends: places.map(({ end }) => end),
  };
}

/** Keeps the traits of each talk that pass a test. */
export function filterTraits({ names, vectors }: Traits, isKept: (id: number) => boolean): Traits {
  return { names, vectors: mapValues(vectors, (vector) => filterVector(vector, isKept)) };
}

function filterVector(vector: Vector, isKept: (id: number) => boolean): Vector {
  const { ids, weights, starts, ends } = vector;
  if (ids.every(isKept)) return vector;
  const isKeptAt = (_: number, at: number): boolean => isKept(itemAt(ids, at));
  return {
    ids: ids.filter(isKept),
    weights: weights.filter(isKeptAt),
    starts: starts.filter(isKeptAt),
    ends: ends.filter(isKeptAt),
  };
}

/** Weighs the amounts by rarity and brings each talk's vector to the length 1 (tf-idf; the dot product of two is their cosine, 0–1). */
export function weighTraits(amounts: Traits, rarityOf: Rarity): Traits {
  const { names, vectors } = amounts;
  const rarity = Float64Array.from(countHaving(amounts), (count) => rarityOf(vectors.size, count));
  return {
    names,
    vectors: mapValues(vectors, (amount) => {
      const vector = filterVector(amount, (id) => itemAt(rarity, id) > 0);
      const weighed = vector.weights.map((amount, at) => amount * itemAt(rarity, itemAt(vector.ids, at)));
      const length = Math.hypot(...weighed);
      return { ...vector, weights: weighed.map((weight) => weight / length) };
    }),
  };
}

/** Counts for each trait the talks that have it. */
export function countHaving({ names, vectors }: Traits): Uint32Array {
  const having = new Uint32Array(names.length);
  for (const { ids } of vectors.values()) for (const id of ids) having[id] = itemAt(having, id) + 1;
  return having;
}

/** A map with the same keys and other values. */
export function mapValues<K, A, B>(map: ReadonlyMap<K, A>, change: (value: A, key: K) => B): Map<K, B> {
  const changed = new Map<K, B>();
  for (const [key, value] of map) changed.set(key, change(value, key));
  return changed;
}

/** A trait of two talks: the product of its weights, and where in its vector each has it. */
export interface Shared {
  readonly key: string;
  readonly weight: number;
  readonly at: readonly [from: number, to: number];
}

/** Lists what two talks share, the weightiest first. */
export function sharedTraits({ names, vectors }: Traits, from: Entity, to: Entity): Shared[] {
  const [mine, theirs] = [valueAt(vectors, from), valueAt(vectors, to)];
  const shared: Shared[] = [];
  mine.ids.forEach((id, at) => {
    const other = theirs.ids.indexOf(id);
    if (other < 0) return;
    const weight = itemAt(mine.weights, at) * itemAt(theirs.weights, other);
    shared.push({ key: itemAt(names, id), weight, at: [at, other] });
  });
  return shared.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}
