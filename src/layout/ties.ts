/** What a tie to a talk is. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

/** The kind of node that gets a fan. */
export const TALK = 'talk';

/** How strongly a node is tied to each of its talks, by their keys. */
export type Ties = ReadonlyMap<string, number>;

export const isTalk = (graph: KnowledgeGraph, key: string): boolean =>
  graph.getNodeAttribute(key, 'kind') === TALK;
