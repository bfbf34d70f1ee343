/**
 * A reader of Markdown for notes that are too much for a parser: line by line, in linear time. It keeps headings,
 * lines as paragraphs, links and wikilinks, and no other markup.
 */
import type { Link, PhrasingContent, Root, RootContent, Text } from 'mdast';

/** Longer lines are cut into passages of this many characters, between words where there are any. */
const LONGEST = 1000;
/** What stands beyond so many passages, or so many characters of them, is not read. */
const MOST_PASSAGES = 2000;
const MOST_CHARACTERS = 2 ** 19;

export interface Scanned {
  readonly tree: Root;
  /** The offset from which on nothing was read; undefined where all was. */
  readonly unreadFrom?: number;
}

/** Scans a text, as far as its first passages. Never throws. */
export function scanMarkdown(text: string): Scanned {
  const children: RootContent[] = [];
  let read = 0;
  for (const { start, end } of passagesOf(text)) {
    read += end - start;
    if (children.length >= MOST_PASSAGES || read > MOST_CHARACTERS)
      return { tree: { type: 'root', children }, unreadFrom: start };
    children.push(blockOf(text, start, end));
  }
  return { tree: { type: 'root', children } };
}

interface Passage {
  readonly start: number;
  readonly end: number;
}

function* passagesOf(text: string): Generator<Passage> {
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const last = match.index + match[0].trimEnd().length;
    // Indents may be longer than any passage.
    const first = match.index + match[0].length - match[0].trimStart().length;
    for (let start = first; start < last;) {
      const end = start + LONGEST >= last ? last : cutBefore(text, start, start + LONGEST);
      yield { start, end };
      start = end;
    }
  }
}

/** The last place before `limit` where no link to a note and no word runs on; the limit itself where there is none. */
function cutBefore(text: string, start: number, limit: number): number {
  const slice = text.slice(start, limit);
  const open = slice.lastIndexOf('[[');
  if (open > Math.max(0, slice.lastIndexOf(']]'))) return start + open;
  const space = slice.search(/\s\S*$/u);
  return space > 0 ? start + space + 1 : limit;
}

function blockOf(text: string, start: number, end: number): RootContent {
  const line = text.slice(start, end);
  const marks = /^ {0,3}(#{1,6})[ \t]+/u.exec(line);
  if (marks === null) return { type: 'paragraph', children: inlines(line, start), position: at(start, end) };
  const [opening, signs = ''] = marks;
  const depth = signs.length as 1 | 2 | 3 | 4 | 5 | 6;
  const children = inlines(line.slice(opening.length), start + opening.length);
  return { type: 'heading', depth, children, position: at(start, end) };
}

/** Links to other notes stay as they are written: they are found in the text of a block. */
const LINK = /(?<!\[)\[([^[\]\n]{1,200})\]\(([^()<>\s]{1,500})\)/gu;

function inlines(words: string, offset: number): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let from = 0;
  for (const match of words.matchAll(LINK)) {
    const [whole, shown = '', url = ''] = match;
    const start = offset + match.index;
    if (match.index > from) found.push(textAt(offset + from, start));
    found.push(linkAt(start + 1, shown, url, start, start + whole.length));
    from = match.index + whole.length;
  }
  if (from < words.length) found.push(textAt(offset + from, offset + words.length));
  return found;
}

const textAt = (start: number, end: number): Text => ({ type: 'text', value: '', position: at(start, end) });

const linkAt = (inner: number, shown: string, url: string, start: number, end: number): Link => ({
  type: 'link',
  url,
  children: [textAt(inner, inner + shown.length)],
  position: at(start, end),
});

/** Lines and columns are worked out from the offsets, and here by nobody. */
const at = (start: number, end: number): NonNullable<Text['position']> => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});
