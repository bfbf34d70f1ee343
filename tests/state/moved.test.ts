/** Where nodes lie that were dragged. */
import { expect, test } from 'vitest';
import { overlaid } from '../../src/state/moved.ts';

test('what was dragged lies where it was put, all else where the layout has it', () => {
  const places = new Map([
    ['n:a', { x: 1, y: 1 }],
    ['n:b', { x: 2, y: 2 }],
  ]);
  expect(overlaid(places, new Map())).toBe(places);
  expect(overlaid(places, new Map([['n:b', { x: 9, y: 9 }]]))).toEqual(
    new Map([
      ['n:a', { x: 1, y: 1 }],
      ['n:b', { x: 9, y: 9 }],
    ]),
  );
});
