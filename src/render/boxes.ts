/** Boxes on the screen, in px with y downward, and a grid that finds how much of a box is already taken. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The area, in px², that two boxes have in common. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** About the width of a label, so that most boxes lie in one cell or two. */
const CELL = 80;
/** A cell's number from its column and row; both stay far below the factor on any screen. */
const ROWS = 65_536;

/** Boxes by the cells that they touch. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    const { first, last, top, bottom } = rangeOf(box);
    for (let column = first; column <= last; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        const cell = column * ROWS + row;
        const boxes = this.#cells.get(cell);
        if (boxes === undefined) this.#cells.set(cell, [box]);
        else boxes.push(box);
      }
    }
  }

  /** Sums the area, in px², that the boxes of the grid take of a box. One box counts once. */
  taken(box: Box): number {
    let area = 0;
    const { first, last, top, bottom } = rangeOf(box);
    for (let column = first; column <= last; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        const cell = column * ROWS + row;
        for (const other of this.#cells.get(cell) ?? []) {
          // A pair that shares several cells is counted in the first only.
          if (firstShared(box, other) === cell) area += overlap(box, other);
        }
      }
    }
    return area;
  }
}

const cellAt = (x: number, y: number): number => Math.floor(x / CELL) * ROWS + Math.floor(y / CELL);

const firstShared = (a: Box, b: Box): number => cellAt(Math.max(a.left, b.left), Math.max(a.top, b.top));

/** The columns and rows of cells that a box touches. */
const rangeOf = ({ left, top, width, height }: Box) => ({
  first: Math.floor(left / CELL),
  last: Math.floor((left + width) / CELL),
  top: Math.floor(top / CELL),
  bottom: Math.floor((top + height) / CELL),
});

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The length, in px, of the part of a segment that lies in a box (Liang and Barsky 1984). */
export function lengthWithin({ x1, y1, x2, y2 }: Segment, { left, top, width, height }: Box): number {
  // Most segments lie elsewhere.
  if (Math.max(x1, x2) < left || Math.min(x1, x2) > left + width) return 0;
  if (Math.max(y1, y2) < top || Math.min(y1, y2) > top + height) return 0;
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, x1 - left],
    [dx, left + width - x1],
    [-dy, y1 - top],
    [dy, top + height - y1],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return 0;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}
