/** A text cut into lines that remember where they stand, so that one of them can be replaced and the rest kept to the byte. */

export interface TextLine {
  /** Without its ending. */
  readonly text: string;
  /** Offsets into the text: `end` is after its ending. */
  readonly start: number;
  readonly end: number;
}

/** Cuts a text at LF, CR and CRLF. An empty text has one empty line; a final ending opens no line of its own. */
export function textLinesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const ending of text.matchAll(/\r\n|\n|\r/gu)) {
    const end = ending.index + ending[0].length;
    lines.push({ text: text.slice(start, ending.index), start, end });
    start = end;
  }
  if (start < text.length || lines.length === 0)
    lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}

/** The line ending that a text uses: that of its first line, LF where it has none. */
export const endingOf = (text: string): string => /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
