/**
 * The view as the URL's hash:
 * `#sel=SLUG&compare=SLUG&edge=SLUG>RELATION>SLUG&note=FILE:LINE&hide=kind,kind&layout=NAME&q=TEXT`.
 * What a URL says is untrusted: decoding never throws, and what it cannot read it leaves at its default.
 */
import type { Filter } from '../query/filter.ts';
import { LONGEST_SEARCH } from '../query/search.ts';
import { edgeKeyOf, nodeKeyOf, slugOfKey } from '../schema/keys.ts';
import { decodeFilter, encodeFilter } from './filterHash.ts';
import { decodeParts, decodeText, encodeParts, encodeText } from './hashText.ts';
import { FIRST_LAYOUT, type LayoutName, isLayoutName } from './layoutChoice.ts';
import { type Reading, decodeReading, encodeReading } from './reading.ts';

/** The part of the view's state that a URL carries. */
export interface HashState {
  readonly selected: string | null;
  readonly compared: string | null;
  readonly edge: string | null;
  readonly reading: Reading | null;
  readonly filter: Filter;
  readonly layout: LayoutName;
  readonly searchText: string;
}

/** Writes the state as a hash, with its `#`; empty when all is as at the start. What would make it too long is left out. */
export function encodeHash({
  selected,
  compared,
  edge,
  reading,
  filter,
  layout,
  searchText,
}: HashState): string {
  const parts: (readonly [string, string])[] = [];
  if (selected !== null) parts.push(['sel', encodeText(slugOfKey(selected))]);
  if (compared !== null) parts.push(['compare', encodeText(slugOfKey(compared))]);
  if (edge !== null) parts.push(['edge', encodeText(edge.split('>').map(slugOfKey).join('>'))]);
  parts.push(...encodeReading(reading), ...encodeFilter(filter));
  if (layout !== FIRST_LAYOUT) parts.push(['layout', layout]);
  if (searchText !== '') parts.push(['q', encodeText(searchText)]);
  return encodeParts(parts);
}

/** Reads a hash, with or without its `#`. Whether the graph knows the node and the names is not asked here. */
export function decodeHash(hash: string): HashState {
  const parts = decodeParts(hash);
  const slug = decodeText(parts.get('sel') ?? '');
  const other = decodeText(parts.get('compare') ?? '');
  const layout = decodeText(parts.get('layout') ?? '');
  return {
    selected: slug === '' ? null : nodeKeyOf(slug),
    compared: other === '' ? null : nodeKeyOf(other),
    edge: edgeMeant(decodeText(parts.get('edge') ?? '')),
    reading: decodeReading(parts),
    filter: decodeFilter(parts),
    layout: isLayoutName(layout) ? layout : FIRST_LAYOUT,
    searchText: decodeText(parts.get('q') ?? '').slice(0, LONGEST_SEARCH),
  };
}

function edgeMeant(slugs: string): string | null {
  const [source = '', relation = '', target = '', ...rest] = slugs.split('>');
  const isWhole = source !== '' && relation !== '' && target !== '' && rest.length === 0;
  return isWhole ? edgeKeyOf(nodeKeyOf(source), relation, nodeKeyOf(target)) : null;
}
