/** What the legend leaves to be seen: it hides whole kinds. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Kind } from '../schema/ontology.ts';

export interface KindCount {
  readonly kind: Kind;
  readonly shown: number;
  readonly total: number;
}

/** Collects the nodes of the kinds that are hidden. */
export function hiddenNodes(graph: KnowledgeGraph, hiddenKinds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(graph.filterNodes((_, { kind }) => hiddenKinds.has(kind)));
}

/** Counts the nodes of each kind that the graph declares, in all and those shown. */
export function kindCounts(graph: KnowledgeGraph, hiddenKinds: ReadonlySet<string>): readonly KindCount[] {
  const totals = new Map<string, number>();
  graph.forEachNode((_, { kind }) => totals.set(kind, (totals.get(kind) ?? 0) + 1));
  return graph.getAttribute('kinds').map((kind) => {
    const total = totals.get(kind.name) ?? 0;
    return { kind, total, shown: hiddenKinds.has(kind.name) ? 0 : total };
  });
}
