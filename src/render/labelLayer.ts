/** The labels of a Sigma: after each of its frames they are placed anew and drawn on a canvas of their own. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Box, Segment } from './boxes.ts';
import type { CameraRest } from './cameraRest.ts';
import { type Frame, type Insets, type Point, type Size, scaleOf } from './camera.ts';
import { type DrawnLabel, drawLabels } from './labelCanvas.ts';
import { enlargementOf } from './enlargement.ts';
import type { GraphSigma } from './graphSigma.ts';
import { createSight } from './inSight.ts';
import type { LabelFacts } from './labelFacts.ts';
import { loadLabelFonts } from './labelFonts.ts';
import type { LabelFrame } from './labelFrame.ts';
import { createLabelMarks } from './labelMarks.ts';
import { labelRoomOf } from './labelRoom.ts';
import type { Place } from './labelPlaces.ts';
import type { LabelLine } from './labelStyle.ts';
import { collectLabels } from './labelWishes.ts';
import { LOOSE, STEADY, placeLabels } from './labels.ts';
import type { NameStyle } from './namePlaces.ts';
import type { NodePlaces } from './nodePlaces.ts';
import { clearCanvas, makeCanvas } from './ownCanvas.ts';
import type { Palette } from './palette.ts';
import { projectionOf } from './projection.ts';
import { createComparison } from './comparison.ts';
import { createRide } from './ride.ts';
import type { SceneView } from './sceneView.ts';
import { createTextWidths } from './textWidths.ts';

/** What the labels of a frame follow from. */
export interface LabelSource {
  readonly view: SceneView;
  readonly palette: Palette;
  /** Keys of the edges that stand out. */
  readonly strongEdges: Iterable<string>;
  /** True while nodes move, and each frame is another map. */
  readonly moving: boolean;
  readonly style: NameStyle;
  /** The room that a slide's words take, in which no label lies. */
  readonly insets: (viewport: Size) => Insets;
}

/**
 * Waiting for their fonts, drawn anew, moved along with the map, left as they were since nothing that they follow from
 * had changed, or left for this frame only.
 */
export type LabelWork = 'waits' | 'drew' | 'rode' | 'kept' | 'put off';

export interface LabelLayer {
  /** Finds the node whose label lies at a point of the viewport, in px. */
  readonly at: (point: Point) => string | undefined;
  /** Draws over the frame that sigma has just drawn. @returns what became of the names in it */
  readonly draw: () => LabelWork;
  /** Where a node's label lies in the frame that was drawn last. */
  readonly of: (key: string) => Box | undefined;
  /** The width of a line in px. */
  readonly widthOf: (line: LabelLine) => number;
  /** Puts labels anew, wherever they were: in the next frame, or in the first in which the camera rests. */
  readonly replace: (when: 'now' | 'at rest') => void;
  readonly destroy: () => void;
}

/** Edges that labels keep clear of; among more there is no clear place. */
const MOST_EDGES = 150;

/** Px between names side by side; more on a slide, where they are large and few. */
const GAP = { map: 5, slide: 8 } as const;

const NAMES = 'names';

