/** The graph as a table: one row for each node, in the order of any column. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';
import { perObject } from './perObject.ts';
import { foldText } from './searchWords.ts';
import { talkAt, talksOf } from './talks.ts';

export const COLUMNS = ['name', 'kind', 'lines', 'talks', 'links', 'salience'] as const;
export type Column = (typeof COLUMNS)[number];

export interface TableOrder {
  readonly by: Column;
  readonly descending: boolean;
}

export interface TableRow {
  readonly key: string;
  readonly name: string;
  /** The label of its kind. */
  readonly kind: string;
  /** Different lines that name it; the lines of a talk are its notes. */
  readonly lines: number;
  /** Talks that name it or are joined to it. */
  readonly talks: number;
  /** Its edges. */
  readonly links: number;
  /** 0 to 1. */
  readonly salience: number;
}

/** The order in which a column is first read: words from A, numbers from the largest. */
export const firstOrder = (by: Column): TableOrder => ({
  by,
  descending: by !== 'name' && by !== 'kind',
});

/** Lists the nodes that are not hidden, sorted; what is equal in the column by name. */
export function tableOf(
  graph: KnowledgeGraph,
  hidden: ReadonlySet<string>,
  { by, descending }: TableOrder,
): readonly TableRow[] {
  const direction = descending ? -1 : 1;
  return rowsOf(graph)
    .filter(({ row }) => !hidden.has(row.key))
    .sort(
      (a, b) =>
        direction * comparedBy(by, a, b) ||
        compareText(a.folded, b.folded) ||
        compareText(a.row.key, b.row.key),
    )
    .map(({ row }) => row);
}

interface SortableRow {
  readonly row: TableRow;
  readonly folded: string;
}

function comparedBy(by: Column, a: SortableRow, b: SortableRow): number {
  if (by === 'name') return compareText(a.folded, b.folded);
  if (by === 'kind') return compareText(a.row.kind, b.row.kind);
  return a.row[by] - b.row[by];
}

const rowsOf = perObject((graph: KnowledgeGraph): readonly SortableRow[] => {
  const kinds = new Map(graph.getAttribute('kinds').map(({ name, label }) => [name, label]));
  const talks = talksOf(graph);
  return graph.mapNodes((key, { label, kind, mentions, salience, range }) => {
    const lines = new Set<string>();
    const within = new Set(graph.filterNeighbors(key, (_, { range }) => range !== undefined));
    for (const { source, start } of mentions) {
      lines.add(`${String(start.line)} ${source}`);
      const talk = talkAt(talks, source, start.line);
      if (talk !== undefined) within.add(talk.key);
    }
    within.delete(key);
    const row: TableRow = {
      key,
      name: label,
      kind: kinds.get(kind) ?? kind,
      lines: range === undefined ? lines.size : range.last - range.first + 1,
      talks: within.size,
      links: graph.degree(key),
      salience,
    };
    return { row, folded: foldText(label) };
  });
});
