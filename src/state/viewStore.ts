/** The one store of the view. It knows neither React nor sigma: both only read it and call its actions. */
import { type StoreApi, createStore } from 'zustand/vanilla';
import { LONGEST_SEARCH } from '../query/search.ts';
import { type Direction, stepFrom } from '../query/step.ts';
import { talksOf } from '../query/talks.ts';
import { slugOf, slugOfKey } from '../schema/keys.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type Chosen, chooseNode, chooseOther, chosenIn, leave, NOTHING_CHOSEN } from './chosen.ts';
import type { Dataset, Fault } from './dataset.ts';
import type { Explain } from './explain.ts';
import type { HashState } from './hash.ts';
import type { LayoutName } from './layoutChoice.ts';
import type { ThemeChoice } from './theme.ts';
import { INITIAL_STATE, type ViewState } from './viewState.ts';

export interface ViewActions {
  /** Shows a dataset, keeping what still holds of the selection and the filters. */
  readonly showDataset: (dataset: Dataset, notice?: string | null) => void;
  /** Says that nothing can be shown; an earlier dataset stays. */
  readonly fail: (fault: Fault) => void;
  readonly notify: (notice: string | null) => void;
  /** Selects a node, or none; its kind is shown again if it was hidden. */
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
  readonly toggleKind: (kind: string) => void;
  /** Hides all other kinds; shows all when it already stands alone. */
  readonly showOnlyKind: (kind: string) => void;
  readonly setLayout: (layout: LayoutName) => void;
  readonly setSearchText: (text: string) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setSystemIsDark: (isDark: boolean) => void;
  /** Gives up on drawing: from then on the outline is the view. */
  readonly stopDrawing: () => void;
  readonly setMiddle: (middle: ViewState['middle']) => void;
  /** Clears the search, then a comparison, then the selection: what Escape does. */
  readonly escape: () => void;
  /** Takes over what a URL says. */
  readonly restore: (hash: HashState) => void;
}

export type View = ViewState & ViewActions;
export type ViewStore = StoreApi<View>;

