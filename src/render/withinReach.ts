/** Leaves out of a view what lies so far off that all the rest would become too small to read. Pure. */
import { type Footprint, type Insets, type Point, type Size, fitView } from './camera.ts';

/** Px of the screen to a px of the layout at which the names along a fan's arc, 22 px apart there, stand clear of each other. */
export const READABLE = 0.8;

/**
 * Says which nodes a view shows: those that it must, and of the others, the nearest first, those that leave the view at
 * a readable scale, or make it no smaller than the first alone have it.
 * @param readable px of the screen to a px of the layout
 */
export function withinReach(
  must: readonly Footprint[],
  others: readonly Footprint[],
  viewport: Size,
  insets: Insets,
  readable = READABLE,
): readonly Footprint[] {
  const scaleFor = (nodes: readonly Footprint[]): number => fitView(nodes, viewport, insets)?.scale ?? 0;
  const least = Math.min(readable, must.length === 0 ? Infinity : scaleFor(must));
  const middle = middleOf(must);
  const distance = ({ x, y }: Point): number => Math.hypot(x - middle.x, y - middle.y);
  const kept = [...must];
  for (const node of others.toSorted((a, b) => distance(a) - distance(b)))
    if (scaleFor([...kept, node]) >= least) kept.push(node);
  return kept;
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});
