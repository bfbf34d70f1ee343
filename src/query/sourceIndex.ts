/** The lines of a source and the block that each belongs to. A block nested in another owns its own lines. */
import type { SourceText } from '../schema/sourcesFile.ts';
import { perObject } from './perObject.ts';

/** A line as offsets into the text: `end` is before its line ending. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

export interface SourceIndex {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  /** The block of each line, -1 for none; index 0 is line 1. */
  readonly blockOfLine: Int32Array;
}

/** Indexes a source: worked out at the first question, then remembered. */
export const sourceIndexOf = perObject((source: SourceText): SourceIndex => {
  const lines = linesOf(source.text);
  const blockOfLine = new Int32Array(lines.length).fill(-1);
  for (const [index, { first, last }] of source.blocks.entries()) {
    if (last >= first) blockOfLine.fill(index, Math.max(0, first - 1), Math.max(0, last));
  }
  return { source, lines, blockOfLine };
});

/** Finds the block that a line belongs to. */
export function blockAtLine(index: SourceIndex, line: number): number | undefined {
  const block = index.blockOfLine[line - 1];
  return block === undefined || block < 0 ? undefined : block;
}

/**
 * Says under which block a block is nested: -1 where it is under none, or is none itself. A file that was not made by
 * us may name one that is not there, or lead in a circle: only what comes before a block can hold it.
 */
export function parentOf({ blocks }: SourceText, block: number): number {
  const parent = blocks[block]?.parent ?? -1;
  return parent < block ? parent : -1;
}

/** Finds sources by their id; as a map, since ids come from the notes' paths. */
export const sourcesById = perObject(
  (sources: readonly SourceText[]): ReadonlyMap<string, SourceText> =>
    new Map(sources.map((source) => [source.id, source])),
);

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const ending of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: ending.index });
    start = ending.index + ending[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
