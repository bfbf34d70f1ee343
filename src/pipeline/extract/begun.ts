/** Sorted strings narrowed down letter by letter, for who reads a name word by word and need not put the words together. */

import { lowerBound } from '../lowerBound.ts';

/** Those of the sorted strings from `from` to before `to` that share their first `length` letters; at least one. */
export interface Begun {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * Narrows down to the strings that go on with some letters.
 * @param before those that have begun; all of them where undefined
 * @returns also how many of the letters, from the first that none of them has, are missed
 */
export function beginWith(
  sorted: readonly string[],
  before: Begun | undefined,
  letters: string,
): { readonly begun: Begun; readonly missed: number } {
  let { from, to, length } = before ?? { from: 0, to: sorted.length, length: 0 };
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    const first = firstFrom(sorted, from, to, length, code);
    const next = firstFrom(sorted, first, to, length, code + 1);
    if (first === next) return { begun: { from, to, length }, missed: letters.length - at };
    [from, to] = [first, next];
    length += 1;
  }
  return { begun: { from, to, length }, missed: 0 };
}

/** The first string of which the letter at a place is `code` or comes after it; what ends before it comes first. */
const firstFrom = (
  sorted: readonly string[],
  from: number,
  to: number,
  place: number,
  code: number,
): number =>
  // Where a string has ended its letter is not a number, and no comparison holds.
  lowerBound(sorted, (text) => !(text.charCodeAt(place) >= code), from, to);
