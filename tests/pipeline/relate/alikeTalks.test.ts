/** What talks have in common, added up. */
import { describe, expect, it } from 'vitest';
import { cosinesOf, productsOf } from '../../../src/pipeline/relate/alikeTalks.ts';
import { talksOf, traitsOf } from './made.ts';

type Amounts = Readonly<Record<string, number>>;

/** For each talk the sums of its products with the later ones that share anything with it. */
function productsIn(
  amounts: readonly Amounts[],
  worth = 1,
): readonly (readonly (readonly [next: number, sum: number])[])[] {
  const talks = talksOf(amounts.map((_, at) => `Talk ${at}`));
  const addProducts = productsOf(traitsOf(talks, amounts), worth, talks);
  return talks.map((_, at) => {
    const sums = new Float64Array(talks.length);
    const touched = new Set<number>();
    addProducts(at, sums, touched);
    return [...touched].map((next) => [next, sums[next] ?? 0] as const);
  });
}

describe('the products of what talks share', () => {
  it('are added up for each later talk', () => {
    expect(
      productsIn([
        { clay: 2, glaze: 3 },
        { glaze: 5, kiln: 1 },
        { kiln: 7, clay: 4, glaze: 1 },
      ]),
    ).toEqual([
      [
        [2, 11],
        [1, 15],
      ],
      [[2, 12]],
      [],
    ]);
  });

  it('count what they are worth', () => {
    expect(productsIn([{ clay: 2 }, { clay: 3 }], 0.5)).toEqual([[[1, 3]], []]);
  });

  it('that are worth nothing still tell which talks share anything', () => {
    expect(productsIn([{ clay: 2 }, { clay: 3 }, { glaze: 1 }], 0)).toEqual([[[1, 0]], [], []]);
  });

  it('are added to what is there already', () => {
    const talks = talksOf(['One', 'Two']);
    const addProducts = productsOf(traitsOf(talks, [{ clay: 2 }, { clay: 3 }]), 1, talks);
    const sums = Float64Array.of(0, 10);
    addProducts(0, sums, new Set());
    expect([...sums]).toEqual([0, 16]);
  });

  it('are none for talks that share nothing', () => {
    expect(productsIn([{ clay: 1 }, { glaze: 1 }, {}])).toEqual([[], [], []]);
  });

  it('make the same sum, to the last digit, in whatever order a talk has what it shares', () => {
    const sumOf = (amounts: Amounts): unknown =>
      productsIn([{ clay: 1, glaze: 1, kiln: 1 }, amounts, { clay: 1, glaze: 1, kiln: 1 }])[1];
    const sum = sumOf({ clay: 0.1, glaze: 0.2, kiln: 0.3 });
    expect(sumOf({ kiln: 0.3, glaze: 0.2, clay: 0.1 })).toEqual(sum);
    expect(sumOf({ glaze: 0.2, kiln: 0.3, clay: 0.1 })).toEqual(sum);
  });

  it.each([
    [60, 59],
    [61, 0],
  ])('start no pairs by what too many have: of %i talks that share it the first has %i', (many, pairs) => {
    expect(productsIn(Array.from({ length: many }, () => ({ clay: 1 })))[0]).toHaveLength(pairs);
  });

  it('still count what is rare beside what too many have', () => {
    const amounts = Array.from({ length: 61 }, (_, at) => (at < 2 ? { clay: 1, glaze: 1 } : { clay: 1 }));
    expect(productsIn(amounts)[0]).toEqual([[1, 1]]);
  });
});

describe('the cosine of two talks', () => {
  const cosineIn = (amounts: readonly Amounts[]): ((at: number, next: number) => number) => {
    const talks = talksOf(amounts.map((_, at) => `Talk ${at}`));
    return cosinesOf(traitsOf(talks, amounts), talks);
  };
  const cosine = cosineIn([
    { clay: 0.6, glaze: 0.8 },
    { glaze: 0.6, kiln: 0.8 },
    { kiln: 0.8, clay: 0.6 },
    { wheel: 1 },
    {},
  ]);

  it.each([
    [0, 1, 0.48],
    [0, 2, 0.36],
    [1, 2, 0.64],
    [0, 0, 1],
    [1, 1, 1],
    [0, 3, 0],
    [2, 3, 0],
    [0, 4, 0],
    [4, 4, 0],
  ])('is the sum of the products of what both have: %i with %i', (at, next, expected) => {
    expect(cosine(at, next)).toBeCloseTo(expected, 9);
    expect(cosine(next, at)).toBeCloseTo(expected, 9);
  });
});
