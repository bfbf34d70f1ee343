/** The camera of a scene: what to show, said in px of the layout, carried out by sigma's camera. */
import {
  type CameraPlace,
  type Footprint,
  type Frame,
  type Insets,
  type MapView,
  type Point,
  type Size,
  bringIntoView,
  cameraOf,
  fitView,
  largestFor,
  scaleOf,
  viewOf,
} from './camera.ts';
import { NO_INSETS } from './backdropFrame.ts';
import { enlargementOf } from './enlargement.ts';
import { FLIGHT, SLIDE_FLIGHT } from './easing.ts';
import type { GraphSigma } from './graphSigma.ts';
import { isStill } from './tween.ts';

export interface SceneCamera {
  fit(animate: boolean): void;
  bring(points: readonly Point[], animate: boolean): void;
  /** Shows what a slide shows, in the room that its words leave, until `null` lets the camera go. */
  focus(shown: Shown | null, animate: boolean): void;
  /** True while the whole map is shown, as it was fitted. */
  isWhole(): boolean;
  /** Follows a change of the viewport: the whole map stays whole, any other view keeps its middle and scale. */
  resized(viewport: Size): void;
}

/** What a slide shows: asked for again when the viewport changes. */
export interface Shown {
  /** The room that the words take. */
  readonly insets: (viewport: Size) => Insets;
  /** The nodes with their room; or the middle of what is seen and its width, in px of the layout. */
  readonly what: ((viewport: Size) => readonly Footprint[]) | (Point & { readonly width: number });
}

/** Px of the screen to a px of the layout, at the nearest; and how much smaller than whole the map may get. */
const NEAREST = 8;
const FARTHEST = 0.4;

/** @param footprints asked for whenever the whole map is fitted */
export function createSceneCamera(
  sigma: GraphSigma,
  frame: Frame,
  footprints: (viewport: Size) => readonly Footprint[],
  insets: (viewport: Size) => Insets = () => NO_INSETS,
): SceneCamera {
  const camera = sigma.getCamera();
  let viewport: Size = sigma.getDimensions();
  /** Where the camera stands if it still shows the whole map. */
  let whole: CameraPlace | undefined;
  /** Where it was last sent. */
  let goal: CameraPlace | undefined;

  /** What a slide shows, while it is shown. */
  let focused: Shown | null = null;

  const go = (
    place: CameraPlace,
    animate: boolean,
    flight = FLIGHT as typeof FLIGHT | typeof SLIDE_FLIGHT,
  ): void => {
    goal = place;
    const state = { ...place, angle: 0 };
    // An animation that is under way would overwrite the state, so it is replaced by one that has arrived.
    if (animate && !isStill()) void camera.animate(state, flight);
    else if (camera.isAnimated()) void camera.animate(state, { ...FLIGHT, duration: 1 });
    else camera.setState(state);
  };

  const fit = (animate: boolean): void => {
    const view = fitView(footprints(viewport), viewport, insets(viewport));
    if (view === undefined) return;
    camera.minRatio = scaleOf(Math.max(NEAREST, view.scale), viewport, frame.side);
    camera.maxRatio = scaleOf(view.scale * FARTHEST, viewport, frame.side);
    whole = cameraOf(view, viewport, frame);
    go(whole, animate);
  };

  const show = ({ what, insets }: Shown, animate: boolean): void => {
    const free = insets(viewport);
    const view =
      typeof what === 'function' ? viewAround(what(viewport), viewport, free) : viewIn(what, viewport, free);
    if (view === undefined) return;
    const place = cameraOf(view, viewport, frame);
    // Beside words the whole map may be smaller than it ever gets without them, and a camera that stops short misses it.
    camera.maxRatio = Math.max(camera.maxRatio ?? 0, place.ratio);
    go(place, animate, SLIDE_FLIGHT);
  };

  const isWhole = (): boolean =>
    focused === null &&
    (whole === undefined || isClose(camera, whole) || (goal === whole && camera.isAnimated()));

  return {
    fit(animate) {
      if (focused === null) fit(animate);
      else show(focused, animate);
    },
    isWhole,
    focus(shown, animate) {
      focused = shown;
      if (shown !== null) show(shown, animate);
    },
    bring(points, animate) {
      const view = viewOf(camera, viewport, frame);
      const next = bringIntoView(view, points, viewport);
      if (!isSame(view, next)) go(cameraOf(next, viewport, frame), animate);
    },
    resized(size) {
      const view = viewOf(camera, viewport, frame);
      const wasWhole = isWhole();
      viewport = size;
      if (focused !== null) {
        const isFlying = camera.isAnimated();
        go(cameraOf(view, viewport, frame), false);
        show(focused, isFlying);
      } else if (wasWhole) fit(camera.isAnimated());
      else go(cameraOf(view, viewport, frame), false);
    },
  };
}

/** Shows nodes as large as they fit; a few of them not so large that nothing round them is seen. */
const viewAround = (nodes: readonly Footprint[], viewport: Size, free: Insets): MapView | undefined =>
  fitView(nodes, viewport, free, largestFor(nodes.length) * enlargementOf(viewport));

/** Puts what a camera was kept on into the middle of the room that is left. */
function viewIn(
  { x, y, width }: Point & { readonly width: number },
  viewport: Size,
  { top, right, bottom, left }: Insets,
): MapView | undefined {
  const room = viewport.width - left - right;
  if (!(width > 0) || room <= 0) return undefined;
  const scale = room / width;
  return { x: x + (right - left) / 2 / scale, y: y + (top - bottom) / 2 / scale, scale };
}

const isSame = (a: MapView, b: MapView): boolean => a.x === b.x && a.y === b.y && a.scale === b.scale;

const isClose = (a: CameraPlace, b: CameraPlace): boolean =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.ratio - b.ratio) < 1e-6;
