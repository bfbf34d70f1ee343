/** Pushes boxes apart until none covers another: how fans with their titles get room. */
import type { Movable } from './positions.ts';

/** What one body needs round its point, in px. */
export interface Body {
  readonly side: number;
  readonly up: number;
  readonly down: number;
}

const ROUNDS = 400;
/** Boxes part sideways though they overlap less one above the other, up to this ratio: the screen is wider than high. */
export const SIDEWAYS = 1.5;

/**
 * Parts every two boxes that overlap, along the direction in which they overlap less, rather sideways, half by each; a fixed
 * number of rounds at most. Only neighbours in x are compared, so that hundreds of boxes stay cheap.
 * @param air px that stay free between two boxes, by their indices
 * @param sideways the ratio up to which they part sideways
 */
export function separateBoxes(
  points: readonly Movable[],
  bodies: readonly Body[],
  air: (a: number, b: number) => number,
  widestAir: number,
  sideways: number = SIDEWAYS,
): void {
  const items = points.flatMap((point, index) => {
    const body = bodies[index];
    return body === undefined ? [] : [{ point, body, index }];
  });
  const widest = Math.max(0, ...bodies.map(({ side }) => side));
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false;
    items.sort((a, b) => a.point.x - b.point.x || a.index - b.index);
    for (const [place, a] of items.entries()) {
      for (let next = place + 1; next < items.length; next += 1) {
        const b = items[next];
        if (b === undefined || b.point.x - a.point.x > a.body.side + widest + widestAir) break;
        if (part(a, b, air(a.index, b.index), sideways)) moved = true;
      }
    }
  }
}

interface Item {
  readonly point: Movable;
  readonly body: Body;
  readonly index: number;
}

/** Px below which an overlap is left: it cannot be seen, and would cost rounds. */
const UNSEEN = 0.5;

function part(a: Item, b: Item, air: number, sideways: number): boolean {
  const acrossX = a.body.side + b.body.side + air - Math.abs(b.point.x - a.point.x);
  if (acrossX <= UNSEEN) return false;
  const bAbove = b.point.y > a.point.y || (b.point.y === a.point.y && b.index > a.index);
  const [lower, upper] = bAbove ? [a, b] : [b, a];
  const acrossY = lower.body.up + upper.body.down + air - (upper.point.y - lower.point.y);
  if (acrossY <= UNSEEN) return false;
  if (acrossX < acrossY * sideways) {
    const [left, right] =
      b.point.x > a.point.x || (b.point.x === a.point.x && b.index > a.index) ? [a, b] : [b, a];
    left.point.x -= acrossX / 2;
    right.point.x += acrossX / 2;
  } else {
    lower.point.y -= acrossY / 2;
    upper.point.y += acrossY / 2;
  }
  return true;
}
