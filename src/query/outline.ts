/**
 * The graph as an outline: talks in the order of the notes, under each what it is joined to, under each of
 * those its edges. It holds the same nodes and edges as the canvas; what belongs to no talk stands in a last
 * group of its own. Edges between talks stand under the talks themselves.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';
import type { EvidenceLine } from './connections.ts';
import { type Filtered, NOTHING_FILTERED } from './filter.ts';
import { perObject } from './perObject.ts';
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

/** Lays out the nodes that are left, the most salient things first. */
export function outlineOf(graph: KnowledgeGraph, out: Filtered): readonly OutlineGroup[] {
  const { talks, loose } = wholeOutline(graph);
  const placed = new Set<string>();
  const groups: OutlineGroup[] = [];
  for (const group of talks) {
    const talk = group.talk.key;
    if (out.nodes.has(talk)) continue;
    placed.add(talk);
    const things = group.things.filter(
      ({ key }) => !out.nodes.has(key) && (out.edges.size === 0 || isJoined(graph, talk, key, out.edges)),
    );
    for (const { key } of things) placed.add(key);
    groups.push({ ...group, things, toTalks: group.toTalks.filter((edge) => isLeft(out, edge)) });
  }
  const rest = loose.filter(({ key }) => !out.nodes.has(key) && !placed.has(key));
  if (rest.length > 0) groups.push({ talk: null, who: '', things: rest, toTalks: [] });
  return groups;
}

const isJoined = (graph: KnowledgeGraph, a: string, b: string, without: ReadonlySet<string>): boolean =>
  graph.edges(a, b).some((edge) => !without.has(edge));

const isLeft = ({ nodes, edges }: Filtered, { edge, other }: Pick<OutlineEdge, 'edge' | 'other'>): boolean =>
  !edges.has(edge) && !nodes.has(other);

/** The outline of everything: sorting it once, a filter only leaves out. */
const wholeOutline = perObject((graph: KnowledgeGraph) => {
  const talks = talksOf(graph).map((talk): OutlineGroup & { readonly talk: Talk } => {
    const things = graph.filterNeighbors(talk.key, (_, { range }) => range === undefined);
    return {
      talk,
      who: whoGave(graph, talk.key),
      things: sorted(graph, new Set(things), talk),
      toTalks: edgesOf(graph, talk.key, NOTHING_FILTERED).filter(
        ({ other }) => graph.getNodeAttribute(other, 'range') !== undefined,
      ),
    };
  });
  return { talks, loose: sorted(graph, graph.nodes(), null) };
});

/** True where a node has an edge that is left. */
export const hasEdges = (graph: KnowledgeGraph, key: string, out: Filtered): boolean =>
  graph.someEdge(key, (edge, _, source, target) =>
    isLeft(out, { edge, other: source === key ? target : source }),
  );

/** Lists the edges at a node that are left, in the order in which the graph declares its relations. */
export function edgesOf(graph: KnowledgeGraph, key: string, out: Filtered): readonly OutlineEdge[] {
  const relations = graph.getAttribute('relations');
  const found: (OutlineEdge & { readonly order: number; readonly otherLabel: string })[] = [];
  graph.forEachEdge(key, (edge, { relation, evidence }, source, target, _s, _t, undirected) => {
    const other = source === key ? target : source;
    if (!isLeft(out, { edge, other })) return;
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
