/**
 * An index of texts by their words, made once, so that a keystroke costs a look at each different word and
 * not at each text. What a word cannot be is known from its letters alone: a number holds which it has.
 */
import { lowerBound } from '../pipeline/lowerBound.ts';
import { compareText } from './compareText.ts';
import { perObject } from './perObject.ts';
import { slipsAllowed, slipsTo } from './slips.ts';

/** How a sought word fits a text's word, the best first; with slips it is worse by each of them. */
const WHOLE = 0;
const BEGINNING = 1;
const INSIDE = 3;
const SLIPPED = 4;
/** Does not fit. */
export const NO_FIT = 255;

/** Shorter words are looked for at the beginning of words only: inside, they are everywhere. */
const SHORTEST_INSIDE = 3;
const MOST_WORDS = 8;

export interface TextIndex {
  /** Different words, sorted. */
  readonly words: readonly string[];
  /** Which letters each word has. */
  readonly letters: Int32Array;
  /** The texts that hold each word lie in `texts`, from `starts[word]` to `starts[word + 1]`. */
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly size: number;
}

/** @param wordsOf the words of each text */
export function buildTextIndex(wordsOf: readonly ReadonlySet<string>[]): TextIndex {
  const holders = new Map<string, number[]>();
  let count = 0;
  for (const [text, words] of wordsOf.entries()) {
    for (const word of words) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [text]);
      else known.push(text);
      count += 1;
    }
  }
  const sorted = [...holders].sort((a, b) => compareText(a[0], b[0]));
  const words = sorted.map(([word]) => word);
  const starts = new Int32Array(words.length + 1);
  const texts = new Int32Array(count);
  let end = 0;
  for (const [at, [, own]] of sorted.entries()) {
    texts.set(own, end);
    end += own.length;
    starts[at + 1] = end;
  }
  return { words, letters: Int32Array.from(words, lettersOf), starts, texts, size: wordsOf.length };
}

/** Says which letters a word has, folded into the bits of one number. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << word.charCodeAt(at);
  return letters;
}

/**
 * Says how well each text fits: the lower the better, `NO_FIT` where a word is missing. Slips are forgiven only
 * in words that are found nowhere as they stand, or in all where no text holds all of them.
 */
export function fitsOf(index: TextIndex, sought: readonly string[]): Uint8Array {
  const words = sought.slice(0, MOST_WORDS);
  const strict = allOf(
    index,
    words.map((word) => {
      const exact = asItStands(index, word);
      return exact.words.length > 0 ? [exact] : [withSlips(index, word)];
    }),
  );
  if (strict.some((fit) => fit !== NO_FIT)) return strict;
  return allOf(
    index,
    words.map((word) => [asItStands(index, word), withSlips(index, word)]),
  );
}

/** Words of an index that a sought one may mean, and how well each fits. */
interface Meant {
  readonly words: number[];
  readonly fits: number[];
}

function allOf(index: TextIndex, meant: readonly (readonly Meant[])[]): Uint8Array {
  const all = new Uint8Array(index.size).fill(meant.length === 0 ? NO_FIT : 0);
  const fits = new Uint8Array(index.size);
  for (const ways of meant) {
    fits.fill(NO_FIT);
    for (const way of ways) mark(index, way, fits);
    for (let text = 0; text < index.size; text += 1) {
      const [sum = 0, fit = NO_FIT] = [all[text], fits[text]];
      all[text] = sum === NO_FIT || fit === NO_FIT ? NO_FIT : Math.min(sum + fit, NO_FIT - 1);
    }
  }
  return all;
}

const asItStands = rememberWords((index, sought) => {
  const { words, letters } = index;
  const meant: Meant = { words: [], fits: [] };
  const add = (word: number, fit: number): void => {
    meant.words.push(word);
    meant.fits.push(fit);
  };
  for (let at = lowerBound(words, (word) => word < sought); words[at]?.startsWith(sought) === true; at += 1) {
    add(at, words[at] === sought ? WHOLE : BEGINNING);
  }
  if (sought.length < SHORTEST_INSIDE) return meant;
  const needed = lettersOf(sought);
  let word = 0;
  for (const own of letters) {
    if ((needed & ~own) === 0 && words[word]?.includes(sought) === true) add(word, INSIDE);
    word += 1;
  }
  return meant;
});

const withSlips = rememberWords((index, sought) => {
  const { words, letters } = index;
  const meant: Meant = { words: [], fits: [] };
  const most = slipsAllowed(sought.length);
  if (most === 0) return meant;
  const needed = lettersOf(sought);
  let at = -1;
  for (const own of letters) {
    at += 1;
    const word = words[at];
    // Each slip accounts for one letter that is missing, at most.
    if (word === undefined || countBits(needed & ~own) > most) continue;
    const found = slipsTo(sought, word, most);
    if (found === undefined || found.slips === 0) continue;
    meant.words.push(at);
    meant.fits.push(SLIPPED + 2 * (found.slips - 1) + (found.isWhole ? 0 : 1));
  }
  return meant;
});

/** Remembers the answers for the last few words: who types a second word keeps the first. */
function rememberWords(look: (index: TextIndex, sought: string) => Meant) {
  const known = perObject<TextIndex, Map<string, Meant>>(() => new Map());
  return (index: TextIndex, sought: string): Meant => {
    const own = known(index);
    const hit = own.get(sought) ?? look(index, sought);
    // Taken out and put back, the word is the youngest.
    own.delete(sought);
    own.set(sought, hit);
    const [oldest] = own.keys();
    if (own.size > MOST_WORDS && oldest !== undefined) own.delete(oldest);
    return hit;
  };
}

function mark({ starts, texts }: TextIndex, { words, fits: ways }: Meant, fits: Uint8Array): void {
  for (let place = 0; place < words.length; place += 1) {
    const [word = 0, fit = NO_FIT] = [words[place], ways[place]];
    for (const text of texts.subarray(starts[word], starts[word + 1])) {
      const known = fits[text];
      if (known === undefined || fit < known) fits[text] = fit;
    }
  }
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
