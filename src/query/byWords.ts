/** Finds among a few things by the words that say what they are, forgiving slips as the search does. */
import { itemAt } from '../schema/itemAt.ts';
import { soughtWords, wordsOfName } from './searchWords.ts';
import { NO_FIT, buildTextIndex, fitsOf } from './textIndex.ts';

/** Sorts out the things that hold all the words of a text, the better fit first; all of them for a blank one. */
export function findByWords<Thing>(
  things: readonly Thing[],
  wordsOfThing: (thing: Thing) => string,
  text: string,
): readonly Thing[] {
  const words = soughtWords(text);
  if (words.length === 0) return text.trim() === '' ? things : [];
  const fits = fitsOf(buildTextIndex(things.map((thing) => wordsOfName(wordsOfThing(thing)))), words);
  return things
    .map((thing, at) => ({ thing, fit: itemAt(fits, at) }))
    .filter(({ fit }) => fit !== NO_FIT)
    .sort((a, b) => a.fit - b.fit)
    .map(({ thing }) => thing);
}
