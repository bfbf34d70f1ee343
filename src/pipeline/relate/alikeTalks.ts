/** How alike talks are by what they share, one talk after another: what has been worked out for one needs no memory for the next. */
import type { Entity } from '../resolve/entity.ts';
import { type Traits, type Vector, countHaving } from './talkTraits.ts';

/** What more talks than this have starts no pairs: they would be too many. */
const MOST_SHARING = 60;

/** Which talks have a trait, by their positions, rising, and what it says of each. */
interface Having {
  readonly talks: number[];
  readonly weights: number[];
  /** How many of them have been asked about already. */
  passed: number;
}

/** Adds up for one talk what it shares with each later one; `touched` takes in those that it shares anything with. */
export type AddProducts = (at: number, sums: Float64Array, touched: Set<number>) => void;

/**
 * Indexes traits by the talks that have them. The talks have to be asked about in their order, each once.
 * @param worth what the product of two weights is multiplied by
 */
export function productsOf(traits: Traits, worth: number, talks: readonly Entity[]): AddProducts {
  const vectors = talks.map((talk) => traits.vectors.get(talk));
  const counts = countHaving(traits);
  const having = new Map<number, Having>();
  vectors.forEach((vector, at) => {
    vector?.ids.forEach((id, index) => {
      if ((counts[id] ?? 0) > MOST_SHARING) return;
      const weight = vector.weights[index] ?? 0;
      const known = having.get(id);
      if (known === undefined) having.set(id, { talks: [at], weights: [weight], passed: 0 });
      else {
        known.talks.push(at);
        known.weights.push(weight);
      }
    });
  });
  // Sums depend on the order of their parts: it is that in which the notes first have a trait.
  const ranks = new Map(Array.from(having.keys(), (id, rank) => [id, rank]));
  const ids = [...having.keys()];
  return (at, sums, touched) => {
    const ranked = (vectors[at]?.ids ?? []).flatMap((id) => ranks.get(id) ?? []).sort((a, b) => a - b);
    for (const rank of ranked) {
      const list = having.get(ids[rank] ?? 0);
      if (list === undefined) continue;
      const weight = worth * (list.weights[list.passed] ?? 0);
      list.passed += 1;
      for (let other = list.passed; other < list.talks.length; other += 1) {
        const next = list.talks[other] ?? 0;
        touched.add(next);
        sums[next] = (sums[next] ?? 0) + weight * (list.weights[other] ?? 0);
      }
    }
  };
}

/** Returns the cosine of two talks' traits, 0–1, by their positions; for traits that are few, such as themes. */
export function cosinesOf(traits: Traits, talks: readonly Entity[]): (at: number, next: number) => number {
  const vectors = talks.map((talk) => traits.vectors.get(talk));
  const used = new Map<number, number>();
  for (const vector of vectors)
    for (const id of vector?.ids ?? []) if (!used.has(id)) used.set(id, used.size);
  const width = used.size;
  const rows = new Float64Array(width * talks.length);
  const columns = vectors.map((vector) => (vector?.ids ?? []).map((id) => used.get(id) ?? 0));
  vectors.forEach((vector: Vector | undefined, at) => {
    columns[at]?.forEach((column, index) => {
      rows[at * width + column] = vector?.weights[index] ?? 0;
    });
  });
  return (at, next) => {
    let sum = 0;
    for (const column of columns[at] ?? [])
      sum += (rows[at * width + column] ?? 0) * (rows[next * width + column] ?? 0);
    return sum;
  };
}
