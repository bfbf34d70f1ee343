/** The proportions of rooms that maps are laid out for: few, so that a map has few forms and each is the same every time. */
import { VIEW, type View } from './positions.ts';

export const SHAPES = {
  /** The room beside the left column. */
  wide: VIEW,
  /** The room between the left column and the notes, or a tablet's. */
  square: { width: 756, height: 868 },
  /** A phone's. */
  tall: { width: 390, height: 700 },
} as const satisfies Record<string, View>;

export type ShapeName = keyof typeof SHAPES;

/** Width to height below which a room is no longer wide, and no longer square: half-way between two shapes. */
const SQUARE_BELOW = 1.06;
const TALL_BELOW = 0.7;

/** Finds the shape of a room; wide for a room without size, as long as nothing else is known. */
export function shapeOf({ width, height }: View): ShapeName {
  if (width <= 0 || height <= 0) return 'wide';
  const ratio = width / height;
  return ratio < TALL_BELOW ? 'tall' : ratio < SQUARE_BELOW ? 'square' : 'wide';
}
