/** The one store of the view. It knows neither React nor sigma: both only read it and call its actions. */
import { type StoreApi, createStore } from 'zustand/vanilla';
import { type Column, firstOrder } from '../query/nodeTable.ts';
import { LONGEST_SEARCH } from '../query/search.ts';
import type { NoteHit } from '../query/searchNotes.ts';
import { sourcesById } from '../query/sourceIndex.ts';
import { type Direction, stepFrom } from '../query/step.ts';
import { talksOf } from '../query/talks.ts';
import { nodesIn } from '../query/textMatches.ts';
import { filteredOut } from '../query/visible.ts';
import { revealing } from '../query/reveal.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type ArrangingActions, arranging } from './arranging.ts';
import { type Chosen, NOTHING_CHOSEN, chooseNode, chooseOther, leave } from './chosen.ts';
import { type CorrectingActions, correctingActions } from './correctingActions.ts';
import { newsBetween } from '../query/news.ts';
import type { Dataset, Fault } from './dataset.ts';
import type { Explain } from './explain.ts';
import type { HashState } from './hash.ts';
import { knownChosen, knownParts } from './knownParts.ts';
import type { Moved } from './moved.ts';
import type { Opening, OwnNotes } from './opening.ts';
import { type PresentingActions, presenting } from './presenting.ts';
import type { SavedView } from './savedViews.ts';
import { filteredIn, graphIn } from './selectors.ts';
import type { ThemeChoice } from './theme.ts';
import { arrange } from './undo.ts';
import { type ReadingActions, leavePage, readingActions } from './readingActions.ts';
import { type Reading, knownReading } from './reading.ts';
import { INITIAL_STATE, type OutlineForm, type ViewState } from './viewState.ts';

export interface ViewActions extends ArrangingActions, ReadingActions, CorrectingActions, PresentingActions {
  /** Shows a dataset, keeping what still holds of the selection and the filters. */
  readonly showDataset: (dataset: Dataset, notice?: string | null) => void;
  /** Says that nothing can be shown; an earlier dataset stays. */
  readonly fail: (fault: Fault) => void;
  readonly notify: (notice: string | null) => void;
  /** Lets what is new no longer stand out. */
  readonly forgetNews: () => void;
  /** Says how far notes of the person's own are; null when they are there, or were stopped. */
  readonly setOpening: (opening: Opening | null) => void;
  /** Shows notes of the person's own. */
  readonly showOwn: (dataset: Dataset, own: OwnNotes) => void;
  /** Says that what is shown from now on is what lies beside the page. */
  readonly leaveOwn: () => void;
  /** Selects a node, or none; the filter is loosened so far that it is seen. */
  readonly select: (key: string | null) => void;
  /** Compares a node with the selected one, or with another: why are they related? */
  readonly compare: (key: string, other?: string) => void;
  /** Has the next node that is chosen compared with the selected one. */
  readonly startChoosing: () => void;
  /** Selects an edge: which lines does it rest on? */
  readonly selectEdge: (edge: string) => void;
  /** Takes what says why nodes are related, once it is loaded. */
  readonly learnToExplain: (explain: Explain) => void;
  /** Moves the selection to a neighbour; from nothing to the first talk. */
  readonly step: (direction: Direction) => void;
  readonly hover: (key: string | null) => void;
  readonly setSearchText: (text: string) => void;
  /** Goes to a passage: selects the talk that it lies in, else what it names, and marks the line. */
  readonly goToPassage: (hit: NoteHit) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setSystemIsDark: (isDark: boolean) => void;
  /** Says that the map is on the screen. */
  readonly drawn: () => void;
  /** Gives up on drawing: from then on the outline is the view. */
  readonly stopDrawing: () => void;
  readonly setMiddle: (middle: ViewState['middle']) => void;
  /** Shows the outline in a form. */
  readonly showOutlineAs: (form: OutlineForm) => void;
  /** Sorts the table by a column; once more, the other way round. */
  readonly sortTable: (by: Column) => void;
  /** Clears the search, then what is read, then a comparison, then the selection: what Escape does. */
  readonly escape: () => void;
  /** Goes back or forward to what was chosen or read, and leaves the rest as it is. */
  readonly goTo: (wished: Omit<Chosen, 'isChoosing'> & { readonly reading?: Reading | null }) => void;
  /** Takes over what a URL says. Once there is a graph, filter and layout are a step that can be undone. */
  readonly restore: (hash: HashState) => void;
  /** Takes over what the browser kept; that is no step. */
  readonly takeKept: (kept: {
    readonly moved: Moved;
    readonly views: readonly SavedView[];
    readonly done: ReadonlySet<string>;
  }) => void;
}

