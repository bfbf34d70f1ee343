/** Keeps the URL and the store in step. A new selection is a step of the history; all else changes the step in place. */
import { isOther } from './chosen.ts';
import { decodeHash, encodeHash } from './hash.ts';
import type { ViewState } from './viewState.ts';
import type { ViewStore } from './viewStore.ts';

/** What of the browser's window is needed. */
export interface HashWindow {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate' | 'hashchange', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate' | 'hashchange', listener: () => void) => void;
}

/**
 * Restores what the URL says and follows both from then on.
 * @returns ends it
 */
export function keepHash(store: ViewStore, window: HashWindow): () => void {
  let isFollowing = false;
  const follow = (): void => {
    isFollowing = true;
    store.getState().restore(decodeHash(window.location.hash));
    isFollowing = false;
  };
  const write = (state: ViewState, before: ViewState): void => {
    // Until the graph is there, the URL holds wishes that must not be lost.
    if (state.load.phase !== 'ready' || !concernsHash(state, before)) return;
    const hash = encodeHash(state);
    if (hash === window.location.hash) return;
    const url = `${window.location.pathname}${window.location.search}${hash}`;
    // What a new graph or a bad URL takes away is no step that one could go back from.
    const isStep = isOther(state, before) && state.load === before.load && !isFollowing;
    try {
      if (isStep) window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
    } catch {
      // Safari refuses after 100 changes in half a minute; the next one catches up.
    }
  };
  follow();
  const unsubscribe = store.subscribe(write);
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
  };
}

const concernsHash = (state: ViewState, before: ViewState): boolean =>
  state.load !== before.load ||
  isOther(state, before) ||
  state.hiddenKinds !== before.hiddenKinds ||
  state.layout !== before.layout ||
  state.searchText !== before.searchText;
