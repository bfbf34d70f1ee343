/** Small steps that keep the shared nodes apart from each other, from the fans and from the titles, once each has its place. */
import { FreeSpace, type Obstacle, nodeObstacle } from './freeSpace.ts';
import { type Movable, type Point, lengthOf, onCircle } from './positions.ts';

const STEPS = 40;
/** Px of air below which a node is pushed, and how much of what is missing one step gives. */
const AIR = 44;
const SHARE = 0.2;
/** How much of the way back to its first place a node goes in one step. */
const BACK = 0.04;

/** A shared node on its way. */
export interface Wanderer {
  readonly point: Movable;
  readonly radius: number;
  /** The direction, of length 1, in which alone it may move: along the bisector of its two talks. */
  readonly along?: Point;
}

/**
 * Moves the nodes in place, all at once in each step, so that their order has no say.
 * @param still what does not move: fans and titles
 */
export function relaxShared(wanderers: readonly Wanderer[], still: FreeSpace): void {
  const homes = wanderers.map(({ point }) => ({ ...point }));
  for (let step = 0; step < STEPS; step += 1) {
    const marks = wanderers.map(({ point, radius }) => nodeObstacle({ ...point }, radius));
    const others = new FreeSpace(marks);
    const moves = wanderers.map(({ point, along }, index) => {
      const near = [...still.near(point), ...others.near(point)].filter((each) => each !== marks[index]);
      return alongOnly(moveFrom(point, near, homes[index] ?? point, index), along);
    });
    for (const [index, { point }] of wanderers.entries()) {
      point.x += moves[index]?.x ?? 0;
      point.y += moves[index]?.y ?? 0;
    }
  }
}

function moveFrom(point: Point, near: readonly Obstacle[], home: Point, index: number): Point {
  let [x, y] = [(home.x - point.x) * BACK, (home.y - point.y) * BACK];
  for (const obstacle of near) {
    const missing = AIR - obstacle.gap(point);
    if (missing <= 0) continue;
    const away = directionAway(point, obstacle, index);
    x += away.x * missing * SHARE;
    y += away.y * missing * SHARE;
  }
  return { x, y };
}

/** The direction in which the gap grows fastest, from differences over 1 px; in the middle of a mark each node has its own. */
function directionAway({ x, y }: Point, { gap }: Obstacle, index: number): Point {
  const [dx, dy] = [gap({ x: x + 1, y }) - gap({ x: x - 1, y }), gap({ x, y: y + 1 }) - gap({ x, y: y - 1 })];
  const length = lengthOf(dx, dy);
  return length > 1e-9 ? { x: dx / length, y: dy / length } : onCircle(1, index);
}

function alongOnly(move: Point, along: Point | undefined): Point {
  if (along === undefined) return move;
  const length = move.x * along.x + move.y * along.y;
  return { x: along.x * length, y: along.y * length };
}
