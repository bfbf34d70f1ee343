/** Leaves out of a view what lies so far off that all the rest would become too small to read. Pure. */
import { type Footprint, type Insets, type Point, type Size, fitView } from './camera.ts';

/** Px of the screen to a px of the layout at which the names of a slide along a fan's arc, 22 px apart there, have air between each other. */
export const READABLE = 1;

/**
 * Says which nodes a view shows: those that it must, and of the others those that leave the view at a readable scale, or
 * make it no smaller than the first alone have it.
 * @param others in groups, the dearest first; of a group the nearest come first
 * @param readable px of the screen to a px of the layout
 */
export function withinReach(
  must: readonly Footprint[],
  others: readonly (readonly Footprint[])[],
  viewport: Size,
  insets: Insets,
  readable = READABLE,
): readonly Footprint[] {
  const scaleFor = (nodes: readonly Footprint[]): number => fitView(nodes, viewport, insets)?.scale ?? 0;
  const least = Math.min(readable, must.length === 0 ? Infinity : scaleFor(must));
  const middle = middleOf(must);
  const distance = ({ x, y }: Point): number => Math.hypot(x - middle.x, y - middle.y);
  const kept = [...must];
  for (const node of others.flatMap((group) => group.toSorted((a, b) => distance(a) - distance(b)))) {
    kept.push(node);
    if (scaleFor(kept) < least) kept.pop();
  }
  return kept;
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});
