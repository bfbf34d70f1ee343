/** How many nodes, and how many talks, have a thing: the fewer, the more it says that two of them have it. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { perObject } from '../perObject.ts';

export interface Tally {
  /** Edges at each node that the notes state; computed ones say nothing new. */
  readonly edges: ReadonlyMap<string, number>;
  /** Talks at each node. */
  readonly talks: ReadonlyMap<string, number>;
}

/** Counts once for each graph. */
export const tallyOf = perObject((graph: KnowledgeGraph): Tally => {
  const edges = new Map<string, number>();
  const talksAt = new Map<string, Set<string>>();
  const count = (key: string, other: string, isTalk: boolean): void => {
    edges.set(key, (edges.get(key) ?? 0) + 1);
    if (!isTalk) return;
    const talks = talksAt.get(key);
    if (talks === undefined) talksAt.set(key, new Set([other]));
    else talks.add(other);
  };
  graph.forEachEdge((_, { derived = false }, source, target, from, to) => {
    if (derived) return;
    count(source, target, to.range !== undefined);
    count(target, source, from.range !== undefined);
  });
  return { edges, talks: new Map(Array.from(talksAt, ([key, talks]) => [key, talks.size])) };
});
