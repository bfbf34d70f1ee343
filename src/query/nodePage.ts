/** What the page of a node says first, by its kind: who gave a talk, what a person does, who uses what. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type ConnectionGroup, connectionsOf } from './connections.ts';

export interface NodePage {
  /** What one asks of such a thing before anything else. */
  readonly first: readonly ConnectionGroup[];
  readonly rest: readonly ConnectionGroup[];
}

/** For each kind its first relations, `>` as it reads them itself, `<` the other way. Other kinds have no first ones. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  talk: ['presents<', 'represents<', 'references>'],
  person: ['worksFor>', 'presents>'],
  company: ['worksFor<', 'represents>', 'provides>', 'uses>'],
  resource: ['references<'],
  question: ['asks>'],
};

/** Parts the connections of a node into those that are asked for first, and the rest. */
export function nodePageOf(graph: KnowledgeGraph, key: string): NodePage {
  const groups = connectionsOf(graph, key);
  const order = FIRST[graph.getNodeAttribute(key, 'kind')] ?? [];
  const nameOf = ({ relation, isOutward }: ConnectionGroup): string => `${relation}${isOutward ? '>' : '<'}`;
  return {
    first: order.flatMap((name) => groups.filter((group) => nameOf(group) === name)),
    rest: groups.filter((group) => !order.includes(nameOf(group))),
  };
}

const MOST_NAMED = 3;

/** Names the weightiest that a computed relation rests on: what two related talks share. */
export const sharedNames = (graph: KnowledgeGraph, edge: string): readonly string[] =>
  (graph.getEdgeAttribute(edge, 'because') ?? [])
    .filter((key) => graph.hasNode(key))
    .slice(0, MOST_NAMED)
    .map((key) => graph.getNodeAttribute(key, 'label'));

/** Passes on an address that a browser may follow; null for any other scheme. */
export const followable = (url: string | undefined): string | null =>
  url !== undefined && /^(?:https?:\/\/|mailto:)\S+$/iu.test(url) ? url : null;
