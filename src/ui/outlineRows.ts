/** The rows of the outline that are open to be seen, as a flat list: what the arrow keys run along. */
import type { EvidenceLine } from '../query/connections.ts';
import type { Filtered } from '../query/filter.ts';
import { type OutlineEdge, type OutlineGroup, edgesOf, hasEdges } from '../query/outline.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface Row {
  /** Its own among all rows: a thing stands under each of its talks. */
  readonly id: string;
  /** The row that it stands under; empty at the top. */
  readonly parent: string;
  /** 1: a talk. 2: a thing in it, or another talk that it is joined to. 3: an edge of a thing. */
  readonly level: 1 | 2 | 3;
  /** The node that it leads to; null for the head of what belongs to no talk. */
  readonly key: string | null;
  /** The edge that it stands for; null for a node. */
  readonly edge: string | null;
  /** How the edge reads from the row above. */
  readonly relation: string;
  /** Null where nothing can be opened. */
  readonly isOpen: boolean | null;
  /** Who gave the talk. */
  readonly who: string;
  /** Things in the group. */
  readonly count: number;
  /** The lines that it quotes. */
  readonly lines: readonly EvidenceLine[];
  /** Its place among its siblings, and how many they are. */
  readonly place: number;
  readonly siblings: number;
}

/** Lists the groups, and what is in those that are expanded. */
export function rowsOf(
  graph: KnowledgeGraph,
  groups: readonly OutlineGroup[],
  out: Filtered,
  expanded: ReadonlySet<string>,
): readonly Row[] {
  return groups.flatMap(({ talk, who, things, toTalks }, index): readonly Row[] => {
    const id = groupId(talk?.key ?? null);
    const siblings = things.length + toTalks.length;
    const head: Row = {
      ...BARE,
      id,
      level: 1,
      key: talk?.key ?? null,
      isOpen: siblings === 0 ? null : expanded.has(id),
      who,
      count: things.length,
      place: index + 1,
      siblings: groups.length,
    };
    if (head.isOpen !== true) return [head];
    const rows = things.flatMap(({ key, line }, place): readonly Row[] => {
      const own = thingId(id, key);
      const row: Row = {
        ...BARE,
        id: own,
        parent: id,
        level: 2,
        key,
        isOpen: hasEdges(graph, key, out) ? expanded.has(own) : null,
        lines: line === null ? [] : [{ source: talk?.source ?? '', line }],
        place: place + 1,
        siblings,
      };
      return row.isOpen === true ? [row, ...edgeRows(edgesOf(graph, key, out), own, 3, 0)] : [row];
    });
    return [head, ...rows, ...edgeRows(toTalks, id, 2, things.length)];
  });
}

/** The row of a talk, or of what belongs to none. */
export const groupId = (talk: string | null): string => `${talk ?? ''}/`;

/** The row of a thing within a group. */
export const thingId = (group: string, key: string): string => group + key;

const BARE = { parent: '', edge: null, relation: '', isOpen: null, who: '', count: 0, lines: [] } as const;

function edgeRows(
  edges: readonly OutlineEdge[],
  parent: string,
  level: 2 | 3,
  before: number,
): readonly Row[] {
  return edges.map(({ edge, other, label, lines }, place) => ({
    ...BARE,
    id: `${parent}>${edge}`,
    parent,
    level,
    key: other,
    edge,
    relation: label,
    lines,
    place: before + place + 1,
    siblings: before + edges.length,
  }));
}
