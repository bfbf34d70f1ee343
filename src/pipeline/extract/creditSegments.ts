/** Cuts a credit line into the segments that are read one by one. */
import { LEGAL_FORM } from './lexicon.ts';

/** Positions in the text that was read, `end` after the last character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const BORDER = /\s+[-–—]+\s+|[-–—]\s+|[|•·;,\u241E]|[()[\]]|:\s+|\s\/\s/gu;

/** Takes off white space, quotes and marks at both ends. */
export function trim(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && /[\s"“”'‘’*_`#.]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s"“”'‘*_`#:]/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Cuts at dashes, commas, brackets, bars and colons; a legal form stays with the name before it. */
export function segmentsOf(text: string, { start, end }: Stretch): Stretch[] {
  const segments: Stretch[] = [];
  const add = (from: number, to: number): void => {
    const segment = trim(text, from, to);
    if (segment.start === segment.end) return;
    const last = segments.at(-1);
    if (last !== undefined && LEGAL_FORM.test(text.slice(segment.start, segment.end))) {
      segments[segments.length - 1] = { start: last.start, end: segment.end };
    } else segments.push(segment);
  };
  let from = start;
  for (const match of text.slice(start, end).matchAll(BORDER)) {
    add(from, start + match.index);
    from = start + match.index + match[0].length;
  }
  add(from, end);
  return segments;
}
