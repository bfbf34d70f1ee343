/**
 * The layout "Force": ForceAtlas2 from a given start. It depends on the order of nodes and edges, and one
 * weight that is no number makes every position NaN: it is given both sorted, and only weights that are good.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Pull } from './coarseLevels.ts';
import { fittedToView } from './fittedToView.ts';
import { FreeSpace, nodeObstacle } from './freeSpace.ts';
import { looseBlock } from './looseNodes.ts';
import { type Point, type Positions, VIEW, type View, boundsOf, byCodeUnit, spiral } from './positions.ts';
import { type Disc, separateDiscs } from './separateDiscs.ts';
import { settleByForce } from './settleByForce.ts';

/** What a computed edge pulls, against one that quotes the notes. */
const DERIVED = 0.25;
/** Px² of the screen that one node of the sample has: its 130 nodes fill the view. */
const AREA_PER_NODE = (VIEW.width * VIEW.height) / 130;
/** Px of air between marks, for their labels. */
const MARGIN = 14;

/**
 * Places every node by the pull of its edges, and nodes without any in a block, where no force would hold them.
 * @param start where they begin, by key; a node without a place begins at the middle
 */
export function placeByForce(graph: KnowledgeGraph, start: Positions, view: View = VIEW): Positions {
  const keys = graph.nodes().sort(byCodeUnit);
  const joined = keys.filter((key) => graph.degree(key) > 0);
  const discs = settledDiscs(graph, joined, start, view);
  separateDiscs(discs, MARGIN);
  const placed = new Map<string, Point>(discs.map(({ key, point }) => [key, point]));
  const space = new FreeSpace(discs.map(({ point, radius }) => nodeObstacle(point, radius)));
  const single = keys.filter((key) => !placed.has(key));
  const block = looseBlock(single.length, boundsOf(placed.values()), space, view);
  for (const [index, key] of single.entries()) placed.set(key, block[index] ?? { x: 0, y: 0 });
  return placed;
}

interface NamedDisc extends Disc {
  readonly key: string;
}

function settledDiscs(
  graph: KnowledgeGraph,
  keys: readonly string[],
  start: Positions,
  view: View,
): NamedDisc[] {
  const places = keys.map((key) => start.get(key) ?? { x: 0, y: 0 });
  const points = settleByForce(places, pullsOf(graph, keys));
  const fitted = fittedToView(points, points.length * AREA_PER_NODE, view);
  return keys.map((key, index) => ({
    key,
    point: fitted[index] ?? { x: 0, y: 0 },
    radius: graph.getNodeAttribute(key, 'size'),
  }));
}

/** A start that needs no other layout: the keys in order on a spiral. */
export function spiralStart(graph: KnowledgeGraph): Positions {
  const points = spiral(graph.order, Math.sqrt(AREA_PER_NODE));
  return new Map(
    graph
      .nodes()
      .sort(byCodeUnit)
      .map((key, index) => [key, points[index] ?? { x: 0, y: 0 }]),
  );
}

/** What the edges pull, in the order of their keys, between nodes by their places in `keys`. */
function pullsOf(graph: KnowledgeGraph, keys: readonly string[]): readonly Pull[] {
  const numbers = new Map(keys.map((key, index) => [key, index]));
  return graph
    .edges()
    .sort(byCodeUnit)
    .flatMap((key) => {
      const [a, b] = graph.extremities(key).map((end) => numbers.get(end));
      if (a === undefined || b === undefined || a === b) return [];
      const { weight, derived } = graph.getEdgeAttributes(key);
      // The root, so that what stands on twenty lines doesn't lie on top of its talk.
      const pull = weight > 0 && Number.isFinite(weight) ? Math.sqrt(weight) : DERIVED;
      return [{ a, b, weight: derived === true ? pull * DERIVED : pull }];
    });
}
