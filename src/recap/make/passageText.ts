/** The words of a block in the pieces that can be quoted: whole where they are short, sentence by sentence where they are long. */
import { lowerBound } from '../../pipeline/lowerBound.ts';
import { readBlockText } from '../../query/blockText.ts';
import type { SourceIndex } from '../../query/sourceIndex.ts';

export interface QuotablePiece {
  /** One line of words, with `[…]` where its lines say more than it. */
  readonly text: string;
  /** 1-based lines of the note. */
  readonly first: number;
  readonly last: number;
  /** Offsets in the note. */
  readonly start: number;
  readonly end: number;
}

/** What is no longer than this is quoted whole. */
const LONGEST_WHOLE = 150;
/** Lines that are wrapped end near the margin; one that ends earlier was ended by the writer. */
const LEAST_WRAPPED = 60;
/** A line with a bullet of its own goes on with nothing, whatever Markdown makes of its indent. */
const BULLET = /^\s*[-*+•]\s/u;
const SENTENCE_END =
  /(?<=[\p{L}\p{N})"”'’%`*][.!?]["”’)*]?)(?<!\b(?:vs|i\.e|e\.g|etc|cf|Mr|Mrs|Ms|Dr|Inc|Jr|St|No)\.)\s+(?=["“(*`[]?[\p{Lu}\p{N}])/gu;

/** Cuts a block into the pieces that can be quoted, in order. */
export function quotablePieces(index: SourceIndex, block: number): readonly QuotablePiece[] {
  const { text, offsets, cut } = readBlockText(index, block);
  if (cut || text.trim() === '') return [];
  const parts = writtenLines(text).flatMap((line) =>
    line.end - line.start <= LONGEST_WHOLE ? [line] : sentencesOf(text, line),
  );
  const pieces = parts.map((part) => {
    const own = offsets.slice(part.start, part.end);
    const [start = 0] = own;
    const [end = start] = own.slice(-1);
    return {
      text: text
        .slice(part.start, part.end)
        .replace(/\s+/gu, ' ')
        .replace(/^\s*[•▫▪◦‣]\s*/u, '')
        .trim(),
      start,
      end: end + 1,
      first: lineOf(index, start),
      last: lineOf(index, end),
    };
  });
  return pieces.map((piece, place) => {
    const before = pieces[place - 1]?.last === piece.first ? '[…] ' : '';
    const after = pieces[place + 1]?.first === piece.last ? ' […]' : '';
    return { ...piece, text: before + piece.text + after };
  });
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Lines that the writer ended; wrapped ones belong together. */
function writtenLines(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at - lineStart < LEAST_WRAPPED || BULLET.test(text.slice(at + 1, at + 80))) {
      parts.push({ start, end: at });
      start = at + 1;
    }
    lineStart = at + 1;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

function sentencesOf(text: string, { start, end }: Part): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(SENTENCE_END)) {
    parts.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  return [...parts, { start: from, end }];
}

/** The 1-based line of an offset. */
const lineOf = ({ lines }: SourceIndex, offset: number): number =>
  lowerBound(lines, ({ start }) => start <= offset);
