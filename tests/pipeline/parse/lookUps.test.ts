/** Small helpers that the whole pipeline shares: groups, and places in sorted lists. */
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/pipeline/groupBy.ts';
import { lowerBound } from '../../../src/pipeline/lowerBound.ts';

describe('groups', () => {
  it('hold the items of each key, both in the order in which they come', () => {
    const groups = groupBy(['kiln', 'clay', 'kettle', 'cup', 'glaze'], (word) => word.charAt(0));
    expect([...groups]).toEqual([
      ['k', ['kiln', 'kettle']],
      ['c', ['clay', 'cup']],
      ['g', ['glaze']],
    ]);
  });

  it('are none where there are no items', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});

describe('the first item that is not before something', () => {
  const SORTED: readonly number[] = [1, 3, 3, 5, 8];
  const placeOf = (sought: number, from?: number, to?: number): number =>
    lowerBound(SORTED, (item) => item < sought, from, to);

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 3],
    [8, 4],
    [9, 5],
  ])('is for %i at place %i, or where the list ends', (sought, place) => {
    expect(placeOf(sought)).toBe(place);
  });

  it('is never looked for outside of the stretch that is named', () => {
    expect(placeOf(0, 2)).toBe(2);
    expect(placeOf(9, 1, 3)).toBe(3);
    expect(placeOf(5, 2, 5)).toBe(3);
    expect(placeOf(5, 4, 4)).toBe(4);
  });

  it('is at the beginning of an empty list, of which nothing is asked', () => {
    const asked: unknown[] = [];
    expect(lowerBound([], (item) => asked.push(item) > 0)).toBe(0);
    expect(asked).toEqual([]);
  });

  it('asks only about items of the list', () => {
    for (let sought = 0; sought < 10; sought += 1) {
      const asked: (number | undefined)[] = [];
      lowerBound(SORTED, (item) => {
        asked.push(item);
        return item < sought;
      });
      expect(asked).not.toContain(undefined);
      expect(asked.length).toBeLessThanOrEqual(3);
    }
  });
});
