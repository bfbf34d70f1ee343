/**
 * The layout "Radial": rings round one thing by how many steps away the others are, and in each ring a sector for
 * each kind, always in the order of the legend. What cannot be reached so lies in an outermost ring.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Rings } from './backdrop.ts';
import { type Point, type Positions, byCodeUnit, onCircle } from './positions.ts';
import { stepsFrom } from './steps.ts';

const MOST_STEPS = 3;
/** Px from the middle to the first arc, between arcs of a ring, and from a ring's last arc to its edge and on to the next arc. */
const FIRST = 96;
const BETWEEN_ARCS = 30;
const BEFORE_EDGE = 24;
const AFTER_EDGE = 28;
/** Px between neighbours on an arc: at least, and at most where a sector has room. */
const GAP = { least: 24, most: 72, air: 5 } as const;
/** The least share of the turn that a kind gets, and the px that stay free at both sides of its sector. */
const LEAST_SHARE = 0.05;
const PADDING = 14;
/** The first sector begins at the top; the others follow clockwise. */
const TOP = Math.PI / 2;
const TURN = 2 * Math.PI;

export interface RadialMap {
  readonly places: Positions;
  readonly rings: Rings;
}

/** Says what is in the middle where nothing else was asked for: the most salient thing. */
export function middleOf(graph: KnowledgeGraph, wished: string | null): string | undefined {
  if (wished !== null && graph.hasNode(wished)) return wished;
  const salience = (key: string): number => graph.getNodeAttribute(key, 'salience');
  return graph.nodes().sort((a, b) => salience(b) - salience(a) || byCodeUnit(a, b))[0];
}

/** Lays a graph out round a node; undefined where it has none. */
export function layOutRadial(graph: KnowledgeGraph, wished: string | null): RadialMap | undefined {
  const middle = middleOf(graph, wished);
  if (middle === undefined) return undefined;
  const steps = stepsFrom(graph, middle, MOST_STEPS);
  const members = membersByRing(graph, middle, steps);
  const sectors = sectorsOf(graph, members);
  const places = new Map<string, Point>([[middle, { x: 0, y: 0 }]]);
  const angles = new Map<string, number>();
  const rings: { radius: number; label: string }[] = [];
  let radius = FIRST;
  for (const [ring, keys] of members.entries()) {
    if (keys.length === 0) continue;
    const arcs = arcsNeeded(graph, keys, sectors, radius);
    for (const sector of sectors) {
      const own = keys.filter((key) => graph.getNodeAttribute(key, 'kind') === sector.kind);
      const sorted = inOrder(graph, own, steps, angles);
      for (const [index, slot] of slotsOf(sorted.length, sector, radius, arcs).entries()) {
        const key = sorted[index];
        if (key === undefined) continue;
        angles.set(key, slot.angle);
        places.set(key, onCircle(slot.radius, slot.angle));
      }
    }
    const edge = radius + (arcs - 1) * BETWEEN_ARCS + BEFORE_EDGE;
    rings.push({
      radius: edge,
      label: ring < MOST_STEPS ? `${ring + 1} ${ring === 0 ? 'step' : 'steps'}` : 'farther',
    });
    radius = edge + AFTER_EDGE;
  }
  const named = sectors.map(({ kind, from, to }) => ({ kind, from, to }));
  return { places, rings: { kind: 'rings', centre: { x: 0, y: 0 }, rings, sectors: named } };
}

/** The members of each ring, in the order of their keys; the last ring is for what is farther. */
function membersByRing(
  graph: KnowledgeGraph,
  middle: string,
  steps: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const members: string[][] = Array.from({ length: MOST_STEPS + 1 }, () => []);
  for (const key of graph.nodes().sort(byCodeUnit)) {
    if (key !== middle) members[(steps.get(key) ?? MOST_STEPS + 1) - 1]?.push(key);
  }
  return members;
}

interface Sector {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** Px between neighbours on an arc, at least. */
  readonly gap: number;
}

