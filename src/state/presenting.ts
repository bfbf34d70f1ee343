/** The actions of a show. What a slide says lies in the recap; here is only where one is, and what the map shows for it. */
import { NO_FILTER } from '../query/filter.ts';
import { NOTHING_CHOSEN } from './chosen.ts';
import type { LayoutName } from './layoutChoice.ts';
import { type ShowPlace, type Staged, FIRST_PLACE, beginShow } from './show.ts';
import { arrange, ofFilesAlone } from './undo.ts';
import type { ViewState } from './viewState.ts';

/** How a slide has the map stand; a layout that is null is the explorer's. */
export interface StagedMap extends Staged {
  readonly layout: LayoutName | null;
  /** Kinds that are left out. */
  readonly hide: readonly string[];
}

export interface PresentingActions {
  /** Begins the show, or goes to a place of one that has begun. */
  readonly present: (place?: ShowPlace) => void;
  /** Ends the show: the explorer stands as it stood before. */
  readonly leaveShow: () => void;
  readonly setBlack: (isBlack: boolean) => void;
  /** Has the map stand as a slide says, with nothing chosen. */
  readonly stage: (map: StagedMap) => void;
  /** Says that somebody looks around, away from the slide. */
  readonly stray: () => void;
  /** Takes over a recap that was read; that is no step. */
  readonly takeRecap: (recap: string | null) => void;
  /** Changes the recap, as a step that can be undone. */
  readonly editRecap: (what: string, recap: string) => void;
  readonly setRecapHome: (home: ViewState['recapHome']) => void;
}

type Change = (change: (state: ViewState) => Partial<ViewState>) => void;

/** Makes the actions. */
export function presenting(set: Change): PresentingActions {
  return {
    present: (place = FIRST_PLACE) =>
      set((state) => {
        if (state.show === null) return { show: beginShow(state, place), middle: 'graph', hovered: null };
        const { slide, step } = place;
        return { show: { ...state.show, slide, step, isBlack: false, isStrayed: false } };
      }),
    leaveShow: () =>
      set(({ show, trail, recap, corrections }) => {
        if (show === null) return {};
        const { before } = show;
        return {
          ...before,
          trail: ofFilesAlone({ ...before, recap, corrections }, before.trail, trail),
          show: null,
          hovered: null,
        };
      }),
    setBlack: (isBlack) => set(({ show }) => (show === null ? {} : { show: { ...show, isBlack } })),
    stage: ({ lit, ringed, named, layout, hide }) =>
      set(({ show, ...state }) => {
        if (show === null) return {};
        const kinds = { mode: 'except', names: new Set(hide) } as const;
        const isAsBefore = hide.length === 0 && state.filter === NO_FILTER;
        return {
          show: { ...show, isStrayed: false, staged: { lit, ringed, named } },
          ...NOTHING_CHOSEN,
          reading: null,
          cameFrom: null,
          hovered: null,
          searchText: '',
          middle: 'graph',
          layout: layout ?? show.before.layout,
          filter: isAsBefore ? state.filter : hide.length === 0 ? NO_FILTER : { ...NO_FILTER, kinds },
        };
      }),
    stray: () =>
      set(({ show }) => (show === null || show.isStrayed ? {} : { show: { ...show, isStrayed: true } })),
    takeRecap: (recap) => set(() => ({ recap })),
    editRecap: (what, recap) => set((state) => arrange(state, what, { recap })),
    setRecapHome: (recapHome) => set(() => ({ recapHome })),
  };
}
