/**
 * The words of a block without what only says its form: list marker, heading hashes, quote signs, table
 * pipes. Each character remembers where it stood in the source, since mentions count from there.
 */
import { lowerBound } from '../pipeline/lowerBound.ts';
import type { BlockKind, SourceText } from '../schema/sourcesFile.ts';
import type { SourceIndex } from './sourceIndex.ts';
import type { Piece, Stretch } from './stretch.ts';
import { rowPieces } from './tableRow.ts';

export interface BlockText {
  readonly text: string;
  /** For each character of `text`, its offset in the source; never falls. */
  readonly offsets: readonly number[];
  /** True where the text was too long to show whole. */
  readonly cut: boolean;
}

/** Longer blocks are cut: nobody reads them in a panel, and they would stall it. */
const LONGEST_SHOWN = 4000;

/** What stands before the words of a line, and of the first line of a block. */
const MARGIN = /^[\s>]*/u;
const OPENINGS: Partial<Record<BlockKind, RegExp>> = {
  heading: /^[\s>]*(?:#{1,6}\s+)?/u,
  item: /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+|$))?/u,
};
/** What stands alone on the first and the last line of a block that is shown as it was typed. */
const FENCES: Partial<Record<BlockKind, RegExp>> = {
  code: /^[\s>]*(?:`{3,}|~{3,})/u,
  frontmatter: /^(?:-{3}|\.{3})\s*$/u,
};
const UNDERLINE = /^[\s>]*(?:=+|-+)\s*$/u;

/** Reads the words of a block off the lines that are its own. */
export function readBlockText(index: SourceIndex, block: number): BlockText {
  const { text, blocks } = index.source;
  const found = blocks[block];
  const shown: string[] = [];
  const offsets: number[] = [];
  let cut = false;
  if (found === undefined) return { text: '', offsets, cut };
  for (const { before, start, end } of piecesOf(index, block, found)) {
    const lastOffset = offsets.at(-1);
    if (lastOffset !== undefined) {
      shown.push(before);
      offsets.push(...Array.from(before, () => lastOffset + 1));
    }
    const room = Math.max(0, LONGEST_SHOWN - offsets.length);
    const stop = Math.min(end, start + room);
    cut ||= stop < end;
    shown.push(text.slice(start, stop));
    for (let offset = start; offset < stop; offset += 1) offsets.push(offset);
  }
  return { text: shown.join('') + (cut ? '…' : ''), offsets, cut };
}

/** Says from where to where in the source the words of a block stand; an empty stretch where it has none. */
export function stretchOf({ offsets }: BlockText): Stretch {
  const [start = 0] = offsets;
  const [last = start - 1] = offsets.slice(-1);
  return { start, end: last + 1 };
}

/** Translates a stretch of the source into one of the block's text; undefined where nothing of it is shown. */
export function stretchIn({ offsets }: BlockText, place: Stretch): Stretch | undefined {
  const start = lowerBound(offsets, (offset) => offset < place.start);
  const end = lowerBound(offsets, (offset) => offset < place.end);
  return start < end ? { start, end } : undefined;
}

function piecesOf(
  index: SourceIndex,
  block: number,
  { kind, first, last }: SourceText['blocks'][number],
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let line = first; line <= last; line += 1) {
    const place = index.lines[line - 1];
    if (place === undefined || index.blockOfLine[line - 1] !== block) continue;
    const raw = index.source.text.slice(place.start, place.end);
    const isEdge = line === first || line === last;
    const fence = FENCES[kind];
    if (kind === 'row') {
      pieces.push(...rowPieces(raw, place.start));
    } else if (fence !== undefined) {
      if (!(isEdge && fence.test(raw))) pieces.push({ before: '\n', ...place });
    } else if (!(kind === 'heading' && line > first && UNDERLINE.test(raw))) {
      const opening = line === first ? (OPENINGS[kind] ?? MARGIN) : MARGIN;
      const start = raw.length - raw.replace(opening, '').length;
      const closing = kind === 'heading' ? /\s+#+\s*$/u.exec(raw)?.index : undefined;
      const end = closing ?? (line === last ? raw.trimEnd().length : raw.length);
      if (end > start) pieces.push({ before: '\n', start: place.start + start, end: place.start + end });
    }
  }
  return pieces;
}
