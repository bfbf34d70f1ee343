/**
 * Whether the notes still say what a slide quotes. Words that stand elsewhere in their note now have only moved;
 * `[…]` in a quotation stands for words that were left out.
 */
import { lowerBound } from '../../pipeline/lowerBound.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { type FlatSource, bareWords, flatSourceOf, wordsAt } from './wordsOfLines.ts';

export type QuoteCheck =
  | { readonly state: 'same' }
  | { readonly state: 'moved'; readonly first: number; readonly last: number }
  | { readonly state: 'changed'; readonly now: string };

const CUT = '[…]';
/** Characters of notes that are searched for moved words in one reading: enough for thousands of quotations. */
const MOST_SEARCHED = 300_000_000;

/**
 * Makes a check of quotations against the sources.
 * @param most characters of notes after which it looks no more for words that moved
 */
export function quoteChecker(
  most = MOST_SEARCHED,
): (source: SourceText, first: number, last: number, lines: readonly string[]) => QuoteCheck {
  let left = most;
  return (source, first, last, lines) => {
    const flat = flatSourceOf(source);
    const pieces = piecesOf(lines);
    const now = wordsAt(flat, first, last);
    if (holds(now, pieces)) return { state: 'same' };
    if (left > 0) {
      left -= flat.text.length;
      const found = findElsewhere(flat, pieces);
      if (found !== undefined) return { state: 'moved', ...found };
    }
    return { state: 'changed', now };
  };
}

/** Whether lines of a source, 1-based, say what is quoted from them, and nothing else. */
export const saysSo = (source: SourceText, first: number, last: number, lines: readonly string[]): boolean =>
  holds(wordsAt(flatSourceOf(source), first, last), piecesOf(lines));

const piecesOf = (lines: readonly string[]): readonly string[] =>
  lines
    .map(bareWords)
    .join(' ')
    .split(CUT)
    .map((piece) => piece.trim());

/** Whether a text is the pieces in their order, with anything where they were cut and nothing else around them. */
function holds(text: string, pieces: readonly string[]): boolean {
  const [only = ''] = pieces;
  if (pieces.length === 1) return text === only && only !== '';
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = index === 0 ? 0 : text.indexOf(piece, at);
    if (found < 0 || !text.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  const [end = ''] = pieces.slice(-1);
  return end === '' || text.endsWith(end);
}

/** The lines of the one place where the words stand now; undefined for none, or several. */
function findElsewhere(
  flat: FlatSource,
  pieces: readonly string[],
): { first: number; last: number } | undefined {
  const [longest = ''] = pieces.toSorted((a, b) => b.length - a.length);
  if (longest === '') return undefined;
  let found: { first: number; last: number } | undefined;
  for (let at = flat.text.indexOf(longest); at >= 0; at = flat.text.indexOf(longest, at + 1)) {
    const place = { first: lineAt(flat, at), last: lineAt(flat, at + longest.length - 1) };
    if (pieces.length === 1 && wordsAt(flat, place.first, place.last) !== longest) continue;
    if (found !== undefined) return undefined;
    found = place;
  }
  return found;
}

/** The 1-based line that holds a place in the text. */
const lineAt = ({ ends }: FlatSource, place: number): number => lowerBound(ends, (end) => end <= place) + 1;
