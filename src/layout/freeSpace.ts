/** How much air a place has: the distance to the fans, titles and shared nodes round it. Looked up in a grid, so that a large map stays cheap. */
import { type Point, lengthOf } from './positions.ts';

/** Px beyond which nothing counts as near. */
export const FAR = 60;
const CELL = 160;
/** A label stands right of its node: two shared nodes side by side need more room than two above each other. */
const LABEL_ASPECT = 1.8;

/** Something that takes room: a gap says how far a place is from its edge in px, below 0 inside. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly gap: (place: Point) => number;
}

/** The half disc of a fan over its talk, or the whole disc of a sun. */
export function fanObstacle({ x, y }: Point, radius: number, round: boolean): Obstacle {
  const gap = (place: Point): number => {
    if (round || place.y >= y) return lengthOf(place.x - x, place.y - y) - radius;
    const beside = Math.max(0, Math.abs(place.x - x) - radius);
    return lengthOf(beside, y - place.y);
  };
  return { left: x - radius, right: x + radius, bottom: round ? y - radius : y, top: y + radius, gap };
}

/** A rectangle, such as a title's. */
export function boxObstacle(left: number, right: number, bottom: number, top: number): Obstacle {
  const gap = ({ x, y }: Point): number => {
    const beside = Math.max(left - x, x - right);
    const beyond = Math.max(bottom - y, y - top);
    if (beside <= 0 && beyond <= 0) return Math.max(beside, beyond);
    return lengthOf(Math.max(0, beside), Math.max(0, beyond));
  };
  return { left, right, bottom, top, gap };
}

/** A shared node with the room that its label needs at its sides. */
export function nodeObstacle({ x, y }: Point, radius: number): Obstacle {
  const gap = (place: Point): number => lengthOf((place.x - x) / LABEL_ASPECT, place.y - y) - radius;
  const side = radius + FAR * (LABEL_ASPECT - 1);
  return { left: x - side, right: x + side, bottom: y - radius, top: y + radius, gap };
}

export class FreeSpace {
  readonly #cells = new Map<string, Obstacle[]>();

  constructor(obstacles: readonly Obstacle[]) {
    for (const obstacle of obstacles) this.add(obstacle);
  }

  add(obstacle: Obstacle): void {
    const cell = (at: number): number => Math.floor(at / CELL);
    for (let column = cell(obstacle.left - FAR); column <= cell(obstacle.right + FAR); column += 1) {
      for (let row = cell(obstacle.bottom - FAR); row <= cell(obstacle.top + FAR); row += 1) {
        const key = `${column},${row}`;
        const found = this.#cells.get(key);
        if (found === undefined) this.#cells.set(key, [obstacle]);
        else found.push(obstacle);
      }
    }
  }

  /** The obstacles near a place, in the order in which they were added. */
  near({ x, y }: Point): readonly Obstacle[] {
    return this.#cells.get(`${Math.floor(x / CELL)},${Math.floor(y / CELL)}`) ?? [];
  }

  /** Px from a place to the nearest edge of anything, at most `FAR`; below 0 inside something. */
  airAt(place: Point): number {
    return this.near(place).reduce((least, obstacle) => Math.min(least, obstacle.gap(place)), FAR);
  }
}
