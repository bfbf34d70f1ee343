/** What a node is connected to, by relation: the relation's label is read in the direction in which one looks. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';

export interface EvidenceLine {
  readonly source: string;
  readonly line: number;
}

export interface Connection {
  /** The edge that says so; of several of one relation the first. */
  readonly edge: string;
  /** The node at the other end. */
  readonly key: string;
  /** The lines that say so, each once, in order. */
  readonly lines: readonly EvidenceLine[];
}

export interface ConnectionGroup {
  readonly relation: string;
  /** "uses", or "used by" where the node stands at the far end. */
  readonly label: string;
  /** True where the relation is read from the node to the others; always for a symmetric one. */
  readonly isOutward: boolean;
  readonly connections: readonly Connection[];
}

/** Groups the edges at a node by relation and direction, in the order in which the graph declares its relations. */
export function connectionsOf(graph: KnowledgeGraph, key: string): readonly ConnectionGroup[] {
  const groups = new Map<
    string,
    {
      relation: string;
      label: string;
      isOutward: boolean;
      ends: Map<string, { readonly edge: string; readonly lines: EvidenceLine[] }>;
    }
  >();
  const relations = graph.getAttribute('relations');
  for (const { name, label, inverse, symmetric = false } of relations) {
    groups.set(`${name}>`, { relation: name, label, isOutward: true, ends: new Map() });
    if (!symmetric)
      groups.set(`${name}<`, { relation: name, label: inverse, isOutward: false, ends: new Map() });
  }
  graph.forEachEdge(key, (edge, { relation, evidence }, source, target, _s, _t, undirected) => {
    const outward = undirected || source === key;
    const group = groups.get(`${relation}${outward ? '>' : '<'}`) ?? groups.get(`${relation}>`);
    if (group === undefined) return;
    const other = source === key ? target : source;
    const end = group.ends.get(other) ?? { edge, lines: [] };
    end.lines.push(...evidence.map(({ source: id, start }) => ({ source: id, line: start.line })));
    group.ends.set(other, end);
  });
  return [...groups.values()]
    .filter(({ ends }) => ends.size > 0)
    .map(({ relation, label, isOutward, ends }) => ({
      relation,
      label,
      isOutward,
      connections: [...ends]
        .map(([end, { edge, lines }]) => ({ key: end, edge, lines: eachOnce(lines) }))
        .sort((a, b) => byWeight(graph, a, b)),
    }));
}

function byWeight(graph: KnowledgeGraph, a: Connection, b: Connection): number {
  const [one, other] = [graph.getNodeAttributes(a.key), graph.getNodeAttributes(b.key)];
  return (
    b.lines.length - a.lines.length || other.salience - one.salience || compareText(one.label, other.label)
  );
}

function eachOnce(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const sorted = lines.toSorted((a, b) => compareText(a.source, b.source) || a.line - b.line);
  return sorted.filter(
    ({ source, line }, place) =>
      place === 0 || sorted[place - 1]?.source !== source || sorted[place - 1]?.line !== line,
  );
}
