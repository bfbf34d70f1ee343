/**
 * The best path between two nodes that share nothing: few steps, and rather through what few have. It is looked
 * for from both ends at once, so that in a large graph only the surroundings of the two are seen.
 */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { compareText } from '../compareText.ts';
import { type Heap, createHeap } from './heap.ts';
import { hubsOf } from './hubs.ts';
import { tallyOf } from './tally.ts';

/** What a hub costs more than its edges make it cost: several steps round it are better. */
const HUB = 8;
/** So many nodes are looked at, then there is none: a path that long explains nothing. */
const MOST_SEEN = 20_000;

interface Visit {
  readonly key: string;
  readonly cost: number;
}

interface Side {
  readonly costs: Map<string, number>;
  /** Where each node was reached from. */
  readonly parents: Map<string, string>;
  readonly done: Set<string>;
  readonly heap: Heap<Visit>;
}

/**
 * Finds the cheapest path. A step costs 1 and the mean of ln(1 + edges) of its two ends.
 * @returns the nodes from one end to the other; undefined where there is no path
 */
export function bestPath(graph: KnowledgeGraph, from: string, to: string): readonly string[] | undefined {
  // From the same end whichever comes first, so that there and back are one path.
  if (to < from) return bestPath(graph, to, from)?.toReversed();
  const sides = [sideAt(from), sideAt(to)] as const;
  let best: { readonly middle: string; readonly cost: number } | undefined;
  const meet = (key: string): void => {
    const [there, back] = [sides[0].costs.get(key), sides[1].costs.get(key)];
    if (there === undefined || back === undefined) return;
    const cost = there + back;
    if (best === undefined || cost < best.cost || (cost === best.cost && key < best.middle))
      best = { middle: key, cost };
  };
  const price = priceOf(graph);
  for (let seen = 0; seen < MOST_SEEN; seen += 1) {
    const [one, other] = [nextOf(sides[0]), nextOf(sides[1])];
    if (one === undefined || other === undefined) break;
    if (best !== undefined && one.cost + other.cost > best.cost) break;
    const [side, visit] = one.cost <= other.cost ? [sides[0], one] : [sides[1], other];
    side.heap.pop();
    side.done.add(visit.key);
    graph.forEachEdge(visit.key, (_, { derived = false }, source, target) => {
      if (derived) return;
      const next = source === visit.key ? target : source;
      const cost = visit.cost + 1 + (price(visit.key) + price(next)) / 2;
      const known = side.costs.get(next);
      const isBetter = known === undefined || cost < known;
      const parent = side.parents.get(next);
      if (isBetter || (cost === known && parent !== undefined && visit.key < parent))
        side.parents.set(next, visit.key);
      if (!isBetter) return;
      side.costs.set(next, cost);
      side.heap.push({ key: next, cost });
      meet(next);
    });
  }
  if (best === undefined) return undefined;
  return [...walk(sides[0], best.middle).toReversed(), best.middle, ...walk(sides[1], best.middle)];
}

function sideAt(key: string): Side {
  const heap = createHeap<Visit>((a, b) => a.cost - b.cost || compareText(a.key, b.key));
  heap.push({ key, cost: 0 });
  return { costs: new Map([[key, 0]]), parents: new Map(), done: new Set(), heap };
}

/** The next node to settle; what was reached more cheaply since is thrown away. */
function nextOf({ heap, done }: Side): Visit | undefined {
  let visit = heap.peek();
  while (visit !== undefined && done.has(visit.key)) {
    heap.pop();
    visit = heap.peek();
  }
  return visit;
}

/** The nodes from where a node was reached back to the end of its side. */
function walk({ parents }: Side, middle: string): readonly string[] {
  const nodes: string[] = [];
  for (let key = parents.get(middle); key !== undefined; key = parents.get(key)) nodes.push(key);
  return nodes;
}

function priceOf(graph: KnowledgeGraph): (key: string) => number {
  const { edges } = tallyOf(graph);
  const hubs = hubsOf(graph);
  return (key) => Math.log1p(edges(key)) + (hubs.has(key) ? HUB : 0);
}
