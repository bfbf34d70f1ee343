/** The words of a name, in one form each: what two names have in common says that they belong together. */

/** Words that join others and say nothing themselves. */
const EMPTY = new Set('a an and as at by for from in is it of on or the to vs with'.split(' '));
const SHORTEST = 2;

/** Reads `PyTorch data_loaders` as `py`, `torch`, `data`, `loader`, each with the form in which it is written. */
export function labelWords(label: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const form of label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const word = singular(form.toLowerCase());
    const says = word.length >= SHORTEST && !EMPTY.has(word) && !/^\p{N}+$/u.test(word);
    if (says && !words.has(word)) words.set(word, form);
  }
  return words;
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
