import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Footprint,
  LARGEST_FIT,
  bringIntoView,
  cameraOf,
  fitView,
  frameOf,
  scaleOf,
  viewOf,
} from '../../src/render/camera.ts';

const VIEWPORT = { width: 1000, height: 800 };
const bare = (x: number, y: number): Footprint => ({ x, y, left: 0, right: 0, up: 0, down: 0 });

describe("sigma's camera and our view of the map", () => {
  const frame = frameOf([
    { x: -100, y: 0 },
    { x: 300, y: 200 },
  ]);

  test('agree that ratio 1 in the middle shows the whole frame in the smaller side', () => {
    expect(frame).toEqual({ middle: { x: 100, y: 100 }, side: 400 });
    expect(viewOf({ x: 0.5, y: 0.5, ratio: 1 }, VIEWPORT, frame)).toEqual({ x: 100, y: 100, scale: 2 });
    expect(scaleOf(0.5, VIEWPORT, 400)).toBe(4);
  });

  test('are each the inverse of the other', () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    const scale = fc.double({ min: 0.01, max: 8, noNaN: true });
    fc.assert(
      fc.property(number, number, scale, (x, y, s) => {
        const back = viewOf(cameraOf({ x, y, scale: s }, VIEWPORT, frame), VIEWPORT, frame);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
        expect(back.scale).toBeCloseTo(s, 6);
      }),
    );
  });

  test('should not divide by nothing where there is one node, or none', () => {
    expect(frameOf([{ x: 5, y: 5 }]).side).toBe(1);
    expect(frameOf([])).toEqual({ middle: { x: 0, y: 0 }, side: 1 });
  });
});

describe('fitting the map', () => {
  test('leaves each node the room that its label takes', () => {
    const nodes = [
      { ...bare(0, 0), left: 150, down: 40 },
      { ...bare(2000, 1000), right: 90, up: 20 },
      bare(700, 300),
    ];
    const view = fitView(nodes, VIEWPORT);
    expect(view).toBeDefined();
    for (const { x, y, left, right, up, down } of nodes) {
      const at = {
        x: VIEWPORT.width / 2 + (x - (view?.x ?? 0)) * (view?.scale ?? 0),
        y: VIEWPORT.height / 2 - (y - (view?.y ?? 0)) * (view?.scale ?? 0),
      };
      expect(at.x - left).toBeGreaterThanOrEqual(0);
      expect(at.x + right).toBeLessThanOrEqual(VIEWPORT.width);
      expect(at.y - up).toBeGreaterThanOrEqual(0);
      expect(at.y + down).toBeLessThanOrEqual(VIEWPORT.height);
    }
  });

  test('takes the room that there is', () => {
    const view = fitView([bare(0, 0), bare(2000, 0)], VIEWPORT);
    expect((view?.scale ?? 0) * 2000).toBeGreaterThan(VIEWPORT.width * 0.95);
  });

  test('should not blow up a map of few nodes', () => {
    expect(fitView([bare(0, 0), bare(10, 0)], VIEWPORT)).toEqual({ x: 5, y: 0, scale: LARGEST_FIT });
    expect(fitView([bare(3, 4)], VIEWPORT)?.scale).toBe(LARGEST_FIT);
  });

  test('should not invent a view of nothing, or in no room', () => {
    expect(fitView([], VIEWPORT)).toBeUndefined();
    expect(fitView([bare(0, 0)], { width: 1, height: 1 })).toBeUndefined();
  });
});

describe('bringing nodes into view', () => {
  const view = { x: 0, y: 0, scale: 1 };

  test('should not move where they already are comfortably in view', () => {
    expect(bringIntoView(view, [{ x: 100, y: -100 }], VIEWPORT)).toEqual(view);
    expect(bringIntoView(view, [], VIEWPORT)).toEqual(view);
  });

  test('pans no further than needed, and keeps the scale', () => {
    const next = bringIntoView(view, [{ x: 900, y: 0 }], VIEWPORT);
    expect(next).toEqual({ x: 900 - (500 - 72), y: 0, scale: 1 });
  });

  test('steps back as far as it takes to see all of them', () => {
    const next = bringIntoView(
      view,
      [
        { x: -2000, y: 0 },
        { x: 2000, y: 0 },
      ],
      VIEWPORT,
    );
    expect(next.x).toBe(0);
    expect(next.scale).toBeCloseTo((1000 - 144) / 4000);
  });

  test('comes nearer where the map is far, but not so near that the neighbourhood is lost', () => {
    expect(bringIntoView({ x: 0, y: 0, scale: 0.1 }, [{ x: 50, y: 50 }], VIEWPORT).scale).toBe(1);
  });

  test('should not come nearer where one is near already', () => {
    expect(bringIntoView({ x: 0, y: 0, scale: 3 }, [{ x: 900, y: 0 }], VIEWPORT).scale).toBe(3);
  });
});
