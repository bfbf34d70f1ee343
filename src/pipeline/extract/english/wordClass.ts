/**
 * Word classes by list, as far as telling terms from everyday words needs them. A word may be of several; one
 * that is in no list is rare, and so more likely a name or a term of some field.
 */
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
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/u.test(verb) ? verb + (verb.at(-1) ?? '') : undefined;
  const third = /(?:s|x|z|ch|sh|o)$/u.test(verb)
    ? `${verb}es`
    : stem.endsWith('i')
      ? `${stem}es`
      : `${verb}s`;
  const ing = verb.endsWith('e') ? `${stem}ing` : `${verb}ing`;
  return [verb, third, `${stem}ed`, ing, ...(doubled === undefined ? [] : [`${doubled}ed`, `${doubled}ing`])];
}

/** Articles, pronouns, prepositions and their like: no term has one at its edge. */
export const isFunctionWord = (word: string): boolean => known().functions.has(word.toLowerCase());

/** A verb in any form, unless it is as often a term of the field ("training"). */
export function isVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return known().verbs.has(lower) && !known().ingNouns.has(lower);
}

/** An adjective or adverb that makes nothing technical: "large", "mostly". */
export function isPlainModifier(word: string): boolean {
  const lower = word.toLowerCase();
  const { adjectives, adverbs, technical } = known();
  return (adjectives.has(lower) || adverbs.has(lower)) && !technical.has(lower);
}

/** A modifier that a term may begin with, and never ends with: "distributed", "asynchronous". */
export const isTechnicalModifier = (word: string): boolean => known().technical.has(word.toLowerCase());

/** A noun that alone is nothing to look up, in the singular or plural. */
export function isEverydayNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return known().nouns.has(lower) || known().nouns.has(singularOf(lower));
}

export const isPlace = (word: string): boolean => known().places.has(word.toLowerCase());

/** A word that everybody uses every day, of whatever class. */
export function isEverydayWord(word: string): boolean {
  const lower = word.toLowerCase();
  const before = everyday.get(lower);
  if (before !== undefined) return before;
  const answer = isEverydayForm(lower);
  everyday.set(lower, answer);
  return answer;
}

const everyday = new Map<string, boolean>();

function isEverydayForm(lower: string): boolean {
  const { functions, verbs, adjectives, adverbs, nouns, technical, ingNouns } = known();
  const lists = [functions, adjectives, adverbs, nouns];
  if (lists.some((list) => list.has(lower)) || nouns.has(singularOf(lower))) return true;
  return verbs.has(lower) && !technical.has(lower) && !ingNouns.has(lower);
}
