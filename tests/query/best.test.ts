import { expect, test } from 'vitest';
import { keepBest } from '../../src/query/best.ts';

function bestOf(most: number, items: readonly number[]): readonly number[] {
  const best = keepBest<number>(most, (a, b) => a - b);
  for (const item of items) best.offer(item);
  return best.kept;
}

test.each([
  { most: 1, items: [3, 1, 2], kept: [1] },
  { most: 3, items: [1, 2, 9, 5], kept: [1, 2, 5] },
  { most: 3, items: [9, 8, 7, 1, 2, 3], kept: [1, 2, 3] },
  { most: 4, items: [4, 1], kept: [1, 4] },
])('of $items the best $most are $kept, whatever comes first', ({ most, items, kept }) => {
  expect(bestOf(most, items)).toEqual(kept);
});

test('where none is wanted, none is kept and none is compared', () => {
  const best = keepBest<number>(0, () => {
    throw new Error('there is nothing to compare with');
  });
  best.offer(1);
  best.offer(2);
  expect(best.kept).toEqual([]);
});
