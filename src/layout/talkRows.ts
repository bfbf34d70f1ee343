/** A page of talks: rows in the order of the notes, for so many talks that no map of what relates them could be read. */
import { type Point, VIEW } from './positions.ts';
import type { Body } from './separateBoxes.ts';

/** Px between two bodies in a row, and between rows, where shared things lie. */
const AIR = 24;
const BETWEEN_ROWS = 90;

/** Fills rows from left to right; a row is as high as its highest body. */
export function talkRows(bodies: readonly Body[]): Point[] {
  const area = bodies.reduce(
    (sum, { side, up, down }) => sum + (2 * side + AIR) * (up + down + BETWEEN_ROWS),
    0,
  );
  const width = Math.sqrt((area * VIEW.width) / VIEW.height);
  const points: Point[] = [];
  let top = 0;
  for (const row of rowsOf(bodies, width)) {
    const up = Math.max(...row.map((body) => body.up));
    let x = 0;
    for (const { side } of row) {
      points.push({ x: x + side, y: top - up });
      x += 2 * side + AIR;
    }
    top -= up + Math.max(...row.map(({ down }) => down)) + BETWEEN_ROWS;
  }
  return points;
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
