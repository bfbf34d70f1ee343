/**
 * Keys of nodes and edges, derived from content so that they stay the same from one build to the next.
 * The prefix is needed: a bare `constructor` or `__proto__` as a key breaks graphology.
 */

const NODE_PREFIX = 'n:';

/** Makes a label into a slug of lower-case letters and digits of any script, joined by hyphens; `untitled` if none is left. */
export function slugOf(label: string): string {
  const slug = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/\+/gu, '-plus')
    .replace(/#/gu, '-sharp')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug.slice(0, 80) || 'untitled';
}

export const nodeKeyOf = (slug: string): string => NODE_PREFIX + slug;

/** The part of a node's key that the URL carries. */
export const slugOfKey = (key: string): string =>
  key.startsWith(NODE_PREFIX) ? key.slice(NODE_PREFIX.length) : key;

export const edgeKeyOf = (source: string, relation: string, target: string): string =>
  `${source}>${relation}>${target}`;
