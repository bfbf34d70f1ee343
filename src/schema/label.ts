/** How long the label of a node may be: a note may hold a heading of a megabyte, and a list or a map has no room for it. */

/** UTF-16 units. */
export const LONGEST_LABEL = 300;

/** Combining marks and characters without width: more than a few in a row are no word of any language. */
const FLOOD = /([\p{M}\u200B-\u200F\u2060\uFEFF]{8})[\p{M}\u200B-\u200F\u2060\uFEFF]+/gu;

/** Shortens a label that is too long to an ellipsis at its end, and thins floods of marks; any other is returned as it is. */
export function shortLabel(label: string): string {
  const thinned = label.replace(FLOOD, '$1');
  if (thinned.length <= LONGEST_LABEL) return thinned;
  // Not through the middle of a character beyond the basic plane.
  return `${thinned.slice(0, LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
