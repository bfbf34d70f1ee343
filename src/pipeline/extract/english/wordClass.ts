/**
 * Word classes by list, as far as telling terms from everyday words needs them. A word may be of several; one
 * that is in no list is rare, and so more likely a name or a term of some field.
 */
import { remembered } from '../remembered.ts';
import { singularOf } from '../words.ts';
import { ADJECTIVES, TECHNICAL_ADJECTIVES } from './adjectives.ts';
import { ADVERBS } from './adverbs.ts';
import { EVERYDAY_NOUNS } from './everydayNouns.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { PLACES } from './places.ts';
import { BASE_ING_NOUNS, VERBS, VERB_FORMS } from './verbs.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

interface Lists {
  readonly functions: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly technical: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly ingNouns: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

let lists: Lists | undefined;

/** Made when first asked for: loading the module costs nothing. */
const known = (): Lists =>
  (lists ??= {
    functions: setOf(FUNCTION_WORDS),
    verbs: new Set([...setOf(VERBS)].flatMap(formsOf).concat([...setOf(VERB_FORMS)])),
    adjectives: setOf(ADJECTIVES),
    technical: setOf(TECHNICAL_ADJECTIVES),
    adverbs: setOf(ADVERBS),
    nouns: setOf(EVERYDAY_NOUNS),
    ingNouns: setOf(BASE_ING_NOUNS),
    places: setOf(PLACES),
  });

/** The regular forms of a verb: `deploy`, `deploys`, `deployed`, `deploying`; `stop` doubles, `use` loses its e. */
function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e')
    ? verb.slice(0, -1)
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}i`
      : verb;
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/u.test(verb) ? verb + verb.slice(-1) : undefined;
  const third = /(?:s|x|z|ch|sh|o)$/u.test(verb)
    ? `${verb}es`
    : stem.endsWith('i')
      ? `${stem}es`
      : `${verb}s`;
  const ing = verb.endsWith('e') && !verb.endsWith('ee') ? `${stem}ing` : `${verb}ing`;
  return [verb, third, `${stem}ed`, ing, ...(doubled === undefined ? [] : [`${doubled}ed`, `${doubled}ing`])];
}

/** What a word may be, whatever its case. */
interface Classes {
  readonly isFunctionWord: boolean;
  readonly isVerb: boolean;
  readonly isPlainModifier: boolean;
  readonly isTechnicalModifier: boolean;
  readonly isEverydayNoun: boolean;
  readonly isPlace: boolean;
  readonly isEverydayWord: boolean;
}

const isModifierForm = (lower: string): boolean =>
  known().adjectives.has(lower) || known().adverbs.has(lower);
const isNounForm = (lower: string): boolean =>
  known().nouns.has(lower) || known().nouns.has(singularOf(lower));
const isVerbForm = (lower: string): boolean => known().verbs.has(lower) && !known().ingNouns.has(lower);

/** What `isEverydayWord` says of a word in lower case, worked out anew: for one that nobody will ask for again. */
export const isEverydayForm = (lower: string): boolean =>
  known().functions.has(lower) ||
  isModifierForm(lower) ||
  isNounForm(lower) ||
  (isVerbForm(lower) && !known().technical.has(lower));

const classesOf = remembered((word): Classes => {
  const lower = word.toLowerCase();
  const isTechnical = known().technical.has(lower);
  return {
    isFunctionWord: known().functions.has(lower),
    isVerb: isVerbForm(lower),
    isPlainModifier: isModifierForm(lower) && !isTechnical,
    isTechnicalModifier: isTechnical,
    isEverydayNoun: isNounForm(lower),
    isPlace: known().places.has(lower),
    isEverydayWord: isEverydayForm(lower),
  };
});

/** Articles, pronouns, prepositions and their like: no term has one at its edge. */
export const isFunctionWord = (word: string): boolean => classesOf(word).isFunctionWord;

/** A verb in any form, unless it is as often a term of the field ("training"). */
export const isVerb = (word: string): boolean => classesOf(word).isVerb;

/** An adjective or adverb that makes nothing technical: "large", "mostly". */
export const isPlainModifier = (word: string): boolean => classesOf(word).isPlainModifier;

/** A modifier that a term may begin with, and never ends with: "distributed", "asynchronous". */
export const isTechnicalModifier = (word: string): boolean => classesOf(word).isTechnicalModifier;

/** A noun that alone is nothing to look up, in the singular or plural. */
export const isEverydayNoun = (word: string): boolean => classesOf(word).isEverydayNoun;

export const isPlace = (word: string): boolean => classesOf(word).isPlace;

/** A word that everybody uses every day, of whatever class. */
export const isEverydayWord = (word: string): boolean => classesOf(word).isEverydayWord;
