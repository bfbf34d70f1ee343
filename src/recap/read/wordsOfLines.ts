/**
 * The words of lines of a note as they are compared with a quotation: without markers of lists, headings and
 * quotes, without marks of emphasis and code, white space folded. Both sides are treated alike.
 */
import { perObject } from '../../query/perObject.ts';
import { sourceIndexOf } from '../../query/sourceIndex.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';

const OPENINGS = /^(?:[\s>]+|(?:[-*+•▫▪◦‣]|\d{1,9}[.)]|#{1,6}|\[[ xX]\])(?:\s+|$)){0,20}/u;
/** A break in a cell of a table is quoted as a comma, the border of a cell as a dot. */
const BREAKS = / ?<br ?\/?> ?(?:[-*+] )?/giu;
const CELLS = /(?:^| )\| (?:[-*+] )?/gu;
const MARKUP = /\\(?=[!-/:-@[-`{-~])|[*_`|·]|\[\[|\]\]/gu;

/** Folds a line of a note, or of a quotation, to its bare words. */
export const bareWords = (line: string): string =>
  line
    .replace(OPENINGS, '')
    .replace(/\s+/gu, ' ')
    .replace(BREAKS, ', ')
    .replace(CELLS, ' ')
    .replace(MARKUP, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();

export interface FlatSource {
  /** The bare words of all lines, joined by spaces. */
  readonly text: string;
  /** Where the words of each line begin and end in the text; index 0 is line 1. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds a whole source, once. */
export const flatSourceOf = perObject((source: SourceText): FlatSource => {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  for (const { start, end } of sourceIndexOf(source).lines) {
    const words = bareWords(source.text.slice(start, end));
    if (words !== '' && length > 0) {
      pieces.push(' ');
      length += 1;
    }
    starts.push(length);
    pieces.push(words);
    length += words.length;
    ends.push(length);
  }
  return { text: pieces.join(''), starts, ends };
});

/** The bare words of some lines, 1-based; empty where there are no such lines. */
export function wordsAt({ text, starts, ends }: FlatSource, first: number, last: number): string {
  const from = starts[first - 1];
  const to = ends[Math.min(last, ends.length) - 1];
  return from === undefined || to === undefined ? '' : text.slice(from, to);
}
