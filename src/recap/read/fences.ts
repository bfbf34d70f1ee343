/** Fenced blocks of a recap. An opening that is never closed is none, so that a forgotten fence costs no slides. */
import type { TextLine } from './textLines.ts';

export interface Fence {
  /** What opens it. */
  readonly marks: string;
  /** What stands after the opening marks. */
  readonly info: string;
  /** Index of the line that closes it; undefined where none does. */
  readonly closing: number | undefined;
}

const OPENING = /^ {0,3}(`{3,}|~{3,})\s*(.*)$/u;

/** Makes a reader that finds the fence that opens at a line, if one does. Linear over all lines that it is asked for in order. */
export function fenceFinder(lines: readonly TextLine[]): (index: number) => Fence | undefined {
  // From some length on, no line to come closes a fence of this character: once known, not looked for again.
  const neverClosed = new Map<string, number>();
  return (index) => {
    const [, marks = '', info = ''] = OPENING.exec(lines[index]?.text ?? '') ?? [];
    const mark = marks[0];
    if (mark === undefined || (mark === '`' && info.includes('`'))) return undefined;
    const fence = { marks, info: info.trim() };
    const least = neverClosed.get(mark);
    if (least !== undefined && marks.length >= least) return { ...fence, closing: undefined };
    let at = index + 1;
    for (let line = lines[at]; line !== undefined; line = lines[at]) {
      if (isClosing(line.text, mark, marks.length)) return { ...fence, closing: at };
      at += 1;
    }
    neverClosed.set(mark, marks.length);
    return { ...fence, closing: undefined };
  };
}

function isClosing(line: string, mark: string, least: number): boolean {
  const trimmed = line.trim();
  if (trimmed.length < least || line.search(/\S/u) > 3) return false;
  return trimmed === mark.repeat(trimmed.length);
}
