/** A node with what it is joined to: what stays lit when the rest fades. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface Neighbourhood {
  /** The node itself and its neighbours. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Collects the node, its neighbours and the edges between it and them. Computed edges are left out: that two
 * talks are related shows in what they share, and with them every talk would light every other.
 * @param without edges that are filtered out
 */
export function neighbourhoodOf(
  graph: KnowledgeGraph,
  key: string,
  without: ReadonlySet<string> = NONE,
): Neighbourhood {
  const nodes = new Set([key]);
  const edges = new Set<string>();
  graph.forEachEdge(key, (edge, { derived = false }, source, target) => {
    if (derived || without.has(edge)) return;
    edges.add(edge);
    nodes.add(source === key ? target : source);
  });
  return { nodes, edges };
}
