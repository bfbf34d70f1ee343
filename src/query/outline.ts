/**
 * The graph as an outline: talks in the order of the notes, under each what it is joined to. It holds the
 * same nodes as the canvas; what belongs to no talk stands in a last group of its own.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';
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

/** Lays the nodes of the kinds that are not hidden out as groups, the most salient things first. */
export function outlineOf(graph: KnowledgeGraph, hiddenKinds: ReadonlySet<string>): readonly OutlineGroup[] {
  const isShown = (key: string): boolean => !hiddenKinds.has(graph.getNodeAttribute(key, 'kind'));
  const placed = new Set<string>();
  const groups: OutlineGroup[] = [];
  for (const talk of talksOf(graph)) {
    if (!isShown(talk.key)) continue;
    placed.add(talk.key);
    const things = new Set(
      graph.filterNeighbors(talk.key, (key, { range }) => range === undefined && isShown(key)),
    );
    for (const key of things) placed.add(key);
    groups.push({ talk, who: whoGave(graph, talk.key), things: sorted(graph, things, talk) });
  }
  const rest = graph.filterNodes((key) => isShown(key) && !placed.has(key));
  if (rest.length > 0) groups.push({ talk: null, who: '', things: sorted(graph, rest, null) });
  return groups;
}

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
