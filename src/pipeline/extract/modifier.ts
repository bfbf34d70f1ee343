/** Tells whether a name only modifies the noun after it, so that nothing is said of the name itself. */
import type { Block } from '../parse/outline.ts';
import { isFunctionWord, isPlainModifier, isVerb } from './english/wordClass.ts';
import type { Sighting } from './sighting.ts';

/** Tells whether a name stands right before a noun: `integrates with ML frameworks` says something of frameworks. */
export function isModifier({ text, offset }: Block, { place }: Sighting): boolean {
  const next = /^\s(\p{L}+)/u.exec(text.slice(place.end.offset - offset))?.[1];
  return next !== undefined && !isFunctionWord(next) && !isVerb(next) && !isPlainModifier(next);
}
