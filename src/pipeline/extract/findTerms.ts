/**
 * Finds terms of the field by their place and by their recurrence: what stands as an item of its own, heads
 * one, is set in bold, is weighed against another, or comes back on another line.
 *
 * ```
 * - task graphs          - Cascading failure: others go down too      region failures … a region failure
 *   ^an item of its own    ^heads an item                              ^comes back
 * ```
 * Not `- what is what` (no noun phrase), not `- Next steps: …` (everyday words), not `batch` (one word, once).
 */
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
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, see } from './sighting.ts';
import { type Word, foldName, singularOf, wordsIn, wordsOf } from './words.ts';

/** A noun phrase that might be a term, and what speaks for it. */
interface Candidate {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** True where its place alone makes it a term. */
  readonly stands: boolean;
}

const MOST_WORDS = 3;

/** Finds the terms of a note that overlap none of the sightings already made. */
export function findTerms(outline: Outline, lexicon: NameLexicon, taken: readonly Sighting[]): Sighting[] {
  const free = freeOf(taken);
  const candidates = outline.blocks
    .flatMap((block) => candidatesIn(block, lexicon))
    .filter(({ block, start, end }) => free(block.offset + start, block.offset + end));
  const accepted = acceptedNames(candidates);
  const longestFirst = candidates
    .filter(({ words }) => accepted.has(nameOf(words)))
    .sort((a, b) => b.words.length - a.words.length || a.block.offset + a.start - b.block.offset - b.start);
  const kept: Candidate[] = [];
  const used: { start: number; end: number }[] = [];
  for (const candidate of longestFirst) {
    const start = candidate.block.offset + candidate.start;
    const end = candidate.block.offset + candidate.end;
    if (used.some((other) => other.start < end && start < other.end)) continue;
    used.push({ start, end });
    kept.push(candidate);
  }
  return kept.map(({ block, start, end }) =>
    see(outline, block, start, end, { kind: 'concept', certainty: 0.35, finder: 'term' }),
  );
}

function freeOf(taken: readonly Sighting[]): (start: number, end: number) => boolean {
  const offsets = new Set<number>();
  for (const { place, kind } of taken) {
    if (kind !== 'resource')
      for (let at = place.start.offset; at < place.end.offset; at += 1) offsets.add(at);
  }
  return (start, end) => {
    for (let at = start; at < end; at += 1) if (offsets.has(at)) return false;
    return true;
  };
}

/** Terms are told apart by letters and number only. */
const nameOf = (words: readonly Word[]): string => {
  const last = words.at(-1)?.text ?? '';
  const lead = words.slice(0, -1).map(({ text }) => foldName(text));
  return [...lead, singularOf(foldName(last))].join('');
};

/** Names with a place that makes them terms, and phrases that stand on two lines; a single word needs three. */
function acceptedNames(candidates: readonly Candidate[]): Set<string> {
  // A block that was pasted twice says nothing twice.
  const lines = new Map<string, Set<string>>();
  const accepted = new Set<string>();
  for (const { block, words, stands } of candidates) {
    const name = nameOf(words);
    if (stands) accepted.add(name);
    lines.set(name, (lines.get(name) ?? new Set()).add(block.text));
    const needed = words.length === 1 ? 3 : 2;
    if ((lines.get(name)?.size ?? 0) >= needed && isTechnical(words, true)) accepted.add(name);
  }
  return accepted;
}

function candidatesIn(block: Block, lexicon: NameLexicon): Candidate[] {
  const words = wordsIn(block);
  const pieces = piecesOf(block);
  return words.flatMap((first, at) => {
    const found: Candidate[] = [];
    for (let count = 1; count <= MOST_WORDS && at + count <= words.length; count += 1) {
      const phrase = words.slice(at, at + count);
      const last = phrase.at(-1) ?? first;
      if (count > 1 && !isJoint(block.text.slice(phrase[count - 2]?.end, last.start))) break;
      if (!isNounPhrase(phrase)) continue;
      const fills = pieces.some(
        ({ start, end }) =>
          start <= first.start &&
          last.end <= end &&
          block.text.slice(start, end).trim().length <= last.end - first.start + 1,
      );
      const stands = fills && isTechnical(phrase, count > 1) && !lexicon.isGivenName(first.text);
      found.push({
        block,
        start: first.start,
        end: last.end,
        words: phrase,
        stands,
      });
    }
    return found;
  });
}

const isJoint = (between: string): boolean => /^(?:\s{1,3}|-|\s?\n\s*)$/u.test(between);

/** The parts of a block that stand by themselves: the whole of a short item, what heads it, what is bold, the sides of a comparison. */
function piecesOf({ kind, text, spans, cells }: Block): { readonly start: number; readonly end: number }[] {
  if (kind === 'heading') return [];
  const bold = spans.filter(
    (span) => span.kind === 'strong' && !/[:\d]/u.test(text.slice(span.start, span.end)),
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
  if (kind !== 'item') return [...bold, ...quoted, ...inCells];
  const head = /^[^:–—>]*?(?=\s*(?::\s|\s[-–—]+\s|\s*[-=]>))/u.exec(text);
  const sides = /^(.{3,40}?)\s+(?:vs\.?|versus|<->)\s+([^,.(;:]{3,40})/u.exec(text);
  const listed =
    text.length < 90 && !/[.;!?]/u.test(text)
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
    ...bold,
    ...quoted,
    ...(head === null ? [] : [{ start: 0, end: head[0].length }]),
    ...(sides === null
      ? []
      : [
          { start: 0, end: (sides[1] ?? '').length },
          { start: sides[0].length - (sides[2] ?? '').length, end: sides[0].length },
        ]),
    ...(isList ? listed : []),
  ];
}

const couldBeTerm = (part: string): boolean => {
  const words = wordsOf(part);
  return words.length > 0 && isNounPhrase(words) && words.some(({ text }) => !isEverydayWord(text));
};

const dashed = (cell: string, index: number): { readonly start: number; readonly end: number } => {
  const lead = /^[\s|-]*/u.exec(cell)?.[0].length ?? 0;
  return { start: index + lead, end: index + cell.replace(/[\s|]+$/u, '').length };
};

/** Words that name something together: the last a noun, none of them a verb or a small word. */
function isNounPhrase(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  if (words.some(({ text }) => /\d/u.test(text) || isFunctionWord(text) || text.length < 2)) return false;
  if (words.some(({ text }) => isPlainModifier(text) && !isEverydayNoun(text))) return false;
  if (isTechnicalModifier(last) || isPlace(last) || /(?:able|ible|ous|ful|ical|less)$/u.test(last))
    return false;
  return !words.some(({ text }) => isVerb(text) && !isEverydayNoun(text));
}

/** Whether words are more than everyday ones: a rare word, or a technical modifier before a noun. */
function isTechnical(words: readonly Word[], isPhrase: boolean): boolean {
  if (words.length === 1) return !isEverydayWord(words[0]?.text ?? '') && (words[0]?.text.length ?? 0) > 4;
  return isPhrase && words.some(({ text }) => !isEverydayWord(text));
}
