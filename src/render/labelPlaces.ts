/** The eight places of a label round its mark, and which of them a node would rather have. */
import type { Box } from './boxes.ts';
import type { Size } from './camera.ts';

/** By compass, round from the right; y points down. */
export const PLACES = ['e', 'ne', 'n', 'nw', 'w', 'sw', 's', 'se'] as const;
export type Place = (typeof PLACES)[number];

/** Px that a label keeps from the border of the viewport. */
export const MARGIN = 4;
/** Px between mark and label: beside it, above or below it, and aslant. */
const GAP = { side: 6, end: 6, slantX: 5, slantY: -1 } as const;

const TALK_ORDER: readonly Place[] = ['s', 'se', 'sw', 'e', 'w'];
const FREE_ORDER: readonly Place[] = ['e', 'w', 'ne', 'se', 'nw', 'sw', 's', 'n'];
const ANGLE: Readonly<Record<Place, number>> = {
  e: 0,
  se: 45,
  s: 90,
  sw: 135,
  w: 180,
  nw: 225,
  n: 270,
  ne: 315,
};
/** Directions are stretched sideways, so that only what lies nearly above its talk has its label above. */
const STRETCH = 2.4;

/** The places of a talk's title: in the open half of its fan, never above it, where it would lie on the fan's edges. */
export const talkPlaces = (): readonly Place[] => TALK_ORDER;

/** The places of what lies between talks. */
export const freePlaces = (): readonly Place[] => FREE_ORDER;

/** Of the places in the order away from a talk, so many do not point back into its fan. */
export const OUTWARD = 5;

/** The places of what lies in a fan, those away from its talk first. @param dx, dy from the talk to the node, in px */
export function outwardPlaces(dx: number, dy: number): readonly Place[] {
  const angle = (Math.atan2(dy, dx * STRETCH) * 180) / Math.PI;
  const turn = (place: Place): number => {
    const difference = Math.abs(ANGLE[place] - angle) % 360;
    return Math.min(difference, 360 - difference);
  };
  return PLACES.toSorted((a, b) => turn(a) - turn(b));
}

/** A mark and the size of its label, in px. */
export interface Anchor extends Size {
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches from its middle. */
  readonly reach: number;
}

/**
 * Finds the box of a label at a place. Near the border it slides along its mark so as not to be cut.
 * @param away further px from the mark
 */
export function boxAt(
  place: Place,
  { x, y, reach, width, height }: Anchor,
  away: number,
  viewport: Size,
): Box {
  const slant = reach * 0.71 + away;
  const beside = reach + GAP.side + away;
  const column = place.includes('e') ? 1 : place.includes('w') ? -1 : 0;
  const row = place.startsWith('n') ? -1 : place.startsWith('s') ? 1 : 0;
  if (row === 0) {
    const left = column > 0 ? x + beside : x - beside - width;
    return { left, top: slide(y - height / 2, height, y, viewport.height), width, height };
  }
  const near = column === 0 ? reach + GAP.end + away : slant + GAP.slantY;
  const top = row > 0 ? y + near : y - near - height;
  if (column === 0) return { left: slide(x - width / 2, width, x, viewport.width), top, width, height };
  const left = column > 0 ? x + slant + GAP.slantX : x - slant - GAP.slantX - width;
  return { left, top, width, height };
}

/** Moves a start into the viewport, as long as the mark's middle stays beside the label. */
function slide(start: number, length: number, middle: number, room: number): number {
  const inside = Math.min(Math.max(start, MARGIN), room - MARGIN - length);
  return Math.min(Math.max(inside, middle - length), middle);
}

export const isInside = ({ left, top, width, height }: Box, viewport: Size): boolean =>
  left >= MARGIN &&
  top >= MARGIN &&
  left + width <= viewport.width - MARGIN &&
  top + height <= viewport.height - MARGIN;

/** Moves a box into the viewport, whatever it then covers; undefined where it is too large. */
export function pushedInside({ left, top, width, height }: Box, viewport: Size): Box | undefined {
  const box = {
    left: Math.max(MARGIN, Math.min(left, viewport.width - MARGIN - width)),
    top: Math.max(MARGIN, Math.min(top, viewport.height - MARGIN - height)),
    width,
    height,
  };
  return isInside(box, viewport) ? box : undefined;
}
