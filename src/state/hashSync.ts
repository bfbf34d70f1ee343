/**
 * Keeps the URL and the store in step. A new selection is a step of the history; all else changes the step in
 * place. Back and forward lead through what was selected and leave the filter alone, which has its own undo;
 * only where an address was typed or followed do they bring back the whole of what it said.
 */
import { isOther } from './chosen.ts';
import { decodeHash, encodeHash } from './hash.ts';
import { isOtherPage } from './reading.ts';
import { type Explorer, explorerOf } from './show.ts';
import type { ViewState } from './viewState.ts';
import type { ViewStore } from './viewStore.ts';

/** What of the browser's window is needed. */
export interface HashWindow {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  readonly addEventListener: (type: 'popstate' | 'hashchange', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate' | 'hashchange', listener: () => void) => void;
}

/**
 * Restores what the URL says and follows both from then on.
 * @returns ends it
 */
export function keepHash(store: ViewStore, window: HashWindow): () => void {
  let isFollowing = false;
  /** Counts the addresses that were typed or followed; each step of the history says to which it belongs. */
  let visit = visitOf(window.history.state) ?? 0;

  const change = (how: 'pushState' | 'replaceState', hash: string): void => {
    const url = `${window.location.pathname}${window.location.search}${hash}`;
    window.history[how]({ visit }, '', url);
  };
  const follow = (): void => {
    const own = visitOf(window.history.state);
    const { slide, ...wished } = decodeHash(window.location.hash);
    const isStep = own === visit && store.getState().load.phase === 'ready';
    visit = own ?? visit + 1;
    isFollowing = true;
    if (!slide) store.getState().leaveShow();
    // During a show the address says how the explorer stands behind it; that stays as it is.
    if (store.getState().show === null) {
      if (isStep) store.getState().goTo(wished);
      else store.getState().restore(wished);
    }
    if (slide) store.getState().present(slide);
    isFollowing = false;
    const { load } = store.getState();
    // The step now also says what is filtered, and whose it is.
    if (load.phase === 'ready') change('replaceState', hashOf(store.getState()));
    else if (own === null) change('replaceState', window.location.hash);
  };
  const write = (state: ViewState, before: ViewState): void => {
    // Until the graph is there, the URL holds wishes that must not be lost.
    if (isFollowing || state.load.phase !== 'ready' || !concernsHash(state, before)) return;
    const hash = hashOf(state);
    if (hash === window.location.hash) return;
    // What a new graph takes away is no step that one could go back from.
    const isStep =
      state.load === before.load &&
      ((state.show !== null && before.show === null) || isElsewhere(explorerOf(state), explorerOf(before)));
    change(isStep ? 'pushState' : 'replaceState', hash);
  };
  // A step of the history that changes the hash is told twice, and between the two somebody may have gone on.
  const followOther = (): void => {
    if (window.location.hash !== hashOf(store.getState())) follow();
  };
  follow();
  const unsubscribe = store.subscribe(write);
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', followOther);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', followOther);
  };
}

/** @returns null for a step that is none of ours: its address was typed or followed */
function visitOf(state: unknown): number | null {
  const { visit } = (state ?? {}) as { readonly visit?: unknown };
  return typeof visit === 'number' ? visit : null;
}

/** Another page to read; another line of the same note is none. */
const isElsewhere = (state: Explorer, before: Explorer): boolean =>
  isOther(state, before) || isOtherPage(state.reading, before.reading);

const hashOf = (state: ViewState): string => encodeHash({ ...explorerOf(state), slide: state.show });

const concernsHash = (state: ViewState, before: ViewState): boolean =>
  state.load !== before.load ||
  state.show !== before.show ||
  isOther(state, before) ||
  state.reading !== before.reading ||
  state.filter !== before.filter ||
  state.layout !== before.layout ||
  state.searchText !== before.searchText;
