/** A node with what it is joined to: what stays lit when the rest fades. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface Neighbourhood {
  /** The node itself and its neighbours. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * Collects the node, its neighbours and the edges between it and them. Computed edges are left out: that two
 * talks are related shows in what they share, and with them every talk would light every other.
 */
export function neighbourhoodOf(graph: KnowledgeGraph, key: string): Neighbourhood {
  const nodes = new Set([key]);
  const edges = new Set<string>();
  graph.forEachEdge(key, (edge, { derived = false }, source, target) => {
    if (derived) return;
    edges.add(edge);
    nodes.add(source === key ? target : source);
  });
  return { nodes, edges };
}
