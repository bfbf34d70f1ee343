import { describe, expect, it } from 'vitest';
import { separateBoxes } from '../../src/layout/separateBoxes.ts';
import { separateDiscs } from '../../src/layout/separateDiscs.ts';
import { distance } from './measures.ts';

describe('separateDiscs', () => {
  it('parts discs that all lie in one place, without chance', () => {
    const build = () => Array.from({ length: 30 }, () => ({ point: { x: 5, y: 5 }, radius: 6 }));
    const [first, second] = [build(), build()];
    separateDiscs(first, 8);
    separateDiscs(second, 8);
    expect(second).toEqual(first);
    for (const [index, a] of first.entries()) {
      for (const b of first.slice(index + 1)) expect(distance(a.point, b.point)).toBeGreaterThan(12);
    }
  });

  it('leaves discs alone that have room', () => {
    const discs = [0, 100, 200].map((x) => ({ point: { x, y: 0 }, radius: 6 }));
    separateDiscs(discs, 8);
    expect(discs.map(({ point }) => point.x)).toEqual([0, 100, 200]);
  });
});

describe('separateBoxes', () => {
  it('parts boxes by the air asked for, the shorter way', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 5, y: 40 },
    ];
    const body = { side: 100, up: 30, down: 30 };
    separateBoxes(points, [body, body], () => 10, 10);
    expect(points[1]?.x).toBe(5);
    expect((points[1]?.y ?? 0) - (points[0]?.y ?? 0)).toBeCloseTo(70);
  });
});
