/** Talks in rows, in the order of the notes. */
import type { Point } from './positions.ts';
import type { Body } from './separateBoxes.ts';

/** Px between two bodies in a row. */
const AIR = 24;

interface Page {
  /** The middle of each talk, seen from the top left corner. */
  readonly points: readonly Point[];
  readonly width: number;
  readonly height: number;
}

/** Fills rows from left to right; a row is as high as its highest body. @param between px between two rows */
export function talkRows(bodies: readonly Body[], width: number, between: number): Page {
  const points: Point[] = [];
  let [top, widest] = [0, 0];
  for (const row of rowsOf(bodies, width)) {
    const up = Math.max(...row.map((body) => body.up));
    let x = 0;
    for (const { side } of row) {
      points.push({ x: x + side, y: top - up });
      x += 2 * side + AIR;
    }
    widest = Math.max(widest, x - AIR);
    top -= up + Math.max(...row.map(({ down }) => down)) + between;
  }
  return { points, width: widest, height: -top };
}

function rowsOf(bodies: readonly Body[], width: number): Body[][] {
  const rows: Body[][] = [];
  let filled = Infinity;
  for (const body of bodies) {
    if (filled + 2 * body.side > width) {
      rows.push([]);
      filled = 0;
    }
    rows.at(-1)?.push(body);
    filled += 2 * body.side + AIR;
  }
  return rows;
}
