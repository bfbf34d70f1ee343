/**
 * The words of a block as a reader would copy them: markup left out, white space folded, addresses kept.
 * Positions are translated, so that what was found in the block is found in its words.
 */
import { lowerBound } from '../lowerBound.ts';
import { BREAK, type Block, type Outline } from '../parse/outline.ts';

export interface PlainText {
  readonly text: string;
  /** For each character of `text`, its position in the block; never falls. */
  readonly positions: readonly number[];
  /** Where sentences end and where, white space skipped, the next begin; positions in `text`, rising. */
  readonly ends: readonly { readonly end: number; readonly next: number }[];
}

/** Nobody reads a line in a block that is longer. */
const LONGEST_READ = 100_000;
/** Lines that are wrapped end near the margin; one that ends earlier was ended by the writer. */
const LEAST_WRAPPED = 60;
/** Between the first cell of a row and the second, between any others, and for a line break in a cell. */
const AFTER_HEAD = ' - ';
const BETWEEN = '; ';
/** What people put before the items of a list where Markdown knows no list. */
const BULLETS = /^[-•*▫▪◦‣·–—]+/u;
/** What may not end a quotation, since nothing follows. */
const LOOSE_END = /[\s;,]+$|\s-\s*$/u;
// A full stop of an abbreviation ends nothing; a line that its writer ended ends a sentence.
const SENTENCE_END =
  /(?<=[\p{L}\p{N})"”'’%][.!?]["”’)]?)(?<!\b(?:vs|i\.e|e\.g|etc|cf|Mr|Mrs|Ms|Dr|Inc|Jr|St|No)\.)\s+(?=["“(]?[\p{Lu}\p{N}])|\n/gu;

/** The words of one note's blocks: those of a vault take more room than all that was found in it. */
let read: { readonly outline: Outline | undefined; readonly words: Map<Block, PlainText> } = {
  outline: undefined,
  words: new Map(),
};

/** Reads the words of a block, once while others of its note are asked for. A row becomes `Head - second cell; third cell`; a line that the writer ended stays ended. */
export function readPlainText(outline: Outline, block: Block): PlainText {
  if (read.outline !== outline) read = { outline, words: new Map() };
  const known = read.words.get(block);
  if (known !== undefined) return known;
  const written = block.text.length > LONGEST_READ ? new Writing() : write(outline, block);
  const text = written.text.replace(LOOSE_END, '');
  let ends: PlainText['ends'] | undefined;
  const plain = {
    text,
    positions: written.positions.slice(0, text.length),
    // Most blocks are quoted whole.
    get ends() {
      return (ends ??= endsIn(text));
    },
  };
  read.words.set(block, plain);
  return plain;
}

const endsIn = (text: string): PlainText['ends'] =>
  Array.from(text.matchAll(SENTENCE_END), ({ 0: gap, index }) => ({ end: index, next: index + gap.length }));

/** Visible characters in a row, a blank, or what stands between cells. */
const PIECE = /[^\s\u241E]+|\s|\u241E/uy;
/** Visible characters with single spaces between them. */
const WORDS = /[^\s\u241E]+(?: [^\s\u241E]+)+/uy;

/** A text that grows, with the position that each character came from. */
class Writing {
  text = '';
  readonly positions: number[] = [];
  /** Whether nothing has been written yet, or nothing of a cell. */
  isAtStart = true;
  #last = '';

  /** Adds visible characters, without bullets at the start of a cell or of the block. */
  show(characters: string, at: number): void {
    const bullets = this.isAtStart ? (BULLETS.exec(characters)?.[0].length ?? 0) : 0;
    if (bullets === characters.length) return;
    this.isAtStart = false;
    this.text += characters.slice(bullets);
    this.#last = characters.slice(-1);
    for (let index = bullets; index < characters.length; index += 1) this.positions.push(at + index);
  }

  space(character: ' ' | '\n', at: number): void {
    if (this.#last !== '' && !this.#endsBlank()) this.#add(character, at);
  }

  /** Tells two cells apart. Where something already does, such as a full stop, a space is enough. */
  separate(separator: string, at: number): void {
    this.isAtStart = true;
    if (this.#endsBlank()) {
      this.text = this.text.slice(0, -1);
      this.positions.pop();
      this.#last = this.text.slice(-1);
    }
    if (this.#last !== '') this.#add(/[.;-]/u.test(this.#last) ? ' ' : separator, at);
  }

  #endsBlank(): boolean {
    return this.#last === ' ' || this.#last === '\n';
  }

  #add(piece: string, at: number): void {
    this.text += piece;
    this.#last = piece.slice(-1);
    for (let index = 0; index < piece.length; index += 1) this.positions.push(at);
  }
}

function write(outline: Outline, block: Block): Writing {
  const writing = new Writing();
  const shown = withAddresses(outline, block);
  let separator = block.kind === 'row' ? AFTER_HEAD : BETWEEN;
  let lineStart = 0;
  let piece = '';
  for (let at = 0; at < shown.length; at += piece.length) {
    piece = pieceAt(shown, at, writing.isAtStart ? undefined : outline.text, block.offset);
    const source = outline.text.charAt(block.offset + at);
    if (piece === BREAK) {
      writing.separate(separator, at);
      separator = BETWEEN;
    } else if (piece.trim() !== '') writing.show(piece, at);
    else if (/[\r\n]/u.test(source)) {
      writing.space(at - lineStart < LEAST_WRAPPED ? '\n' : ' ', at);
      lineStart = at;
    }
    // A blank that stands for no white space of the note stands for markup.
    else if (/\s/u.test(source)) writing.space(' ', at);
  }
  return writing;
}

/**
 * The next piece of a text: as many words as the note has with the same spaces between them, or what is neither.
 * @param note where the text stands from `offset` on; undefined where a word is wanted by itself
 */
function pieceAt(text: string, at: number, note: string | undefined, offset: number): string {
  if (note !== undefined) {
    const words = matchAt(WORDS, text, at);
    if (words !== '' && note.startsWith(words, offset + at)) return words;
  }
  return matchAt(PIECE, text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : '';
}

/** Addresses are blanked in a block's text, since they hold no names; in a quotation they belong. */
function withAddresses(outline: Outline, { text, offset, spans }: Block): string {
  let shown = text;
  for (const { kind, start, end } of spans) {
    if (kind !== 'link' || text.slice(start, end).trim() !== '') continue;
    const address = /[^\s[\]()<>"]+/u.exec(outline.text.slice(offset + start, offset + end));
    if (address === null) continue;
    const at = start + address.index;
    shown = shown.slice(0, at) + address[0] + shown.slice(at + address[0].length);
  }
  return shown;
}

/** A sentence of a block, with the place in it of what was looked for. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A whole line of a list up to this many characters is quoted whole; of a longer one, the sentence. */
const LONGEST_WHOLE = 240;

/**
 * Cuts out the sentence that holds a stretch of the block: of a paragraph the one sentence, of a list item
 * and the like all that stands there, unless it is long.
 * @param start,end the stretch, as positions in the block
 */
export function sentenceAt(outline: Outline, block: Block, start: number, end: number): Sentence {
  const { text, positions, ends } = readPlainText(outline, block);
  const from = lowerBound(positions, (position) => position < start);
  const to = lowerBound(positions, (position) => position < end);
  const isWhole = block.kind !== 'paragraph' && text.length <= LONGEST_WHOLE && !text.includes('\n');
  if (isWhole) return { text, start: from, end: to };
  const before = lowerBound(ends, ({ next }) => next <= from);
  const begin = ends[before - 1]?.next ?? 0;
  const stop = ends[lowerBound(ends, ({ end }) => end < to)]?.end ?? text.length;
  return { text: text.slice(begin, stop), start: from - begin, end: to - begin };
}

/** The first sentence of a block. */
export const firstSentence = (outline: Outline, block: Block): string =>
  sentenceAt(outline, block, 0, 1).text;
