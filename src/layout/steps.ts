/** How many steps things are from one of them. A step through a hub counts double: what all have in common brings nothing near. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

/** A node with more edges than this is a hub; more in a large graph, where all have more. */
const HUB = { least: 8, perRoot: 2 } as const;
const COST = { step: 1, computed: 2, throughHub: 1 } as const;

/**
 * Counts the steps from a node to all that it reaches, up to `most`.
 * @returns the steps by key; the node itself with 0, what is farther not at all
 */
export function stepsFrom(graph: KnowledgeGraph, start: string, most: number): ReadonlyMap<string, number> {
  const hub = Math.max(HUB.least, HUB.perRoot * Math.sqrt(graph.order));
  const steps = new Map<string, number>([[start, 0]]);
  for (let now = 0; now < most; now += 1) {
    // What is reached with more steps is settled in a later round, unless a shorter way is found before.
    for (const [key, reached] of Array.from(steps)) {
      if (reached !== now) continue;
      const through = key !== start && graph.degree(key) > hub ? COST.throughHub : 0;
      graph.forEachEdge(key, (_, { derived }, source, target) => {
        const other = source === key ? target : source;
        const next = now + (derived === true ? COST.computed : COST.step) + through;
        if (next <= most && next < (steps.get(other) ?? Infinity)) steps.set(other, next);
      });
    }
  }
  return steps;
}
