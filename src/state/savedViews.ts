/** Views that were given a name. A view is kept as the hash that shows it, so that it is a link as well. */
import { LONGEST_HASH } from './hashText.ts';

export interface SavedView {
  readonly name: string;
  /** With its `#`, or empty for the view as it is at first. */
  readonly hash: string;
}

export const LONGEST_NAME = 80;
const MOST_VIEWS = 200;

/** The form in which a name is kept; empty for one that says nothing. */
export const viewName = (name: string): string =>
  name.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME).trim();

/** Keeps a view; one of the same name gives way, in its place. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const isKnown = views.some(({ name }) => name === view.name);
  return isKnown
    ? views.map((other) => (other.name === view.name ? view : other))
    : [...views, view].slice(-MOST_VIEWS);
}

export const withoutView = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((view) => view.name !== name);

/** Reads views; what is none is left out, and of two with one name the last counts. */
export function viewsFromJson(json: unknown): readonly SavedView[] {
  let views: readonly SavedView[] = [];
  for (const entry of Array.isArray(json) ? (json as unknown[]) : []) {
    const { name, hash } = (entry ?? {}) as { readonly name?: unknown; readonly hash?: unknown };
    if (typeof name !== 'string' || typeof hash !== 'string' || hash.length > LONGEST_HASH) continue;
    if (viewName(name) === '' || (hash !== '' && !hash.startsWith('#'))) continue;
    views = withView(views, { name: viewName(name), hash });
  }
  return views;
}