export type View = ViewState & ViewActions;
export type ViewStore = StoreApi<View>;

/** Makes the store of a view in its first state. */
export function createViewStore(initial: Partial<ViewState> = {}): ViewStore {
  return createStore<View>()((set, get) => ({
    ...INITIAL_STATE,
    ...initial,
    ...arranging((change) => set((state) => change(state))),
    ...readingActions((change) => set((state) => change(state))),
    ...correctingActions((change) => set((state) => change(state)), onScreen),
    ...presenting((change) => set((state) => change(state))),
    showDataset: (dataset, notice = null) => set((state) => ({ ...madeAnew(state, dataset), notice })),
    fail: (fault) =>
      set(({ load }) =>
        load.phase === 'ready'
          ? {
              notice: `${fault.file} could not be read again: ${fault.message}; showing the last good graph.`,
            }
          : { load: { phase: 'failed', fault } },
      ),
    notify: (notice) => set({ notice }),
    forgetNews: () => set({ news: null }),
    setOpening: (opening) => set({ opening }),
    // In one step: corrections are kept by whose notes these are.
    showOwn: (dataset, own) => set((state) => ({ ...madeAnew(state, dataset), notice: null, own })),
    leaveOwn: () => set({ own: null }),
    select: (key) =>
      set((state) => {
        const graph = graphIn(state);
        return shown(state, graph, chooseNode(graph, state, key));
      }),
    compare: (key, other) =>
      set((state) => {
        const graph = graphIn(state);
        return graph?.hasNode(key) ? shown(state, graph, chooseOther(other ?? state.selected, key)) : {};
      }),
    startChoosing: () => set(({ selected }) => ({ isChoosing: selected !== null })),
    selectEdge: (edge) =>
      set((state) => {
        const graph = graphIn(state);
        return graph?.hasEdge(edge) ? shown(state, graph, { ...NOTHING_CHOSEN, edge }) : {};
      }),
    learnToExplain: (explain) => set({ explain }),
    step: (direction) => set((state) => stepped(state, direction)),
    hover: (hovered) => set({ hovered }),
    setSearchText: (text) => set({ searchText: text.slice(0, LONGEST_SEARCH) }),
    goToPassage: (hit) => {
      const { load, select, notify } = get();
      if (load.phase !== 'ready') return;
      const { graph, sources } = load.dataset;
      const source = sourcesById(sources).get(hit.source);
      const [key] = source === undefined ? [] : nodesIn(graph, { source, block: hit.block });
      if (key === undefined) {
        notify(`${hit.source}:${String(hit.line)} lies in no talk and names nothing: “${hit.quote}”`);
        return;
      }
      select(key);
      set({ soughtLine: { key, source: hit.source, line: hit.line } });
    },
    setTheme: (theme) => set({ theme }),
    setSystemIsDark: (systemIsDark) => set({ systemIsDark }),
    drawn: () => set({ hasDrawn: true }),
    stopDrawing: () => set({ canDraw: false }),
    setMiddle: (middle) => set({ middle }),
    showOutlineAs: (outlineAs) => set({ outlineAs, middle: 'outline' }),
    sortTable: (by) =>
      set(({ tableOrder }) => ({
        tableOrder: tableOrder.by === by ? { by, descending: !tableOrder.descending } : firstOrder(by),
      })),
    escape: () => {
      const { searchText, reading } = get();
      if (searchText !== '') set({ searchText: '' });
      else if (reading !== null) get().closeReading();
      else set((state) => ({ ...leave(state), cameFrom: null, hovered: null }));
    },
    goTo: (wished) =>
      set((state) => {
        const graph = graphIn(state);
        if (graph === undefined) return {};
        const reading = knownReading(graph, wished.reading ?? null);
        return { ...shown(state, graph, knownChosen(graph, wished)), reading };
      }),
    restore: ({ layout, searchText, ...wished }) =>
      set((state) => {
        const graph = graphIn(state);
        const afresh = { searchText, cameFrom: null, hovered: null, isChoosing: false };
        if (graph === undefined) return { ...wished, ...afresh, layout };
        const { filter, ...rest } = knownParts(graph, wished);
        return { ...arrange(state, 'open a link', { filter, layout }), ...rest, ...afresh };
      }),
    takeKept: (kept) => set(kept),
  }));
}

