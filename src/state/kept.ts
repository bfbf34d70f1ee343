/**
 * What the browser keeps for a graph from one visit to the next: where nodes were dragged to, views with names, and the
 * follow-ups that are checked off.
 */
import { type Moved, movedFromJson, movedToJson } from './moved.ts';
import { type SavedView, viewsFromJson } from './savedViews.ts';
import { graphIn } from './selectors.ts';
import type { ViewStore } from './viewStore.ts';

/** The browser's memory; it may refuse even to be named. */
export type Memory = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Kept {
  readonly moved: Moved;
  readonly views: readonly SavedView[];
  /** Keys of the questions that are checked off. */
  readonly done: ReadonlySet<string>;
}

/** Tells when another tab kept something: `key` is its name. */
export interface OtherTabs {
  readonly addEventListener: (
    type: 'storage',
    listener: (event: { readonly key: string | null }) => void,
  ) => void;
  readonly removeEventListener: (
    type: 'storage',
    listener: (event: { readonly key: string | null }) => void,
  ) => void;
}

/** Says under which name things are kept: those of another page of the same server, or of another graph, are not ours. */
export const keptAs = (page: string, title: string): string => `rayograph.kept ${page} ${title}`;

/**
 * Brings back what was kept for each graph that is shown, and keeps what changes from then on.
 * @param page tells this page from others of the same server
 * @returns ends it
 */
export function keepForGraph(store: ViewStore, memory: Memory, page: string, tabs: OtherTabs): () => void {
  let name: string | null = null;
  let last: Kept = store.getState();

  const take = (): void => {
    if (name === null) return;
    const kept = readKept(memory, name);
    if (kept === null) {
      store.getState().notify('What this browser kept for these notes cannot be read; it starts anew.');
      return;
    }
    last = kept;
    store.getState().takeKept(kept);
  };
  const follow = (): void => {
    const title = graphIn(store.getState())?.getAttribute('title');
    const wanted = title === undefined ? null : keptAs(page, title);
    if (wanted !== name) {
      name = wanted;
      take();
    }
    const { moved, views, done } = store.getState();
    if (name === null || (moved === last.moved && views === last.views && done === last.done)) return;
    last = { moved, views, done };
    if (!writeKept(memory, name, last))
      store
        .getState()
        .notify('This browser keeps nothing more: views and positions hold for this visit only.');
  };
  const hear = ({ key }: { readonly key: string | null }): void => {
    if (key === name) take();
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  tabs.addEventListener('storage', hear);
  return () => {
    unsubscribe();
    tabs.removeEventListener('storage', hear);
  };
}

/** Reads what was kept; null where that is unreadable. */
export function readKept(memory: Memory, name: string): Kept | null {
  let text: string | null = null;
  try {
    text = memory().getItem(name);
  } catch {
    // A browser that keeps nothing has nothing to read.
  }
  if (text === null) return { moved: new Map(), views: [], done: new Set() };
  try {
    const { moved, views, done } = (JSON.parse(text) ?? {}) as {
      readonly moved?: unknown;
      readonly views?: unknown;
      readonly done?: unknown;
    };
    return { moved: movedFromJson(moved), views: viewsFromJson(views), done: keysFromJson(done) };
  } catch {
    return null;
  }
}

/** @returns false where the browser would not keep it */
function writeKept(memory: Memory, name: string, { moved, views, done }: Kept): boolean {
  try {
    if (moved.size === 0 && views.length === 0 && done.size === 0) memory().removeItem(name);
    else memory().setItem(name, JSON.stringify({ moved: movedToJson(moved), views, done: [...done] }));
    return true;
  } catch {
    return false;
  }
}

const keysFromJson = (json: unknown): ReadonlySet<string> =>
  new Set((Array.isArray(json) ? (json as unknown[]) : []).filter((key) => typeof key === 'string'));
