/**
 * ForceAtlas2 over the levels of a graph: the coarsest settles fully, and each finer one begins where the
 * coarser one put its groups, so that few steps are left to do where steps are dear (Walshaw 2003).
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Level, type Pull, type Step, coarseLevels, finestLevel } from './coarseLevels.ts';
import { type Point, spiral } from './positions.ts';

/** As many nodes settle fully at once, in so many steps. */
const AT_ONCE = { nodes: 250, steps: 600 } as const;
/** Steps × nodes of a finer level stay near this product, with no fewer steps than these. */
const WORK = 60_000;
const FEWEST_STEPS = 20;
/** Above this many nodes forces are approximated (Barnes & Hut), where the inferred settings would wait for 2000. */
const MOST_COMPARED = 800;
/**
 * A finer level only refines: far nodes may be taken as one from nearer by than at ForceAtlas2's own 0.5, and
 * nodes may go further in a step, as a share of how ForceAtlas2 slows them down, since none has far to go.
 */
const REFINING = { theta: 1.2, slowDown: 0.3 } as const;
/** How far apart the members of a group begin, as a share of how far apart all nodes are going to lie. */
const CLOSE = 1 / 3;

/**
 * Finds places that the pulls and the push of all nodes settle at, in a scale of their own.
 * @param start where each node begins, by its number
 */
export function settleByForce(start: readonly Point[], pulls: readonly Pull[]): readonly Point[] {
  const steps = coarseLevels(finestLevel(start.length, pulls), AT_ONCE.nodes);
  return steps.reduceRight<readonly Point[]>(
    (points, { level, groups }) =>
      settled(level, groups === null ? points : spread(points, groups), groups === null),
    middlesOf(start, steps),
  );
}

/** Where the nodes of the coarsest level begin: in the middle of all that they stand for. */
function middlesOf(start: readonly Point[], steps: readonly Step[]): readonly Point[] {
  let sums = start;
  for (const [at, { groups }] of steps.entries()) {
    const coarser = steps[at + 1];
    if (groups === null || coarser === undefined) break;
    const points = coarser.level.counts.map(() => ({ x: 0, y: 0 }));
    for (const [node, group] of groups.entries()) {
      const [from, to] = [sums[node], points[group]];
      if (from === undefined || to === undefined) continue;
      to.x += from.x;
      to.y += from.y;
    }
    sums = points;
  }
  const counts = steps.at(-1)?.level.counts ?? [];
  return sums.map(({ x, y }, node) => ({ x: x / (counts[node] ?? 1), y: y / (counts[node] ?? 1) }));
}

/** Puts the members of each group round its place, the first in the middle. */
function spread(points: readonly Point[], groups: readonly number[]): readonly Point[] {
  const sizes = points.map(() => 0);
  const ranks = groups.map((group) => {
    const rank = sizes[group] ?? 0;
    sizes[group] = rank + 1;
    return rank;
  });
  // A disc over which points lie evenly has π × 2 × the mean square of their distances for its area.
  const square = points.reduce((sum, { x, y }) => sum + x * x + y * y, 0) / Math.max(1, points.length);
  const apart = Math.sqrt((2 * Math.PI * square) / groups.length) || 1;
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const offsets = spiral(largest, apart * CLOSE);
  return groups.map((group, node) => {
    const [at, off] = [points[group], offsets[ranks[node] ?? 0]];
    return { x: (at?.x ?? 0) + (off?.x ?? 0), y: (at?.y ?? 0) + (off?.y ?? 0) };
  });
}

function settled(level: Level, start: readonly Point[], isCoarsest: boolean): readonly Point[] {
  const nodes = start.length;
  const fully = isCoarsest && nodes <= AT_ONCE.nodes;
  const steps = Math.min(AT_ONCE.steps, Math.max(FEWEST_STEPS, Math.round(WORK / nodes)));
  const inferred = forceAtlas2.inferSettings(nodes);
  const slowDown = (inferred.slowDown ?? 1) * REFINING.slowDown;
  const found = forceAtlas2(graphOf(level, start), {
    iterations: fully ? AT_ONCE.steps : steps,
    settings: {
      ...inferred,
      barnesHutOptimize: nodes > MOST_COMPARED,
      ...(isCoarsest ? {} : { barnesHutTheta: REFINING.theta, slowDown }),
    },
  });
  return start.map((_, node) => found[String(node)] ?? { x: 0, y: 0 });
}

/** The graph that ForceAtlas2 wants: its order of nodes and edges counts. */
function graphOf({ counts, inner, pulls }: Level, start: readonly Point[]): Graph {
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const [node, { x, y }] of start.entries()) graph.addNode(String(node), { x, y });
  for (const [index, { a, b, weight }] of pulls.entries()) {
    graph.addUndirectedEdgeWithKey(String(index), String(a), String(b), { weight });
  }
  for (const [node, count] of counts.entries()) {
    // ForceAtlas2 takes 1 and the weights of all edges for a node's mass, a loop's twice: with this one a group
    // is as heavy as its members, and a level as large as the next finer one.
    const weight = (inner[node] ?? 0) + (count - 1) / 2;
    if (weight > 0)
      graph.addUndirectedEdgeWithKey(`loop ${String(node)}`, String(node), String(node), { weight });
  }
  return graph;
}
