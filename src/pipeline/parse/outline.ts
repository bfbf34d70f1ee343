/** The outline of a note: sections under headings, and blocks, the smallest passages worth quoting. */
import type { Place } from '../../schema/place.ts';
import type { BlockKind } from '../../schema/sourcesFile.ts';
import type { LineIndex } from './lineIndex.ts';

/** Marked-up stretches within a block; `url` where it leads, for links and bare addresses. */
export interface Span {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link';
  /** Positions in the block's text, `end` after the last character. */
  readonly start: number;
  readonly end: number;
  readonly url?: string;
}

export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /**
   * What a reader sees, as long as its source: markup and addresses are blanked, so that a position in the
   * text plus `offset` is a position in the note. A `BREAK` stands for `<br>` and for the border of a cell.
   */
  readonly text: string;
  readonly offset: number;
  readonly first: number;
  readonly last: number;
  /** How many list items it is nested under, and the index of the innermost, -1 for none. */
  readonly depth: number;
  readonly parent: number;
  /** Index of its section in `Outline.sections`. */
  readonly section: number;
  readonly spans: readonly Span[];
  /** 1–6 for a heading, else 0. */
  readonly level: number;
  /** For a table row: its cells as positions in the text, beside the table's header cells. */
  readonly cells: readonly { readonly start: number; readonly end: number; readonly header: string }[];
}

/** One for all blocks that have none: of a vault's most are plain words, and no row. */
export const NO_SPANS: Block['spans'] = [];
export const NO_CELLS: Block['cells'] = [];

/** What stands under one heading, up to the next heading of any level. Section 0 has no heading. */
export interface Section {
  readonly index: number;
  /** Index of the heading's block, -1 for section 0. */
  readonly heading: number;
  readonly level: number;
  /** Index of the section that this one is nested in, -1 for none. */
  readonly parent: number;
  /** Lines from the heading to the line before the next heading. */
  readonly first: number;
  readonly last: number;
}

/** A field of the front matter, with the place of its value. */
export interface Field {
  readonly name: string;
  readonly values: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** A link to another note, as it is written: whether there is such a note is not asked yet. */
export interface NoteLink {
  /** A name or a path, without heading or block; for links of Markdown relative to the note that holds it. */
  readonly target: string;
  readonly isWiki: boolean;
  /** Index of the block, and the words that a reader sees as positions in its text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface Outline {
  readonly source: string;
  readonly sha256: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  /** In no particular order. */
  readonly links: readonly NoteLink[];
}

/** Stands in a block's text where no name may run across: a line break in a cell, the border between cells. */
export const BREAK = '\u241E';

/** The place in the note of a stretch of a block's text. */
export function placeIn(outline: Outline, block: Block, start: number, end: number): Place {
  return placeAt(outline, block.offset + start, block.offset + end);
}

/** The place of a stretch of the note, from one offset to another. */
export function placeAt(outline: Outline, start: number, end: number): Place {
  return { source: outline.source, start: outline.lines.pointAt(start), end: outline.lines.pointAt(end) };
}
