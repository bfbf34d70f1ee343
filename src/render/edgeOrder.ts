/** The order in which edges matter: of a very large map only the first are drawn until one comes nearer. */
import { compareText } from '../query/compareText.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

/** Ranks edges from 0, the weightiest between the most salient nodes first. */
export function edgeRanks(graph: KnowledgeGraph): Map<string, number> {
  const worth = new Map<string, number>();
  graph.forEachEdge((edge, { weight }, _source, _target, from, to) => {
    worth.set(edge, weight * (1 + from.salience + to.salience));
  });
  const order = [...worth].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return new Map(order.map(([edge], rank) => [edge, rank]));
}
