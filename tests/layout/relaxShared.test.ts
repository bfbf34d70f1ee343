import { describe, expect, it } from 'vitest';
import { FreeSpace, boxObstacle, fanObstacle } from '../../src/layout/freeSpace.ts';
import { relaxShared } from '../../src/layout/relaxShared.ts';
import { distance } from './measures.ts';

const wandererAt = (x: number, y: number) => ({ point: { x, y }, radius: 7 });

describe('relaxShared', () => {
  it('parts nodes that are too near to each other, by as much on both sides', () => {
    const [a, b] = [wandererAt(0, 0), wandererAt(0, 10)];
    relaxShared([a, b], new FreeSpace([]));
    expect(distance(a.point, b.point)).toBeGreaterThan(30);
    expect(a.point.y).toBeCloseTo(10 - b.point.y);
  });

  it('moves a node out of a fan and off a title', () => {
    const still = new FreeSpace([fanObstacle({ x: 0, y: 0 }, 64, false), boxObstacle(-85, 85, -62, -12)]);
    const [inFan, onTitle] = [wandererAt(20, 55), wandererAt(60, -50)];
    relaxShared([inFan, onTitle], still);
    expect(still.airAt(inFan.point)).toBeGreaterThan(15);
    expect(still.airAt(onTitle.point)).toBeGreaterThan(15);
  });

  it('keeps a node on its bisector', () => {
    const bound = { ...wandererAt(0, 0), along: { x: 0, y: 1 } };
    relaxShared([bound, wandererAt(8, 3)], new FreeSpace([]));
    expect(bound.point.x).toBe(0);
    expect(bound.point.y).not.toBe(0);
  });

  it('leaves a node alone that has air', () => {
    const [a, b] = [wandererAt(0, 0), wandererAt(300, 0)];
    relaxShared([a, b], new FreeSpace([]));
    expect([a.point, b.point]).toEqual([
      { x: 0, y: 0 },
      { x: 300, y: 0 },
    ]);
  });
});
