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
  scaleOf,
  viewOf,
} from './camera.ts';
import { NO_INSETS } from './backdropFrame.ts';
import { FLIGHT } from './easing.ts';
import type { GraphSigma } from './graphSigma.ts';
import { isStill } from './tween.ts';

export interface SceneCamera {
  fit(animate: boolean): void;
  bring(points: readonly Point[], animate: boolean): void;
  /** True while the whole map is shown, as it was fitted. */
  isWhole(): boolean;
  /** Follows a change of the viewport: the whole map stays whole, any other view keeps its middle and scale. */
  resized(viewport: Size): void;
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

  const go = (place: CameraPlace, animate: boolean): void => {
    goal = place;
    const state = { ...place, angle: 0 };
    // An animation that is under way would overwrite the state, so it is replaced by one that has arrived.
    if (animate && !isStill()) void camera.animate(state, FLIGHT);
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

  const isWhole = (): boolean =>
    whole === undefined || isClose(camera, whole) || (goal === whole && camera.isAnimated());

  return {
    fit,
    isWhole,
    bring(points, animate) {
      const view = viewOf(camera, viewport, frame);
      const next = bringIntoView(view, points, viewport);
      if (!isSame(view, next)) go(cameraOf(next, viewport, frame), animate);
    },
    resized(size) {
      const view = viewOf(camera, viewport, frame);
      const wasWhole = isWhole();
      viewport = size;
      if (wasWhole) fit(false);
      else go(cameraOf(view, viewport, frame), false);
    },
  };
}

const isSame = (a: MapView, b: MapView): boolean => a.x === b.x && a.y === b.y && a.scale === b.scale;

const isClose = (a: CameraPlace, b: CameraPlace): boolean =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.ratio - b.ratio) < 1e-6;
