/** The measures of marks in px, shared by the shaders, which draw them, and by the labels, which keep clear of them. */
import { SHAPES, type Shape } from '../schema/ontology.ts';

/** A shape's number in the shaders. */
export const shapeIndex = (shape: Shape): number => SHAPES.indexOf(shape);

/** Room in the ground's colour that parts a mark from the edges below it. */
export const RIM = 1.5;
/** The talk's mark: a ring of `width` at radius + `out`, round a disc of radius - `disc`. */
export const TALK_RING = { out: 1, width: 1.25, disc: 2.75 } as const;
/** The line of hollow marks. */
export const LINE = 1.5;
/** The accent ring, from the mark's radius to the middle of its stroke. */
export const ACCENT_RING = { out: 5.5, width: 2 } as const;
/** Targets are at least this wide (WCAG 2.2, 2.5.8). */
export const LEAST_TARGET = 24;

/** How far the shapes reach from their middle, in radii: corners beyond 1 make all shapes equal in area. */
export const REACH: Readonly<Record<Shape, number>> = {
  ring: 1,
  arch: 1,
  square: 0.9,
  hexagon: 1.1,
  diamond: 1.24,
  circle: 1,
  page: 1.04,
  triangle: 1.25,
};

/** Marks grow with the square root of the zoom: they stay apart when it is small and do not swell when it is large. */
const SMALLEST_GROWTH = 0.15;
const LARGEST_GROWTH = 2.6;

/** The factor by which marks are drawn larger or smaller. @param scale px of the screen to a px of the layout */
export function growthAt(scale: number): number {
  return Math.min(LARGEST_GROWTH, Math.max(SMALLEST_GROWTH, Math.sqrt(scale)));
}

/** The factor for strokes and gaps within marks: they grow more slowly than the marks. */
export const detailAt = (growth: number): number => (growth < 1 ? growth : Math.sqrt(growth));

/** How far a mark reaches from its middle on the screen, in px, without its rim. */
export function reachOf(shape: Shape, size: number, growth: number, ringed: boolean): number {
  const radius = size * growth;
  if (ringed) return radius + ACCENT_RING.out + ACCENT_RING.width / 2;
  if (shape === 'ring') return radius + (TALK_RING.out + TALK_RING.width / 2) * detailAt(growth);
  return radius * REACH[shape];
}
