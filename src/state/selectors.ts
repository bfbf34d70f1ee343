/** What follows from the state, worked out anew only when what it rests on has changed. */
import { type Facet, type Filter, type Filtered, NOTHING_FILTERED, isClear } from '../query/filter.ts';
import { filterWords } from '../query/filterWords.ts';
import type { WhyRelated } from '../query/whyRelated.ts';
import type { News } from '../query/news.ts';
import { neighbourhoodOf } from '../query/neighbourhood.ts';
import { type OutlineGroup, outlineOf } from '../query/outline.ts';
import { type TableOrder, type TableRow, tableOf } from '../query/nodeTable.ts';
import { type FoundNodes, type Hit, findNodes } from '../query/search.ts';
import { type FoundNotes, findNotes } from '../query/searchNotes.ts';
import { nodesMeant } from '../query/textMatches.ts';
import { type Count, type KindCount, facetCounts, filteredOut, kindCounts } from '../query/visible.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Dataset } from './dataset.ts';
import { type Story, storyOfEdge, storyOfWhy } from './story.ts';
import type { Explain } from './explain.ts';
import type { Staged } from './show.ts';
import { rememberLast } from './remember.ts';
import type { Theme } from './theme.ts';
import type { ViewState } from './viewState.ts';

/** What stands out. `lit` is null where nothing fades. */
export interface Emphasis {
  readonly selected: string | null;
  readonly lit: ReadonlySet<string> | null;
  readonly litEdges: ReadonlySet<string> | null;
  /** On a slide: what its words name. */
  readonly named?: ReadonlySet<string>;
  /** What the pointer is on. */
  readonly pointed?: string;
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_NAMES: FoundNodes = { best: [], keys: NOTHING };
const NO_NOTES: FoundNotes = { best: [], all: [] };
const NO_ROWS: readonly TableRow[] = [];
const NO_COUNTS: readonly KindCount[] = [];
const NO_FACET_COUNTS: readonly Count[] = [];
const NO_GROUPS: readonly OutlineGroup[] = [];

/** The dataset that is shown, once there is one. */
export const datasetIn = ({ load }: ViewState): Dataset | undefined =>
  load.phase === 'ready' ? load.dataset : undefined;

export const graphIn = (state: ViewState): KnowledgeGraph | undefined => datasetIn(state)?.graph;

/** True where there is a graph to draw and something to draw it with. */
export const isDrawnIn = (state: ViewState): boolean => state.canDraw && (graphIn(state)?.order ?? 0) > 0;

/** True once what opens the page is on the screen: the map, or what stands in its place. The rest may wait until then. */
export const hasOpenedIn = (state: ViewState): boolean =>
  state.load.phase !== 'loading' && (state.hasDrawn || !isDrawnIn(state));

/** Light or dark, as it is shown. */
export const themeIn = ({ theme, systemIsDark }: ViewState): Theme =>
  theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;

const names = rememberLast((graph: KnowledgeGraph | undefined, text: string) =>
  graph === undefined ? NO_NAMES : findNodes(graph, text),
);
/** The names that the search text fits: the best in order, and the keys of all. */
export const foundNamesIn = (state: ViewState): FoundNodes => names(graphIn(state), state.searchText);

/** The names that the search text fits best, in order. */
export const hitsIn = (state: ViewState): readonly Hit[] => foundNamesIn(state).best;

const notes = rememberLast((dataset: Dataset | undefined, text: string) =>
  dataset === undefined ? NO_NOTES : findNotes(dataset.sources, text),
);
/** The passages of the notes that the search text fits. */
export const foundNotesIn = (state: ViewState): FoundNotes => notes(datasetIn(state), state.searchText);

const found = rememberLast(
  (
    graph: KnowledgeGraph | undefined,
    text: string,
    named: FoundNodes,
    said: FoundNotes,
  ): ReadonlySet<string> | null => {
    if (text.trim() === '') return null;
    return graph === undefined ? NOTHING : nodesMeant(graph, named, said);
  },
);
/** The keys of all that the search text stands for; null while nothing is looked for. */
export const foundIn = (state: ViewState): ReadonlySet<string> | null =>
  found(graphIn(state), state.searchText, foundNamesIn(state), foundNotesIn(state));

const filtered = rememberLast(
  (graph: KnowledgeGraph | undefined, filter: Filter, from: string | null): Filtered =>
    graph === undefined || isClear(filter) ? NOTHING_FILTERED : filteredOut(graph, filter, from),
);
/** What the filter leaves out. */
export const filteredIn = (state: ViewState): Filtered =>
  // What is selected only matters to a filter that counts steps from it.
  filtered(graphIn(state), state.filter, state.filter.steps === 0 ? null : state.selected);

const words = rememberLast((graph: KnowledgeGraph | undefined, filter: Filter, selected: string | null) =>
  graph === undefined ? '' : filterWords(graph, filter, selected),
);
/** The line that says what is filtered; empty where nothing is. */
export const filterWordsIn = (state: ViewState): string =>
  words(graphIn(state), state.filter, state.filter.steps === 0 ? null : state.selected);

const counts = rememberLast((graph: KnowledgeGraph | undefined, out: Filtered) =>
  graph === undefined ? NO_COUNTS : kindCounts(graph, out),
);
/** The legend's rows. */
export const kindCountsIn = (state: ViewState): readonly KindCount[] =>
  counts(graphIn(state), filteredIn(state));

const facetCounters: Readonly<Record<Facet, (graph: KnowledgeGraph, out: Filtered) => readonly Count[]>> = {
  kinds: rememberLast((graph, out) => facetCounts(graph, 'kinds', out)),
  relations: rememberLast((graph, out) => facetCounts(graph, 'relations', out)),
  days: rememberLast((graph, out) => facetCounts(graph, 'days', out)),
  sources: rememberLast((graph, out) => facetCounts(graph, 'sources', out)),
};
/** The rows of a facet. */
export function facetCountsIn(state: ViewState, facet: Facet): readonly Count[] {
  const graph = graphIn(state);
  return graph === undefined ? NO_FACET_COUNTS : facetCounters[facet](graph, filteredIn(state));
}

const groups = rememberLast((graph: KnowledgeGraph | undefined, out: Filtered) =>
  graph === undefined ? NO_GROUPS : outlineOf(graph, out),
);
/** The outline of what is shown. */
export const outlineIn = (state: ViewState): readonly OutlineGroup[] =>
  groups(graphIn(state), filteredIn(state));

const rows = rememberLast((graph: KnowledgeGraph | undefined, out: Filtered, order: TableOrder) =>
  graph === undefined ? NO_ROWS : tableOf(graph, out.nodes, order),
);
/** The table of what is shown. */
export const tableIn = (state: ViewState): readonly TableRow[] =>
  rows(graphIn(state), filteredIn(state), state.tableOrder);

const why = rememberLast(
  (dataset: Dataset | undefined, a: string | null, b: string | null, explain: Explain | null) =>
    dataset === undefined || a === null || b === null || explain === null
      ? null
      : explain(dataset.graph, dataset.sources, a, b),
);
/** Why the two nodes that are compared are related; null until that can be said. */
export const whyIn = (state: ViewState): WhyRelated | null =>
  why(datasetIn(state), state.selected, state.compared, state.explain);

const story = rememberLast(
  (
    graph: KnowledgeGraph | undefined,
    a: string | null,
    b: string | null,
    answer: WhyRelated | null,
    edge: string | null,
  ): Story | null => {
    if (graph === undefined) return null;
    if (edge !== null && graph.hasEdge(edge)) return storyOfEdge(graph, edge);
    return a === null || b === null ? null : storyOfWhy(graph, a, b, answer);
  },
);
/** What the map tells of two nodes that are compared or of an edge; null while there is neither. */
export const storyIn = (state: ViewState): Story | null =>
  story(graphIn(state), state.selected, state.compared, whyIn(state), state.edge);

const emphasis = rememberLast(
  (
    graph: KnowledgeGraph | undefined,
    hovered: string | null,
    selected: string | null,
    found: ReadonlySet<string> | null,
    without: ReadonlySet<string>,
    told: Story | null,
  ): Emphasis => {
    if (told !== null && hovered === null && found === null)
      return { selected, lit: told.nodes, litEdges: told.quiet };
    const middle = hovered ?? (found === null ? selected : null);
    if (graph !== undefined && middle !== null && graph.hasNode(middle)) {
      const { nodes, edges } = neighbourhoodOf(graph, middle, without);
      return { selected, lit: nodes, litEdges: edges, ...(hovered === null ? {} : { pointed: hovered }) };
    }
    if (found !== null) {
      return { selected, lit: found, litEdges: NOTHING };
    }
    return { selected, lit: null, litEdges: null };
  },
);
/** What stands out: what the pointer is on, else what the search finds, else what is compared or selected. */
export const emphasisIn = (state: ViewState): Emphasis =>
  emphasis(
    graphIn(state),
    state.hovered,
    state.selected,
    foundIn(state),
    filteredIn(state).edges,
    storyIn(state),
  );

const staged = rememberLast((show: Staged | null): Emphasis | null =>
  show === null ? null : { selected: show.ringed, lit: show.lit, litEdges: null, named: show.named },
);
/** What a slide has stand out; null where none does, and while somebody looks around. */
const stagedIn = ({ show }: ViewState): Emphasis | null =>
  staged(show === null || show.isStrayed ? null : show.staged);

/** A graph of which more than this is new is a new graph. */
const MOST_RINGED = 60;

const sceneView = rememberLast(
  (
    theme: Theme,
    { nodes, edges }: Filtered,
    rest: Filter['rest'],
    { selected, lit, litEdges, named, pointed }: Emphasis,
    told: Story | null,
    slide: boolean,
    news: News | null,
  ) => ({
    slide,
    theme,
    hidden: rest === 'hidden' ? nodes : NOTHING,
    grey: rest === 'grey' ? nodes : NOTHING,
    hiddenEdges: rest === 'hidden' ? edges : NOTHING,
    greyEdges: rest === 'grey' ? edges : NOTHING,
    selected,
    lit,
    litEdges,
    ...(named === undefined ? {} : { named }),
    ...(pointed === undefined ? {} : { pointed }),
    // Pointing at something else puts the story aside, not the question.
    ...(told !== null
      ? { ringed: told.ends, ...(lit === told.nodes ? { path: told.path } : {}) }
      : news !== null && news.keys.size <= MOST_RINGED
        ? { ringed: news.keys }
        : {}),
  }),
);
/** All of the state that the scene is drawn from, as one value. */
export const sceneViewIn = (state: ViewState) =>
  sceneView(
    themeIn(state),
    filteredIn(state),
    state.filter.rest,
    stagedIn(state) ?? emphasisIn(state),
    storyIn(state),
    state.show !== null,
    state.news,
  );
