/**
 * Where the camera looks, in px of the layout. Sigma normalises the layout into a square and counts the camera
 * in parts of it; the scene fixes that square once (a `Frame`), so that moving nodes never move the view.
 */

import { boundsOf } from '../layout/positions.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The square of the layout that sigma's camera takes as 1 by 1. */
export interface Frame {
  readonly middle: Point;
  readonly side: number;
}

/** What is in the middle of the viewport, and how many px of the screen a px of the layout takes. */
export interface MapView extends Point {
  readonly scale: number;
}

/** A node with the room that its mark and label take round it, in px of the screen. */
export interface Footprint extends Point {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** Px of the screen at each side that what is fitted leaves free. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Sigma's camera, as far as we use it. */
export interface CameraPlace extends Point {
  readonly ratio: number;
}

/** Beyond this, fitting does not enlarge: three nodes do not fill a screen. */
export const LARGEST_FIT = 1.4;
/** Fewer nodes than this do not fill a slide; what lies round them is part of the picture. */
const FEW = 4;
const LARGEST_OF_FEW = 1;
const SMALLEST_FIT = 1e-4;
/** Px between what is fitted and the border. */
const BORDER = 14;

/** Finds the square round all points. A single point gets a square of 1 px. */
export function frameOf(points: Iterable<Point>): Frame {
  const { left, right, bottom, top } = boundsOf(points);
  const side = Math.max(right - left, top - bottom);
  return { middle: { x: (left + right) / 2, y: (bottom + top) / 2 }, side: side > 0 ? side : 1 };
}

/** The largest scale on a slide of 1280×720 at which so many nodes are shown, in px of the screen to a px of the layout. */
export const largestFor = (nodes: number): number => (nodes < FEW ? LARGEST_OF_FEW : LARGEST_FIT);

export const scaleOf = (ratio: number, { width, height }: Size, side: number): number =>
  Math.min(width, height) / (ratio * side);

/** Says what a camera shows. */
export function viewOf({ x, y, ratio }: CameraPlace, viewport: Size, { middle, side }: Frame): MapView {
  return {
    x: middle.x + (x - 0.5) * side,
    y: middle.y + (y - 0.5) * side,
    scale: scaleOf(ratio, viewport, side),
  };
}

/** Says how the camera must stand to show a view. */
export function cameraOf({ x, y, scale }: MapView, viewport: Size, { middle, side }: Frame): CameraPlace {
  return {
    x: 0.5 + (x - middle.x) / side,
    y: 0.5 + (y - middle.y) / side,
    ratio: scaleOf(scale, viewport, side),
  };
}

/**
 * Finds the largest view in which all nodes have their room, within the insets. Undefined for no nodes, or a viewport
 * without room.
 * @param largest px of the screen to a px of the layout, at most
 */
export function fitView(
  nodes: readonly Footprint[],
  viewport: Size,
  { top, right, bottom, left }: Insets = { top: 0, right: 0, bottom: 0, left: 0 },
  largest = LARGEST_FIT,
): MapView | undefined {
  const room = {
    width: viewport.width - 2 * BORDER - left - right,
    height: viewport.height - 2 * BORDER - top - bottom,
  };
  if (nodes.length === 0 || room.width <= 0 || room.height <= 0) return undefined;
  const fits = (scale: number): boolean => {
    const { width, height } = extentAt(nodes, scale);
    return width <= room.width && height <= room.height;
  };
  let [small, large] = [SMALLEST_FIT, largest];
  // What a footprint takes does not shrink with the scale, so the scale is searched: by halves of its logarithm.
  if (fits(large)) small = large;
  for (let step = 0; step < 24 && small < large; step += 1) {
    const scale = Math.sqrt(small * large);
    if (fits(scale)) small = scale;
    else large = scale;
  }
  const { x, y } = extentAt(nodes, small);
  // The middle of the room is not that of the viewport.
  return { x: (x + (right - left) / 2) / small, y: (y + (top - bottom) / 2) / small, scale: small };
}

/** The size and the middle, in px of the screen, of what the nodes take at a scale. */
function extentAt(nodes: readonly Footprint[], scale: number): Size & Point {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    left = Math.min(left, node.x * scale - node.left);
    right = Math.max(right, node.x * scale + node.right);
    bottom = Math.min(bottom, node.y * scale - node.down);
    top = Math.max(top, node.y * scale + node.up);
  }
  return { width: right - left, height: top - bottom, x: (left + right) / 2, y: (bottom + top) / 2 };
}

/** Px at the sides, and above and below, within which a node does not count as comfortably in view. */
const COMFORT = { side: 72, end: 56, share: 0.18 } as const;
/** Below the first the view is taken nearer, and then to the second at most, so that the neighbourhood stays in sight. */
const FAR = 0.55;
const NEAR = 1;

/** Finds the view that brings points into sight with the least change: the same view where they already are. */
export function bringIntoView(view: MapView, points: readonly Point[], viewport: Size): MapView {
  if (points.length === 0 || viewport.width <= 0 || viewport.height <= 0) return view;
  const bounds = boundsOf(points);
  const half = {
    width: viewport.width / 2 - Math.min(COMFORT.side, viewport.width * COMFORT.share),
    height: viewport.height / 2 - Math.min(COMFORT.end, viewport.height * COMFORT.share),
  };
  const largest = Math.min(
    (2 * half.width) / (bounds.right - bounds.left),
    (2 * half.height) / (bounds.top - bounds.bottom),
  );
  const scale = Math.min(largest, view.scale < FAR ? NEAR : view.scale);
  const reach = { x: half.width / scale, y: half.height / scale };
  return {
    x: nearest(view.x, bounds.right - reach.x, bounds.left + reach.x),
    y: nearest(view.y, bounds.top - reach.y, bounds.bottom + reach.y),
    scale,
  };
}

const nearest = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
