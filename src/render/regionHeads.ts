/** The heads of regions, on a map of so many talks that their own titles cannot all be read. */
import { NAMES_APART, type Regions } from '../layout/backdrop.ts';
import type { BackdropFrame } from './backdropFrame.ts';
import type { Footprint, Insets } from './camera.ts';
import { type LineStyle, fontOf } from './labelStyle.ts';
import { cutText } from './wrapText.ts';

const NAME: LineStyle = { size: 14, weight: 600, height: 20, color: 'ink' };
const COUNT: LineStyle = { size: 12, weight: 400, height: 16, color: 'ink2' };
const HALO = 5;
const GAP = 8;
/** Px of the screen below which a region is too narrow for a name. */
const NARROWEST = 40;

/** The corners of all regions. */
export const regionsExtent = ({ regions }: Regions): readonly Footprint[] =>
  regions.flatMap(({ box }) => [
    { x: box.left, y: box.top, left: 0, right: 0, up: 0, down: 0 },
    { x: box.right, y: box.bottom, left: 0, right: 0, up: 0, down: 0 },
  ]);

export const regionInsets = (): Insets => ({ top: 30, right: 8, bottom: 0, left: 8 });

/** Draws a hairline over each region. */
export function drawRegionGround(
  context: CanvasRenderingContext2D,
  { regions }: Regions,
  frame: BackdropFrame,
): void {
  const { project, palette } = frame;
  context.beginPath();
  for (const { box } of regions) {
    const [from, to] = [project({ x: box.left, y: box.top }), project({ x: box.right, y: box.top })];
    context.moveTo(from.x, Math.round(from.y) + 0.5);
    context.lineTo(to.x, Math.round(from.y) + 0.5);
  }
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.stroke();
}

/** Draws the names: what a region's talks have in common, and how many they are. */
export function drawRegionHeads(
  context: CanvasRenderingContext2D,
  { regions }: Regions,
  frame: BackdropFrame,
): void {
  const { project, palette, viewport, widthOf } = frame;
  context.save();
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = palette.ground;
  for (const { label, talks, box } of regions) {
    const from = project({ x: box.left, y: box.top });
    const to = project({ x: box.right, y: box.bottom });
    if (to.x < 0 || from.x > viewport.width || to.y < 0 || from.y > viewport.height) continue;
    const width = to.x - from.x;
    if (width < NARROWEST) continue;
    // The name stays in sight as long as its region does.
    const x = Math.min(Math.max(from.x, GAP), Math.max(from.x, to.x - NARROWEST));
    const y = Math.max(from.y - GAP, NAME.height);
    const count = talks === 0 ? '' : String(talks);
    const name = fittingName(label, width - GAP - widthOf({ ...COUNT, text: count }), (text) =>
      widthOf({ ...NAME, text }),
    );
    if (name === '') continue;
    for (const [text, style, color, at] of [
      [name, NAME, palette.ink, x],
      [count, COUNT, palette.ink2, x + widthOf({ ...NAME, text: name }) + GAP],
    ] as const) {
      context.font = fontOf(style);
      context.strokeText(text, at, y);
      context.fillStyle = color;
      context.fillText(text, at, y);
    }
  }
  context.restore();
}

/** Says as many of a region's names as fit whole; only where not even the first does is it cut. */
function fittingName(label: string, width: number, widthOf: (text: string) => number): string {
  const names = label.split(NAMES_APART);
  while (names.length > 1 && widthOf(names.join(NAMES_APART)) > width) names.pop();
  return cutText(names.join(NAMES_APART), width, widthOf);
}
