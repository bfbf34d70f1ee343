/**
 * Of the edges that join the same two nodes ("covers", "presents") one is drawn: drawn on each other they would
 * look like one edge that matters more.
 */
import { compareText } from '../query/compareText.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Finds for each edge that is not drawn the one drawn for it: what the notes say before what is computed, then by key.
 * @param without edges that are filtered out, which are drawn for no other
 */
export function doubledEdges(
  graph: KnowledgeGraph,
  without: ReadonlySet<string> = NONE,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string[]>();
  graph.forEachEdge((edge, _, source, target) => {
    if (without.has(edge)) return;
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const edges = pairs.get(pair);
    if (edges === undefined) pairs.set(pair, [edge]);
    else edges.push(edge);
  });
  const drawnFor = new Map<string, string>();
  const derived = (edge: string): number => Number(graph.getEdgeAttribute(edge, 'derived') ?? false);
  for (const edges of pairs.values()) {
    if (edges.length === 1) continue;
    const [drawn, ...others] = edges.sort((a, b) => derived(a) - derived(b) || compareText(a, b));
    for (const other of others) if (drawn !== undefined) drawnFor.set(other, drawn);
  }
  return drawnFor;
}
