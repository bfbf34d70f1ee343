/** The layout "By kind": a table of contents, set in columns like a newspaper's; kinds in the order of the legend, inside a kind the weightiest first. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type Point, type Positions, VIEW, type View, byCodeUnit } from './positions.ts';
import { TALK } from './ties.ts';

/** Px between rows and between columns: room for a label to the right of each mark. */
const ROW = 26;
const COLUMN = 170;
/** Rows that stay free between two kinds in one column. */
const BETWEEN = 2;
/** A talk's title stands below its mark. */
const ROWS_PER_TALK = 2;
/** Px that stay free between two marks above each other. */
const AIR = 4;

/** Places every node: a kind stays in one column where it fits, and begins a new one where it doesn't. */
export function placeByKind(graph: KnowledgeGraph, view: View = VIEW): Positions {
  const groups = kindsInOrder(graph);
  const blocks = groups.map((keys) => ({ count: keys.length, step: rowsPerNode(graph, keys) }));
  const places = columnPlaces(blocks, rowsThatFit(blocks, view));
  return new Map(groups.flat().map((key, index) => [key, places[index] ?? { x: 0, y: 0 }]));
}

/** The nodes of one kind: how many, and how many rows each takes. */
interface Block {
  readonly count: number;
  readonly step: number;
}

/** Marks larger than a row, such as those of talks, take several. */
function rowsPerNode(graph: KnowledgeGraph, keys: readonly string[]): number {
  const largest = keys.reduce((most, key) => Math.max(most, graph.getNodeAttribute(key, 'size')), 0);
  const isTalks = keys.some((key) => graph.getNodeAttribute(key, 'kind') === TALK);
  return Math.max(isTalks ? ROWS_PER_TALK : 1, Math.ceil((2 * largest + AIR) / ROW));
}

function kindsInOrder(graph: KnowledgeGraph): string[][] {
  const groups = new Map<string, string[]>(graph.getAttribute('kinds').map(({ name }) => [name, []]));
  for (const key of graph.nodes().sort(byCodeUnit)) {
    const kind = graph.getNodeAttribute(key, 'kind');
    groups.set(kind, [...(groups.get(kind) ?? []), key]);
  }
  const bySalience = (a: string, b: string): number => {
    const [first, second] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)];
    return second.salience - first.salience || byCodeUnit(first.label, second.label) || byCodeUnit(a, b);
  };
  return [...groups.values()].filter(({ length }) => length > 0).map((group) => group.sort(bySalience));
}

/** The fewest rows with which the columns keep to the screen's proportions. */
function rowsThatFit(blocks: readonly Block[], view: View): number {
  const total = blocks.reduce((sum, { count, step }) => sum + count * step, 0);
  const least = Math.floor(Math.sqrt((total * COLUMN * view.height) / (ROW * view.width)));
  for (let rows = Math.max(1, least); ; rows += 1) {
    const columns = 1 + columnPlaces(blocks, rows).reduce((most, { x }) => Math.max(most, x), 0) / COLUMN;
    if (columns === 1 || columns * COLUMN * view.height <= rows * ROW * view.width) return rows;
  }
}

/** The place of each node of each kind in turn, for columns of so many rows. */
function columnPlaces(blocks: readonly Block[], rows: number): Point[] {
  let [column, row] = [0, 0];
  const places: Point[] = [];
  for (const { count, step } of blocks) {
    if (row > 0 && row + BETWEEN + count * step > rows) [column, row] = [column + 1, 0];
    else if (row > 0) row += BETWEEN;
    for (let index = 0; index < count; index += 1) {
      if (row > 0 && row + step > rows) [column, row] = [column + 1, 0];
      places.push({ x: column * COLUMN, y: -row * ROW });
      row += step;
    }
  }
  return places;
}
