/** What can be reached from a node in a few steps, over what a filter leaves. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Filtered } from './filter.ts';

/** Collects the node itself and all within so many steps. Computed edges are no steps: with them all talks are near. */
export function reachOf(
  graph: KnowledgeGraph,
  from: string,
  steps: number,
  out: Filtered,
): ReadonlySet<string> {
  const reached = new Set([from]);
  let border: readonly string[] = [from];
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const key of border) {
      graph.forEachEdge(key, (edge, { derived = false }, source, target) => {
        const other = source === key ? target : source;
        if (derived || reached.has(other) || out.edges.has(edge) || out.nodes.has(other)) return;
        reached.add(other);
        next.push(other);
      });
    }
    border = next;
  }
  return reached;
}