/** Divides the turn among the kinds that there are, each by the most that it needs of any ring. */
function sectorsOf(graph: KnowledgeGraph, members: readonly (readonly string[])[]): readonly Sector[] {
  const shares = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const keys of members) {
    const counts = new Map<string, number>();
    for (const key of keys) {
      const kind = graph.getNodeAttribute(key, 'kind');
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      sizes.set(kind, Math.max(sizes.get(kind) ?? 0, graph.getNodeAttribute(key, 'size')));
    }
    for (const [kind, count] of counts) {
      shares.set(kind, Math.max(shares.get(kind) ?? LEAST_SHARE, count / keys.length));
    }
  }
  const known = graph.getAttribute('kinds').map(({ name }) => name);
  const strange = [...shares.keys()].filter((kind) => !known.includes(kind)).sort(byCodeUnit);
  const kinds = [...known, ...strange].filter((kind) => shares.has(kind));
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  let to = TOP;
  return kinds.map((kind) => {
    const from = to - ((shares.get(kind) ?? 0) / total) * TURN;
    const gap = Math.max(GAP.least, 2 * (sizes.get(kind) ?? 0) + GAP.air);
    const sector = { kind, from, to, gap };
    to = from;
    return sector;
  });
}

/** The angle that is left of a sector on an arc. */
const widthOf = ({ from, to }: Sector, radius: number): number =>
  Math.max(0, to - from - (2 * PADDING) / radius);

/** How many nodes an arc of a sector holds; every other arc is drawn in by half a gap. */
const capacityOf = (sector: Sector, radius: number, arc: number): number =>
  Math.max(1, 1 - (arc % 2) + Math.floor((widthOf(sector, radius) * radius) / sector.gap));

/** How many arcs a ring needs so that each kind finds room in its sector. */
function arcsNeeded(
  graph: KnowledgeGraph,
  keys: readonly string[],
  sectors: readonly Sector[],
  radius: number,
): number {
  let most = 1;
  for (const sector of sectors) {
    let left = keys.filter((key) => graph.getNodeAttribute(key, 'kind') === sector.kind).length;
    for (let arc = 0; left > 0; arc += 1) {
      left -= capacityOf(sector, radius + arc * BETWEEN_ARCS, arc);
      most = Math.max(most, arc + 1);
    }
  }
  return most;
}

/** Places for so many nodes, clockwise; on few arcs where they are few. */
function slotsOf(
  count: number,
  sector: Sector,
  first: number,
  arcs: number,
): readonly { readonly angle: number; readonly radius: number }[] {
  const capacities: number[] = [];
  for (let arc = 0, held = 0; arc < arcs && held < count; arc += 1) {
    capacities.push(capacityOf(sector, first + arc * BETWEEN_ARCS, arc));
    held += capacities[arc] ?? 0;
  }
  const total = capacities.reduce((sum, capacity) => sum + capacity, 0);
  const inner = capacities.slice(0, -1).map((capacity) => Math.ceil((count * capacity) / total));
  const last = count - inner.reduce((sum, members) => sum + members, 0);
  const middle = (sector.from + sector.to) / 2;
  return [...inner, last]
    .flatMap((members, arc) => {
      const radius = first + arc * BETWEEN_ARCS;
      const gap = Math.min(GAP.most / radius, widthOf(sector, radius) / Math.max(1, members - 1 + (arc % 2)));
      const start = middle + (gap * (members - 1)) / 2 - (arc % 2 === 0 ? 0 : gap / 2);
      return Array.from({ length: members }, (_, index) => ({ angle: start - index * gap, radius }));
    })
    .sort((a, b) => b.angle - a.angle || a.radius - b.radius);
}

/** Clockwise by where the neighbours nearer to the middle lie, so that edges run outward; then by salience. */
function inOrder(
  graph: KnowledgeGraph,
  keys: readonly string[],
  steps: ReadonlyMap<string, number>,
  angles: ReadonlyMap<string, number>,
): readonly string[] {
  const read = keys.map((key) => {
    const own = steps.get(key) ?? Infinity;
    const nearer = graph
      .neighbors(key)
      .filter((other) => (steps.get(other) ?? Infinity) < own)
      .flatMap((other) => angles.get(other) ?? [])
      .sort((a, b) => a - b);
    const mean = nearer.length === 0 ? 0 : nearer.reduce((sum, angle) => sum + angle, 0) / nearer.length;
    return { key, mean: Math.round(mean * 1e9), salience: graph.getNodeAttribute(key, 'salience') };
  });
  return read
    .sort((a, b) => b.mean - a.mean || b.salience - a.salience || byCodeUnit(a.key, b.key))
    .map(({ key }) => key);
}
