/** The rings behind the layout "Radial": how far a thing is from the middle, and which kinds lie in which direction. */
import type { Rings } from '../layout/backdrop.ts';
import type { BackdropFrame } from './backdropFrame.ts';
import type { Footprint } from './camera.ts';
import { type LineStyle, fontOf } from './labelStyle.ts';
import { kindPlaces } from './ringNames.ts';

const WORDS: LineStyle = { size: 11, weight: 400, height: 14, color: 'ink2' };
const HALO = 4;
/** Px of the screen that the names of kinds take beside the outermost ring, and above and below it. */
const ROUND = { side: 54, end: 26 } as const;

/** The outermost ring with the names round it. */
export function ringsExtent({ centre, rings }: Rings): readonly Footprint[] {
  const radius = rings.at(-1)?.radius ?? 0;
  const none = { left: 0, right: 0, up: 0, down: 0 };
  return [
    { ...none, x: centre.x - radius, y: centre.y, left: ROUND.side },
    { ...none, x: centre.x + radius, y: centre.y, right: ROUND.side },
    { ...none, x: centre.x, y: centre.y - radius, down: ROUND.end },
    { ...none, x: centre.x, y: centre.y + radius, up: ROUND.end },
  ];
}

export function drawRingsGround(context: CanvasRenderingContext2D, rings: Rings, frame: BackdropFrame): void {
  const { project, scale, palette } = frame;
  const middle = project(rings.centre);
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  for (const { radius } of rings.rings) {
    context.beginPath();
    context.arc(middle.x, middle.y, radius * scale, 0, 2 * Math.PI);
    context.stroke();
  }
  const outer = (rings.rings.at(-1)?.radius ?? 0) * scale;
  context.beginPath();
  for (const { from } of rings.sectors.length > 1 ? rings.sectors : []) {
    const [x, y] = [Math.cos(from), -Math.sin(from)];
    context.moveTo(middle.x + x * 26, middle.y + y * 26);
    context.lineTo(middle.x + x * outer, middle.y + y * outer);
  }
  context.stroke();
}

/** Draws the words: how many steps a ring is, and the kinds round the outermost. */
export function drawRingsWords(context: CanvasRenderingContext2D, rings: Rings, frame: BackdropFrame): void {
  const { project, scale, palette, graph } = frame;
  const middle = project(rings.centre);
  context.font = fontOf(WORDS);
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = palette.ground;
  context.textBaseline = 'middle';
  const write = (text: string, x: number, y: number, align: CanvasTextAlign, color: string): void => {
    context.textAlign = align;
    context.fillStyle = color;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  };
  for (const { radius, label } of rings.rings) {
    write(label, middle.x, middle.y - radius * scale, 'center', palette.ink3);
  }
  for (const { text, at, align } of kindPlaces(graph, rings, middle, scale)) {
    write(text, at.x, at.y, align, palette.ink2);
  }
}
