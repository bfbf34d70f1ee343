/**
 * The scene: our marks, labels and camera on a Sigma that was made with `sigmaSettings`. It owns what depends
 * on the view; the graph keeps the facts and the positions.
 */
import type { Backdrop } from '../layout/backdrop.ts';
import type { Arrangement } from '../layout/layouts.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { NO_INSETS } from './backdropFrame.ts';
import { createBackdropLayer, extentOf, insetsOf } from './backdropLayer.ts';
import {
  type Footprint,
  type MapView,
  type Point,
  type Size,
  cameraOf,
  frameOf,
  scaleOf,
  viewOf,
} from './camera.ts';
import { watchCameraRest } from './cameraRest.ts';
import { drawOver } from './drawOver.ts';
import { doubledEdges } from './edgePairs.ts';
import { emphasisOf } from './emphasis.ts';
import { createFading } from './fading.ts';
import { footprintsOf } from './footprints.ts';
import type { GraphSigma } from './graphSigma.ts';
import { type LabelFacts, labelFactsOf } from './labelFacts.ts';
import { type LabelSource, type LabelWork, createLabelLayer } from './labelLayer.ts';
import { createMover } from './mover.ts';
import { nameStyleOf } from './namePlaces.ts';
import { nodePlacesOf } from './nodePlaces.ts';
import { paletteOf } from './palette.ts';
import { followPixelRatio } from './pixelRatio.ts';
import { projectionOf } from './projection.ts';
import { createRedraw, undrawnEdges } from './redraw.ts';
import { type Current, createReducers } from './reducers.ts';
import { createSceneCamera } from './sceneCamera.ts';
import type { SceneView } from './sceneView.ts';
import { STILL } from './sigmaSettings.ts';
import { wantsStillness } from './tween.ts';
import { type Focus, shownFor } from './slideFocus.ts';
import { watchSize } from './watchSize.ts';

export type { Theme } from './palette.ts';
export type { SceneView } from './sceneView.ts';

/** `animate` is true unless said otherwise; with reduced motion nothing is animated. */
export interface MotionOptions {
  readonly animate?: boolean;
}

export interface Scene {
  /** Draws another view. What differs decides the cost: emphasis costs what changes, filters and theme the whole. */
  update(view: SceneView): void;
  /** Shows the whole visible map with room for its labels. */
  fit(options?: MotionOptions): void;
  /** Brings nodes into view; does not move where they already are comfortably in view. */
  flyTo(keys: readonly string[], options?: MotionOptions): void;
  /** Shows what a slide shows, in the room that its words leave, until `null` lets the camera go. */
  focus(focus: Focus | null, options?: MotionOptions): void;
  /** Moves nodes to new places, and writes those into the graph. Resolves on arrival, or when the next call takes over. */
  move(positions: ReadonlyMap<string, Point>, options?: MotionOptions): Promise<void>;
  /** True while nodes are on their way. */
  isMoving(): boolean;
  /** Moves nodes to the places of a layout; what that layout draws behind them comes when they have arrived. */
  arrange(arrangement: Arrangement, options?: MotionOptions): Promise<void>;
  /** Says what is seen, how wide the room is in px of the screen, and whether it is the whole map. */
  look(): MapView & { readonly width: number; readonly isWhole: boolean };
  /** Shows that again, at once. */
  show(seen: MapView): void;
  /** True while the whole map is shown, as it was fitted: then it may be laid out anew for the room it has. */
  isWhole(): boolean;
  /** Finds the node whose label lies at a point of the viewport, in px: titles are targets too. */
  labelAt(point: Point): string | undefined;
  destroy(): void;
}

/**
 * Attaches a scene to a Sigma, and draws its first frame. Until then the Sigma should have an empty graph: to draw one
 * before it is known how, and then once more, takes twice as long.
 */
