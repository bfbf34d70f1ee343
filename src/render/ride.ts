/**
 * While the camera moves over a large map, names are not placed and drawn anew in each frame, which would cost
 * more than the map itself: the canvas that they were drawn on moves along with the map, until the camera rests.
 */
import type { CameraRest } from './cameraRest.ts';
import type { Frame } from './camera.ts';
import type { GraphSigma } from './graphSigma.ts';
import { projectionOf } from './projection.ts';

/** Nodes beyond which names ride along. */
const MANY = 1500;
/** By how much names may shrink or grow on the way before they are drawn anew; and ms between two such times, for who zooms fast reads nothing. */
const SCALES = { least: 0.7, most: 1.45 } as const;
const BETWEEN = 250;

export interface Ride {
  /** True where the names of the last frame can serve for this one; they are then moved to where they belong. */
  readonly takes: (canvases: readonly HTMLCanvasElement[], drawn: unknown) => boolean;
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
        readonly drawn: number;
      }
    | undefined;

  return {
    takes(canvases, drawn) {
      if (!isLarge) return false;
      const project = projectionOf(sigma, frame);
      const { x, y } = project(here);
      const span = project(there).x - x;
      const scale = last === undefined ? 0 : span / last.span;
      const now = performance.now();
      const isOff = !(scale >= SCALES.least && scale <= SCALES.most);
      if (
        last === undefined ||
        rest.isResting() ||
        last.of !== drawn ||
        (isOff && now - last.drawn >= BETWEEN)
      ) {
        last = { x, y, span, of: drawn, drawn: now };
        return false;
      }
      const transform = `translate(${x - last.x * scale}px, ${y - last.y * scale}px) scale(${scale})`;
      for (const canvas of canvases) canvas.style.transform = transform;
      return true;
    },
  };
}
