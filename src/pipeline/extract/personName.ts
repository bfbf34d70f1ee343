/** Tells names of people from other words, by given names and by shape. */
import { isCommonWord } from './commonWords.ts';
import { isEverydayWord, isPlace } from './english/wordClass.ts';
import { NAME_PARTICLE, ROLE_WORD } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { isCapitalised, wordsOf } from './words.ts';

/**
 * How sure it is that a stretch is a person's name, 0–1.
 *
 * - `Joan Baker`: a given name and a capitalised one, 0.95
 * - `Stephen o'hara`: a given name and one word that is no everyday word, 0.75
 * - `Xanthe Nezdo`: capitalised, two to four, none of them an everyday word, a job or a known name, 0.6
 * - `Sam`: a given name alone, 0.5
 * - not `Docker Security`, `Chief Architect`, `Ray Summit 2024`
 */
export function personCertainty(text: string, lexicon: NameLexicon): number {
  if (/[^\p{L}\p{M}\s.'’-]/u.test(text)) return 0;
  const words = wordsOf(text);
  const [first] = words;
  if (first === undefined || words.length > 5 || words.some(({ text: word }) => ROLE_WORD.test(word)))
    return 0;
  const names = words.filter(({ text: word }, at) => at === 0 || !NAME_PARTICLE.test(word));
  const given = lexicon.isGivenName(first.text) && isCapitalised(first.text);
  const capitalised = names.every(({ text: word }) => isCapitalised(word));
  const known = lexicon.known(text);
  if (known !== undefined && known.entry.kind !== 'person') return 0;
  if (words.length === 1) return given ? 0.5 : 0;
  const everyday = names.slice(1).some(({ text: word }) => isCommonWord(word));
  if (given && capitalised && !everyday && names.length <= 4) return 0.95;
  if (given && names.length === 2 && !everyday) return 0.75;
  const shouted = names.every(({ text: word }) => word.length > 2 && word === word.toUpperCase());
  const partKnown = names.some(({ text: word }) => {
    const kind = lexicon.known(word)?.entry.kind;
    return kind === 'technology' || kind === 'component' || kind === 'concept';
  });
  const isShape = capitalised && !shouted && !partKnown && !isCommonWord(first.text) && !everyday;
  return isShape && names.length >= 2 && names.length <= 4 ? 0.6 : 0;
}

/** Tells whether a word could be a given name that no list has: one capital, and neither known nor an everyday word. */
export const couldBeGivenName = (name: string, lexicon: NameLexicon): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
  !isCommonWord(name) &&
  !isEverydayWord(name) &&
  !isPlace(name) &&
  lexicon.known(name) === undefined;
