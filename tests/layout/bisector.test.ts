import { describe, expect, it } from 'vitest';
import { bisectorOf, slotsOfBisector } from '../../src/layout/bisector.ts';
import { distance } from './measures.ts';

const ENDS = [
  { x: 100, y: 40 },
  { x: 400, y: 260 },
] as const;

/** The best slots, the nearest to the middle first. */
const best = (count: number) =>
  [...slotsOfBisector(count, ENDS)].sort((a, b) => a.detour - b.detour).slice(0, count);

describe('slotsOfBisector', () => {
  it('keeps up to six things as near to the one talk as to the other, 72 px apart', () => {
    for (const count of [1, 2, 5, 6]) {
      const slots = best(count);
      for (const { place } of slots) expect(distance(place, ENDS[0])).toBeCloseTo(distance(place, ENDS[1]));
      const gaps = slots.slice(1).map(({ place }) => {
        const others = slots.filter((other) => other.place !== place);
        return Math.min(...others.map((other) => distance(place, other.place)));
      });
      for (const gap of gaps) expect(gap).toBeCloseTo(72);
    }
  });

  it('lays them evenly on both sides of the middle', () => {
    const { middle } = bisectorOf(ENDS);
    for (const count of [1, 2, 5, 6]) {
      const mean = best(count).reduce((sum, { place }) => sum + place.x / count, 0);
      expect(mean).toBeCloseTo(middle.x);
    }
  });

  it('opens more than six into columns, so that they stay near the middle', () => {
    const { middle } = bisectorOf(ENDS);
    expect(Math.max(...best(20).map(({ place }) => distance(place, middle)))).toBeLessThan(260);
  });

  it('has a direction even where both talks lie in one place', () => {
    const { along } = bisectorOf([ENDS[0], ENDS[0]]);
    expect(Number.isFinite(along.x + along.y)).toBe(true);
  });
});
