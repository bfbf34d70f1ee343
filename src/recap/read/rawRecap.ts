/**
 * The form of a recap's file, before any word of it is understood: front matter, slides, and in each slide its
 * title, its blocks and its options, all with their lines. Any heading of the `#` kind opens a slide.
 */
import { fenceFinder } from './fences.ts';
import { type TextLine, textLinesOf } from './textLines.ts';

export type RawKind = 'paragraph' | 'item' | 'quote' | 'code' | 'options' | 'open options';

/** A run of lines that belong together, by index; `last` is the last of them. */
export interface RawBlock {
  readonly kind: RawKind;
  readonly first: number;
  readonly last: number;
  /** What is said, line by line, without the marks of its kind. */
  readonly words: readonly string[];
}

export interface RawSlide {
  /** Index of its heading and of its last line that is not blank. */
  readonly first: number;
  readonly last: number;
  /** Index after its last line: where the next slide begins, or the file ends. */
  readonly end: number;
  readonly title: string;
  readonly blocks: readonly RawBlock[];
}

export interface RawRecap {
  readonly lines: readonly TextLine[];
  /** Indices of the fences of the front matter; undefined where there is none. */
  readonly front: { readonly first: number; readonly last: number } | undefined;
  /** Indices of lines with words before the first slide. */
  readonly stray: readonly number[];
  readonly slides: readonly RawSlide[];
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/u;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/u;
const QUOTE = /^ {0,3}> ?/u;
const LONGEST_BREAK = 200;
/** The word that marks a fenced block as the slide's options. */
const OPTIONS = 'slide';

/** Cuts a recap into slides and blocks; linear, and whatever the text is. */
export function cutRecap(markdown: string): RawRecap {
  const lines = textLinesOf(markdown);
  const front = frontOf(lines);
  const fenceAt = fenceFinder(lines);
  const slides: RawSlide[] = [];
  const stray: number[] = [];
  let open: { first: number; last: number; title: string; blocks: RawBlock[] } | undefined;
  let isRunning = false;
  const close = (end: number): void => {
    if (open !== undefined) slides.push({ ...open, end });
  };
  let at = front === undefined ? 0 : front.last + 1;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    // A byte order mark is no part of a heading.
    const text = at === 0 ? line.text.replace(/^\uFEFF/u, '') : line.text;
    if (HEADING.test(text)) {
      close(at);
      open = { first: at, last: at, title: titleOf(text), blocks: [] };
      isRunning = false;
    } else if (text.trim() === '' || isBreak(text)) {
      isRunning = false;
      if (open !== undefined && text.trim() !== '') open.last = at;
    } else if (open === undefined) {
      stray.push(at);
    } else {
      const block = blockAt(at, text);
      const before = open.blocks.at(-1);
      if (isRunning && before !== undefined && goesOn(before, block))
        open.blocks[open.blocks.length - 1] = {
          ...before,
          last: block.last,
          words: joined(before.words, block.words),
        };
      else open.blocks.push(block);
      open.last = block.last;
      isRunning = block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote';
      at = block.last;
    }
    at += 1;
  }
  close(lines.length);
  return { lines, front, stray, slides };

  function blockAt(first: number, text: string): RawBlock {
    const fence = fenceAt(first);
    if (fence !== undefined) {
      const isOptions = fence.info.split(/\s/u)[0] === OPTIONS;
      const last = fence.closing ?? (isOptions ? lastBeforeHeading(first) : undefined);
      if (last !== undefined) {
        const inner = lines.slice(first + 1, fence.closing ?? last + 1).map((line) => line.text);
        if (isOptions)
          return {
            kind: fence.closing === undefined ? 'open options' : 'options',
            first,
            last,
            words: inner,
          };
        return { kind: 'code', first, last, words: lines.slice(first, last + 1).map((line) => line.text) };
      }
    }
    if (QUOTE.test(text))
      return { kind: 'quote', first, last: first, words: [text.replace(QUOTE, '').trim()] };
    if (ITEM.test(text)) return { kind: 'item', first, last: first, words: [text.replace(ITEM, '').trim()] };
    return { kind: 'paragraph', first, last: first, words: [text.trim()] };
  }

  function lastBeforeHeading(first: number): number {
    let last = first;
    for (let next = lines[last + 1]; next !== undefined && !HEADING.test(next.text); next = lines[last + 1])
      last += 1;
    return last;
  }
}

/** A line across the page, `---` or `* * *`: it parts nothing here, since headings do. */
function isBreak(text: string): boolean {
  if (text.length > LONGEST_BREAK) return false;
  const marks = text.replace(/[ \t]/gu, '');
  return /^(?:-{3,}|\*{3,}|_{3,})$/u.test(marks);
}

/** A line of a paragraph goes on with whatever stands above it, a line of a quotation with the quotation. */
const goesOn = (before: RawBlock, next: RawBlock): boolean =>
  next.kind === 'paragraph'
    ? before.kind === 'paragraph' || before.kind === 'item'
    : next.kind === 'quote' && before.kind === 'quote';

/** Grows the list in place, since a block may have a hundred thousand lines. */
function joined(words: readonly string[], more: readonly string[]): readonly string[] {
  (words as string[]).push(...more);
  return words;
}

const titleOf = (heading: string): string =>
  heading
    .replace(HEADING, '')
    .trim()
    .replace(/(?:^|\s)#+$/u, '')
    .trim()
    .replace(/\\(#+)$/u, '$1');

function frontOf(lines: readonly TextLine[]): RawRecap['front'] {
  if (!lines.slice(0, 1).some(({ text }) => /^\uFEFF?---\s*$/u.test(text))) return undefined;
  const last = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(text));
  return last < 0 ? undefined : { first: 0, last };
}
