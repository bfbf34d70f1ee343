/**
 * The graph as an outline: talks in the order of the notes, under each what it is joined to, under each of
 * those its edges. It holds the same nodes and edges as the canvas; what belongs to no talk stands in a last
 * group of its own. Edges between talks stand under the talks themselves.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';
import type { EvidenceLine } from './connections.ts';
import { type Talk, talksOf, whoGave } from './talks.ts';

export interface OutlineThing {
  readonly key: string;
  /** The first line that names it, within the talk if there is one. */
  readonly line: number | null;
}

/** An edge, as it reads from one of its ends. */
export interface OutlineEdge {
  readonly edge: string;
  /** The node at the other end. */
  readonly other: string;
  /** "uses", or "used by". */
  readonly label: string;
  /** The lines that say so; none for what was computed. */
  readonly lines: readonly EvidenceLine[];
}

export interface OutlineGroup {
  /** Null for what belongs to no talk that is shown. */
  readonly talk: Talk | null;
  readonly who: string;
  readonly things: readonly OutlineThing[];
  /** What joins the talk to other talks. */
  readonly toTalks: readonly OutlineEdge[];
}

/** Lays the nodes that are not hidden out as groups, the most salient things first. */
export function outlineOf(graph: KnowledgeGraph, hidden: ReadonlySet<string>): readonly OutlineGroup[] {
  const isShown = (key: string): boolean => !hidden.has(key);
  const placed = new Set<string>();
  const groups: OutlineGroup[] = [];
  for (const talk of talksOf(graph)) {
    if (!isShown(talk.key)) continue;
    placed.add(talk.key);
    const things = new Set(
      graph.filterNeighbors(talk.key, (key, { range }) => range === undefined && isShown(key)),
    );
    for (const key of things) placed.add(key);
    groups.push({
      talk,
      who: whoGave(graph, talk.key),
      things: sorted(graph, things, talk),
      toTalks: edgesOf(graph, talk.key, hidden).filter(
        ({ other }) => graph.getNodeAttribute(other, 'range') !== undefined,
      ),
    });
  }
  const rest = graph.filterNodes((key) => isShown(key) && !placed.has(key));
  if (rest.length > 0) groups.push({ talk: null, who: '', things: sorted(graph, rest, null), toTalks: [] });
  return groups;
}

/** Lists the edges at a node whose other end is shown, in the order in which the graph declares its relations. */
export function edgesOf(
  graph: KnowledgeGraph,
  key: string,
  hidden: ReadonlySet<string>,
): readonly OutlineEdge[] {
  const relations = graph.getAttribute('relations');
  const found: (OutlineEdge & { readonly order: number; readonly otherLabel: string })[] = [];
  graph.forEachEdge(key, (edge, { relation, evidence }, source, target, _s, _t, undirected) => {
    const other = source === key ? target : source;
    if (hidden.has(other)) return;
    const order = relations.findIndex(({ name }) => name === relation);
    const { label, inverse } = relations[order] ?? { label: relation, inverse: relation };
    const lines = new Map(
      evidence.map(({ source: id, start }) => [
        `${String(start.line)} ${id}`,
        { source: id, line: start.line },
      ]),
    );
    found.push({
      edge,
      other,
      label: undirected || source === key ? label : inverse,
      lines: [...lines.values()].sort((a, b) => compareText(a.source, b.source) || a.line - b.line),
      order: order < 0 ? relations.length : order,
      otherLabel: graph.getNodeAttribute(other, 'label'),
    });
  });
  return found
    .sort(
      (a, b) =>
        a.order - b.order ||
        compareText(a.label, b.label) ||
        compareText(a.otherLabel, b.otherLabel) ||
        compareText(a.edge, b.edge),
    )
    .map(({ edge, other, label, lines }) => ({ edge, other, label, lines }));
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
