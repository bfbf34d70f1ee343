import { describe, expect, it } from 'vitest';
import { fanOf } from '../../src/layout/talkFans.ts';

const radiusOf = ({ x, y }: { readonly x: number; readonly y: number }): number => Math.hypot(x, y);

describe('fanOf', () => {
  it('has no radius where a talk has nothing of its own', () => {
    expect(fanOf(0, false)).toEqual({ radius: 0, round: false, places: [] });
  });

  it('puts an only member straight above its talk', () => {
    const [place] = fanOf(1, false).places;
    expect(place?.x).toBeCloseTo(0);
    expect(place?.y).toBeCloseTo(64);
  });

  it('goes from left to right, over an arc of 196° when it is full', () => {
    const { places } = fanOf(11, false);
    const [first, last] = [places[0], places.at(-1)];
    expect(first?.x).toBeCloseTo(-(last?.x ?? 0));
    expect((Math.atan2(last?.y ?? 0, last?.x ?? 0) * 180) / Math.PI).toBeCloseTo(-8);
    expect(places.every(({ x }, index) => index === 0 || x > (places[index - 1]?.x ?? 0) - 3)).toBe(true);
  });

  it('keeps few members together above the talk', () => {
    expect(fanOf(3, false).places.every(({ y }) => y > 40)).toBe(true);
  });

  it('leaves about 22 px between members, and grows for it', () => {
    for (const count of [5, 12, 20, 30, 60, 200]) {
      const { places } = fanOf(count, false);
      const gaps = places.flatMap((a, index) =>
        places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
      );
      expect(Math.min(...gaps)).toBeGreaterThan(19);
    }
  });

  it('takes more arcs, 30 px apart, before it gets huge', () => {
    const radii = new Set(fanOf(38, false).places.map((place) => Math.round(radiusOf(place))));
    expect(radii.size).toBe(2);
    const [inner, outer] = [...radii].sort((a, b) => a - b);
    expect((outer ?? 0) - (inner ?? 0)).toBe(30);
    expect(fanOf(38, false).radius).toBeLessThan(140);
  });

  it('goes all round only for the only talk, and only when it has many members', () => {
    expect(fanOf(60, true).round).toBe(true);
    expect(fanOf(30, true).round).toBe(false);
    expect(fanOf(60, false).round).toBe(false);
    expect(fanOf(60, false).places.every(({ x, y }) => y > -0.15 * radiusOf({ x, y }))).toBe(true);
  });
});
