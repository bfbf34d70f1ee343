/** Brings a map to the proportions of the screen, so that no room is left at two of its sides. */
import { type Movable, type Point, VIEW, type View, boundsOf } from './positions.ts';

/** How much one direction may be stretched against the mean of both; more where the room is not the usual one. */
const MOST = 1.3;
/** A map flatter than this ratio is taken to be as high as that. */
const FLATTEST = 0.5;

/** Stretches points to the screen's proportions and to an area in px², keeping some of their own form, and centres them. */
export function fittedToView(points: readonly Point[], area: number, view: View = VIEW): Movable[] {
  const { left, right, bottom, top } = boundsOf(points);
  // Points in a line have no area: without the floor two talks would fly thousands of px apart.
  const width = Math.max(right - left, (top - bottom) * FLATTEST, 1);
  const height = Math.max(top - bottom, (right - left) * FLATTEST, 1);
  const wide = Math.sqrt((area * view.width) / view.height);
  const scaleX = wide / width;
  const scaleY = area / wide / height;
  const even = Math.sqrt(scaleX * scaleY);
  const most = MOST * Math.sqrt(Math.max(1, (VIEW.width * view.height) / (VIEW.height * view.width)));
  const within = (scale: number): number => Math.min(Math.max(scale, even / most), even * most);
  return points.map(({ x, y }) => ({
    x: (x - (left + right) / 2) * within(scaleX),
    y: (y - (bottom + top) / 2) * within(scaleY),
  }));
}
