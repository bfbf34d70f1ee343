/** Names that ride along with the map: from where they were drawn last, as far as the map has moved since. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GraphSigma } from '../../src/render/graphSigma.ts';
import { createRide } from '../../src/render/ride.ts';

const FRAME = { middle: { x: 0, y: 0 }, side: 100 };
const VIEW = {};

/** What was drawn: where, how wide and how strong. */
type Drawn = readonly [number, number, number, number];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal('document', {
    createElement: () => ({ width: 0, height: 0, getContext: () => ({ drawImage: () => undefined }) }),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A map that is seen from a place, at a scale, with a canvas that notes what is drawn on it. */
function map(order = 5000) {
  const seen = { x: 0, y: 0, scale: 1, isResting: false };
  const drawn: Drawn[] = [];
  const sigma = {
    graphToViewport: ({ x, y }: { readonly x: number; readonly y: number }) => ({
      x: (x - seen.x) * seen.scale,
      y: (seen.y - y) * seen.scale,
    }),
  } as unknown as GraphSigma;
  const context = {
    canvas: { width: 200, height: 100 },
    globalAlpha: 1,
    setTransform: () => undefined,
    clearRect: () => undefined,
    drawImage(this: { readonly globalAlpha: number }, _: unknown, left: number, top: number, width: number) {
      drawn.push([left, top, width, this.globalAlpha]);
    },
  } as unknown as CanvasRenderingContext2D;
  const ride = createRide(sigma, order, FRAME, { isResting: () => seen.isResting, stop: () => undefined });
  return { seen, drawn, ride, takes: (of: unknown = VIEW) => ride.takes([context], of) };
}

describe('names that ride', () => {
  it('are drawn as far from their place as the map has moved since they were drawn last', () => {
    const { seen, drawn, ride, takes } = map();
    ride.drew(VIEW);
    seen.x = 30;
    expect(takes()).toBe(true);
    expect(drawn.at(-1)).toEqual([-30, 0, 200, 1]);
    ride.drew(VIEW);
    seen.x = 40;
    expect(takes()).toBe(true);
    expect(drawn.at(-1)).toEqual([-10, 0, 200, 1]);
  });

  it('grow with the map, and fade where they would be stretched', () => {
    const { seen, drawn, ride, takes } = map();
    ride.drew(VIEW);
    seen.scale = 1.2;
    takes();
    expect(drawn.at(-1)?.slice(2)).toEqual([240, 1]);
    seen.scale = 1.8;
    takes();
    expect(drawn.at(-1)?.[3]).toBeGreaterThan(0);
    expect(drawn.at(-1)?.[3]).toBeLessThan(1);
    seen.scale = 4;
    takes();
    expect(drawn.at(-1)?.[3]).toBe(0);
  });

  it('are placed anew in the end by who goes on zooming, and not by who goes on panning', () => {
    const { seen, ride, takes } = map();
    ride.drew(VIEW);
    seen.x = 10;
    takes();
    vi.advanceTimersByTime(10_000);
    expect(takes()).toBe(true);
    seen.scale = 2;
    expect(takes()).toBe(false);
  });

  it('do not ride before they were drawn, for another view, at rest, or over a small map', () => {
    const { seen, ride, takes } = map();
    expect(takes()).toBe(false);
    ride.drew(VIEW);
    expect(takes({})).toBe(false);
    seen.isResting = true;
    expect(takes()).toBe(false);
    const small = map(100);
    small.ride.drew(VIEW);
    expect(small.takes()).toBe(false);
  });
});
