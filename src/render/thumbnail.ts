/** A small picture of the map as a slide shows it, drawn on a 2D canvas: with the marks of the map, at given places. */
import type { Positions } from '../layout/positions.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Shape } from '../schema/ontology.ts';
import {
  type Footprint,
  type Insets,
  LARGEST_FIT,
  type MapView,
  type Size,
  fitView,
  largestFor,
} from './camera.ts';
import { withoutTalk } from './labelFacts.ts';
import { drawMarks } from './markPath.ts';
import { growthAt } from './marks.ts';
import { type Palette, type Theme, mix, paletteOf } from './palette.ts';
import { READABLE, withinReach } from './withinReach.ts';

export interface Picture {
  readonly theme: Theme;
  /** Where the nodes lie. */
  readonly places: Positions;
  /** Keys of what stands out; null where nothing does. */
  readonly lit: ReadonlySet<string> | null;
  readonly ringed: string | null;
  /** Kinds that are left out. */
  readonly hide: readonly string[];
  /** Keys of what is shown; none means all. */
  readonly keys: readonly string[];
  /** Keys of what is shown as well where it does not lie too far off, in groups, the dearest first. */
  readonly also: readonly (readonly string[])[];
  readonly camera: { readonly x: number; readonly y: number; readonly width: number } | null;
  readonly insets: Insets;
  /** Px of the names of what stands out; 0 for none. */
  readonly letters: number;
}

/** The share of its colour that is left of what does not stand out. */
const FADED = { node: 0.22, edge: 0.15, rest: 0.4 } as const;
/** Px round a mark that its name may take. */
const NAME_ROOM = { across: 96, down: 18 } as const;
/** Px of a screen that a slide fills; what is smaller shows the same in small. */
const WIDE = 1280;

