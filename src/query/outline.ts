/**
 * The graph as an outline: talks in the order of the notes, under each what it is joined to. It holds the
 * same nodes as the canvas; what belongs to no talk stands in a last group of its own.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';
import type { Filtered } from './filter.ts';
import { perObject } from './perObject.ts';
import { type Talk, talksOf, whoGave } from './talks.ts';

export interface OutlineThing {
  readonly key: string;
  /** The first line that names it, within the talk if there is one. */
  readonly line: number | null;
}

export interface OutlineGroup {
  /** Null for what belongs to no talk that is shown. */
  readonly talk: Talk | null;
  readonly who: string;
  readonly things: readonly OutlineThing[];
}

/** Lays out the nodes that are left, the most salient things first. */
export function outlineOf(graph: KnowledgeGraph, out: Filtered): readonly OutlineGroup[] {
  const { talks, loose } = wholeOutline(graph);
  const placed = new Set<string>();
  const groups: OutlineGroup[] = [];
  for (const group of talks) {
    const talk = group.talk?.key ?? '';
    if (out.nodes.has(talk)) continue;
    placed.add(talk);
    const things = group.things.filter(
      ({ key }) => !out.nodes.has(key) && (out.edges.size === 0 || isJoined(graph, talk, key, out.edges)),
    );
    for (const { key } of things) placed.add(key);
    groups.push({ ...group, things });
  }
  const rest = loose.filter(({ key }) => !out.nodes.has(key) && !placed.has(key));
  if (rest.length > 0) groups.push({ talk: null, who: '', things: rest });
  return groups;
}

const isJoined = (graph: KnowledgeGraph, a: string, b: string, without: ReadonlySet<string>): boolean =>
  graph.edges(a, b).some((edge) => !without.has(edge));

/** The outline of everything: sorting it once, a filter only leaves out. */
const wholeOutline = perObject((graph: KnowledgeGraph) => {
  const talks = talksOf(graph).map((talk): OutlineGroup => {
    const things = graph.filterNeighbors(talk.key, (_, { range }) => range === undefined);
    return { talk, who: whoGave(graph, talk.key), things: sorted(graph, new Set(things), talk) };
  });
  return { talks, loose: sorted(graph, graph.nodes(), null) };
});

function sorted(graph: KnowledgeGraph, keys: Iterable<string>, talk: Talk | null): readonly OutlineThing[] {
  return [...keys]
    .map((key) => ({ key, line: firstLine(graph, key, talk), ...graph.getNodeAttributes(key) }))
    .sort((a, b) => b.salience - a.salience || (a.line ?? 0) - (b.line ?? 0) || compareText(a.label, b.label))
    .map(({ key, line }) => ({ key, line }));
}

function firstLine(graph: KnowledgeGraph, key: string, talk: Talk | null): number | null {
  let first: number | null = null;
  for (const { source, start } of graph.getNodeAttribute(key, 'mentions')) {
    if (talk !== null && (source !== talk.source || start.line < talk.first || start.line > talk.last)) {
      continue;
    }
    first = first === null ? start.line : Math.min(first, start.line);
  }
  return first;
}
