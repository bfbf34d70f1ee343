/** How many nodes, and how many talks, have a thing: the fewer, the more it says that two of them have it. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { perObject } from '../perObject.ts';

export interface Tally {
  /** Counts the edges at a node that the notes state; computed ones say nothing new. */
  readonly edges: (key: string) => number;
  /** Counts the talks at a node. */
  readonly talks: (key: string) => number;
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
  const countIn =
    (counts: ReadonlyMap<string, number>) =>
    (key: string): number =>
      counts.get(key) ?? 0;
  const talks = new Map(Array.from(talksAt, ([key, at]) => [key, at.size]));
  return { edges: countIn(edges), talks: countIn(talks) };
});