export function attachScene(
  sigma: GraphSigma,
  graph: KnowledgeGraph,
  first: SceneView,
  firstBackdrop: Backdrop | null = null,
): Scene {
  const frame = frameOf(graph.mapNodes((_, { x, y }) => ({ x, y })));
  const facts = labelFactsOf(graph);
  const places = nodePlacesOf(graph, facts);
  const doubled = doubledEdges(graph, undrawnEdges(first));
  const current: Current = {
    view: first,
    palette: paletteOf(first.theme, graph.getAttribute('kinds')),
    emphasis: emphasisOf(graph, first, (edge) => doubled.get(edge) ?? edge),
    doubled,
  };
  const mover = createMover(graph);
  /** What lies behind the nodes now, and what will when they have arrived. */
  let shown: Backdrop | null = null;
  let wanted: Backdrop | null = null;
  const footprints = (of: readonly LabelFacts[], viewport: Size, isPlain = false): readonly Footprint[] => {
    const { hidden } = current.view;
    return footprintsOf(graph, of, hidden, mover.destination, viewport, nameStyleOf(wanted), !isPlain);
  };
  const camera = createSceneCamera(
    sigma,
    frame,
    (viewport) => [...footprints(facts, viewport, true), ...extentOf(wanted)],
    (viewport) => insetsOf(wanted, viewport),
  );
  const rest = watchCameraRest(sigma);
  const fading = createFading(sigma, graph, frame.side, rest, () => ({
    tokens: current.palette,
    lines: shown === null ? 'all' : LINES[shown.kind],
  }));

  /** Draws at once, so that a canvas that was just made or resized is never seen empty. */
  const renderNow = (): void => {
    sigma.refresh({ partialGraph: {}, skipIndexation: true });
  };

  const backdrop = createBackdropLayer(sigma);
  let slideInsets: Focus['insets'] = () => NO_INSETS;
  const labelsOf = (): LabelSource => ({
    view: current.view,
    palette: current.palette,
    strongEdges: current.emphasis.edges.keys(),
    moving: mover.isMoving(),
    style: nameStyleOf(shown),
    insets: slideInsets,
  });
  const labels = createLabelLayer(sigma, graph, facts, places, frame, rest, labelsOf, backdrop.riding);
  const drawBackdrop = (names: LabelWork): void =>
    backdrop.draw(names, current.palette, () => {
      const viewport = sigma.getDimensions();
      return {
        graph,
        view: current.view,
        palette: current.palette,
        viewport,
        scale: scaleOf(sigma.getCamera().ratio, viewport, frame.side),
        project: projectionOf(sigma, frame),
        widthOf: labels.widthOf,
        labelOf: labels.of,
      };
    });
  const stopDrawing = drawOver(sigma, labels.draw, drawBackdrop);
  const showBackdrop = (next: Backdrop | null, animate: boolean): void => {
    shown = next;
    backdrop.show(next, animate);
  };
  let isAttached = true;
  const replaceAtRest = (): void => {
    labels.replace('at rest');
    sigma.scheduleRender();
  };
  const stopWatching = watchSize(sigma.getContainer(), sigma.getDimensions(), (size) => {
    if (size.width === 0 || size.height === 0) return;
    sigma.resize(true);
    camera.resized(size);
    labels.replace('now');
    renderNow();
  });
  const stopFollowing = followPixelRatio(sigma);
  const destroy = (): void => {
    if (!isAttached) return;
    isAttached = false;
    stopWatching();
    stopFollowing();
    fading.stop();
    rest.stop();
    mover.stop();
    stopDrawing();
    labels.destroy();
    backdrop.destroy();
    sigma.off('kill', destroy);
  };
  sigma.on('kill', destroy);

  const half = frame.side / 2;
  sigma.setCustomBBox({
    x: [frame.middle.x - half, frame.middle.x + half],
    y: [frame.middle.y - half, frame.middle.y + half],
  });
  sigma.setSettings({ ...createReducers(graph, current, places), ...(wantsStillness() ? STILL : {}) });
  wanted = firstBackdrop;
  if (firstBackdrop !== null) showBackdrop(firstBackdrop, false);
  fading.to(first.lit === null ? 0 : 1, false);
  camera.fit(false);
  // A Sigma that is attached once more has it already; one that is given it draws it.
  if (sigma.getGraph() === graph) renderNow();
  else sigma.setGraph(graph);

  return {
    update: createRedraw(sigma, current, fading),
    fit({ animate = true } = {}) {
      camera.fit(animate);
      replaceAtRest();
    },
    flyTo: (keys, { animate = true } = {}) =>
      camera.bring(
        keys.filter((key) => graph.hasNode(key)).map((key) => mover.destination(key)),
        animate,
      ),
    focus(focus, { animate = true } = {}) {
      slideInsets = focus?.insets ?? (() => NO_INSETS);
      camera.focus(focus && shownFor(focus, facts, footprints), animate);
      replaceAtRest();
    },
    async move(positions, { animate = true } = {}) {
      await mover.move(positions, animate);
      if (isAttached) replaceAtRest();
    },
    async arrange({ places, backdrop: next }, { animate = true } = {}) {
      wanted = next;
      if (shown !== null && shown !== next) showBackdrop(null, false);
      await mover.move(places, animate);
      // Another layout may have been asked for on the way.
      if (!isAttached || wanted !== next) return;
      if (next !== null) showBackdrop(next, animate);
      replaceAtRest();
    },
    isMoving: mover.isMoving,
    look: () => {
      const viewport = sigma.getDimensions();
      return {
        ...viewOf(sigma.getCamera(), viewport, frame),
        width: viewport.width,
        isWhole: camera.isWhole(),
      };
    },
    show(seen) {
      const place = cameraOf(seen, sigma.getDimensions(), frame);
      sigma.getCamera().setState({ ...place, angle: 0 });
    },
    isWhole: () => camera.isWhole(),
    labelAt: (point) => labels.at(point) ?? backdrop.at(point),
    destroy,
  };
}

/** Where place says what belongs together, edges are quiet until asked for. */
const LINES = { score: 'none', rings: 'quiet', regions: 'near', list: 'quiet' } as const;
