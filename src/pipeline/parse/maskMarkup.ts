/** The visible text of a block at its full length: what is markup becomes blank, so that positions need no mapping. */
import type { Nodes, PhrasingContent, TableCell } from 'mdast';
import { BREAK, NO_SPANS, type Span } from './outline.ts';

export interface Masked {
  readonly text: string;
  readonly spans: readonly Span[];
}

interface Canvas {
  readonly source: string;
  readonly start: number;
  /** What is visible so far: nearly always the next piece is put at its end. */
  text: string;
  readonly spans: Span[];
}

/**
 * Masks the stretch `[start, end)` of the source, given the inline nodes that lie in it.
 * `**Ray** [docs](https://docs.ray.io)` becomes `  Ray    docs                      ` with two spans.
 */
export function maskMarkup(
  source: string,
  start: number,
  end: number,
  children: readonly (PhrasingContent | TableCell)[],
): Masked {
  const canvas: Canvas = { source, start, text: '', spans: [] };
  showAll(canvas, children, { start, end });
  canvas.text = canvas.text.padEnd(end - start);
  blankAddresses(canvas);
  const { text, spans } = canvas;
  // Most blocks hold no markup: they are a piece of the note, and no text of their own.
  const piece = source.slice(start, end);
  return {
    text: text === piece ? piece : text,
    spans: spans.length === 0 ? NO_SPANS : spans.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** Where something stands in the source. */
interface Range {
  readonly start: number;
  readonly end: number;
}

function showAll(canvas: Canvas, nodes: readonly Nodes[], { start, end }: Range): void {
  let at = start;
  for (const [index, node] of nodes.entries()) {
    const range = rangeOf(node) ?? pieceIn(canvas.source, node, nodes[index + 1], { start: at, end });
    show(canvas, node, range);
    at = range.end;
  }
}

/** Characters of markup that may stand before the words of a block or of a mark; what has more is taken as it stands. */
const MOST_MARKS = 16;
const MARKS = /(?:#+[ \t]+|[*_~]*)/uy;

/**
 * Finds a node by what it says. Where GFM sees an address only in a text that was read already, it cuts that text into
 * pieces, which have no place of their own. It looks no further than a piece reaches: there may be very many.
 * @returns where it does not stand as it is, all up to what comes next
 */
function pieceIn(source: string, piece: Nodes, next: Nodes | undefined, { start, end }: Range): Range {
  const words = wordsIn(piece);
  const found = source.slice(start, Math.min(end, start + MOST_MARKS + words.length)).indexOf(words);
  if (found >= 0) return { start: start + found, end: start + found + words.length };
  // An escape or an entity is in it; marks before it are none of its words.
  MARKS.lastIndex = start;
  MARKS.test(source);
  const from = Math.min(end, MARKS.lastIndex);
  const following = next === undefined ? -1 : (rangeOf(next)?.start ?? source.indexOf(wordsIn(next), from));
  return { start: from, end: following < 0 ? end : following };
}

function wordsIn(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsIn).join('');
  return 'value' in node ? node.value : '';
}

function show(canvas: Canvas, node: Nodes, range: Range): void {
  switch (node.type) {
    case 'text':
      copy(canvas, range.start, range.end);
      return;
    case 'inlineCode': {
      const fence = canvas.source.slice(range.start, range.end).search(/[^`]|$/u);
      copy(canvas, range.start + fence, range.end - fence);
      addSpan(canvas, 'code', range.start + fence, range.end - fence);
      return;
    }
    case 'image': {
      // What a reader sees of a picture that is not there: its description.
      if (!node.alt) return;
      const alt = canvas.source.indexOf(node.alt, range.start);
      if (alt >= 0 && alt < range.end) copy(canvas, alt, alt + node.alt.length);
      return;
    }
    case 'break': {
      // Blanks or a backslash, and then the line's end, which is one whatever stands before it.
      const ending = canvas.source.slice(range.start, range.end).search(/[\r\n]/u);
      if (ending >= 0) copy(canvas, range.start + ending, range.end);
      return;
    }
    case 'html':
      if (/^<br\b/iu.test(node.value)) put(canvas, range.start, BREAK);
      return;
    case 'strong':
    case 'emphasis':
      addSpan(canvas, node.type, range.start, range.end);
      break;
    case 'link':
      addSpan(canvas, 'link', range.start, range.end, node.url);
      if (!canvas.source.startsWith('[', range.start)) {
        // An address that stands for itself; its text node may lack a position.
        const inBrackets = canvas.source.startsWith('<', range.start) ? 1 : 0;
        copy(canvas, range.start + inBrackets, range.end - inBrackets);
        return;
      }
      break;
    case 'tableCell':
      if (range.start > canvas.start) put(canvas, range.start, BREAK);
      break;
    default:
  }
  if ('children' in node) showAll(canvas, node.children, range);
}

function rangeOf(node: Nodes): Range | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Copies a stretch of the source, without backslashes of escapes and without quote marks and indents of continued lines. */
function copy(canvas: Canvas, from: number, to: number): void {
  const visible = canvas.source
    .slice(from, to)
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, ' ')
    .replace(
      /([\r\n])([ \t>]+)/gu,
      (_, ending: string, indent: string) => ending + ' '.repeat(indent.length),
    );
  put(canvas, from, visible);
}

/** Puts letters where they stand in the source, over whatever is there. */
function put(canvas: Canvas, from: number, letters: string): void {
  const { text, start } = canvas;
  const at = from - start;
  canvas.text = text.slice(0, at).padEnd(at) + letters + text.slice(at + letters.length);
}

function addSpan(canvas: Canvas, kind: Span['kind'], start: number, end: number, url?: string): void {
  const span = { kind, start: start - canvas.start, end: end - canvas.start };
  canvas.spans.push(url === undefined ? span : { ...span, url });
}

// With a scheme or www, or a domain of well-known form, whose parts are bounded so that no row of dots takes long; an
// address ends before closing punctuation.
const ADDRESS =
  /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"`\u241E]*[^\s<>"`.,;:!?)\]}'\u241E]|\b(?:[a-z0-9-]{1,63}\.){1,9}(?:com|org|io|net|dev|ai|edu|gov|co|app|tv|me|be|eu|de|uk|ly)\b(?:\/[^\s<>"`\u241E]*[^\s<>"`.,;:!?)\]}'\u241E]|\/)?/giu;

/** Addresses are no words: they are blanked, and kept as links. A domain in capitals (`Solo.IO`) or followed by more name is left alone. */
function blankAddresses(canvas: Canvas): void {
  const { text, spans } = canvas;
  // What every address holds, found faster than an address.
  if (!/:\/\/|\.\S/u.test(text)) return;
  // They stand in their order, as addresses do, and none within another.
  const links = spans.filter(({ kind }) => kind === 'link');
  let at = 0;
  canvas.text = text.replace(ADDRESS, (address, start: number) => {
    const end = start + address.length;
    const hasScheme = /^(?:https?:|www\.)/iu.test(address);
    if (!hasScheme && (/^[A-Z]/u.test(address) || /[@\w]/u.test(text[start - 1] ?? ''))) return address;
    while ((links[at]?.end ?? end) < end) at += 1;
    const isLink = (links[at]?.start ?? Infinity) <= start;
    if (!isLink) {
      const url = hasScheme ? address.replace(/^www/iu, 'https://www') : `https://${address}`;
      spans.push({ kind: 'link', start, end, url });
    }
    return ' '.repeat(address.length);
  });
}
