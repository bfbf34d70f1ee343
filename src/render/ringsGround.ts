/** The rings behind the layout "Radial": how far a thing is from the middle, and which kinds lie in which direction. */
import type { Rings } from '../layout/backdrop.ts';
import type { BackdropFrame } from './backdropFrame.ts';
import type { Footprint } from './camera.ts';
import { type LineStyle, fontOf } from './labelStyle.ts';

const WORDS: LineStyle = { size: 11, weight: 400, height: 14, color: 'ink2' };
const HALO = 4;
/** Px beyond the outermost ring for the names of kinds. */
const BEYOND = 14;
/** Px of an arc below which a kind's name would run into the next. */
const LEAST_ARC = 44;
/** Px of the screen that the names of kinds take beside the outermost ring, and above and below it. */
const ROUND = { side: 44, end: 26 } as const;

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

/** Draws the words over the marks: how many steps a ring is, and the kinds round the outermost. */
export function drawRingsWords(context: CanvasRenderingContext2D, rings: Rings, frame: BackdropFrame): void {
  const { project, scale, palette, graph } = frame;
  const middle = project(rings.centre);
  const plural = new Map(graph.getAttribute('kinds').map((kind) => [kind.name, kind.plural]));
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
  const outer = (rings.rings.at(-1)?.radius ?? 0) * scale;
  for (const { kind, from, to } of rings.sectors) {
    if ((to - from) * outer < LEAST_ARC && rings.sectors.length > 1) continue;
    const angle = (from + to) / 2;
    const [x, y] = [Math.cos(angle), -Math.sin(angle)];
    const align = Math.abs(x) < 0.3 ? 'center' : x > 0 ? 'left' : 'right';
    // What stands straight above or below keeps clear of the ring's own name.
    const away = outer + BEYOND + (Math.abs(x) < 0.12 && y < 0 ? BEYOND : 0);
    write(plural.get(kind) ?? kind, middle.x + x * away, middle.y + y * away, align, palette.ink2);
  }
}