/** Makes the store of a view in its first state. */
export function createViewStore(initial: Partial<ViewState> = {}): ViewStore {
  return createStore<View>()((set, get) => ({
    ...INITIAL_STATE,
    ...initial,
    showDataset: (dataset, notice = null) =>
      set((state) => ({
        load: { phase: 'ready', dataset },
        notice,
        hovered: null,
        ...knownTo(dataset.graph, state),
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
        const graph = graphOf(state);
        return shown(state, graph, chooseNode(graph, state, key));
      }),
    compare: (key, other) =>
      set((state) => {
        const graph = graphOf(state);
        return graph?.hasNode(key)
          ? shown(state, graph, chooseOther(graph, other ?? state.selected, key))
          : {};
      }),
    startChoosing: () => set(({ selected }) => ({ isChoosing: selected !== null })),
    selectEdge: (edge) =>
      set((state) => {
        const graph = graphOf(state);
        return graph?.hasEdge(edge) ? shown(state, graph, { ...NOTHING_CHOSEN, edge }) : {};
      }),
    learnToExplain: (explain) => set({ explain }),
    step: (direction) => set((state) => stepped(state, direction)),
    hover: (hovered) => set({ hovered }),
    toggleKind: (kind) =>
      set(({ hiddenKinds }) => ({
        hiddenKinds: hiddenKinds.has(kind) ? without(hiddenKinds, kind) : new Set([...hiddenKinds, kind]),
      })),
    showOnlyKind: (kind) =>
      set(({ load, hiddenKinds }) => {
        if (load.phase !== 'ready') return {};
        const others = load.dataset.graph
          .getAttribute('kinds')
          .map(({ name }) => name)
          .filter((name) => name !== kind);
        const alone = !hiddenKinds.has(kind) && others.every((name) => hiddenKinds.has(name));
        return { hiddenKinds: new Set(alone ? [] : others) };
      }),
    setLayout: (layout) => set({ layout }),
    setSearchText: (text) => set({ searchText: text.slice(0, LONGEST_SEARCH) }),
    setTheme: (theme) => set({ theme }),
    setSystemIsDark: (systemIsDark) => set({ systemIsDark }),
    stopDrawing: () => set({ canDraw: false }),
    setMiddle: (middle) => set({ middle }),
    escape: () => {
      if (get().searchText === '') set((state) => ({ ...leave(state), cameFrom: null, hovered: null }));
      else set({ searchText: '' });
    },
    restore: ({ layout, searchText, ...wished }) =>
      set(({ load }) => ({
        layout,
        searchText,
        cameFrom: null,
        hovered: null,
        isChoosing: false,
        ...(load.phase === 'ready' ? knownTo(load.dataset.graph, wished) : wished),
      })),
  }));
}

/** Keeps of a selection and of hidden kinds what the graph knows. */
function knownTo(
  graph: KnowledgeGraph,
  { hiddenKinds, ...chosen }: Omit<Chosen, 'isChoosing'> & Pick<ViewState, 'hiddenKinds'>,
): Chosen & Pick<ViewState, 'hiddenKinds' | 'cameFrom'> {
  const kinds = graph.getAttribute('kinds').map(({ name }) => name);
  return {
    ...chosenIn(graph, chosen, (key) => nodeMeant(graph, key)),
    hiddenKinds: new Set(kinds.filter((kind) => hiddenKinds.has(kind))),
    cameFrom: null,
  };
}

const graphOf = ({ load }: ViewState): KnowledgeGraph | undefined =>
  load.phase === 'ready' ? load.dataset.graph : undefined;

/** What is chosen, with the kinds of its nodes no longer hidden. */
function shown(state: ViewState, graph: KnowledgeGraph | undefined, chosen: Chosen): Partial<ViewState> {
  const { selected, compared, edge } = chosen;
  const ends = edge === null ? [] : (graph?.extremities(edge) ?? []);
  const kinds = [selected, compared, ...ends].map((key) =>
    key === null ? undefined : graph?.getNodeAttribute(key, 'kind'),
  );
  const hiddenKinds = kinds.reduce(
    (hidden, kind) => (kind === undefined ? hidden : without(hidden, kind)),
    state.hiddenKinds,
  );
  return { ...chosen, hiddenKinds, cameFrom: null, hovered: selected === null ? state.hovered : null };
}

/** A key from a URL may be older than the graph: then a spelling of the node may still say which is meant. */
function nodeMeant(graph: KnowledgeGraph, key: string): string | null {
  if (graph.hasNode(key)) return key;
  const slug = slugOfKey(key);
  return graph.findNode((_, { aliases }) => aliases.some((alias) => slugOf(alias) === slug)) ?? null;
}

function stepped(
  { load, selected, cameFrom, hiddenKinds }: ViewState,
  direction: Direction,
): Partial<ViewState> {
  if (load.phase !== 'ready') return {};
  const { graph } = load.dataset;
  const isVisible = (key: string): boolean => !hiddenKinds.has(graph.getNodeAttribute(key, 'kind'));
  if (selected === null) {
    const first = talksOf(graph).find(({ key }) => isVisible(key))?.key ?? graph.findNode(isVisible);
    return first === undefined ? {} : { ...NOTHING_CHOSEN, selected: first, cameFrom: null };
  }
  const next = stepFrom(graph, selected, cameFrom, direction, isVisible);
  if (next === undefined) return {};
  // Walking along a fan keeps its middle; any other step starts from where one stood.
  const alongFan = cameFrom !== null && next !== cameFrom && graph.areNeighbors(cameFrom, next);
  return { ...NOTHING_CHOSEN, selected: next, cameFrom: alongFan ? cameFrom : selected };
}

function without(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  if (!set.has(item)) return set;
  return new Set([...set].filter((other) => other !== item));
}
