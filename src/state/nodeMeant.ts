/** Which node a key means that the graph may not have: one from an older URL, or of a thing that was renamed. */
import { slugOf, slugOfKey } from '../schema/keys.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Mention } from '../schema/place.ts';

/**
 * Finds the node of a key, else the one that is also spelt so, else the one that stands at most of the places where the
 * key's node stood in the graph `before`; null where there is none.
 */
export function nodeMeant(graph: KnowledgeGraph, key: string, before?: KnowledgeGraph): string | null {
  if (graph.hasNode(key)) return key;
  const slug = slugOfKey(key);
  const spelt = graph.findNode((_, { aliases }) => aliases.some((alias) => slugOf(alias) === slug));
  if (spelt !== undefined) return spelt;
  if (before?.hasNode(key) !== true) return null;
  const places = new Set(before.getNodeAttribute(key, 'mentions').map(placeOf));
  const shares = ({ mentions }: { readonly mentions: readonly Mention[] }): number =>
    mentions.filter((mention) => places.has(placeOf(mention))).length;
  return graph.findNode((_, node) => shares(node) * 2 > places.size) ?? null;
}

const placeOf = ({ source, start, end }: Mention): string =>
  `${source}:${String(start.offset)}:${String(end.offset)}`;
