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
const MANY = 1500;
/** By how much names may shrink or grow on the way before they fade, and by which factor more they are gone. */
const SCALES = { least: 0.7, most: 1.45, gone: 1.6 } as const;
/** Ms after which they are drawn anew all the same, for who goes on zooming; who zooms fast reads nothing. */
const BETWEEN = 600;

export interface Ride {
  /** True where the names of the last frame can serve for this one; they are then moved to where they belong. */
  readonly takes: (contexts: readonly CanvasRenderingContext2D[], drawn: unknown) => boolean;
}

/** @param frame of the scene @param rest knows whether the camera moves */
export function createRide(sigma: GraphSigma, frame: Frame, rest: CameraRest): Ride {
  const isLarge = sigma.getGraph().order > MANY;
  const here = { x: frame.middle.x - frame.side / 2, y: frame.middle.y - frame.side / 2 };
  const there = { x: here.x + frame.side, y: here.y };
  let last:
    | {
        readonly x: number;
        readonly y: number;
        readonly span: number;
        readonly of: unknown;
      }
    | undefined;
  /** What was drawn on each canvas when the ride began, and when that was. */
  let pictures: readonly HTMLCanvasElement[] = [];
  let began = 0;

  return {
    takes(contexts, drawn) {
      if (!isLarge) return false;
      const project = projectionOf(sigma, frame);
      const { x, y } = project(here);
      const span = project(there).x - x;
      const scale = last === undefined ? 0 : span / last.span;
      const now = performance.now();
      const isTired = pictures.length > 0 && now - began >= BETWEEN && strengthAt(scale) < 1;
      if (last === undefined || rest.isResting() || last.of !== drawn || isTired) {
        last = { x, y, span, of: drawn };
        pictures = [];
        return false;
      }
      if (pictures.length === 0) {
        pictures = contexts.map(({ canvas }) => pictureOf(canvas));
        began = now;
      }
      const [left, top] = [x - last.x * scale, y - last.y * scale];
      for (const [index, picture] of pictures.entries()) redraw(contexts[index], picture, left, top, scale);
      return true;
    },
  };
}

/** How strongly names are drawn at a scale: 1 where they can be read as they are, 0 where they are gone. */
function strengthAt(scale: number): number {
  const off = Math.max(SCALES.least / scale, scale / SCALES.most, 1);
  return Math.max(0, 1 - Math.log(off) / Math.log(SCALES.gone));
}

function pictureOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height;
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  return picture;
}

/** @param left, top in px of the page */
function redraw(
  context: CanvasRenderingContext2D | undefined,
  picture: HTMLCanvasElement,
  left: number,
  top: number,
  scale: number,
): void {
  if (context === undefined) return;
  const ratio = window.devicePixelRatio;
  const { width, height } = picture;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.globalAlpha = strengthAt(scale);
  context.drawImage(picture, left * ratio, top * ratio, width * scale, height * scale);
  context.globalAlpha = 1;
}
