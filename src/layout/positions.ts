/** Where nodes lie: CSS px at scale 1, in sigma's graph space, whose y axis points up. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point that a step of a layout may still move. */
export interface Movable {
  x: number;
  y: number;
}

/** The place of every node, by its key. */
export type Positions = ReadonlyMap<string, Point>;

/** The room that a map is drawn for, in px. */
export interface View {
  readonly width: number;
  readonly height: number;
}

/** The room beside the left column on a screen of 1440 × 900: what the graph file is laid out for. */
export const VIEW: View = { width: 1140, height: 868 };

/** 137.5°, the turn after which points of a spiral never line up (Vogel 1979). */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The length of a way, from the operations that IEEE 754 rounds the same on every machine, which `**` and `hypot` need not be. */
export const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

export const distanceBetween = (a: Point, b: Point): number => lengthOf(a.x - b.x, a.y - b.y);

/** Sine and cosine may differ in their last bit from one engine to the next; nine decimals don't. */
const steady = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The point at an angle, counted anticlockwise from the right, on a circle round the origin. */
export const onCircle = (radius: number, angle: number): Point => ({
  x: radius * steady(Math.cos(angle)),
  y: radius * steady(Math.sin(angle)),
});

/** Orders by code unit, which is the same in every locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lays points on a spiral in which each has the same room. @param spacing about the distance between neighbours, in px */
export function spiral(count: number, spacing: number): Movable[] {
  return Array.from({ length: count }, (_, index) => ({
    ...onCircle(spacing * 0.6 * Math.sqrt(index), index * GOLDEN_ANGLE),
  }));
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Finds the box around all points; the empty box at the origin where there is none. */
export function boundsOf(points: Iterable<Point>): Bounds {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return left > right ? { left: 0, right: 0, bottom: 0, top: 0 } : { left, right, bottom, top };
}
