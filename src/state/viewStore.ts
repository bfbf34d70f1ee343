/** The one store of the view. It knows neither React nor sigma: both only read it and call its actions. */
import { type StoreApi, createStore } from 'zustand/vanilla';
import { LONGEST_SEARCH } from '../query/search.ts';
import { type Direction, stepFrom } from '../query/step.ts';
import { talksOf } from '../query/talks.ts';
import { revealing } from '../query/reveal.ts';
import { type ArrangingActions, arranging } from './arranging.ts';
import type { Dataset, Fault } from './dataset.ts';
import type { HashState } from './hash.ts';
import { knownParts } from './knownParts.ts';
import type { Moved } from './moved.ts';
import type { SavedView } from './savedViews.ts';
import { filteredIn, graphIn } from './selectors.ts';
import type { ThemeChoice } from './theme.ts';
import { arrange } from './undo.ts';
import { INITIAL_STATE, type ViewState } from './viewState.ts';

export interface ViewActions extends ArrangingActions {
  /** Shows a dataset, keeping what still holds of the selection and the filters. */
  readonly showDataset: (dataset: Dataset, notice?: string | null) => void;
  /** Says that nothing can be shown; an earlier dataset stays. */
  readonly fail: (fault: Fault) => void;
  readonly notify: (notice: string | null) => void;
  /** Selects a node, or none; the filter is loosened so far that it is seen. */
  readonly select: (key: string | null) => void;
  /** Moves the selection to a neighbour; from nothing to the first talk. */
  readonly step: (direction: Direction) => void;
  readonly hover: (key: string | null) => void;
  readonly setSearchText: (text: string) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setSystemIsDark: (isDark: boolean) => void;
  /** Gives up on drawing: from then on the outline is the view. */
  readonly stopDrawing: () => void;
  readonly setMiddle: (middle: ViewState['middle']) => void;
  /** Clears the search, then the selection: what Escape does. */
  readonly escape: () => void;
  /** Takes over what a URL says. Once there is a graph, filter and layout are a step that can be undone. */
  readonly restore: (hash: HashState) => void;
  /** Takes over what the browser kept; that is no step. */
  readonly takeKept: (kept: { readonly moved: Moved; readonly views: readonly SavedView[] }) => void;
}

export type View = ViewState & ViewActions;
export type ViewStore = StoreApi<View>;

/** Makes the store of a view in its first state. */
export function createViewStore(initial: Partial<ViewState> = {}): ViewStore {
  return createStore<View>()((set, get) => ({
    ...INITIAL_STATE,
    ...initial,
    ...arranging((change) => set((state) => change(state))),
    showDataset: (dataset, notice = null) =>
      set((state) => ({
        load: { phase: 'ready', dataset },
        notice,
        hovered: null,
        ...knownParts(dataset.graph, state),
      })),
    fail: (fault) =>
      set(({ load }) =>
        load.phase === 'ready'
          ? {
              notice: `${fault.file} could not be read again: ${fault.message}; showing the last good graph.`,
            }
          : { load: { phase: 'failed', fault } },
      ),
    notify: (notice) => set({ notice }),
    select: (key) =>
      set((state) => {
        const graph = graphIn(state);
        if (key === null || graph === undefined || !graph.hasNode(key))
          return { selected: null, cameFrom: null };
        const filter = revealing(graph, state.filter, key);
        const what = `show ${graph.getNodeAttribute(key, 'label')}`;
        return { ...arrange(state, what, { filter }), selected: key, cameFrom: null, hovered: null };
      }),
    step: (direction) => set((state) => stepped(state, direction)),
    hover: (hovered) => set({ hovered }),
    setSearchText: (text) => set({ searchText: text.slice(0, LONGEST_SEARCH) }),
    setTheme: (theme) => set({ theme }),
    setSystemIsDark: (systemIsDark) => set({ systemIsDark }),
    stopDrawing: () => set({ canDraw: false }),
    setMiddle: (middle) => set({ middle }),
    escape: () => {
      if (get().searchText === '') get().select(null);
      else set({ searchText: '' });
    },
    restore: ({ layout, searchText, ...wished }) =>
      set((state) => {
        const graph = graphIn(state);
        if (graph === undefined) return { ...wished, layout, searchText, cameFrom: null, hovered: null };
        const { filter, ...rest } = knownParts(graph, wished);
        return { ...arrange(state, 'open a link', { filter, layout }), ...rest, searchText, hovered: null };
      }),
    takeKept: (kept) => set(kept),
  }));
}

function stepped(state: ViewState, direction: Direction): Partial<ViewState> {
  const { selected, cameFrom } = state;
  const graph = graphIn(state);
  if (graph === undefined) return {};
  const { nodes, edges } = filteredIn(state);
  const isVisible = (key: string): boolean => !nodes.has(key);
  if (selected === null) {
    const first = talksOf(graph).find(({ key }) => isVisible(key))?.key ?? graph.findNode(isVisible);
    return first === undefined ? {} : { selected: first, cameFrom: null };
  }
  const next = stepFrom(graph, selected, cameFrom, direction, isVisible, edges);
  if (next === undefined) return {};
  // Walking along a fan keeps its middle; any other step starts from where one stood.
  const alongFan = cameFrom !== null && next !== cameFrom && graph.areNeighbors(cameFrom, next);
  return { selected: next, cameFrom: alongFan ? cameFrom : selected };
}
