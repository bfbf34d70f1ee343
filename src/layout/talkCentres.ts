/**
 * Where the talks lie: related ones near each other, in a map of the screen's proportions in which no fan
 * covers another. Each is held by its place on a page read in the order of the notes. That hold is what keeps
 * the map from turning or jumping when the notes change a little; picking the best of many starts does not.
 */
import { fittedToView } from './fittedToView.ts';
import { type Movable, type Point, VIEW, type View } from './positions.ts';
import { type Body, SIDEWAYS, separateBoxes } from './separateBoxes.ts';
import { majoriseStress } from './stress.ts';
import { type Affinity, JOINED } from './talkAffinity.ts';

/** Px between the centres of two closely related talks with small fans (LOOK.md). */
const NEAR = 230;
/** Px between the boxes of two talks; more where things that they share must lie between. */
const AIR = 24;
const AIR_FOR_SHARED = 90;
/** The map's area, as a multiple of what fans and titles cover. */
const AREA = 1;
/** Px² for one shared node and its label; counted in steps of some, so that one more doesn't move all. */
const AREA_PER_SHARED = 6000;
const STEP_OF_SHARED = 8;
/** How much the page counts against what relates the talks: tried from 0.02, which jumps, to 0.5, which is a mere page. */
const PULL = 0.16;
/** Px between columns and rows of the page. */
const COLUMN = 320;
const ROW = 280;
/** Rounds of stress × pairs stay near this product, within the bounds. */
const WORK = 6_000_000;
const ROUNDS = { fewest: 40, most: 150 } as const;

/**
 * Finds the centres of talks, given in the order of the notes.
 * @param shared how many nodes will need room between the fans
 * @param view what the map is stretched to in the end: until then it is the same map, so that one finds everything again
 */
export function talkCentres(
  bodies: readonly Body[],
  affinity: Affinity,
  shared: number,
  view: View = VIEW,
): readonly Point[] {
  const count = bodies.length;
  const homes = pageOf(count);
  const points = homes.map((home) => ({ ...home }));
  const rounds = Math.min(ROUNDS.most, Math.max(ROUNDS.fewest, Math.round(WORK / (count * count))));
  majoriseStress(points, { distance: wantedDistances(bodies, affinity), homes, pull: PULL }, rounds);
  const covered = bodies.reduce((sum, { side, up, down }) => sum + 2 * side * (up + down), 0);
  const counted = Math.ceil(shared / STEP_OF_SHARED) * STEP_OF_SHARED;
  const fitted = fittedToView(points, AREA * covered + AREA_PER_SHARED * counted, view);
  const air = (a: number, b: number): number => (affinity(a, b) >= JOINED ? AIR_FOR_SHARED : AIR);
  const sideways = (SIDEWAYS * (view.width * VIEW.height)) / (view.height * VIEW.width);
  separateBoxes(fitted, bodies, air, AIR_FOR_SHARED, sideways);
  return fitted;
}

/** Rows read from left to right and from top to bottom, in about the proportions of the screen; the last row is centred. */
function pageOf(count: number): Movable[] {
  const columns = Math.max(1, Math.round(Math.sqrt((count * ROW * VIEW.width) / (COLUMN * VIEW.height))));
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? count - row * columns : columns;
    return {
      x: ((index % columns) - (inRow - 1) / 2) * COLUMN,
      y: ((rows - 1) / 2 - row) * ROW,
    };
  });
}

/** Wanted distances, in px: related talks near, the others as far as the steps over related ones. */
function wantedDistances(bodies: readonly Body[], affinity: Affinity): (a: number, b: number) => number {
  const count = bodies.length;
  const farthest = Math.max(1.8, 0.9 * Math.sqrt(count));
  const steps = new Float64Array(count * count);
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < count; b += 1) {
      const apart = 1 - affinity(a, b);
      steps[a * count + b] = Math.min(farthest, 1 + 2 * apart * apart);
    }
  }
  shortenByWays(steps, count);
  const reach = bodies.map(({ side, up, down }) => (side + (up + down) / 2) / 4);
  return (a, b) => NEAR * (steps[a * count + b] ?? farthest) + (reach[a] ?? 0) + (reach[b] ?? 0);
}

/** Floyd and Warshall's shortest ways, in place. */
function shortenByWays(steps: Float64Array, count: number): void {
  for (let via = 0; via < count; via += 1) {
    for (let a = 0; a < count; a += 1) {
      const first = steps[a * count + via] ?? Infinity;
      for (let b = 0; b < count; b += 1) {
        const way = first + (steps[via * count + b] ?? Infinity);
        if (way < (steps[a * count + b] ?? Infinity)) steps[a * count + b] = way;
      }
    }
  }
}