/** A dataset made of notes, and what is new in it since the last that was made of them. */
const madeAnew = (state: ViewState, dataset: Dataset): Partial<ViewState> => ({
  ...onScreen(state, dataset),
  base: dataset,
  news: state.base === null ? null : newsBetween(state.base.graph, dataset.graph),
});

/** A dataset in the place of the last one, with what still holds of what is chosen. */
const onScreen = (state: ViewState, dataset: Dataset): Partial<ViewState> => ({
  load: { phase: 'ready', dataset },
  hovered: null,
  ...knownParts(dataset.graph, state, graphIn(state)),
});

/** What is chosen, with the filter loosened so far that it is seen. */
function shown(state: ViewState, graph: KnowledgeGraph | undefined, chosen: Chosen): Partial<ViewState> {
  const { selected, compared, edge } = chosen;
  const rest = {
    cameFrom: null,
    soughtLine: null,
    hovered: selected === null ? state.hovered : null,
    ...leavePage(state, chosen),
  };
  if (graph === undefined) return { ...chosen, ...rest };
  const keys = [selected, compared, ...(edge === null ? [] : graph.extremities(edge))].filter(
    (key) => key !== null,
  );
  const [first] = keys;
  if (first === undefined) return { ...chosen, ...rest };
  const wider = keys.reduce((filter, key) => revealing(graph, filter, key), state.filter);
  // Steps are counted from what is selected: what it is compared with may be further.
  const isFar = compared !== null && filteredOut(graph, wider, selected).nodes.has(compared);
  const what = `show ${graph.getNodeAttribute(first, 'label')}`;
  return {
    ...arrange(state, what, { filter: isFar ? { ...wider, steps: 0 } : wider }),
    ...chosen,
    ...rest,
  };
}

function stepped(state: ViewState, direction: Direction): Partial<ViewState> {
  const { selected, cameFrom } = state;
  const graph = graphIn(state);
  if (graph === undefined) return {};
  const { nodes, edges } = filteredIn(state);
  const isVisible = (key: string): boolean => !nodes.has(key);
  if (selected === null) {
    const first = talksOf(graph).find(({ key }) => isVisible(key))?.key ?? graph.findNode(isVisible);
    const chosen = { ...NOTHING_CHOSEN, selected: first ?? null };
    return first === undefined ? {} : { ...chosen, ...leavePage(state, chosen), cameFrom: null };
  }
  const next = stepFrom(graph, selected, cameFrom, direction, isVisible, edges);
  if (next === undefined) return {};
  // Walking along a fan keeps its middle; any other step starts from where one stood.
  const alongFan = cameFrom !== null && next !== cameFrom && graph.areNeighbors(cameFrom, next);
  const chosen = { ...NOTHING_CHOSEN, selected: next };
  return { ...chosen, ...leavePage(state, chosen), cameFrom: alongFan ? cameFrom : selected };
}
