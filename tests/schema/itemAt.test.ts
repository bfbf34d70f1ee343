import { expect, test } from 'vitest';
import { itemAt, valueAt } from '../../src/schema/itemAt.ts';

test('an item is taken where there is one; where there is none, that is told and not hidden', () => {
  expect(itemAt([4, 5], 1)).toBe(5);
  expect(itemAt('ab', 0)).toBe('a');
  for (const at of [-1, 2]) expect(() => itemAt([4, 5], at)).toThrow(RangeError);
});

test('so is the value of a key', () => {
  const map = new Map([['a', 1]]);
  expect(valueAt(map, 'a')).toBe(1);
  expect(() => valueAt(map, 'b')).toThrow('there is no b');
});
