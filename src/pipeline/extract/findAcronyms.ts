/**
 * Finds acronyms that the notes spell out, and joins the two.
 *
 * ```
 * DSL (domain specific language)     Single Point of Failures (SPOF)     CHaP - Chaos Automation Platform
 * ^acronym ^expansion                ^expansion              ^acronym    ^acronym ^expansion
 * ```
 * Not `AWS (we use it)`: the letters of the acronym must begin the words.
 */
import type { Block, Outline } from '../parse/outline.ts';
import { isFunctionWord } from './english/wordClass.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, nameIn, see } from './sighting.ts';
import { type Word, isCapitalised, wordsOf, wordsIn } from './words.ts';

const ACRONYM = /^[A-Z][A-Za-z]{0,6}[A-Z]s?$/u;
const MOST_WORDS = 7;
/** Words of what leads on. */
const MOST_LEADING = 2;
/** What stands between an acronym and the words that it is made of. */
const LEADS_ON = /^\s*(?:\(|[-–—:=]+\s|(?:,\s*)?(?:stands for|short for|i\.e\.,?)\s)/u;

/** Finds acronyms with their expansions, and every other occurrence of such an acronym in the note. */
export function findAcronyms(outline: Outline, lexicon: NameLexicon): Sighting[] {
  const canons = new Map<string, { readonly canon: string; readonly kind: string }>();
  const expansions = outline.blocks.flatMap((block) =>
    pairsIn(block).map(({ acronym, start, end }) => {
      const expansion = nameIn(block, start, end);
      const known = lexicon.known(expansion) ?? lexicon.known(acronym);
      const kind =
        known?.entry.kind ??
        (wordsOf(expansion).every(({ text }) => isCapitalised(text) || isFunctionWord(text))
          ? 'technology'
          : 'concept');
      const canon = known?.entry.label ?? expansion;
      if (!canons.has(acronym)) canons.set(acronym, { canon, kind });
      return see(outline, block, start, end, {
        name: expansion,
        canon,
        kind,
        certainty: 0.6,
        finder: 'acronym spelled out',
      });
    }),
  );
  if (canons.size === 0) return [];
  const acronyms = outline.blocks.flatMap((block) =>
    wordsIn(block).flatMap(({ text, start, end }): Sighting[] => {
      const meant = canons.get(text) ?? (text.endsWith('s') ? canons.get(text.slice(0, -1)) : undefined);
      if (meant === undefined) return [];
      return [
        see(outline, block, start, end, {
          name: text,
          ...meant,
          certainty: 0.6,
          finder: 'acronym spelled out',
        }),
      ];
    }),
  );
  return [...expansions, ...acronyms];
}

interface Pair {
  readonly acronym: string;
  readonly start: number;
  readonly end: number;
}

function pairsIn(block: Block): Pair[] {
  const { text } = block;
  if (!/[A-Z][A-Za-z]{0,6}[A-Z]/u.test(text)) return [];
  const words = wordsIn(block);
  return words.flatMap((word, at): Pair[] => {
    if (!ACRONYM.test(word.text)) return [];
    const letters = word.text.replace(/s$/u, '').toUpperCase();
    const before = words.slice(Math.max(0, at - MOST_WORDS), at);
    const lead = LEADS_ON.exec(text.slice(word.end))?.[0];
    const from = word.end + (lead?.length ?? 0);
    const after = words
      .slice(at + 1, at + 1 + MOST_LEADING + MOST_WORDS)
      .filter(({ start }) => start >= from);
    const closes = /\(\s*$/u.test(text.slice(before.at(-1)?.end ?? 0, word.start));
    const found =
      (lead === undefined ? undefined : prefixWith(after.slice(0, MOST_WORDS), letters)) ??
      (closes ? suffixWith(before, letters) : undefined);
    const [first, last] = [found?.[0], found?.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ acronym: word.text.replace(/(?<=[A-Z])s$/u, ''), start: first.start, end: last.end }];
  });
}

/** The shortest run of words from the first whose initials give the letters. */
function prefixWith(words: readonly Word[], letters: string): readonly Word[] | undefined {
  for (let count = 2; count <= words.length; count += 1)
    if (spells(words.slice(0, count), letters)) return words.slice(0, count);
  return undefined;
}

function suffixWith(words: readonly Word[], letters: string): readonly Word[] | undefined {
  for (let count = 2; count <= words.length; count += 1)
    if (spells(words.slice(-count), letters)) return words.slice(-count);
  return undefined;
}

/** Initials give the letters, small words left out or not; a word may give its inner letters too, as "FlexAttention" gives F and A. */
function spells(words: readonly Word[], letters: string): boolean {
  const initials = (list: readonly Word[]): string =>
    list.map(({ text }) => text.charAt(0).toUpperCase()).join('');
  return (
    initials(words) === letters || initials(words.filter(({ text }) => !isFunctionWord(text))) === letters
  );
}
