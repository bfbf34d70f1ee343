/** The one store of the view. It knows neither React nor sigma: both only read it and call its actions. */
import { type StoreApi, createStore } from 'zustand/vanilla';
import { type Column, firstOrder } from '../query/nodeTable.ts';
import { LONGEST_SEARCH } from '../query/search.ts';
import type { NoteHit } from '../query/searchNotes.ts';
import { sourcesById } from '../query/sourceIndex.ts';
import { type Direction, stepFrom } from '../query/step.ts';
import { talksOf } from '../query/talks.ts';
import { nodesIn } from '../query/textMatches.ts';
import { slugOf, slugOfKey } from '../schema/keys.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Dataset, Fault } from './dataset.ts';
import type { HashState } from './hash.ts';
import type { LayoutName } from './layoutChoice.ts';
import { filteredIn, hiddenIn } from './selectors.ts';
import type { ThemeChoice } from './theme.ts';
import { INITIAL_STATE, type OutlineForm, type ViewState } from './viewState.ts';

export interface ViewActions {
  /** Shows a dataset, keeping what still holds of the selection and the filters. */
  readonly showDataset: (dataset: Dataset, notice?: string | null) => void;
  /** Says that nothing can be shown; an earlier dataset stays. */
  readonly fail: (fault: Fault) => void;
  readonly notify: (notice: string | null) => void;
  /** Selects a node, or none; its kind is shown again if it was hidden. */
  readonly select: (key: string | null) => void;
  /** Moves the selection to a neighbour; from nothing to the first talk. */
  readonly step: (direction: Direction) => void;
  readonly hover: (key: string | null) => void;
  readonly toggleKind: (kind: string) => void;
  /** Hides all other kinds; shows all when it already stands alone. */
  readonly showOnlyKind: (kind: string) => void;
  readonly setLayout: (layout: LayoutName) => void;
  readonly setSearchText: (text: string) => void;
  /** Shows only what a text stands for, as the search finds it; all again for a blank one. */
  readonly filterByText: (text: string) => void;
  /** Shows everything again. */
  readonly clearFilters: () => void;
  /** Goes to a passage: selects the talk that it lies in, else what it names, and marks the line. */
  readonly goToPassage: (hit: NoteHit) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setSystemIsDark: (isDark: boolean) => void;
  /** Gives up on drawing: from then on the outline is the view. */
  readonly stopDrawing: () => void;
  readonly setMiddle: (middle: ViewState['middle']) => void;
  /** Shows the outline in a form. */
  readonly showOutlineAs: (form: OutlineForm) => void;
  /** Sorts the table by a column; once more, the other way round. */
  readonly sortTable: (by: Column) => void;
  /** Clears the search, then the selection: what Escape does. */
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
      set(({ selected, hiddenKinds }) => ({
        load: { phase: 'ready', dataset },
        notice,
        hovered: null,
        ...knownTo(dataset.graph, selected, hiddenKinds),
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
      set(({ load, hiddenKinds }) => {
        const graph = load.phase === 'ready' ? load.dataset.graph : undefined;
        if (key === null || graph === undefined || !graph.hasNode(key))
          return { selected: null, cameFrom: null, soughtLine: null };
        return {
          selected: key,
          cameFrom: null,
          hovered: null,
          soughtLine: null,
          textFilter: filteredIn(get()).has(key) ? '' : get().textFilter,
          hiddenKinds: without(hiddenKinds, graph.getNodeAttribute(key, 'kind')),
        };
      }),
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
    filterByText: (text) => set({ textFilter: text.trim().slice(0, LONGEST_SEARCH) }),
    clearFilters: () => set({ textFilter: '', hiddenKinds: new Set() }),
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
      set({ soughtLine: { source: hit.source, line: hit.line } });
    },
    setTheme: (theme) => set({ theme }),
    setSystemIsDark: (systemIsDark) => set({ systemIsDark }),
    stopDrawing: () => set({ canDraw: false }),
    setMiddle: (middle) => set({ middle }),
    showOutlineAs: (outlineAs) => set({ outlineAs, middle: 'outline' }),
    sortTable: (by) =>
      set(({ tableOrder }) => ({
        tableOrder: tableOrder.by === by ? { by, descending: !tableOrder.descending } : firstOrder(by),
      })),
    escape: () => {
      if (get().searchText === '') get().select(null);
      else set({ searchText: '' });
    },
    restore: ({ selected, hiddenKinds, layout, searchText }) =>
      set(({ load }) => ({
        layout,
        searchText,
        cameFrom: null,
        hovered: null,
        soughtLine: null,
        ...(load.phase === 'ready'
          ? knownTo(load.dataset.graph, selected, hiddenKinds)
          : { selected, hiddenKinds }),
      })),
  }));
}

/** Keeps of a selection and of hidden kinds what the graph knows. */
function knownTo(
  graph: KnowledgeGraph,
  selected: string | null,
  hiddenKinds: ReadonlySet<string>,
): Pick<ViewState, 'selected' | 'hiddenKinds' | 'cameFrom'> {
  const kinds = graph.getAttribute('kinds').map(({ name }) => name);
  return {
    selected: selected === null ? null : nodeMeant(graph, selected),
    hiddenKinds: new Set(kinds.filter((kind) => hiddenKinds.has(kind))),
    cameFrom: null,
  };
}

/** A key from a URL may be older than the graph: then a spelling of the node may still say which is meant. */
function nodeMeant(graph: KnowledgeGraph, key: string): string | null {
  if (graph.hasNode(key)) return key;
  const slug = slugOfKey(key);
  return graph.findNode((_, { aliases }) => aliases.some((alias) => slugOf(alias) === slug)) ?? null;
}

function stepped(state: ViewState, direction: Direction): Partial<ViewState> {
  const { load, selected, cameFrom } = state;
  if (load.phase !== 'ready') return {};
  const { graph } = load.dataset;
  const hidden = hiddenIn(state);
  const isVisible = (key: string): boolean => !hidden.has(key);
  if (selected === null) {
    const first = talksOf(graph).find(({ key }) => isVisible(key))?.key ?? graph.findNode(isVisible);
    return first === undefined ? {} : { selected: first, cameFrom: null, soughtLine: null };
  }
  const next = stepFrom(graph, selected, cameFrom, direction, isVisible);
  if (next === undefined) return {};
  // Walking along a fan keeps its middle; any other step starts from where one stood.
  const alongFan = cameFrom !== null && next !== cameFrom && graph.areNeighbors(cameFrom, next);
  return { selected: next, cameFrom: alongFan ? cameFrom : selected, soughtLine: null };
}

function without(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  if (!set.has(item)) return set;
  return new Set([...set].filter((other) => other !== item));
}
