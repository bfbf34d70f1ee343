/** Words and their forms: the smallest pieces that finders look at, and the one way in which names are compared. */
import { remembered } from './remembered.ts';

/** A word as it is written: one for all the places where it stands, so that what is asked of it is worked out once. */
export interface WordForm {
  readonly text: string;
  /** What has been worked out, by the number of the question. */
  readonly facts: unknown[];
}

export interface Word {
  readonly text: string;
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
}

// Letters and digits; an apostrophe, "+" or "#" may belong to a word (o'hara, don't, C++, C#), but the "s" of a
// possessive is a word of its own: "Acme's" names Acme.
const WORD = /[\p{L}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))(?=\p{L})[\p{L}\p{N}]+)*(?:\+\+|#(?!\w))?/gu;

/** What is longer is a key or encoded data, and its parts are no words either. */
const LONGEST = 120;

let questions = 0;

/** The form of a word, which need not stand anywhere. */
export const formOf = remembered((text): WordForm => ({ text, facts: Array.from({ length: questions }) }));

/** Wraps a pure function of a word so that it works out each answer once for each form: to read it again takes no looking up. */
export function ofEachForm<T extends object | string | boolean>(
  answer: (text: string) => T,
): (form: WordForm) => T {
  const question = questions;
  questions += 1;
  return ({ text, facts }) => (facts[question] ??= answer(text)) as T;
}

/** Cuts a text into words with their positions, anew each time: for a text that is asked for once. */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  // In half the time of matchAll.
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text))
    if (match[0].length <= LONGEST) {
      const form = formOf(match[0]);
      words.push({ text: form.text, form, start: match.index, end: WORD.lastIndex });
    }
  return words;
}

/** The same for names, which are cut by many and often: each is cut once. */
export const wordsOf = remembered(cutWords);

let ofBlocks = new WeakMap<{ readonly text: string }, readonly Word[]>();

/** The words of a block, cut once however many finders ask for them one after another. */
export function wordsIn(block: { readonly text: string }): readonly Word[] {
  const known = ofBlocks.get(block);
  if (known !== undefined) return known;
  const words = cutWords(block.text);
  ofBlocks.set(block, words);
  return words;
}

/** Lets the words of blocks go, once their note has been read: they take far more room than the text that they are cut from. */
export function forgetBlocks(): void {
  ofBlocks = new WeakMap();
}

/** Names are equal when their letters and digits are, whatever the case, spacing and accents of form: `Ray Core` is `raycore` and `ray-core`. `C++` and `C#` stay apart from `C`. */
export function foldName(name: string): string {
  // Nearly all names are of these characters alone, and need no tables of Unicode.
  if (/^[\w\s./-]*$/.test(name)) return name.toLowerCase().replace(/[^a-z\d]+/g, '');
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\+/gu, 'plus')
    .replace(/#/gu, 'sharp')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** `foldName` of a single word. */
export const foldForm = ofEachForm(foldName);

/** Words of `-che` that notes name things with, also at the end of a longer one. */
const SILENT_E = /(?:cache|niche|psyche|cliche)s$/u;

/** The singular of a folded or lower-case English name, by its ending only; the same where it has none. */
export function singularOf(name: string): string {
  if (name.length < 4 || !name.endsWith('s') || /[suioa]s$/u.test(name)) return name;
  if (name.endsWith('ies') && name.length > 5) return `${name.slice(0, -3)}y`;
  if (/(?:ch|sh|x|zz)es$/u.test(name) && !SILENT_E.test(name)) return name.slice(0, -2);
  return name.slice(0, -1);
}

/** A name folded and in the singular: what two spellings of one name have in common. `GPUs` is `GPU`. */
export const foldSingular = remembered((name) => singularOfName(name, foldName(name)));

/** The same of a name that has been folded already. */
export const singularOfName = (name: string, folded: string): string =>
  /^[A-Z\d]{2,}s$/u.test(name) ? foldName(name.slice(0, -1)) : singularOf(folded);

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  // Nearly all words begin with a letter that needs no tables of Unicode.
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}
