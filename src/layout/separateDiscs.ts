/** Pushes marks apart until none covers another and each has some air: noverlap's task, but never at random, and with more room at the sides, where labels stand. */
import { type Movable, lengthOf, onCircle } from './positions.ts';

/** A label stands right of its mark: px at the sides count for less than px above. */
const LABEL_ASPECT = 1.5;
const ROUNDS = 150;
/** Px below which an overlap is left: a mark's own margin hides it. */
const UNSEEN = 0.25;

export interface Disc {
  readonly point: Movable;
  readonly radius: number;
}

/**
 * Parts every two discs that are too near, half by each, for a fixed number of rounds at most. The order of
 * the discs matters: give them sorted by key.
 * @param margin px of air between two marks, one above the other
 */
export function separateDiscs(discs: readonly Disc[], margin: number): void {
  const widest = discs.reduce((most, { radius }) => Math.max(most, radius), 0);
  const reach = 2 * widest + margin;
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false;
    const cells = cellsOf(discs, reach);
    for (const [index, disc] of discs.entries()) {
      for (const other of neighboursOf(disc, cells, reach)) {
        const second = discs[other];
        if (other > index && second !== undefined && part(disc, second, margin, index)) moved = true;
      }
    }
  }
}

/** Cells are as wide as two discs can reach, so that only neighbouring cells need a look. */
const cellOf = (at: number, size: number): number => Math.floor(at / size);
const nameOf = (column: number, row: number): string => `${column},${row}`;

function cellsOf(discs: readonly Disc[], reach: number): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  for (const [index, { point }] of discs.entries()) {
    const name = nameOf(cellOf(point.x, reach * LABEL_ASPECT), cellOf(point.y, reach));
    const found = cells.get(name);
    if (found === undefined) cells.set(name, [index]);
    else found.push(index);
  }
  return cells;
}

function neighboursOf(
  { point }: Disc,
  cells: ReadonlyMap<string, readonly number[]>,
  reach: number,
): number[] {
  const column = cellOf(point.x, reach * LABEL_ASPECT);
  const row = cellOf(point.y, reach);
  const found: number[] = [];
  for (let across = column - 1; across <= column + 1; across += 1) {
    for (let along = row - 1; along <= row + 1; along += 1)
      found.push(...(cells.get(nameOf(across, along)) ?? []));
  }
  return found;
}

/** Parts two discs; two in the same place part in a direction that is the first's own. */
function part(a: Disc, b: Disc, margin: number, index: number): boolean {
  let [dx, dy] = [(b.point.x - a.point.x) / LABEL_ASPECT, b.point.y - a.point.y];
  let length = lengthOf(dx, dy);
  const missing = a.radius + b.radius + margin - length;
  if (missing <= UNSEEN) return false;
  if (length < 1e-6) {
    ({ x: dx, y: dy } = onCircle(1, index));
    length = 1;
  }
  const [moveX, moveY] = [((dx / length) * missing * LABEL_ASPECT) / 2, ((dy / length) * missing) / 2];
  a.point.x -= moveX;
  a.point.y -= moveY;
  b.point.x += moveX;
  b.point.y += moveY;
  return true;
}
