/** How good a map of a graph is, by two measures of the field, over a sample of its nodes that is the same each time. */
import type { Pull } from '../../src/layout/coarseLevels.ts';
import { type Point, distanceBetween } from '../../src/layout/positions.ts';
import { chance } from './madeUpGraph.ts';

export interface Quality {
  /**
   * The squared errors of distances on the map against steps in the graph, each pair weighed by 1 / steps² (Gansner,
   * Koren & North 2004), in the scale that suits the map best and as a share of all that is wanted: 0 for none, to 1.
   */
  readonly stress: number;
  /**
   * Which share of what is within two steps is nearest on the map, too, as the intersection over the union of
   * both (Kruiger and others 2017): from 0 to 1 for all.
   */
  readonly kept: number;
}

/** Nodes that are looked at, and how many others each is compared with for the stress. */
const SAMPLE = { nodes: 200, others: 200 } as const;
/** What counts as near in the graph. */
const NEAR = 2;

interface Looked {
  readonly node: number;
  readonly others: readonly { readonly node: number; readonly steps: number }[];
  readonly near: ReadonlySet<number>;
}

/** Prepares the measures for a graph. @returns what measures a map of it, its points by the numbers of its nodes */
export function layoutQuality(nodes: number, pulls: readonly Pull[]): (points: readonly Point[]) => Quality {
  const next = chance();
  const neighbours = neighboursOf(nodes, pulls);
  const sample = Array.from({ length: Math.min(nodes, SAMPLE.nodes) }, (): Looked => {
    const node = next(nodes);
    const steps = stepsFrom(node, neighbours);
    const others = Array.from({ length: SAMPLE.others }, () => next(nodes));
    const near = [...steps.keys()].filter(
      (other) => (steps.get(other) ?? 0) > 0 && (steps.get(other) ?? 0) <= NEAR,
    );
    return {
      node,
      others: others.flatMap((other) => {
        const far = steps.get(other) ?? 0;
        return far > 0 ? [{ node: other, steps: far }] : [];
      }),
      near: new Set(near),
    };
  });
  return (points) => ({ stress: stressOf(points, sample), kept: keptOf(points, sample) });
}

function neighboursOf(nodes: number, pulls: readonly Pull[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: nodes }, () => []);
  for (const { a, b } of pulls) {
    rows[a]?.push(b);
    rows[b]?.push(a);
  }
  return rows;
}

/** The steps from a node to every other that can be reached, breadth first. */
function stepsFrom(node: number, neighbours: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const steps = new Map([[node, 0]]);
  for (const [at, so] of steps) {
    for (const other of neighbours[at] ?? []) if (!steps.has(other)) steps.set(other, so + 1);
  }
  return steps;
}

const ORIGIN: Point = { x: 0, y: 0 };

function stressOf(points: readonly Point[], sample: readonly Looked[]): number {
  let [both, drawn, wanted] = [0, 0, 0];
  for (const { node, others } of sample) {
    for (const { node: other, steps } of others) {
      const share = distanceBetween(points[node] ?? ORIGIN, points[other] ?? ORIGIN) / steps;
      both += share;
      drawn += share * share;
      wanted += 1;
    }
  }
  return drawn === 0 ? 1 : 1 - (both * both) / (drawn * wanted);
}

function keptOf(points: readonly Point[], sample: readonly Looked[]): number {
  const shares = sample
    .filter(({ near }) => near.size > 0)
    .map(({ node, near }) => {
      const from = points[node] ?? ORIGIN;
      const far = new Float64Array(points.length);
      for (const [other, point] of points.entries()) far[other] = distanceBetween(from, point);
      // The nearest is the node itself.
      const bound = far.toSorted()[near.size] ?? Infinity;
      const kept = [...near].filter((other) => (far[other] ?? Infinity) <= bound).length;
      return kept / (2 * near.size - kept);
    });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