/** Draws the picture into a context that has been scaled to px of the page. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  graph: KnowledgeGraph,
  viewport: Size,
  picture: Picture,
): void {
  const palette = paletteOf(picture.theme, graph.getAttribute('kinds'));
  const view = viewOfPicture(graph, viewport, picture);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, viewport.width, viewport.height);
  if (view === undefined) return;
  const at = (key: string) => {
    const { x = 0, y = 0 } = picture.places.get(key) ?? {};
    return {
      x: viewport.width / 2 + (x - view.x) * view.scale,
      y: viewport.height / 2 - (y - view.y) * view.scale,
    };
  };
  drawEdges(context, graph, picture, palette, at);
  drawNodes(context, graph, picture, palette, { at, scale: view.scale });
  if (picture.letters > 0) drawNames(context, graph, picture, palette, { at, scale: view.scale, viewport });
}

type At = (key: string) => { readonly x: number; readonly y: number };

const isLit = ({ lit }: Picture, key: string): boolean => lit === null || lit.has(key);

function viewOfPicture(
  graph: KnowledgeGraph,
  viewport: Size,
  { keys, also, camera, insets, places, hide, letters }: Picture,
): MapView | undefined {
  const { left, right, top, bottom } = insets;
  if (camera !== null) {
    const scale = (viewport.width - left - right) / camera.width;
    return { x: camera.x + (right - left) / 2 / scale, y: camera.y + (top - bottom) / 2 / scale, scale };
  }
  const { across, down } = letters > 0 ? NAME_ROOM : { across: 4, down: 4 };
  const nodesOf = (some: readonly string[]): readonly Footprint[] =>
    some.flatMap((key) => {
      const place = places.get(key);
      const isShown = graph.hasNode(key) && !hide.includes(graph.getNodeAttribute(key, 'kind'));
      return place === undefined || !isShown
        ? []
        : [{ ...place, left: across, right: across, up: down, down }];
    });
  const readable = READABLE * Math.min(1, viewport.width / WIDE);
  const must = nodesOf(keys.length === 0 ? graph.nodes() : keys);
  const shown = withinReach(must, also.map(nodesOf), viewport, insets, readable);
  const largest = largestFor(shown.length);
  // Without names it is the slide itself, seen from further away.
  const isSmall = letters === 0 || largest < LARGEST_FIT;
  return fitView(shown, viewport, insets, isSmall ? (largest * viewport.width) / WIDE : largest);
}

function drawEdges(
  context: CanvasRenderingContext2D,
  graph: KnowledgeGraph,
  picture: Picture,
  palette: Palette,
  at: At,
): void {
  const { lit, ringed, hide } = picture;
  for (const strong of [false, true]) {
    context.beginPath();
    graph.forEachEdge((_, { derived }, source, target, from, to) => {
      if (derived === true || hide.includes(from.kind) || hide.includes(to.kind)) return;
      const between = lit !== null && lit.has(source) && lit.has(target);
      const stands = between && (ringed === null || source === ringed || target === ringed);
      if (stands !== strong) return;
      const [a, b] = [at(source), at(target)];
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
    });
    const share = strong ? 0.5 : lit === null ? FADED.rest : FADED.edge;
    context.strokeStyle = mix(palette.ground, strong ? palette.ink : palette.edge, share);
    context.lineWidth = strong ? 1.25 : 1;
    context.stroke();
  }
}

function drawNodes(
  context: CanvasRenderingContext2D,
  graph: KnowledgeGraph,
  picture: Picture,
  palette: Palette,
  { at, scale }: { readonly at: At; readonly scale: number },
): void {
  const growth = growthAt(scale);
  const marks = new Map<
    string,
    { shape: Shape; color: string; marks: { x: number; y: number; radius: number }[] }
  >();
  const keys = graph.nodes().toSorted((a, b) => Number(isLit(picture, a)) - Number(isLit(picture, b)));
  for (const key of keys) {
    const { kind, size } = graph.getNodeAttributes(key);
    if (picture.hide.includes(kind)) continue;
    const stands = isLit(picture, key);
    const look = palette.kinds.get(kind);
    const shape = look?.shape ?? 'circle';
    const base = look?.color ?? palette.ink3;
    const color = stands ? base : mix(palette.ground, base, FADED.node);
    const group = marks.get(`${shape}${color}`) ?? { shape, color, marks: [] };
    marks.set(`${shape}${color}`, group);
    group.marks.push({ ...at(key), radius: Math.max(1.5, size * growth) });
    if (key === picture.ringed) drawRing(context, at(key), size * growth + 5, palette.accent);
  }
  for (const { shape, color, marks: group } of marks.values())
    drawMarks(context, shape, group, color, palette.ground);
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  color: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke();
}

/** Names what stands out, the weightiest first; a name that finds no free place is left out. */
function drawNames(
  context: CanvasRenderingContext2D,
  graph: KnowledgeGraph,
  picture: Picture,
  palette: Palette,
  { at, scale, viewport }: { readonly at: At; readonly scale: number; readonly viewport: Size },
): void {
  const { letters, lit, ringed, hide } = picture;
  const growth = growthAt(scale);
  const taken: { left: number; top: number; right: number; bottom: number }[] = [];
  context.font = `500 ${String(letters)}px "Inter Variable", system-ui, sans-serif`;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const keys = graph
    .nodes()
    .filter((key) => key !== ringed && (lit?.has(key) ?? graph.getNodeAttribute(key, 'kind') === 'talk'))
    .filter((key) => !hide.includes(graph.getNodeAttribute(key, 'kind')))
    .toSorted((a, b) => graph.getNodeAttribute(b, 'salience') - graph.getNodeAttribute(a, 'salience'));
  // No name lies on a mark that stands out.
  for (const key of ringed === null ? keys : [ringed, ...keys]) {
    const { x, y } = at(key);
    const reach = graph.getNodeAttribute(key, 'size') * growth;
    taken.push({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
  }
  for (const key of keys) {
    const { label: whole, aliases, size } = graph.getNodeAttributes(key);
    const label = withoutTalk(whole, aliases);
    const { x, y } = at(key);
    const width = context.measureText(label).width;
    const gap = size * growth + 5;
    const half = letters * 0.6;
    const boxes = [
      { left: x + gap, top: y - half },
      { left: x - gap - width, top: y - half },
      { left: x - width / 2, top: y - gap - 2 * half },
      { left: x - width / 2, top: y + gap },
    ].map(({ left, top }) => ({ left, top, right: left + width, bottom: top + 2 * half }));
    const free = boxes.find(
      (box) =>
        box.left >= 0 &&
        box.right <= viewport.width &&
        box.top >= 0 &&
        box.bottom <= viewport.height &&
        !taken.some(
          (other) =>
            box.left < other.right &&
            box.right > other.left &&
            box.top < other.bottom &&
            box.bottom > other.top,
        ),
    );
    if (free === undefined) continue;
    taken.push(free);
    context.strokeStyle = palette.ground;
    context.lineWidth = 4;
    context.strokeText(label, free.left, free.top + half);
    context.fillStyle = palette.ink;
    context.fillText(label, free.left, free.top + half);
  }
}
