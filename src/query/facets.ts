/** What a graph can be filtered by: the names of each facet, and which of them a node has. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';
import type { Facet } from './filter.ts';
import { perObject } from './perObject.ts';
import { type Talk, talkAt, talksOf } from './talks.ts';

/** The name of what has no day, or no file. */
export const NONE = '';

export interface FacetIndex {
  /** In the order in which they are listed. */
  readonly names: readonly string[];
  /** The names that each node has. One that has none is in none: nothing of the facet filters it. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

/** Finds the names of a facet. Made once for each graph, when first asked for. */
export const facetIndex = (graph: KnowledgeGraph, facet: Facet): FacetIndex => INDICES[facet](graph);

const INDICES: Readonly<Record<Facet, (graph: KnowledgeGraph) => FacetIndex>> = {
  kinds: perObject((graph) => ({
    names: graph.getAttribute('kinds').map(({ name }) => name),
    namesOf: new Map(graph.mapNodes((key, { kind }) => [key, [kind]])),
  })),
  relations: perObject((graph) => {
    const namesOf = new Map<string, string[]>();
    // Computed edges are not drawn, so they hold nothing in view.
    graph.forEachEdge((_, { relation, derived = false }, ...ends) => {
      if (derived) return;
      for (const key of ends.slice(0, 2) as string[]) addOnce(namesOf, key, relation);
    });
    const used = new Set([...namesOf.values()].flat());
    const names = graph.getAttribute('relations').map(({ name }) => name);
    return { names: names.filter((name) => used.has(name)), namesOf };
  }),
  days: perObject((graph) => {
    const dayOf = new Map(talksOf(graph).map(({ key }) => [key, graph.getNodeAttribute(key, 'day') ?? NONE]));
    if ([...dayOf.values()].every((day) => day === NONE)) return { names: [], namesOf: new Map() };
    const dayAt = daysByLine(graph, dayOf);
    const namesOf = new Map<string, string[]>();
    graph.forEachNode((key, { mentions }) => {
      const own = dayOf.get(key);
      if (own !== undefined) addOnce(namesOf, key, own);
      else for (const { source, start } of mentions) addOnce(namesOf, key, dayAt(source, start.line));
      if (!namesOf.has(key)) {
        graph.forEachNeighbor(key, (other) => addOnce(namesOf, key, dayOf.get(other) ?? NONE));
      }
      leaveNone(namesOf, key);
    });
    const order = [...new Set([...dayOf.values(), NONE])];
    return { names: withNoneLast(order.sort(byNumber), namesOf), namesOf };
  }),
  sources: perObject((graph) => {
    const namesOf = new Map<string, string[]>();
    graph.forEachNode((key, { mentions, range }) => {
      if (range !== undefined) addOnce(namesOf, key, range.source);
      for (const { source } of mentions) addOnce(namesOf, key, source);
      leaveNone(namesOf, key);
    });
    const ids = graph.getAttribute('sources').map(({ id }) => id);
    return { names: withNoneLast([...ids, NONE], namesOf), namesOf };
  }),
};

function addOnce(namesOf: Map<string, string[]>, key: string, name: string): void {
  const names = namesOf.get(key);
  if (names === undefined) namesOf.set(key, [name]);
  else if (!names.includes(name)) names.push(name);
}

/** What is also of a day is not of none. */
function leaveNone(namesOf: Map<string, string[]>, key: string): void {
  const names = namesOf.get(key)?.filter((name) => name !== NONE) ?? [];
  namesOf.set(key, names.length === 0 ? [NONE] : names);
}

/** Leaves out names that no node has. */
function withNoneLast(
  names: readonly string[],
  namesOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const used = new Set([...namesOf.values()].flat());
  const named = names.filter((name) => name !== NONE && used.has(name));
  return used.has(NONE) ? [...named, NONE] : named;
}

/** Day 2 comes before Day 10. */
function byNumber(a: string, b: string): number {
  const numberIn = (text: string): number => Number(/\d+/u.exec(text)?.[0] ?? Infinity);
  return numberIn(a) - numberIn(b) || compareText(a, b);
}

/** Says the day of the innermost talk that a line lies in. */
function daysByLine(
  graph: KnowledgeGraph,
  dayOf: ReadonlyMap<string, string>,
): (source: string, line: number) => string {
  const talks = new Map<string, Talk[]>();
  for (const talk of talksOf(graph)) {
    const known = talks.get(talk.source);
    if (known === undefined) talks.set(talk.source, [talk]);
    else known.push(talk);
  }
  return (source, line) => dayOf.get(talkAt(talks.get(source) ?? [], source, line)?.key ?? '') ?? NONE;
}
