/**
 * The words by which a text is found: without case and accents, `RayCompiledGraphs` and `vLLM` also by their
 * parts, `Ray Core` also written as one.
 */

/** Longer names are sentences: nobody writes those as one word. */
const MOST_JOINED = 4;

/** Makes texts alike that differ in case, accents or the form of a letter. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Lists the words of what somebody looks for, each as it was typed. */
export const soughtWords = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lists the words of a text that may be found, each once: its tokens and their parts. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) addForms(words, token);
  return words;
}

/** Lists the words of a name: those of its text, and all of it written as one. */
export function wordsOfName(name: string): ReadonlySet<string> {
  const words = new Set(wordsOf(name));
  const tokens = soughtWords(name);
  if (tokens.length > 1 && tokens.length <= MOST_JOINED) words.add(tokens.join(''));
  return words;
}

/** A word as it stands in a text. */
export const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;

/** Adds a token whole, and what stands between its humps and beside its digits. */
export function addForms(words: Set<string>, token: string): void {
  words.add(foldText(token));
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}\p{N}|\p{N}\p{L}/u.test(token)) return;
  const parts = token.split(
    /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u,
  );
  for (const part of parts) words.add(foldText(part));
}
