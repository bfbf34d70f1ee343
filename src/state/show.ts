/** A recap that is being shown: where one is in it, and how the explorer stood before. Pure steps from one place to the next. */
import type { Chosen } from './chosen.ts';
import type { Reading } from './reading.ts';
import type { Arrangement, Trail } from './undo.ts';

/** A place in the show. */
export interface ShowPlace {
  /** The slide, from 0. */
  readonly slide: number;
  /** How many of its parts are said; more than it has means all. */
  readonly step: number;
}

/** What a slide has drawn. */
export interface Staged {
  /** Keys of the nodes that stand out; null where none does. */
  readonly lit: ReadonlySet<string> | null;
  /** Gets the accent ring. */
  readonly ringed: string | null;
  /** Keys of what the parts name that are said. */
  readonly named: ReadonlySet<string>;
}

/** How the explorer stood. */
export interface Explorer extends Chosen, Omit<Arrangement, 'recap' | 'corrections'> {
  readonly reading: Reading | null;
  readonly trail: Trail;
  readonly cameFrom: string | null;
  readonly searchText: string;
  readonly middle: 'graph' | 'outline' | null;
  readonly soughtLine: { readonly key: string; readonly source: string; readonly line: number } | null;
}

export interface Show extends ShowPlace {
  readonly isBlack: boolean;
  /** True while somebody looks around in the map, away from the slide. */
  readonly isStrayed: boolean;
  readonly staged: Staged;
  readonly before: Explorer;
}

type Showing = Explorer & { readonly show: Show | null };

export const FIRST_PLACE: ShowPlace = { slide: 0, step: 1 };
export const ALL_PARTS = 999;

const NOTHING_STAGED: Staged = { lit: null, ringed: null, named: new Set() };

/** Begins a show over the explorer as it stands. */
export const beginShow = (state: Showing, place: ShowPlace): Show => ({
  ...place,
  isBlack: false,
  isStrayed: false,
  staged: NOTHING_STAGED,
  before: explorerOf(state),
});

/** The explorer: as it stands, or as it stood before the show. */
export const explorerOf = (state: Showing): Explorer => {
  if (state.show !== null) return state.show.before;
  const { filter, layout, moved, views, selected, compared, edge, isChoosing, ...rest } = state;
  const { cameFrom, reading, searchText, middle, trail, soughtLine } = rest;
  const chosen = { selected, compared, edge, isChoosing };
  return {
    filter,
    layout,
    moved,
    views,
    ...chosen,
    cameFrom,
    reading,
    searchText,
    middle,
    trail,
    soughtLine,
  };
};

/** Where one step on leads. @param parts how many parts each slide has */
export function nextPlace({ slide, step }: ShowPlace, parts: readonly number[]): ShowPlace {
  if (step < (parts[slide] ?? 0)) return { slide, step: step + 1 };
  return slide + 1 < parts.length ? { slide: slide + 1, step: 1 } : { slide, step };
}

/** Where one step back leads: a slide that one comes back to stands there whole. */
export function previousPlace({ slide, step }: ShowPlace, parts: readonly number[]): ShowPlace {
  const shown = Math.min(step, parts[slide] ?? 0);
  if (shown > 1) return { slide, step: shown - 1 };
  return slide > 0 ? { slide: slide - 1, step: Math.max(1, parts[slide - 1] ?? 1) } : { slide, step: 1 };
}

/** The place that is meant in a recap of so many parts a slide: a link may be older than the recap. */
export function placeWithin({ slide, step }: ShowPlace, parts: readonly number[]): ShowPlace {
  const known = Math.max(0, Math.min(slide, parts.length - 1));
  return { slide: known, step: Math.max(1, Math.min(step, Math.max(1, parts[known] ?? 1))) };
}

/** Reads `3` or `3.2`: the third slide, two of its parts; null for anything else. */
export function placeFromText(text: string): ShowPlace | null {
  const [, slide, step] = /^(\d{1,5})(?:\.(\d{1,3}))?$/u.exec(text) ?? [];
  if (slide === undefined) return null;
  return { slide: Math.max(0, Number(slide) - 1), step: Math.max(1, Number(step ?? 1)) };
}

/** Writes a place as `placeFromText` reads it. */
export const placeToText = ({ slide, step }: ShowPlace): string =>
  step <= 1 ? String(slide + 1) : `${String(slide + 1)}.${String(step)}`;
