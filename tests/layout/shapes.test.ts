import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/layout/positions.ts';
import { SHAPES, shapeOf } from '../../src/layout/shapes.ts';
import { placeByTalks } from '../../src/layout/talksLayout.ts';
import { sampleLike } from './graphs.ts';
import { overlaps } from './measures.ts';

describe('the shape of a room', () => {
  it('is that of the screens it was made for', () => {
    expect(shapeOf({ width: 1184, height: 900 })).toBe('wide');
    expect(shapeOf({ width: 784, height: 900 })).toBe('square');
    expect(shapeOf({ width: 768, height: 768 })).toBe('square');
    expect(shapeOf({ width: 390, height: 700 })).toBe('tall');
  });

  it('is wide for a room that has no size yet', () => {
    expect(shapeOf({ width: 0, height: 0 })).toBe('wide');
  });
});

describe('the map of talks', () => {
  it('takes on the proportions of its room, without covering anything', () => {
    const graph = sampleLike();
    const ratioIn = (shape: keyof typeof SHAPES): number => {
      const places = placeByTalks(graph, SHAPES[shape]);
      expect(overlaps(graph, places)).toEqual([]);
      const { left, right, bottom, top } = boundsOf(places.values());
      return (right - left) / (top - bottom);
    };
    const [wide, square, tall] = [ratioIn('wide'), ratioIn('square'), ratioIn('tall')];
    expect(wide).toBeGreaterThan(square);
    expect(square).toBeGreaterThan(tall);
    expect(tall).toBeLessThan(0.8);
  });

  it('keeps what was above above, and what was left left, for most pairs of talks', () => {
    const graph = sampleLike();
    const [wide, square] = [placeByTalks(graph), placeByTalks(graph, SHAPES.square)];
    const talks = graph.filterNodes((_, { kind }) => kind === 'talk');
    let [kept, all] = [0, 0];
    for (const a of talks) {
      for (const b of talks) {
        for (const axis of ['x', 'y'] as const) {
          const before = (wide.get(a)?.[axis] ?? 0) - (wide.get(b)?.[axis] ?? 0);
          const after = (square.get(a)?.[axis] ?? 0) - (square.get(b)?.[axis] ?? 0);
          if (Math.abs(before) < 150) continue;
          all += 1;
          if (Math.sign(before) === Math.sign(after)) kept += 1;
        }
      }
    }
    expect(kept / all).toBeGreaterThan(0.85);
  });
});
