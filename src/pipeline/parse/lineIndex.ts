/** Turns offsets of a text into lines and columns. CR, LF and CRLF each end a line, as in CommonMark. */
import { itemAt } from '../../schema/itemAt.ts';
import type { Point } from '../../schema/place.ts';
import { lowerBound } from '../lowerBound.ts';

export interface LineIndex {
  /** How many lines there are; the empty one after a final line ending counts. */
  readonly count: number;
  readonly pointAt: (offset: number) => Point;
  /** The text of a 1-based line, without its ending. */
  readonly lineAt: (line: number) => string;
}

/** Finds where the lines of a text begin, once, so that each look-up is a binary search. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  const lineOf = (offset: number): number => lowerBound(starts, (start) => start <= offset);
  return {
    count: starts.length,
    pointAt: (offset) => {
      const line = lineOf(offset);
      return { line, column: offset - itemAt(starts, line - 1) + 1, offset };
    },
    lineAt: (line) => text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/u, ''),
  };
}
