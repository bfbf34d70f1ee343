import { expect, test } from 'vitest';
import { cubicBezier } from '../../src/render/easing.ts';

test('a curve goes from 0 to 1, never back, and not beyond', () => {
  const ease = cubicBezier(0.3, 0, 0, 1);
  const shares = Array.from({ length: 101 }, (_, index) => ease(index / 100));
  expect(shares[0]).toBe(0);
  expect(shares[100]).toBe(1);
  for (const [index, share] of shares.slice(1).entries())
    expect(share).toBeGreaterThanOrEqual(shares[index] ?? 1);
});

test('a straight curve is linear, and one that eases out is ahead of it', () => {
  expect(cubicBezier(0, 0, 1, 1)(0.4)).toBeCloseTo(0.4, 3);
  expect(cubicBezier(0.2, 0, 0, 1)(0.5)).toBeGreaterThan(0.7);
});

test('a curve should not be undone by a time that is no number', () => {
  expect(cubicBezier(0.3, 0, 0, 1)(Number.NaN)).toBe(0);
});
