/** From the layout to the screen: the map neither turns nor slants, so two points say it all. */
import type { Frame, Point } from './camera.ts';

/** The part of Sigma that knows its matrix. */
interface Projector {
  graphToViewport(point: Point): Point;
}

/**
 * Makes the function from a place in the layout to px of the viewport, as of sigma's last frame.
 * Sigma's own conversion makes three objects a call, which counts with 10,000 nodes a frame.
 */
export function projectionOf(sigma: Projector, { middle, side }: Frame): (point: Point) => Point {
  // Opposite corners of the whole frame: points close together would lose digits in sigma's 32-bit matrix.
  const low = { x: middle.x - side / 2, y: middle.y - side / 2 };
  const [from, to] = [
    sigma.graphToViewport(low),
    sigma.graphToViewport({ x: low.x + side, y: low.y + side }),
  ];
  const [stretchX, stretchY] = [(to.x - from.x) / side, (to.y - from.y) / side];
  return ({ x, y }) => ({ x: from.x + (x - low.x) * stretchX, y: from.y + (y - low.y) * stretchY });
}
