import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, BoxGrid, lengthWithin, overlap } from '../../src/render/boxes.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

test('boxes that touch should not count as overlapping', () => {
  expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0);
  expect(overlap(box(0, 0, 10, 10), box(5, 5, 10, 10))).toBe(25);
});

test('a grid finds what comparing each with each would', () => {
  const number = fc.double({ min: -300, max: 300, noNaN: true });
  const length = fc.double({ min: 0, max: 250, noNaN: true });
  const boxes = fc.tuple(number, number, length, length).map((sides) => box(...sides));
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 30 }), boxes, (others, one) => {
      const grid = new BoxGrid();
      for (const other of others) grid.add(other);
      const expected = others.reduce((sum, other) => sum + overlap(one, other), 0);
      expect(grid.taken(one)).toBeCloseTo(expected, 5);
    }),
  );
});

describe('the part of a line within a box', () => {
  const square = box(0, 0, 10, 10);
  test.each([
    ['through the middle', { x1: -5, y1: 5, x2: 15, y2: 5 }, 10],
    ['from corner to corner', { x1: 0, y1: 0, x2: 10, y2: 10 }, Math.hypot(10, 10)],
    ['ending inside', { x1: 5, y1: -5, x2: 5, y2: 5 }, 5],
    ['past it', { x1: -5, y1: 11, x2: 15, y2: 11 }, 0],
    ['short of it', { x1: -9, y1: 5, x2: -1, y2: 5 }, 0],
    ['a point', { x1: 5, y1: 5, x2: 5, y2: 5 }, 0],
  ])('%s', (_, segment, length) => {
    expect(lengthWithin(segment, square)).toBeCloseTo(length);
  });
});
