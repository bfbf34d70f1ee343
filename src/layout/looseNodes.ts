/** Where the things lie that nothing ties to a talk: a tidy block of rows and columns, in a free corner of the map or else beside it. */
import type { FreeSpace } from './freeSpace.ts';
import { type Bounds, type Point, VIEW, type View } from './positions.ts';

/** Px between rows and columns: room for labels to the right. */
const ROW = 28;
const COLUMN = 160;
/** Px between the map and a block beside it. */
const APART = 90;
/** Px of air that a corner must have: along each node's label, and before it, where other labels may end. */
const AIR = 40;
const LOOKED_AT = [-0.5, 0, 0.25, 0.5, 0.75];
/** How high a block in a corner may be, as shares of the map's height: a high one first. */
const HEIGHTS = [0.3, 0.2, 0.1];
/** A block wider than this share of the map stands in no corner. */
const WIDEST = 0.5;

/** Places as many nodes as given, column by column. */
export function looseBlock(count: number, map: Bounds, space: FreeSpace, view: View = VIEW): Point[] {
  if (count === 0) return [];
  const height = map.top - map.bottom;
  const corners = HEIGHTS.flatMap((share) => cornersOf(map, block(count, rowsIn(height * share))));
  return corners.find((places) => places.every((place) => isFree(place, space))) ?? beside(count, map, view);
}

const rowsIn = (height: number): number => Math.max(1, Math.floor(height / ROW));

interface Block {
  readonly columns: number;
  readonly rows: number;
  readonly places: readonly Point[];
}

/** A block whose first node is at the origin, growing down and to the right. */
function block(count: number, mostRows: number): Block {
  const columns = Math.ceil(count / mostRows);
  const rows = Math.ceil(count / columns);
  const places = Array.from({ length: count }, (_, index) => ({
    x: Math.floor(index / rows) * COLUMN,
    y: -(index % rows) * ROW,
  }));
  return { columns, rows, places };
}

const moved = ({ places }: Block, dx: number, dy: number): Point[] =>
  places.map(({ x, y }) => ({ x: x + dx, y: y + dy }));

/** The block in each corner inside the map: right before left, below before above. */
function cornersOf(map: Bounds, corner: Block): Point[][] {
  if (corner.columns * COLUMN > (map.right - map.left) * WIDEST) return [];
  const right = map.right - (corner.columns - 0.6) * COLUMN;
  const low = map.bottom + (corner.rows - 1) * ROW;
  return [
    moved(corner, right, low),
    moved(corner, map.left, low),
    moved(corner, right, map.top),
    moved(corner, map.left, map.top),
  ];
}

const isFree = ({ x, y }: Point, space: FreeSpace): boolean =>
  LOOKED_AT.every((share) => space.airAt({ x: x + share * COLUMN, y }) >= AIR);

/** The block right of the map or below it, whichever lets the screen show all of it larger. */
function beside(count: number, map: Bounds, view: View): Point[] {
  const [width, height] = [map.right - map.left, map.top - map.bottom];
  const least = Math.sqrt((count * ROW * COLUMN * view.height) / view.width);
  const right = block(count, rowsIn(Math.max(height, least)));
  const below = block(count, Math.ceil(count / Math.max(1, Math.floor(Math.max(width, least) / COLUMN))));
  const zoomRight = Math.max((width + APART + right.columns * COLUMN) / view.width, height / view.height);
  const zoomBelow = Math.max(width / view.width, (height + APART + below.rows * ROW) / view.height);
  return zoomRight <= zoomBelow
    ? moved(right, map.right + APART, map.top)
    : moved(below, map.left, map.bottom - APART);
}
