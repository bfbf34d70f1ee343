/** Stress majorisation: moves points until their distances are as near as can be to those wanted (Gansner, Koren & North 2004), held back by where each is at home. */
import { type Movable, type Point, distanceBetween } from './positions.ts';

/** What the points are to become. */
export interface Wish {
  /** The distance between two points, > 0, by their indices. */
  readonly distance: (a: number, b: number) => number;
  /** Where each would lie if nothing else decided. */
  readonly homes: readonly Point[];
  /** How much a home counts, against all the distances of its point together. */
  readonly pull: number;
}

/**
 * Moves each point in turn to where the others want it, in fixed order and for a fixed number of rounds, so
 * that the same input gives the same output. Far pairs count less, as 1 / distance².
 */
export function majoriseStress(points: readonly Movable[], wish: Wish, rounds: number): void {
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, point] of points.entries()) Object.assign(point, wantedPlace(points, index, wish));
  }
}

function wantedPlace(points: readonly Movable[], index: number, { distance, homes, pull }: Wish): Point {
  const point = points[index] ?? { x: 0, y: 0 };
  const home = homes[index] ?? point;
  let [x, y, weights] = [0, 0, 0];
  for (const [otherIndex, other] of points.entries()) {
    if (otherIndex === index) continue;
    const wanted = distance(index, otherIndex);
    const weight = 1 / (wanted * wanted);
    const now = distanceBetween(point, other);
    const ratio = now > 0 ? wanted / now : 0;
    x += weight * (other.x + (point.x - other.x) * ratio);
    y += weight * (other.y + (point.y - other.y) * ratio);
    weights += weight;
  }
  if (weights === 0) return home;
  const held = pull * weights;
  return { x: (x + home.x * held) / (weights + held), y: (y + home.y * held) / (weights + held) };
}
