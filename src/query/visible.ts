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

/** Counts the nodes of each kind that the graph declares, in all and those not among the hidden ones. */
export function kindCounts(graph: KnowledgeGraph, hidden: ReadonlySet<string>): readonly KindCount[] {
  const totals = new Map<string, number>();
  const shown = new Map<string, number>();
  graph.forEachNode((key, { kind }) => {
    totals.set(kind, (totals.get(kind) ?? 0) + 1);
    if (!hidden.has(key)) shown.set(kind, (shown.get(kind) ?? 0) + 1);
  });
  return graph.getAttribute('kinds').map((kind) => ({
    kind,
    total: totals.get(kind.name) ?? 0,
    shown: shown.get(kind.name) ?? 0,
  }));
}
