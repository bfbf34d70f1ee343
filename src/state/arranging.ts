/** The actions that arrange the view: filter, hide, move, choose a layout, keep views. Each can be undone. */
import { allows, onlyOf, toggled } from '../query/choice.ts';
import { facetIndex } from '../query/facets.ts';
import { type Facet, type Filter, MOST_STEPS, NO_FILTER, type Steps } from '../query/filter.ts';
import { facetLabel } from '../query/filterWords.ts';
import { LONGEST_SEARCH } from '../query/search.ts';
import { type Direction, VECTORS } from '../query/step.ts';
import { NOTHING_CHOSEN } from './chosen.ts';
import { decodeHash, encodeHash } from './hash.ts';
import { LAYOUT_LABELS, type LayoutName } from './layoutChoice.ts';
import { type Place, movedIn, withMoved, withoutMoved } from './moved.ts';
import { knownParts } from './knownParts.ts';
import { viewName, withView, withoutView } from './savedViews.ts';
import { graphIn } from './selectors.ts';
import { arrange, redone, undone } from './undo.ts';
import type { ViewState } from './viewState.ts';

export interface ArrangingActions {
  /** Shows what has a name of a facet, or leaves it out. */
  readonly toggle: (facet: Facet, name: string) => void;
  /** Leaves out all else; shows everything when it already stands alone. */
  readonly showOnly: (facet: Facet, name: string) => void;
  readonly setLeast: (least: number) => void;
  readonly setSteps: (steps: Steps) => void;
  /** One step more or less from the selection. */
  readonly moreSteps: (by: 1 | -1) => void;
  readonly setFilterText: (text: string) => void;
  readonly setRest: (rest: Filter['rest']) => void;
  /** Hides a node, or what is selected; shows one that is hidden. */
  readonly hide: (key?: string) => void;
  readonly unhide: (key: string) => void;
  /** Shows everything again. */
  readonly clearFilter: () => void;
  readonly setLayout: (layout: LayoutName) => void;
  /** Puts a node somewhere in the layout that is on. */
  readonly moveNode: (key: string, place: Place) => void;
  /** Moves what is selected a little; nudges that follow each other are one step. */
  readonly nudge: (direction: Direction) => void;
  /** Lets the layout that is on have its places back. */
  readonly resetPlaces: () => void;
  /** Keeps what is shown under a name; a view of the same name gives way. */
  readonly keepView: (name: string) => void;
  readonly openView: (name: string) => void;
  readonly dropView: (name: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Px of the layout. */
const NUDGE = 12;

type Change = (change: (state: ViewState) => Partial<ViewState>) => void;

/** Makes the actions. */
export function arranging(set: Change): ArrangingActions {
  const filtering = (
    what: string | ((state: ViewState) => string),
    change: (filter: Filter, state: ViewState) => Partial<Filter>,
    topic: string | null = null,
  ): void =>
    set((state) => {
      const filter = { ...state.filter, ...change(state.filter, state) };
      return arrange(state, typeof what === 'string' ? what : what(state), { filter }, topic);
    });
  const labelOf = (state: ViewState, key: string): string => {
    const graph = graphIn(state);
    return graph?.hasNode(key) === true ? graph.getNodeAttribute(key, 'label') : 'it';
  };
  const said = (state: ViewState, facet: Facet, name: string): string => {
    const graph = graphIn(state);
    return graph === undefined ? name : facetLabel(graph, facet, name);
  };
  const namesOf = (state: ViewState, facet: Facet): readonly string[] => {
    const graph = graphIn(state);
    return graph === undefined ? [] : facetIndex(graph, facet).names;
  };
  const steps = (by: (steps: Steps) => number): void =>
    filtering(
      'steps from the selection',
      (filter) => ({ steps: Math.max(0, Math.min(MOST_STEPS, by(filter.steps))) as Steps }),
      'steps',
    );

  return {
    toggle: (facet, name) =>
      filtering(
        (state) => `${allows(state.filter[facet], name) ? 'hide' : 'show'} ${said(state, facet, name)}`,
        (filter, state) => ({ [facet]: toggled(filter[facet], name, namesOf(state, facet)) }),
      ),
    showOnly: (facet, name) =>
      filtering(
        (state) => `only ${said(state, facet, name)}`,
        (filter, state) => ({ [facet]: onlyOf(filter[facet], name, namesOf(state, facet)) }),
      ),
    setLeast: (least) =>
      filtering('how often mentioned', () => ({ least: Math.max(1, Math.round(least) || 1) }), 'least'),
    setSteps: (wanted) => steps(() => wanted),
    moreSteps: (by) => steps((now) => now + by),
    setFilterText: (text) =>
      filtering('filter by name', () => ({ text: text.slice(0, LONGEST_SEARCH) }), 'text'),
    setRest: (rest) => filtering(rest === 'grey' ? 'grey out' : 'hide', () => ({ rest })),
    hide: (wanted) =>
      set((state) => {
        const key = wanted ?? state.selected;
        if (key === null || graphIn(state)?.hasNode(key) !== true) return {};
        const filter = { ...state.filter, without: new Set([...state.filter.without, key]) };
        const isChosen = state.selected === key || state.compared === key || state.edge !== null;
        const left = isChosen ? { ...NOTHING_CHOSEN, cameFrom: null } : {};
        return { ...arrange(state, `hide ${labelOf(state, key)}`, { filter }), ...left, hovered: null };
      }),
    unhide: (key) =>
      filtering(
        (state) => `show ${labelOf(state, key)}`,
        ({ without }) => ({ without: new Set([...without].filter((other) => other !== key)) }),
      ),
    clearFilter: () => filtering('clear the filter', ({ rest }) => ({ ...NO_FILTER, rest })),
    setLayout: (layout) => set((state) => arrange(state, `layout ${LAYOUT_LABELS[layout]}`, { layout })),
    moveNode: (key, place) =>
      set((state) => {
        const moved = withMoved(state.moved, state.layout, key, place);
        return arrange(state, `move ${labelOf(state, key)}`, { moved });
      }),
    nudge: (direction) =>
      set((state) => {
        const [graph, { selected: key, layout }] = [graphIn(state), state];
        if (key === null || graph === undefined) return {};
        const { x, y } = movedIn(state.moved, layout).get(key) ?? graph.getNodeAttributes(key);
        const [right, up] = VECTORS[direction];
        const place = { x: x + right * NUDGE, y: y + up * NUDGE };
        const moved = withMoved(state.moved, layout, key, place);
        return arrange(state, `move ${labelOf(state, key)}`, { moved }, `nudge ${key}`);
      }),
    resetPlaces: () =>
      set((state) => {
        if (!state.moved.has(state.layout)) return {};
        return arrange(state, 'reset positions', { moved: withoutMoved(state.moved, state.layout) });
      }),
    keepView: (name) =>
      set((state) => {
        const view = { name: viewName(name), hash: encodeHash({ ...state, searchText: '', slide: null }) };
        if (view.name === '') return {};
        return arrange(state, `keep ${view.name}`, { views: withView(state.views, view) });
      }),
    openView: (name) =>
      set((state) => {
        const view = state.views.find((known) => known.name === name);
        const graph = graphIn(state);
        if (view === undefined || graph === undefined) return {};
        const { layout, slide: _, ...wished } = decodeHash(view.hash);
        const { filter, ...chosen } = knownParts(graph, wished);
        return { ...arrange(state, `open ${name}`, { filter, layout }), ...chosen, searchText: '' };
      }),
    dropView: (name) =>
      set((state) => arrange(state, `delete ${name}`, { views: withoutView(state.views, name) })),
    undo: () => set((state) => undone(state)),
    redo: () => set((state) => redone(state)),
  };
}
