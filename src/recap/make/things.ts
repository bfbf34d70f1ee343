/** What a talk has of its own, what it shares with other talks, and what runs through all of them. */
import { compareText } from '../../query/compareText.ts';
import { perObject } from '../../query/perObject.ts';
import { talksOf } from '../../query/talks.ts';
import { hubsOf } from '../../query/why/hubs.ts';
import { tallyOf } from '../../query/why/tally.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';

/** Kinds that say what a talk is about, rather than who, where and what is open. */
const SUBJECTS: ReadonlySet<string> = new Set(['component', 'technology', 'concept']);

/** Things that a talk is linked with by what the notes state, the most salient first. */
export function thingsOf(graph: KnowledgeGraph, talk: string): readonly string[] {
  const things = new Set<string>();
  graph.forEachEdge(talk, (_, { derived = false }, source, target) => {
    const other = source === talk ? target : source;
    if (!derived && graph.getNodeAttribute(other, 'range') === undefined) things.add(other);
  });
  return [...things].sort(bySalience(graph));
}

export const bySalience =
  (graph: KnowledgeGraph) =>
  (a: string, b: string): number =>
    graph.getNodeAttribute(b, 'salience') - graph.getNodeAttribute(a, 'salience') || compareText(a, b);

export const isSubject = (graph: KnowledgeGraph, key: string): boolean =>
  SUBJECTS.has(graph.getNodeAttribute(key, 'kind'));

/** Subjects that are named on lines of this talk and nowhere else. */
export function ownThings(graph: KnowledgeGraph, talk: string): readonly string[] {
  const range = graph.getNodeAttribute(talk, 'range');
  if (range === undefined) return [];
  return thingsOf(graph, talk).filter(
    (key) =>
      isSubject(graph, key) &&
      talksHaving(graph, key) === 1 &&
      graph
        .getNodeAttribute(key, 'mentions')
        .every(
          ({ source, start }) =>
            source === range.source && start.line >= range.first && start.line <= range.last,
        ),
  );
}

/** Subjects that other talks have too, those of most talks first, without what nearly all have. */
export function sharedThings(graph: KnowledgeGraph, talk: string): readonly string[] {
  const hubs = hubsOf(graph);
  return thingsOf(graph, talk)
    .filter((key) => isSubject(graph, key) && !hubs.has(key) && talksHaving(graph, key) > 1)
    .sort((a, b) => talksHaving(graph, b) - talksHaving(graph, a));
}

export const talksHaving = (graph: KnowledgeGraph, key: string): number => tallyOf(graph).talks(key);

/** From so many talks on, what crosses them is in three of them. */
const MANY_TALKS = 6;

/** Subjects that cross talks, the strongest first; of two that one name holds, the stronger. */
export const crossing = perObject((graph: KnowledgeGraph): readonly string[] => {
  const hubs = hubsOf(graph);
  const worth = (key: string): number => talksHaving(graph, key) + graph.getNodeAttribute(key, 'salience');
  const fewest = talksOf(graph).length < MANY_TALKS ? 2 : 3;
  const candidates = graph
    .nodes()
    .filter((key) => isSubject(graph, key) && !hubs.has(key) && talksHaving(graph, key) >= fewest)
    .sort((a, b) => worth(b) - worth(a) || compareText(a, b));
  const labels: string[] = [];
  return candidates.filter((key) => {
    const label = ` ${graph.getNodeAttribute(key, 'label').toLowerCase()} `;
    if (labels.some((other) => label.includes(other) || other.includes(label))) return false;
    labels.push(label);
    return true;
  });
});

/** The talks that have a thing, in the order of the notes. */
export function talksWith(graph: KnowledgeGraph, key: string): readonly string[] {
  return talksOf(graph)
    .map((talk) => talk.key)
    .filter((talk) =>
      graph.edges(talk, key).some((edge) => graph.getEdgeAttribute(edge, 'derived') !== true),
    );
}
