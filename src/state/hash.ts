/**
 * The view as the URL's hash: `#sel=SLUG&compare=SLUG&edge=SLUG>RELATION>SLUG&hide=kind,kind&layout=NAME&q=TEXT`.
 * What a URL says is untrusted: decoding never throws, and what it cannot read it leaves at its default.
 */
import { LONGEST_SEARCH } from '../query/search.ts';
import { edgeKeyOf, nodeKeyOf, slugOfKey } from '../schema/keys.ts';
import { FIRST_LAYOUT, type LayoutName, isLayoutName } from './layoutChoice.ts';

/** The part of the view's state that a URL carries. */
export interface HashState {
  readonly selected: string | null;
  readonly compared: string | null;
  readonly edge: string | null;
  readonly hiddenKinds: ReadonlySet<string>;
  readonly layout: LayoutName;
  readonly searchText: string;
}

/** A longer hash is not one of ours. */
const LONGEST_HASH = 8192;

/** Writes the state as a hash, with its `#`; empty when all is as at the start. */
export function encodeHash({ selected, compared, edge, hiddenKinds, layout, searchText }: HashState): string {
  const parts: string[] = [];
  if (selected !== null) parts.push(`sel=${encode(slugOfKey(selected))}`);
  if (compared !== null) parts.push(`compare=${encode(slugOfKey(compared))}`);
  if (edge !== null) parts.push(`edge=${encode(edge.split('>').map(slugOfKey).join('>'))}`);
  if (hiddenKinds.size > 0) parts.push(`hide=${[...hiddenKinds].map(encode).join(',')}`);
  if (layout !== FIRST_LAYOUT) parts.push(`layout=${layout}`);
  if (searchText !== '') parts.push(`q=${encode(searchText)}`);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Reads a hash, with or without its `#`. Whether the graph knows the node and the kinds is not asked here. */
export function decodeHash(hash: string): HashState {
  const values = new Map<string, string>();
  if (hash.length <= LONGEST_HASH) {
    for (const part of hash.replace(/^#/u, '').split('&')) {
      const [name = '', ...value] = part.split('=');
      if (value.length > 0) values.set(name, value.join('='));
    }
  }
  const slug = decode(values.get('sel') ?? '');
  const other = decode(values.get('compare') ?? '');
  const layout = decode(values.get('layout') ?? '');
  const kinds = (values.get('hide') ?? '').split(',').map(decode);
  return {
    selected: slug === '' ? null : nodeKeyOf(slug),
    compared: other === '' ? null : nodeKeyOf(other),
    edge: edgeMeant(decode(values.get('edge') ?? '')),
    hiddenKinds: new Set(kinds.filter((kind) => kind !== '')),
    layout: isLayoutName(layout) ? layout : FIRST_LAYOUT,
    searchText: decode(values.get('q') ?? '').slice(0, LONGEST_SEARCH),
  };
}

function edgeMeant(slugs: string): string | null {
  const [source = '', relation = '', target = '', ...rest] = slugs.split('>');
  const isWhole = source !== '' && relation !== '' && target !== '' && rest.length === 0;
  return isWhole ? edgeKeyOf(nodeKeyOf(source), relation, nodeKeyOf(target)) : null;
}

/** A lone surrogate has no encoding: it becomes U+FFFD. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
