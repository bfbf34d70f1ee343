/** A row of a table, read as words: its cells joined by a dot, and what a `<br>` parts in a cell by a comma. */
import type { Piece, Stretch } from './stretch.ts';

const DELIMITER = /^[\s|:-]*$/u;
const BREAK = /<br\s*\/?>/giu;

/**
 * Cuts a row into the pieces worth showing; none for the row of dashes under a table's head.
 * @param raw the row's line
 * @param base where the line begins in the source
 */
export function rowPieces(raw: string, base: number): readonly Piece[] {
  if (DELIMITER.test(raw)) return [];
  const pieces: Piece[] = [];
  for (const cell of cellsOf(raw)) {
    let before = ' · ';
    for (const part of partsOf(raw, cell.start, cell.end)) {
      pieces.push({ before, start: base + part.start, end: base + part.end });
      before = ', ';
    }
  }
  return pieces;
}

function cellsOf(raw: string): readonly Stretch[] {
  const cells: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '\\') at += 1;
    else if (raw[at] === '|') {
      cells.push({ start, end: at });
      start = at + 1;
    }
  }
  return [...cells, { start, end: raw.length }];
}

/** The parts of a cell between its breaks, without blanks and list markers around them. */
function partsOf(raw: string, start: number, end: number): readonly Stretch[] {
  const parts: Stretch[] = [];
  const cell = raw.slice(start, end);
  let from = 0;
  for (const stop of [...cell.matchAll(BREAK), undefined]) {
    const part = cell.slice(from, stop?.index ?? cell.length);
    const opening = part.length - part.replace(/^\s*(?:[-*+]\s+)?/u, '').length;
    const length = part.trimEnd().length;
    if (length > opening) parts.push({ start: start + from + opening, end: start + from + length });
    from = stop === undefined ? from : stop.index + stop[0].length;
  }
  return parts;
}
