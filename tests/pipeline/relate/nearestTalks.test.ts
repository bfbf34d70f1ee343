/** Which pairs of talks are kept, where each talk keeps only its nearest. */
import { describe, expect, it } from 'vitest';
import { NearestTalks } from '../../../src/pipeline/relate/nearestTalks.ts';

type Offer = readonly [at: number, next: number, likeness: number];

/** The pairs that are kept of those offered, in a fixed order. */
function kept(most: number, offers: readonly Offer[]): readonly string[] {
  const nearest = new NearestTalks(most, ({ at, next }) => `${at} ${next}`);
  for (const offer of offers) nearest.offer(...offer);
  return nearest
    .pairs()
    .map(({ at, next, likeness }) => `${at}-${next} ${likeness}`)
    .sort();
}

/** Offers in all their orders. */
const ordersOf = (offers: readonly Offer[]): readonly (readonly Offer[])[] =>
  offers.length < 2
    ? [offers]
    : offers.flatMap((offer, at) =>
        ordersOf(offers.filter((_, other) => other !== at)).map((rest) => [offer, ...rest]),
      );

describe('a talk keeps', () => {
  it('no pair where none was offered', () => {
    expect(kept(2, [])).toEqual([]);
  });

  it('a pair once, though both of its talks keep it, and with how alike they are', () => {
    expect(kept(2, [[0, 1, 0.5]])).toEqual(['0-1 0.5']);
  });

  it('all pairs while they are no more than it may keep', () => {
    expect(
      kept(3, [
        [0, 1, 0.1],
        [0, 2, 0.3],
        [0, 3, 0.2],
      ]),
    ).toEqual(['0-1 0.1', '0-2 0.3', '0-3 0.2']);
  });

  // Talks 1 to 4 are full of nearer pairs of their own, so that talk 0 alone decides of its pairs.
  const own: readonly Offer[] = [1, 2, 3, 4].flatMap((at): Offer[] => [
    [at, at * 10, 0.9],
    [at, at * 10 + 1, 0.9],
  ]);
  const ofTalk0 = (offers: readonly Offer[]): readonly string[] =>
    kept(2, [...own, ...offers]).filter((pair) => pair.startsWith('0-'));

  it('the most alike of too many, in whatever order they come', () => {
    const offers: readonly Offer[] = [
      [0, 1, 0.4],
      [0, 2, 0.1],
      [0, 3, 0.3],
      [0, 4, 0.2],
    ];
    for (const order of ordersOf(offers)) expect(ofTalk0(order)).toEqual(['0-1 0.4', '0-3 0.3']);
  });

  it('of pairs that are equally alike those whose names come first, in whatever order they come', () => {
    const offers: readonly Offer[] = [
      [0, 1, 0.4],
      [0, 2, 0.4],
      [0, 3, 0.4],
      [0, 4, 0.4],
    ];
    for (const order of ordersOf(offers)) expect(ofTalk0(order)).toEqual(['0-1 0.4', '0-2 0.4']);
  });

  it('a nearer pair rather than one whose name comes first', () => {
    const offers: readonly Offer[] = [
      [0, 1, 0.1],
      [0, 2, 0.1],
      [0, 3, 0.2],
    ];
    for (const order of ordersOf(offers)) expect(ofTalk0(order)).toEqual(['0-1 0.1', '0-3 0.2']);
  });
});

describe('a pair', () => {
  it('is kept where it is among the nearest of only one of its talks, whether that comes first or second', () => {
    const others: readonly Offer[] = [[5, 6, 0.9]];
    expect(kept(1, [...others, [4, 5, 0.2]])).toContain('4-5 0.2');
    expect(kept(1, [...others, [6, 7, 0.2]])).toContain('6-7 0.2');
  });

  it('is not kept where both of its talks have nearer ones', () => {
    expect(
      kept(1, [
        [0, 1, 0.9],
        [2, 3, 0.9],
        [1, 2, 0.2],
      ]),
    ).toEqual(['0-1 0.9', '2-3 0.9']);
  });

  it('gives way to nearer ones that are offered later, on both sides', () => {
    expect(
      kept(1, [
        [1, 2, 0.2],
        [0, 1, 0.9],
        [2, 3, 0.9],
      ]),
    ).toEqual(['0-1 0.9', '2-3 0.9']);
  });

  it('is still kept where only one of its talks finds a nearer one', () => {
    expect(
      kept(1, [
        [1, 2, 0.2],
        [0, 1, 0.9],
      ]),
    ).toEqual(['0-1 0.9', '1-2 0.2']);
  });
});
