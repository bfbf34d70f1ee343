/**
 * Finds terms of the field by their place and by their recurrence: what stands as an item of its own, heads
 * one, is set in bold or italics, is weighed against another, or comes back on another line.
 *
 * ```
 * - task graphs          - Cascading failure: others go down too      region failures … a region failure
 *   ^an item of its own    ^heads an item                              ^comes back
 * ```
 * Not `- what is what` (no noun phrase), not `- Next steps: …` (everyday words), not `batch` (one word, once).
 */
import { itemAt } from '../../schema/itemAt.ts';
import type { Block, Outline } from '../parse/outline.ts';
import {
  isEverydayNoun,
  isEverydayWord,
  isFunctionWord,
  isPlace,
  isPlainModifier,
  isTechnicalModifier,
  isVerb,
} from './english/wordClass.ts';
import { modifiesNext } from './modifier.ts';
import { callsEvent } from './eventName.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, see } from './sighting.ts';
import { foldName, ofEachForm, singularOf, wordsIn, wordsOf } from './words.ts';

/** A noun phrase that might be a term, and what speaks for it. */
interface Candidate {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** How many words it has. */
  readonly count: number;
  /** Its letters in the singular: terms are told apart by nothing else. */
  readonly name: string;
  /** True where its words are more than everyday ones. */
  readonly isTechnical: boolean;
  /** True where its place alone makes it a term. */
  readonly stands: boolean;
}

const MOST_WORDS = 3;
/** Letters of a word that is a term by itself. */
const LEAST_ALONE = 5;
/** On so many lines even a single word must stand to be a term. */
const MOST_NEEDED = 3;

/** Finds the terms of a note that overlap none of the sightings already made. */
export function findTerms(outline: Outline, lexicon: NameLexicon, taken: readonly Sighting[]): Sighting[] {
  const covered = new Uint8Array(outline.text.length);
  for (const { place } of taken) covered.fill(1, place.start.offset, place.end.offset);
  const isFree = ({ offset }: Block, start: number, end: number): boolean => {
    for (let at = offset + start; at < offset + end; at += 1) if (covered[at] === 1) return false;
    return true;
  };
  const isEvent = callsEvent(outline);
  const candidates = outline.blocks
    .flatMap((block) => candidatesIn(block, lexicon, isFree))
    .filter(({ block, start, end }) => !isEvent(block.text.slice(start, end)));
  const accepted = acceptedNames(candidates);
  const longestFirst = candidates
    .filter(({ name }) => accepted.has(name))
    .sort((a, b) => b.count - a.count || a.block.offset + a.start - b.block.offset - b.start);
  const kept: Candidate[] = [];
  for (const candidate of longestFirst) {
    const { block, start, end } = candidate;
    if (!isFree(block, start, end) || isPartOfMore(candidate)) continue;
    covered.fill(1, block.offset + start, block.offset + end);
    kept.push(candidate);
  }
  return kept.map(({ block, start, end }) =>
    see(outline, block, start, end, { kind: 'concept', certainty: 0.35, finder: 'term' }),
  );
}

/** A single word before another noun is part of what that is, and no mention of its own: `batch inference`. */
const isPartOfMore = ({ block, end, count, stands }: Candidate): boolean =>
  count === 1 && !stands && modifiesNext(block.text, end);

/** Names with a place that makes them terms, and phrases that stand on two lines; a single word needs three. */
function acceptedNames(candidates: readonly Candidate[]): Set<string> {
  // A block that was pasted twice says nothing twice.
  const lines = new Map<string, string[]>();
  const accepted = new Set<string>();
  for (const { block, count, name, isTechnical, stands } of candidates) {
    if (stands) accepted.add(name);
    const needed = count === 1 ? MOST_NEEDED : 2;
    const before = lines.get(name);
    if (before === undefined) lines.set(name, [block.text]);
    else if (before.length < MOST_NEEDED && !before.includes(block.text)) before.push(block.text);
    if ((before?.length ?? 1) >= needed && isTechnical) accepted.add(name);
  }
  return accepted;
}

/** The noun phrases of a block. @param isFree whether nothing else has been found at a stretch of a block */
function candidatesIn(
  block: Block,
  lexicon: NameLexicon,
  isFree: (block: Block, start: number, end: number) => boolean,
): Candidate[] {
  const words = wordsIn(block);
  const pieces = piecesOf(block).map(({ start, end }) => ({
    start,
    end,
    length: block.text.slice(start, end).trim().length,
  }));
  const fillsPiece = (from: number, to: number): boolean =>
    pieces.some(({ start, end, length }) => start <= from && to <= end && length <= to - from + 1);
  const found: Candidate[] = [];
  const parts = words.map(({ form }) => partOf(form));
  for (const [at, { text, start }] of words.entries()) {
    let lead = '';
    let isTechnical = false;
    for (let count = 1; count <= MOST_WORDS; count += 1) {
      const last = words[at + count - 1];
      const part = parts[at + count - 1];
      // What no term holds ends every longer phrase as well.
      if (last === undefined || part === undefined || part.isNoPart) break;
      if (count > 1 && !isJoint(block.text.slice(words[at + count - 2]?.end, last.start))) break;
      const name = lead + part.singular;
      lead += part.folded;
      isTechnical ||= !part.isEveryday;
      const { end } = last;
      if (!part.isNoun || !isFree(block, start, end)) continue;
      const isMore = isTechnical && (count > 1 || text.length >= LEAST_ALONE);
      const stands = isMore && fillsPiece(start, end) && !lexicon.isGivenName(text);
      found.push({ block, start, end, count, name, isTechnical: isMore, stands });
    }
  }
  return found;
}

