/** Marks on a 2D canvas, as the shaders draw them (nodeShaders.ts): for what stands for a node where the node itself is not. */
import type { Shape } from '../schema/ontology.ts';
import { LINE, RIM } from './marks.ts';

type Corner = readonly [x: number, y: number];

/** Corners in radii, y downward. */
const CORNERS: Partial<Record<Shape, readonly Corner[]>> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  hexagon: [0, 1, 2, 3, 4, 5].map((turn): Corner => {
    const angle = (turn * Math.PI) / 3;
    return [1.1 * Math.cos(angle), 1.1 * Math.sin(angle)];
  }),
  diamond: [
    [0, -1.24],
    [1.24, 0],
    [0, 1.24],
    [-1.24, 0],
  ],
  page: [
    [-0.78, -1.04],
    [0.16, -1.04],
    [0.78, -0.42],
    [0.78, 1.04],
    [-0.78, 1.04],
  ],
  triangle: [
    [-1.25, -0.92],
    [1.25, -0.92],
    [0, 1.24],
  ],
};

/** Adds the outline of a mark to the path. @param radius px */
function addMark(context: CanvasRenderingContext2D, shape: Shape, x: number, y: number, radius: number) {
  const corners = CORNERS[shape];
  if (corners !== undefined) {
    for (const [index, [across, down]] of corners.entries()) {
      if (index === 0) context.moveTo(x + across * radius, y + down * radius);
      else context.lineTo(x + across * radius, y + down * radius);
    }
    context.closePath();
  } else if (shape === 'arch') {
    const foot = y + 0.89 * radius;
    context.moveTo(x - radius, foot);
    context.arc(x, y + 0.107 * radius, radius, Math.PI, 0);
    context.lineTo(x + radius, foot);
    context.closePath();
  } else {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}

/** Draws marks of one shape, each with its rim in the ground's colour; all in one path, since there may be thousands. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  shape: Shape,
  marks: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  color: string,
  ground: string,
): void {
  if (marks.length === 0) return;
  context.beginPath();
  for (const { x, y, radius } of marks) addMark(context, shape, x, y, radius);
  context.lineJoin = 'round';
  context.strokeStyle = ground;
  context.lineWidth = 2 * RIM;
  context.stroke();
  const isHollow = shape === 'triangle';
  context.fillStyle = isHollow ? ground : color;
  context.fill();
  if (!isHollow) return;
  context.strokeStyle = color;
  context.lineWidth = LINE;
  context.stroke();
}
