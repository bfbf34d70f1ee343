/** How alike talks are by what they share, one talk after another: what has been worked out for one needs no memory for the next. */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import type { Entity } from '../resolve/entity.ts';
import { type Traits, countHaving } from './talkTraits.ts';

/** What more talks than this have starts no pairs: they would be too many. */
const MOST_SHARING = 60;

/** Which talks have a trait, by their positions, rising, and what it says of each. */
interface Having {
  /** How many other traits the notes have before. */
  readonly rank: number;
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
  const vectors = talks.map((talk) => valueAt(traits.vectors, talk));
  const counts = countHaving(traits);
  const having = new Map<number, Having>();
  vectors.forEach(({ ids, weights }, at) => {
    ids.forEach((id, index) => {
      if (itemAt(counts, id) > MOST_SHARING) return;
      const weight = itemAt(weights, index);
      const known = having.get(id);
      if (known === undefined)
        having.set(id, { rank: having.size, talks: [at], weights: [weight], passed: 0 });
      else {
        known.talks.push(at);
        known.weights.push(weight);
      }
    });
  });
  return (at, sums, touched) => {
    // Sums depend on the order of their parts: it is that in which the notes first have a trait.
    const ranked = itemAt(vectors, at)
      .ids.flatMap((id) => having.get(id) ?? [])
      .sort((a, b) => a.rank - b.rank);
    for (const list of ranked) {
      const weight = worth * itemAt(list.weights, list.passed);
      list.passed += 1;
      for (let other = list.passed; other < list.talks.length; other += 1) {
        // All three lists hold what is asked for, and of a vault it is asked for many millions of times.
        const next = list.talks[other] as number;
        touched.add(next);
        sums[next] = (sums[next] as number) + weight * (list.weights[other] as number);
      }
    }
  };
}

/** Returns the cosine of two talks' traits, 0–1, by their positions; for traits that are few, such as themes. */
export function cosinesOf(traits: Traits, talks: readonly Entity[]): (at: number, next: number) => number {
  const vectors = talks.map((talk) => valueAt(traits.vectors, talk));
  const used = new Map<number, number>();
  for (const { ids } of vectors) for (const id of ids) if (!used.has(id)) used.set(id, used.size);
  const width = used.size;
  const rows = new Float64Array(width * talks.length);
  const columns = vectors.map(({ ids }) => ids.map((id) => valueAt(used, id)));
  vectors.forEach(({ weights }, at) => {
    itemAt(columns, at).forEach((column, index) => {
      rows[at * width + column] = itemAt(weights, index);
    });
  });
  return (at, next) => {
    let sum = 0;
    // Every talk has a row with all columns, which are asked for many millions of times.
    for (const column of itemAt(columns, at))
      sum += (rows[at * width + column] as number) * (rows[next * width + column] as number);
    return sum;
  };
}
