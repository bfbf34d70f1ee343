/** What follows from the state, worked out anew only when what it rests on has changed. */
import { neighbourhoodOf } from '../query/neighbourhood.ts';
import { type OutlineGroup, outlineOf } from '../query/outline.ts';
import { type TableOrder, type TableRow, tableOf } from '../query/nodeTable.ts';
import { type FoundNodes, type Hit, findNodes } from '../query/search.ts';
import { type FoundNotes, findNotes } from '../query/searchNotes.ts';
import { nodesMeant } from '../query/textMatches.ts';
import { type KindCount, hiddenNodes, kindCounts } from '../query/visible.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Dataset } from './dataset.ts';
import { rememberLast } from './remember.ts';
import type { Theme } from './theme.ts';
import type { ViewState } from './viewState.ts';

/** What stands out. `lit` is null where nothing fades. */
export interface Emphasis {
  readonly selected: string | null;
  readonly lit: ReadonlySet<string> | null;
  readonly litEdges: ReadonlySet<string> | null;
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_NAMES: FoundNodes = { best: [], keys: NOTHING };
const NO_NOTES: FoundNotes = { best: [], all: [] };
const NO_ROWS: readonly TableRow[] = [];
const NO_COUNTS: readonly KindCount[] = [];
const NO_GROUPS: readonly OutlineGroup[] = [];

/** The dataset that is shown, once there is one. */
export const datasetIn = ({ load }: ViewState): Dataset | undefined =>
  load.phase === 'ready' ? load.dataset : undefined;

export const graphIn = (state: ViewState): KnowledgeGraph | undefined => datasetIn(state)?.graph;

/** True where there is a graph to draw and something to draw it with. */
export const isDrawnIn = (state: ViewState): boolean => state.canDraw && (graphIn(state)?.order ?? 0) > 0;

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

const filtered = rememberLast((dataset: Dataset | undefined, text: string): ReadonlySet<string> => {
  if (dataset === undefined || text === '') return NOTHING;
  const { graph, sources } = dataset;
  const kept = nodesMeant(graph, findNodes(graph, text), findNotes(sources, text));
  return new Set(graph.filterNodes((key) => !kept.has(key)));
});
/** The keys of the nodes that the text filter hides. */
export const filteredIn = (state: ViewState): ReadonlySet<string> =>
  filtered(datasetIn(state), state.textFilter);

const hidden = rememberLast(
  (graph: KnowledgeGraph | undefined, kinds: ReadonlySet<string>, filteredOut: ReadonlySet<string>) =>
    graph === undefined || kinds.size === 0
      ? filteredOut
      : new Set([...hiddenNodes(graph, kinds), ...filteredOut]),
);
/** The keys of the nodes that a filter hides: the legend, or a text. */
export const hiddenIn = (state: ViewState): ReadonlySet<string> =>
  hidden(graphIn(state), state.hiddenKinds, filteredIn(state));

const counts = rememberLast((graph: KnowledgeGraph | undefined, hiddenKeys: ReadonlySet<string>) =>
  graph === undefined ? NO_COUNTS : kindCounts(graph, hiddenKeys),
);
/** The legend's rows. */
export const kindCountsIn = (state: ViewState): readonly KindCount[] =>
  counts(graphIn(state), hiddenIn(state));

const groups = rememberLast((graph: KnowledgeGraph | undefined, hiddenKeys: ReadonlySet<string>) =>
  graph === undefined ? NO_GROUPS : outlineOf(graph, hiddenKeys),
);
/** The outline of what is shown. */
export const outlineIn = (state: ViewState): readonly OutlineGroup[] =>
  groups(graphIn(state), hiddenIn(state));

const rows = rememberLast(
  (graph: KnowledgeGraph | undefined, hiddenKeys: ReadonlySet<string>, order: TableOrder) =>
    graph === undefined ? NO_ROWS : tableOf(graph, hiddenKeys, order),
);
/** The table of what is shown. */
export const tableIn = (state: ViewState): readonly TableRow[] =>
  rows(graphIn(state), hiddenIn(state), state.tableOrder);

const emphasis = rememberLast(
  (
    graph: KnowledgeGraph | undefined,
    hovered: string | null,
    selected: string | null,
    found: ReadonlySet<string> | null,
  ): Emphasis => {
    const middle = hovered ?? (found === null ? selected : null);
    if (graph !== undefined && middle !== null && graph.hasNode(middle)) {
      const { nodes, edges } = neighbourhoodOf(graph, middle);
      return { selected, lit: nodes, litEdges: edges };
    }
    if (found !== null) {
      return { selected, lit: found, litEdges: NOTHING };
    }
    return { selected, lit: null, litEdges: null };
  },
);
/** What stands out: what the pointer is on, else what the search finds, else what is selected. */
export const emphasisIn = (state: ViewState): Emphasis =>
  emphasis(graphIn(state), state.hovered, state.selected, foundIn(state));

const sceneView = rememberLast(
  (theme: Theme, hiddenKeys: ReadonlySet<string>, { selected, lit, litEdges }: Emphasis) => ({
    theme,
    hidden: hiddenKeys,
    selected,
    lit,
    litEdges,
  }),
);
/** All of the state that the scene is drawn from, as one value. */
export const sceneViewIn = (state: ViewState) =>
  sceneView(themeIn(state), hiddenIn(state), emphasisIn(state));
