/** Draws placed labels on a 2D canvas. All halos come first, so that no halo eats into the text of a neighbour. */
import type { Place } from './labelPlaces.ts';
import { type LabelLine, fontOf, lineColor } from './labelStyle.ts';
import type { PlacedLabel } from './labels.ts';
import type { Palette } from './palette.ts';

/** Px of the halo's stroke; half of it lies outside the letters. */
const HALO = 4;
/** From the middle of a line to its baseline, in parts of the size: half the height of Inter's capitals. */
const BASELINE = 0.364;

export interface DrawnLabel extends PlacedLabel {
  readonly lines: readonly LabelLine[];
}

/** @param snap rounds px of the page to where text is sharp */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly DrawnLabel[],
  palette: Palette,
  snap: (px: number) => number,
): void {
  context.save();
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = palette.ground;
  for (const label of labels) {
    eachLine(context, label, snap, ({ text }, x, y) => context.strokeText(text, x, y));
  }
  for (const label of labels) {
    eachLine(context, label, snap, ({ text, color }, x, y) => {
      context.fillStyle = lineColor(color, palette);
      context.fillText(text, x, y);
    });
  }
  context.restore();
}

function eachLine(
  context: CanvasRenderingContext2D,
  { box, place, lines }: DrawnLabel,
  snap: (px: number) => number,
  draw: (line: LabelLine, x: number, y: number) => void,
): void {
  const align = alignAt(place);
  const share = { left: 0, center: 0.5, right: 1 }[align];
  let top = box.top;
  for (const line of lines) {
    context.font = fontOf(line);
    context.textAlign = align;
    draw(line, snap(box.left + box.width * share), snap(top + line.height / 2 + line.size * BASELINE));
    top += line.height;
  }
}

/** Text leans on its mark. */
const alignAt = (place: Place): 'left' | 'center' | 'right' =>
  place.includes('e') ? 'left' : place.includes('w') ? 'right' : 'center';
