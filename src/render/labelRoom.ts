/** The room of the viewport that labels may take: all of it, or on a slide what its words leave. Labels are placed as if that room were the viewport. */
import type { Box } from './boxes.ts';
import type { Insets, Point, Size } from './camera.ts';

export interface LabelRoom {
  readonly size: Size;
  /** From the layout to the room, in px with y downward. */
  readonly project: (point: Point) => Point;
  /** From the room to the viewport. */
  readonly outward: (box: Box) => Box;
}

/** Finds the room. @param project from the layout to the viewport */
export function labelRoomOf(
  viewport: Size,
  { top, right, bottom, left }: Insets,
  project: (point: Point) => Point,
): LabelRoom {
  const size = {
    width: Math.max(0, viewport.width - left - right),
    height: Math.max(0, viewport.height - top - bottom),
  };
  if (left === 0 && top === 0) return { size, project, outward: (box) => box };
  return {
    size,
    project: (point) => {
      const { x, y } = project(point);
      return { x: x - left, y: y - top };
    },
    outward: (box) => ({ ...box, left: box.left + left, top: box.top + top }),
  };
}
