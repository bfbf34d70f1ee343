/** The perpendicular bisector of two talks: what only these two share stands on it, as near to the one as to the other. */
import { type Point, distanceBetween, lengthOf } from './positions.ts';

/** Px between nodes on a bisector (LOOK.md), and between the columns beside it. */
const SLOT = 72;
const BESIDE = 84;
/** So many stand on the bisector itself, unless that is full; more take columns at its sides. */
const IN_COLUMN = 6;
/** How many slots, and how many columns, are tried on each side of the middle. */
const SLOTS = 6;
const COLUMNS = 3;
/** What it costs to leave the bisector where it has room, in px of way from the middle. */
const COST_OF_COLUMN = 120;

/** The centres of two talks. */
export type Ends = readonly [Point, Point];

/** The middle between two talks, and the direction, of length 1, at right angles to the way between them. */
export function bisectorOf([from, to]: Ends): { readonly middle: Point; readonly along: Point } {
  const length = distanceBetween(from, to) || 1;
  return {
    middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    along: { x: (from.y - to.y) / length, y: (to.x - from.x) / length },
  };
}

export interface Slot {
  readonly place: Point;
  /** Px from the middle, and what else speaks against the slot. */
  readonly detour: number;
}

/** The slots of a bisector: the middle and both sides of it, evenly; half a slot off for an even number of nodes. */
export function slotsOfBisector(count: number, ends: Ends): Set<Slot> {
  const { middle, along } = bisectorOf(ends);
  const half = Math.min(count, IN_COLUMN) % 2 === 0 ? 0.5 : 0;
  const slots = new Set<Slot>();
  for (let column = -COLUMNS; column <= COLUMNS; column += 1) {
    for (let slot = -SLOTS; slot <= SLOTS; slot += 1) {
      const [off, beside] = [(slot + half) * SLOT, column * BESIDE];
      const place = {
        x: middle.x + along.x * off + along.y * beside,
        y: middle.y + along.y * off - along.x * beside,
      };
      const leaving = count <= IN_COLUMN ? COST_OF_COLUMN * Math.abs(column) : 0;
      slots.add({ place, detour: lengthOf(off, beside) + leaving });
    }
  }
  return slots;
}