const isJoint = (between: string): boolean => between === ' ' || /^(?:\s{1,3}|-|\s?\n\s*)$/u.test(between);

/** The parts of a block that stand by themselves: the whole of a short item, what heads it, what is in bold or italics, the sides of a comparison. */
function piecesOf({ kind, text, spans, cells }: Block): { readonly start: number; readonly end: number }[] {
  if (kind === 'heading') return [];
  const marked = spans.filter(
    // A single word in italics is only said with stress.
    ({ kind: mark, start, end }) =>
      (mark === 'strong' || (mark === 'emphasis' && /\p{L}[\s-]+\p{L}/u.test(text.slice(start, end)))) &&
      !/[:\d]/u.test(text.slice(start, end)),
  );
  const inCells =
    cells.length > 0
      ? Array.from(text.matchAll(/[^\u241E]+/gu), ({ 0: cell, index }) => dashed(cell, index))
      : [];
  const quoted = Array.from(
    text.matchAll(/(?<=["“])\p{L}+[\s-]\p{L}[\p{L}\s-]{1,40}(?=["”])/gu),
    ({ 0: phrase, index }) => ({
      start: index,
      end: index + phrase.length,
    }),
  );
  if (kind !== 'item') return [...marked, ...quoted, ...inCells];
  // What each of these must hold is looked for first: most items hold none of it.
  const head = !/:\s|[-–—]\s|[-=]>/u.test(text)
    ? null
    : /^[^:–—>]*?(?=\s*(?::\s|\s[-–—]+\s|\s*[-=]>))/u.exec(text);
  const sides = !/vs|versus|<->/u.test(text)
    ? null
    : /^(.{3,40}?)\s+(?:vs\.?|versus|<->)\s+([^,.(;:]{3,40})/u.exec(text);
  const listed =
    text.length < 90 && /[,/\n]/u.test(text) && !/[.;!?]/u.test(text)
      ? Array.from(text.matchAll(/[^,;/\n]+/gu), ({ 0: part, index }) => ({
          start: index,
          end: index + part.length,
        }))
      : [];
  // "eating / sleeping / drowsiness" is no list of terms: most of its members must be able to be one.
  const able = listed.filter(({ start, end }) => couldBeTerm(text.slice(start, end)));
  const isList = listed.length > 2 && able.length * 2 > listed.length;
  return [
    { start: 0, end: text.replace(/[.!?\s]+$/u, '').length },
    ...marked,
    ...quoted,
    ...explainedIn(text),
    ...usedIn(text),
    ...(head === null ? [] : [{ start: 0, end: head[0].length }]),
    ...(sides === null
      ? []
      : [
          { start: 0, end: itemAt(sides, 1).length },
          { start: sides[0].length - itemAt(sides, 2).length, end: sides[0].length },
        ]),
    ...(isList ? listed : []),
  ];
}

/** `planogram (shelf map)`: what a remark in brackets is about, without the adjective before it. */
function explainedIn(text: string): { readonly start: number; readonly end: number }[] {
  const explained = /^([^()]{3,40}?)\s+\([^()]{3,60}\)\s*$/u.exec(text)?.[1];
  if (explained === undefined) return [];
  const [first, second] = wordsOf(explained);
  const isModified = first !== undefined && second !== undefined && /(?:ed|able|ive)$/u.test(first.text);
  return [{ start: isModified ? second.start : 0, end: explained.length }];
}

/** `used voice mode to translate`: a phrase of several words that something is done with. */
function usedIn(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(USED), ({ 0: found, 1: phrase = '', index }) => {
    const end = index + found.length;
    return { start: end - phrase.length, end };
  });
}

const USED =
  /\b(?:use[sd]?|using)\s+(?:an?\s+|the\s+)?(\p{L}[\p{L}\d-]*(?: \p{L}[\p{L}\d-]*){1,2})(?=\s+(?:to|for|with|in|on|as|and)\s|\s*[.,;:()]|\s*$)/giu;

const couldBeTerm = (part: string): boolean => {
  const words = wordsOf(part);
  const last = words.at(-1);
  const isPhrase =
    last !== undefined && partOf(last.form).isNoun && !words.some(({ form }) => partOf(form).isNoPart);
  return isPhrase && words.some(({ text }) => !isEverydayWord(text));
};

const dashed = (cell: string, index: number): { readonly start: number; readonly end: number } => {
  const lead = cell.search(/[^\s|-]|$/u);
  return { start: index + lead, end: index + cell.replace(/[\s|]+$/u, '').length };
};

/** A word that no term holds: a small word, a verb, an adjective that makes nothing technical. */
const isNoPart = (word: string): boolean =>
  word.length < 2 ||
  /\d/u.test(word) ||
  isFunctionWord(word) ||
  ((isPlainModifier(word) || isVerb(word)) && !isEverydayNoun(word) && !isTechnicalModifier(word));

/** A word that a term may end with; tables, cables and variables are things. */
const isNoun = (word: string): boolean =>
  !isTechnicalModifier(word) &&
  !isPlace(word) &&
  !/(?:(?<!^(?:(?:round|time|turn|work)?t|[cfgs]|vari))able|ible|ous|ful|ical|less)$/u.test(word);

/** All that is asked of each word, in one answer. */
const partOf = ofEachForm((word) => {
  const folded = foldName(word);
  return {
    isNoPart: isNoPart(word),
    isNoun: isNoun(word),
    isEveryday: isEverydayWord(word),
    folded,
    singular: singularOf(folded),
  };
});
