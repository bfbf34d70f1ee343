/** Search over the notes themselves: the passages that hold what was typed, each with the line it stands on. */
import { itemAt } from '../schema/itemAt.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import { keepBest } from './best.ts';
import { readBlockText } from './blockText.ts';
import { perObject } from './perObject.ts';
import { LONGEST_SEARCH } from './search.ts';
import { TOKEN, addForms, foldText, soughtWords, wordsOf } from './searchWords.ts';
import { slipsAllowed, slipsTo } from './slips.ts';
import { sourceIndexOf } from './sourceIndex.ts';
import type { Stretch } from './stretch.ts';
import { NO_FIT, type TextIndex, buildTextIndex, fitsOf } from './textIndex.ts';

/** A block of the notes. */
export interface BlockPlace {
  readonly source: SourceText;
  readonly block: number;
}

export interface NoteHit {
  readonly source: string;
  readonly block: number;
  /** The line of the first word that was found. */
  readonly line: number;
  /** The words round it, as they were written; `…` where something was left out. */
  readonly quote: string;
  /** Where the quote holds what was looked for. */
  readonly marks: readonly Stretch[];
}

export interface FoundNotes {
  /** The best of them, in order. */
  readonly best: readonly NoteHit[];
  /** All of them, in the order of the notes. */
  readonly all: readonly BlockPlace[];
}

const MOST_BEST = 20;
const NOTHING: FoundNotes = { best: [], all: [] };

interface NoteIndex {
  readonly index: TextIndex;
  readonly blocks: readonly BlockPlace[];
  readonly folded: readonly string[];
}

/** Indexes the blocks of the notes: worked out at the first question, then remembered. */
export const noteIndexOf = perObject((sources: readonly SourceText[]): NoteIndex => {
  const blocks = sources.flatMap((source) =>
    source.blocks.flatMap(({ kind }, block) => (kind === 'frontmatter' ? [] : [{ source, block }])),
  );
  const texts = blocks.map(({ source, block }) => readBlockText(sourceIndexOf(source), block).text);
  return { index: buildTextIndex(texts.map(wordsOf)), blocks, folded: texts.map(foldText) };
});

/** Finds the passages that hold all the words of a text: those that hold it as it was typed first, then the better fit. */
export function findNotes(sources: readonly SourceText[], text: string): FoundNotes {
  const typed = foldText(text.slice(0, LONGEST_SEARCH).trim());
  const words = soughtWords(typed);
  if (words.length === 0) return NOTHING;
  const { index, blocks, folded } = noteIndexOf(sources);
  const fits = fitsOf(index, words);
  const all: BlockPlace[] = [];
  const best = keepBest<{ readonly place: BlockPlace; readonly at: number; readonly rank: number }>(
    MOST_BEST,
    (a, b) => a.rank - b.rank || a.at - b.at,
  );
  for (const [at, place] of blocks.entries()) {
    const fit = itemAt(fits, at);
    if (fit === NO_FIT) continue;
    all.push(place);
    best.offer({ place, at, rank: words.length > 1 && folded[at]?.includes(typed) === true ? -1 : fit });
  }
  return { best: best.kept.map(({ place }) => quoteOf(place, words)), all };
}

const ROOM_BEFORE = 24;
const LONGEST_QUOTE = 140;

/** Quotes a passage that holds the words: what finds it finds some of them. */
function quoteOf({ source, block }: BlockPlace, sought: readonly string[]): NoteHit {
  const sourceIndex = sourceIndexOf(source);
  const { text, offsets } = readBlockText(sourceIndex, block);
  const stretches = stretchesOf(text, sought);
  const first = itemAt(stretches, 0);
  const from = beginningOf(text, first.start);
  const to = text.length - from > LONGEST_QUOTE ? from + LONGEST_QUOTE : text.length;
  const offset = itemAt(offsets, first.start);
  const { words, marks } = withoutMarkup(
    text.slice(from, to),
    stretches
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
  const lead = from > 0 ? '…' : '';
  return {
    source: source.id,
    block,
    line: sourceIndex.lines.findIndex(({ end }) => offset <= end) + 1,
    quote: lead + words + (to < text.length ? '…' : ''),
    marks: marks.map(({ start, end }) => ({ start: start + lead.length, end: end + lead.length })),
  };
}

/** What only says how words look or where a link leads; a quote of one line has no room for it. */
const MARKUP = /\*+|`+|~~|\b__|__\b|!?\[(?=[^\]]*\]\()|\]\([^)\s]*\)|\s*\n\s*/gu;

/** Takes the markup out of a text, and moves the stretches with the words. */
function withoutMarkup(
  text: string,
  stretches: readonly Stretch[],
): { readonly words: string; readonly marks: readonly Stretch[] } {
  const places = new Int32Array(text.length + 1);
  let words = '';
  let at = 0;
  for (const { 0: markup, index } of [...text.matchAll(MARKUP), { 0: '', index: text.length }]) {
    for (; at < index; at += 1) {
      places[at] = words.length;
      words += text.charAt(at);
    }
    for (; at < index + markup.length; at += 1) places[at] = words.length;
    if (markup.includes('\n')) words += ' ';
  }
  places[text.length] = words.length;
  return {
    words,
    // What stands in an address went with it.
    marks: stretches
      .map(({ start, end }) => ({ start: itemAt(places, start), end: itemAt(places, end) }))
      .filter(({ start, end }) => start < end),
  };
}

/** Finds where a quote begins: at the beginning of the text or of a word not far before what was found. */
function beginningOf(text: string, found: number): number {
  if (found <= ROOM_BEFORE) return 0;
  const space = text.indexOf(' ', found - ROOM_BEFORE);
  return space >= 0 && space < found ? space + 1 : found;
}

/** The tokens of a text that fit a sought word: as it stands, or with slips where none does. */
function stretchesOf(text: string, sought: readonly string[]): readonly Stretch[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    const words = new Set<string>();
    addForms(words, token);
    return { start: index, end: index + token.length, words: [...words] };
  });
  const fitting = new Set<(typeof tokens)[number]>();
  for (const word of sought) {
    const most = slipsAllowed(word.length);
    const tests = [
      (own: string) => own.startsWith(word),
      (own: string) => word.length > 2 && own.includes(word),
      (own: string) => slipsTo(word, own, most) !== undefined,
    ];
    const test = tests.find((holds) => tokens.some(({ words }) => words.some(holds)));
    if (test !== undefined) for (const token of tokens) if (token.words.some(test)) fitting.add(token);
  }
  return [...fitting].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
}
