/**
 * The view as the URL's hash: `#sel=SLUG&hide=kind,kind&layout=NAME&q=TEXT`. What a URL says is untrusted:
 * decoding never throws, and what it cannot read it leaves at its default.
 */
import type { Filter } from '../query/filter.ts';
import { LONGEST_SEARCH } from '../query/search.ts';
import { nodeKeyOf, slugOfKey } from '../schema/keys.ts';
import { decodeFilter, encodeFilter } from './filterHash.ts';
import { decodeParts, decodeText, encodeParts, encodeText } from './hashText.ts';
import { FIRST_LAYOUT, type LayoutName, isLayoutName } from './layoutChoice.ts';

/** The part of the view's state that a URL carries. */
export interface HashState {
  readonly selected: string | null;
  readonly filter: Filter;
  readonly layout: LayoutName;
  readonly searchText: string;
}

/** Writes the state as a hash, with its `#`; empty when all is as at the start. What would make it too long is left out. */
export function encodeHash({ selected, filter, layout, searchText }: HashState): string {
  const parts: (readonly [string, string])[] = [];
  if (selected !== null) parts.push(['sel', encodeText(slugOfKey(selected))]);
  parts.push(...encodeFilter(filter));
  if (layout !== FIRST_LAYOUT) parts.push(['layout', layout]);
  if (searchText !== '') parts.push(['q', encodeText(searchText)]);
  return encodeParts(parts);
}

/** Reads a hash, with or without its `#`. Whether the graph knows the node and the names is not asked here. */
export function decodeHash(hash: string): HashState {
  const parts = decodeParts(hash);
  const slug = decodeText(parts.get('sel') ?? '');
  const layout = decodeText(parts.get('layout') ?? '');
  return {
    selected: slug === '' ? null : nodeKeyOf(slug),
    filter: decodeFilter(parts),
    layout: isLayoutName(layout) ? layout : FIRST_LAYOUT,
    searchText: decodeText(parts.get('q') ?? '').slice(0, LONGEST_SEARCH),
  };
}
