/** Tells whether a name only modifies the noun after it, so that nothing is said of the name itself. */
import type { Block } from '../parse/outline.ts';
import { isFunctionWord, isPlainModifier, isVerb } from './english/wordClass.ts';
import type { Sighting } from './sighting.ts';

/** Tells whether a name stands right before a noun: `integrates with ML frameworks` says something of frameworks. */
export const isModifier = ({ text, offset }: Block, { place }: Sighting): boolean =>
  modifiesNext(text, place.end.offset - offset);

/** Tells whether what ends at a position of a text stands right before a noun. */
export function modifiesNext(text: string, end: number): boolean {
  const next = /^\s(\p{L}+)/u.exec(text.slice(end, end + LONGEST_WORD))?.[1];
  return next !== undefined && !isFunctionWord(next) && !isVerb(next) && !isPlainModifier(next);
}

const LONGEST_WORD = 40;
