/** Finds the kind of a node among those that its graph declares. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Kind } from '../schema/ontology.ts';

/** @returns undefined only for a graph that was not checked */
export function kindOf(graph: KnowledgeGraph, key: string): Kind | undefined {
  const name = graph.getNodeAttribute(key, 'kind');
  return graph.getAttribute('kinds').find((kind) => kind.name === name);
}
