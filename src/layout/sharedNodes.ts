/**
 * Where the things lie that several talks share: between these talks, each at the best free place. What
 * exactly two share goes onto their perpendicular bisector, what more share as near as can be to their centre.
 */
import { type Ends, bisectorOf, slotsOfBisector } from './bisector.ts';
import { FAR, type FreeSpace, nodeObstacle } from './freeSpace.ts';
import { GOLDEN_ANGLE, type Point, onCircle } from './positions.ts';
import type { Wanderer } from './relaxShared.ts';
import type { Ties } from './ties.ts';

/** How many places round a centre are tried, and how far the first lies from it in px. */
const TRIED = 900;
const FIRST_STEP = 8;
/** What it costs to have no air at all, in px of way from the wanted place. */
const COST_OF_NO_AIR = 400;

/**
 * Places the shared nodes, in the order given, and fills the space with them.
 * @param radiusOf px of a node's mark
 */
export function placeShared(
  shared: ReadonlyMap<string, Ties>,
  centres: ReadonlyMap<string, Point>,
  space: FreeSpace,
  radiusOf: (key: string) => number,
): Map<string, Wanderer> {
  const placed = new Map<string, Wanderer>();
  const put = (key: string, place: Point, along?: Point): void => {
    const radius = radiusOf(key);
    placed.set(key, { point: { ...place }, radius, ...(along && { along }) });
    space.add(nodeObstacle(place, radius));
  };
  for (const { keys, ends } of bundlesOfTwo(shared, centres)) {
    const slots = takenSlots(keys.length, ends, space);
    for (const [index, key] of keys.entries()) put(key, slots[index] ?? ends[0], bisectorOf(ends).along);
  }
  for (const [key, ties] of shared) {
    if (ties.size > 2) put(key, freePlaceNear(weightedCentre(ties, centres), space));
  }
  return placed;
}

interface Bundle {
  readonly keys: string[];
  readonly ends: Ends;
}

/** Gathers what the same two talks share, the largest bundle first: it finds a place least easily. */
function bundlesOfTwo(shared: ReadonlyMap<string, Ties>, centres: ReadonlyMap<string, Point>): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const [key, ties] of shared) {
    const [first, second, third] = ties.keys();
    if (first === undefined || second === undefined || third !== undefined) continue;
    const name = JSON.stringify([first, second]);
    const [from, to] = [centres.get(first), centres.get(second)];
    if (from === undefined || to === undefined) continue;
    const bundle = bundles.get(name) ?? { keys: [], ends: [from, to] };
    bundle.keys.push(key);
    bundles.set(name, bundle);
  }
  return [...bundles.values()].sort((a, b) => b.keys.length - a.keys.length);
}

/** Takes the best slots of a bisector one by one, then gives them back from top to bottom. */
function takenSlots(count: number, ends: Ends, space: FreeSpace): Point[] {
  const free = slotsOfBisector(count, ends);
  const taken: Point[] = [];
  for (let index = 0; index < count; index += 1) {
    const best = bestOf(free, ({ place, detour }) => detour + costOfCrowd(space, place));
    if (best === undefined) break;
    free.delete(best);
    taken.push(best.place);
  }
  return taken.sort((a, b) => b.y - a.y || a.x - b.x);
}

function weightedCentre(ties: Ties, centres: ReadonlyMap<string, Point>): Point {
  let [x, y, weights] = [0, 0, 0];
  for (const [talk, weight] of ties) {
    const centre = centres.get(talk);
    if (centre === undefined) continue;
    x += centre.x * weight;
    y += centre.y * weight;
    weights += weight;
  }
  return weights === 0 ? { x: 0, y: 0 } : { x: x / weights, y: y / weights };
}

/** Tries places on a widening spiral, until none farther out can be better than the best so far. */
function freePlaceNear(wanted: Point, space: FreeSpace): Point {
  let best = { place: wanted, cost: costOfCrowd(space, wanted) };
  for (let index = 1; index < TRIED; index += 1) {
    const radius = FIRST_STEP * Math.sqrt(index) + index / 4;
    if (radius >= best.cost) break;
    const way = onCircle(radius, index * GOLDEN_ANGLE);
    const place = { x: wanted.x + way.x, y: wanted.y + way.y };
    const cost = radius + costOfCrowd(space, place);
    if (cost < best.cost) best = { place, cost };
  }
  return best.place;
}

/** Grows with the square of the air that is missing, and steeply inside something. */
function costOfCrowd(space: FreeSpace, place: Point): number {
  const air = space.airAt(place);
  const missing = 1 - Math.max(air, 0) / FAR;
  return COST_OF_NO_AIR * missing * missing + 20 * Math.max(0, -air);
}

function bestOf<T>(items: Iterable<T>, costOf: (item: T) => number): T | undefined {
  let best: { readonly item: T; readonly cost: number } | undefined;
  for (const item of items) {
    const cost = costOf(item);
    if (best === undefined || cost < best.cost) best = { item, cost };
  }
  return best?.item;
}
