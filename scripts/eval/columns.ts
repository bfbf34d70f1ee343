/** What is printed of a score, by the names under which floors are set. */
import type { Score } from './score.ts';

interface Column {
  readonly name: string;
  readonly read: (score: Score) => number | null;
  /** True where less is better, so that its floor is a ceiling. */
  readonly isFault?: boolean;
}

export const COLUMNS = [
  { name: 'entity F1', read: ({ entities }) => entities.f1 },
  { name: 'entity recall', read: ({ entities }) => entities.recall },
  { name: 'entity precision', read: ({ entities }) => entities.precision },
  { name: 'kinds', read: ({ kinds }) => kinds },
  { name: 'mention F1', read: ({ mentions }) => mentions.f1 },
  { name: 'covers F1', read: ({ covers }) => covers.f1 },
  { name: 'relation F1', read: ({ relations }) => relations.f1 },
  { name: 'relation recall', read: ({ relations }) => relations.recall },
  { name: 'relation precision', read: ({ relations }) => relations.precision },
  { name: 'talk order', read: ({ talkOrder }) => talkOrder },
  { name: 'junk', read: ({ junk }) => junk, isFault: true },
  { name: 'duplicates', read: ({ duplicates }) => duplicates, isFault: true },
] as const satisfies readonly Column[];

export type ColumnName = (typeof COLUMNS)[number]['name'];

/** Values by column; a column without one is not scored, or has no floor. */
export type Values = Readonly<Partial<Record<ColumnName, number>>>;

/** The values of a score, without those where the gold has nothing to find. */
export function valuesOf(score: Score): Values {
  return Object.fromEntries(
    COLUMNS.flatMap(({ name, read }) => {
      const value = read(score);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Whether a score of this column counts faults. */
export const countsFaults = (column: Column): boolean => column.isFault === true;
