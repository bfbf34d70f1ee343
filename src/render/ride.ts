/**
 * While the camera moves over a large map, names are not placed and drawn anew in each frame, which would cost
 * more than the map itself: what was drawn of them moves along with the map, until the camera rests. It is drawn
 * again as a picture rather than moved by a style, which the browser would have to work out in every frame.
 */
import type { CameraRest } from './cameraRest.ts';
import type { Frame } from './camera.ts';
import type { GraphSigma } from './graphSigma.ts';
import { projectionOf } from './projection.ts';

/** Nodes beyond which names ride along. */
const MANY = 600;
/** By how much names may shrink or grow on the way before they fade, and by which factor more they are gone. */
const SCALES = { least: 0.7, most: 1.45, gone: 1.6 } as const;
/** Ms after which they are drawn anew all the same, for who goes on zooming; who zooms fast reads nothing. */
const BETWEEN = 600;

export interface Ride {
  /** Has to be told when names were drawn, and for what: from there they ride. */
  readonly drew: (of: unknown) => void;
  /** True where what was drawn last can serve for this frame; it is then drawn where it belongs. @param of as it was told */
  readonly takes: (contexts: readonly CanvasRenderingContext2D[], of: unknown) => boolean;
}

/** Where two points of the frame lie on the screen: its left end, and how far its right one is from there, in px. */
interface Seat {
  readonly x: number;
  readonly y: number;
  readonly span: number;
}

/** @param nodes how many there are @param frame of the scene @param rest knows whether the camera moves */
export function createRide(sigma: GraphSigma, nodes: number, frame: Frame, rest: CameraRest): Ride {
  const isLarge = nodes > MANY;
  const here = { x: frame.middle.x - frame.side / 2, y: frame.middle.y - frame.side / 2 };
  const there = { x: here.x + frame.side, y: here.y };
  const seatNow = (): Seat => {
    const project = projectionOf(sigma, frame);
    const { x, y } = project(here);
    return { x, y, span: project(there).x - x };
  };
  let last: (Seat & { readonly of: unknown }) | undefined;
  /** What was drawn on each canvas when the ride began. They are kept: new ones for each ride would have to be swept. */
  const pictures: HTMLCanvasElement[] = [];
  /** When the ride began; null while there is none. */
  let began: number | null = null;

  return {
    drew(of) {
      if (isLarge) last = { ...seatNow(), of };
      began = null;
    },
    takes(contexts, of) {
      if (last === undefined || last.of !== of || rest.isResting()) return false;
      const { x, y, span } = seatNow();
      const scale = span / last.span;
      const now = performance.now();
      const isFirst = began === null;
      began ??= now;
      if (now - began >= BETWEEN && strengthAt(scale) < 1) return false;
      const [left, top] = [x - last.x * scale, y - last.y * scale];
      for (const [index, context] of contexts.entries()) {
        const picture = (pictures[index] ??= document.createElement('canvas'));
        if (isFirst) copy(context.canvas, picture);
        redraw(context, picture, left, top, scale);
      }
      return true;
    },
  };
}

/** How strongly names are drawn at a scale: 1 where they can be read as they are, 0 where they are gone. */
function strengthAt(scale: number): number {
  const off = Math.max(SCALES.least / scale, scale / SCALES.most, 1);
  return Math.max(0, 1 - Math.log(off) / Math.log(SCALES.gone));
}

function copy(canvas: HTMLCanvasElement, picture: HTMLCanvasElement): void {
  const { width, height } = canvas;
  // A canvas that is given a size is made anew, also where it had that size.
  if (picture.width !== width) picture.width = width;
  if (picture.height !== height) picture.height = height;
  const context = picture.getContext('2d');
  if (context === null) return;
  // In the place of what was there.
  context.globalCompositeOperation = 'copy';
  context.drawImage(canvas, 0, 0);
}

/** @param left, top in px of the page */
function redraw(
  context: CanvasRenderingContext2D,
  picture: HTMLCanvasElement,
  left: number,
  top: number,
  scale: number,
): void {
  const ratio = window.devicePixelRatio;
  const { width, height } = picture;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.globalAlpha = strengthAt(scale);
  context.drawImage(picture, left * ratio, top * ratio, width * scale, height * scale);
  context.globalAlpha = 1;
}
