/** The order in which edges matter: of a very large map only the first are drawn until one comes nearer. */
import { compareText } from '../query/compareText.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

/** Ranks edges from 0, the weightiest between the most salient nodes first. */
export function edgeRanks(graph: KnowledgeGraph): Map<string, number> {
  const edges = graph.edges();
  const worth = new Float64Array(edges.length);
  let at = 0;
  graph.forEachEdge((_, { weight }, _source, _target, from, to) => {
    worth[at] = weight * (1 + from.salience + to.salience);
    at += 1;
  });
  const worthOf = (index: number): number => worth[index] ?? 0;
  const nameOf = (index: number): string => edges[index] ?? '';
  const order = Uint32Array.from(edges.keys()).sort(
    (a, b) => worthOf(b) - worthOf(a) || compareText(nameOf(a), nameOf(b)),
  );
  const ranks = new Map<string, number>();
  for (const index of order) ranks.set(nameOf(index), ranks.size);
  return ranks;
}
