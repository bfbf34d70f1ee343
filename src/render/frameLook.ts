/**
 * What the WebGL programs need to know of the scene in each frame. Sigma makes the programs, so they look the
 * scene up by their renderer; without one they draw nothing, which spares a first frame in sigma's own looks.
 */
import { type Size, scaleOf } from './camera.ts';
import { LEAST_TARGET, detailAt, growthAt } from './marks.ts';
import { type Rgb, type Tokens, rgbOf } from './palette.ts';

/** Colours with channels from 0 to 1. */
export interface FrameLook {
  readonly ground: Rgb;
  readonly accent: Rgb;
  /** How far what does not stand out is faded: 0 to 1. */
  readonly fade: number;
  /** The side, in px of the layout, of the square that sigma's camera takes as 1. */
  readonly side: number;
  /** How edges are drawn: not at all; what stands out alone, and the rest as one comes nearer, or faintly; or all. */
  readonly lines: Lines;
  /** How many edges the graph has. */
  readonly edges: number;
  /** The width, in px, within which the pointer is on a mark. */
  readonly target: number;
  /** False while a large map moves: what is under the pointer is then asked by nobody. */
  readonly picking: boolean;
}

export type Lines = 'none' | 'near' | 'quiet' | 'all';

const looks = new WeakMap<object, FrameLook>();

/** Sets what the programs of a renderer draw from the next frame on; undefined makes them draw nothing. */
export function setFrameLook(renderer: object, look: FrameLook | undefined): void {
  if (look === undefined) looks.delete(renderer);
  else looks.set(renderer, look);
}

export const frameLookOf = (renderer: object): FrameLook | undefined => looks.get(renderer);

/** Nodes beyond which targets shrink, so that they do not lie on each other. */
const CROWD = 2000;

/** Colours as the programs take them. */
export function glColors({ ground, accent }: Tokens): Pick<FrameLook, 'ground' | 'accent'> {
  return { ground: unit(ground), accent: unit(accent) };
}

/** The width of targets, in px, of a graph with so many nodes. */
export const targetWidth = (order: number): number =>
  LEAST_TARGET * Math.min(1, Math.sqrt(CROWD / Math.max(1, order)));

const unit = (color: string): Rgb => {
  const [red, green, blue] = rgbOf(color);
  return [red / 255, green / 255, blue / 255];
};

/** Edges drawn at rest when the whole map is in view: of more one sees but a grey cloud, and waits for it. */
const MOST_EDGES = 6000;
/** Edges in view beyond which each is fainter. */
const MANY_EDGES = 1500;

/** Px of the screen to a px of the layout between which edges of a map of regions come into sight. */
const NEAR = { from: 0.6, to: 1.6 } as const;
const QUIET = 0.4;

function restShare(lines: Lines, scale: number): number {
  if (lines === 'near') return Math.min(1, Math.max(0, (scale - NEAR.from) / (NEAR.to - NEAR.from)));
  return lines === 'quiet' ? QUIET : 1;
}

/** What follows from the camera. */
export interface FrameScale {
  /** The factors by which marks and their strokes grow. */
  readonly growth: number;
  readonly detail: number;
  /** How many edges are drawn at rest, the weightiest first: the more, the less of the map is in view. */
  readonly mostEdges: number;
  /** The share of their opacity that edges keep at rest, so that many do not add up to a grey ground. */
  readonly edgeShare: number;
}

/** @param zoomRatio of sigma's camera @param edges of the graph @param side of the frame, in px of the layout */
export function frameScale(
  { width, height }: Size,
  zoomRatio: number,
  { side, edges, lines = 'all' }: Pick<FrameLook, 'side' | 'edges'> & Partial<Pick<FrameLook, 'lines'>>,
): FrameScale {
  const scale = scaleOf(zoomRatio, { width, height }, side);
  const growth = growthAt(scale);
  const inView = Math.min(1, (width * height) / (scale * side) ** 2);
  const mostEdges = MOST_EDGES / inView;
  const edgesInView = Math.max(1, Math.min(edges, mostEdges) * inView);
  return {
    growth,
    detail: detailAt(growth),
    mostEdges,
    edgeShare: Math.min(1, Math.sqrt(MANY_EDGES / edgesInView)) * restShare(lines, scale),
  };
}