/** @param facts in the order of importance @param places in the same @param source is asked once a frame @param alongside what is drawn on other canvases and moves along with the names */
export function createLabelLayer(
  sigma: GraphSigma,
  graph: KnowledgeGraph,
  facts: readonly LabelFacts[],
  places: NodePlaces,
  frame: Frame,
  rest: CameraRest,
  source: () => LabelSource,
  alongside: () => readonly CanvasRenderingContext2D[],
): LabelLayer {
  const ride = createRide(sigma, facts.length, frame, rest);
  const isUnchanged = createComparison();
  const sight = createSight(facts);
  const marksOf = createLabelMarks();
  // Sigma empties its own canvas for labels in each frame; what is drawn on this one may stay.
  const context = makeCanvas(sigma, NAMES, { beforeLayer: 'labels' });
  const widthOf = createTextWidths(context);
  const fonts = loadLabelFonts(facts.flatMap(({ lines, who }) => [...lines, who]));
  let state: 'loading' | 'ready' | 'destroyed' = fonts === null ? 'ready' : 'loading';
  let drawn: readonly DrawnLabel[] = [];
  let drawnByKey: ReadonlyMap<string, Box> = new Map();
  let placedFor: SceneView | undefined;
  let did: LabelWork = 'waits';
  let stale: 'no' | 'now' | 'at rest' = 'now';

  /** All that names follow from, by identity. */
  const followed = ({ view, palette, style, insets }: LabelSource): readonly unknown[] => {
    const { width, height } = sigma.getDimensions();
    const { x, y, ratio } = sigma.getCamera();
    const here = [width, height, window.devicePixelRatio, x, y, ratio];
    return [view, palette, style, insets, ...here, rest.isResting(), places.changes()];
  };
  const workFor = (now: LabelSource): LabelWork => {
    const isSame = isUnchanged(followed(now));
    if (stale !== 'no' || did === 'put off') return 'drew';
    // Marks and lines answer at once to what is pointed at or chosen; names make way for it in the frame after.
    if (did !== 'rode' && rest.isResting() && !now.moving && isOnlyLit(now.view, placedFor)) return 'put off';
    if (isSame && !now.moving && did !== 'rode') return 'kept';
    return ride.takes([context, ...alongside()], now.view) ? 'rode' : 'drew';
  };
  const place = ({ view, palette, strongEdges, moving, style, insets }: LabelSource): void => {
    const whole = sigma.getDimensions();
    const room = labelRoomOf(whole, insets(whole), projectionOf(sigma, frame));
    const { size: viewport, project } = room;
    const shown: LabelFrame = {
      graph,
      view,
      palette,
      viewport,
      scale: scaleOf(sigma.getCamera().ratio, whole, frame.side),
      project,
      widthOf,
      style,
      enlarged: enlargementOf(whole),
    };
    const seen = sight({ places, view, viewport, project });
    const wishes = collectLabels(seen, shown);
    const marks = marksOf(seen, shown);
    if (stale === 'now' || (stale === 'at rest' && rest.isResting())) {
      drawn = [];
      stale = 'no';
    }
    const last = new Map<string, Place>(drawn.map((label) => [label.key, label.place]));
    const litEdges = segmentsOf(graph, strongEdges, view.hidden, project);
    const kept = view.selected === placedFor?.selected && !moving ? STEADY : LOOSE;
    placedFor = view;
    const gap = view.slide === true ? GAP.slide : GAP.map;
    const around = { viewport, marks: marks.all, strongMarks: marks.strong, litEdges, last, kept, gap };
    const placed = placeLabels(wishes, around);
    const wished = new Map(wishes.map((wish) => [wish.key, wish]));
    drawn = placed.map((label) => {
      const wish = wished.get(label.key);
      return {
        ...label,
        box: room.outward(label.box),
        lines: (label.isSmaller ? wish?.smaller : wish)?.lines ?? [],
      };
    });
    drawnByKey = new Map(drawn.map(({ key, box }) => [key, box]));
  };
  const draw = (): LabelWork => {
    if (state !== 'ready') return did;
    const now = source();
    did = workFor(now);
    if (did !== 'drew') return did;
    place(now);
    clearCanvas(sigma, context);
    drawLabels(context, drawn, now.palette, rest.isResting() ? toDevicePixels : smoothly);
    ride.drew(now.view);
    return did;
  };

  void fonts?.then(() => {
    if (state === 'destroyed') return;
    state = 'ready';
    sigma.scheduleRender();
  });

  return {
    at: ({ x, y }) =>
      did === 'rode'
        ? undefined
        : drawn.find(({ box }) => isWithin(x - box.left, box.width) && isWithin(y - box.top, box.height))
            ?.key,
    draw,
    of: (key) => drawnByKey.get(key),
    widthOf,
    replace(when) {
      stale = when;
    },
    destroy() {
      state = 'destroyed';
      sigma.killLayer(NAMES);
    },
  };
}

/** Whether a view differs from the last in what stands out, and in nothing else. A slide says all at once. */
const isOnlyLit = (view: SceneView, last: SceneView | undefined): boolean =>
  last !== undefined &&
  view !== last &&
  view.slide !== true &&
  LASTING.every((part) => view[part] === last[part]);

const LASTING = ['theme', 'hidden', 'hiddenEdges', 'grey', 'greyEdges', 'slide'] as const;

/** Text moves smoothly with the camera, and rests on whole device pixels, where it is sharp. */
const smoothly = (px: number): number => px;
const toDevicePixels = (px: number): number =>
  Math.round(px * window.devicePixelRatio) / window.devicePixelRatio;

const isWithin = (offset: number, length: number): boolean => offset >= 0 && offset <= length;

function segmentsOf(
  graph: KnowledgeGraph,
  edges: Iterable<string>,
  hidden: ReadonlySet<string>,
  project: (point: Point) => Point,
): readonly Segment[] {
  const segments: Segment[] = [];
  for (const edge of edges) {
    if (segments.length >= MOST_EDGES) break;
    if (!graph.hasEdge(edge)) continue;
    const [source, target] = [graph.source(edge), graph.target(edge)];
    if (hidden.has(source) || hidden.has(target)) continue;
    const [from, to] = [project(graph.getNodeAttributes(source)), project(graph.getNodeAttributes(target))];
    segments.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  }
  return segments;
}
