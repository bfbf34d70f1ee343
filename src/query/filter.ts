/** What is to be seen of a graph, as plain data: it is undone, named, kept and sent as a link. */
import { ALL, type Choice, isAll, sameChoice, sameNames } from './choice.ts';

/** What names are chosen of. */
export const FACETS = ['kinds', 'relations', 'days', 'sources'] as const;
export type Facet = (typeof FACETS)[number];

/** Steps from the selection that one may filter by, and 0 for not at all. */
export const MOST_STEPS = 4;
export type Steps = 0 | 1 | 2 | 3 | 4;

export interface Filter extends Readonly<Record<Facet, Choice>> {
  /** How often a thing must be mentioned; talks need not be. */
  readonly least: number;
  /** How far from the selection, over what is left by the rest of the filter. */
  readonly steps: Steps;
  /** What a search must find it by. */
  readonly text: string;
  /** Keys of nodes that are hidden one by one. */
  readonly without: ReadonlySet<string>;
  /** What becomes of what is filtered out. */
  readonly rest: 'hidden' | 'grey';
}

export const NO_FILTER: Filter = {
  kinds: ALL,
  relations: ALL,
  days: ALL,
  sources: ALL,
  least: 1,
  steps: 0,
  text: '',
  without: new Set(),
  rest: 'hidden',
};

/** True where two filters say the same. */
export const sameFilter = (a: Filter, b: Filter): boolean =>
  a === b ||
  (FACETS.every((facet) => sameChoice(a[facet], b[facet])) &&
    a.least === b.least &&
    a.steps === b.steps &&
    a.text === b.text &&
    a.rest === b.rest &&
    sameNames(a.without, b.without));

/** True where the filter leaves nothing out, as long as nothing is selected. */
export const isClear = (filter: Filter): boolean => sameFilter({ ...filter, rest: 'hidden' }, NO_FILTER);

/** True where a choice of the facet leaves something out. */
export const isNarrowed = (filter: Filter, facet: Facet): boolean => !isAll(filter[facet]);

export const isSteps = (value: number): value is Steps =>
  Number.isInteger(value) && value >= 0 && value <= MOST_STEPS;

/** What is filtered out. An edge is also out where one of its ends is. */
export interface Filtered {
  readonly nodes: ReadonlySet<string>;
  /** Edges of relations that are filtered out. */
  readonly edges: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
export const NOTHING_FILTERED: Filtered = { nodes: NOTHING, edges: NOTHING };
