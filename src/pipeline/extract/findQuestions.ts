/**
 * Finds what the note-taker left open: questions and to-dos.
 *
 * ```
 * - should your data for training go in object store?        - [ ] TODO: try it with Kiln
 *   ^question, asks about the object store                         ^to-do, asks about Kiln
 * ```
 * Not a question in quotes, which somebody else asked, not the title of a talk, not `(?)` behind a name.
 */
import { itemAt } from '../../schema/itemAt.ts';
import type { Block, Outline } from '../parse/outline.ts';
import { type Fact, type Sighting, type Talk, nameIn, see } from './sighting.ts';
import { wordsOf } from './words.ts';

/** A label, perhaps with whose it is. */
const TO_DO = /^\s*to[- ]?do(?:\([^()]*\))?(?![\p{L}\p{N}-])\s*:?\s*/iu;
const LEAST_WORDS = 3;
const LONGEST_LABEL = 140;

export interface Questions {
  readonly sightings: readonly Sighting[];
  readonly facts: readonly Fact[];
}

/** Finds open questions, and what they are about: the names in them, or the talk that they were noted in. */
export function findQuestions(
  outline: Outline,
  talks: readonly Talk[],
  names: readonly Sighting[],
): Questions {
  const titles = new Set(talks.map(({ sighting }) => sighting.block));
  const sightings = outline.blocks.flatMap((block) => {
    if (
      (block.kind === 'heading' && titles.has(block.index)) ||
      block.kind === 'code' ||
      block.kind === 'frontmatter'
    )
      return [];
    return block.kind === 'heading'
      ? questionsIn(outline, block)
      : [...toDosIn(outline, block), ...questionsIn(outline, block)];
  });
  const asked = sightings.map((question) => ({ question, asks: asksOf(outline, question, talks, names) }));
  return {
    sightings: asked.map(({ question, asks }) => inContext(question, asks)),
    facts: asked.flatMap(({ asks }) => asks.map((fact) => ({ ...fact, from: inContext(fact.from, asks) }))),
  };
}

/** A question that names nothing is not understood by itself: it is called after its talk. */
function inContext(question: Sighting, asks: readonly Fact[]): Sighting {
  const talk = asks.find(({ to }) => to.kind === 'talk')?.to;
  return talk === undefined ? question : { ...question, canon: `${talk.name}: ${question.name}` };
}

function toDosIn(outline: Outline, block: Block): Sighting[] {
  if (block.kind !== 'item') return [];
  const isOpenTask = /\[ \]\s*$/u.test(outline.text.slice(Math.max(0, block.offset - 6), block.offset));
  const [label = ''] = TO_DO.exec(block.text) ?? [];
  if (!isOpenTask && label === '') return [];
  return sighting(outline, block, label.length, block.text.search(/\s*$/u), 'to-do');
}

// Up to a question mark, from the end of the sentence before; a dot inside a name ends nothing.
const QUESTION = /(?:[^.!?\u241E\n]|\.(?=\S))*[^.!?\u241E\n\s(]\s?\?(?=[\s)"”]|$)/gu;

/** What may stand before a question in its sentence: a bracket, "Q:", a dash. */
const BEFORE = /^(?:.*\((?=[^)]*$)|.*\bQ(?:&A)?:\s+|[\s>*"“:,)–—-]+)/isu;

function questionsIn(outline: Outline, block: Block): Sighting[] {
  if (!block.text.includes('?')) return [];
  return Array.from(block.text.matchAll(QUESTION)).flatMap(({ 0: sentence, index }) => {
    let start = index;
    const end = index + sentence.length;
    for (
      let lead = BEFORE.exec(block.text.slice(start, end));
      lead !== null;
      lead = BEFORE.exec(block.text.slice(start, end))
    )
      start += lead[0].length;
    const isQuoted = (block.text.slice(0, start).match(/["“”]/gu) ?? []).length % 2 === 1;
    return isQuoted ? [] : sighting(outline, block, start, end, 'question');
  });
}

function sighting(outline: Outline, block: Block, start: number, end: number, finder: string): Sighting[] {
  const shown = nameIn(block, start, end);
  if (wordsOf(shown).length < LEAST_WORDS) return [];
  const name = shown.length > LONGEST_LABEL ? `${shown.slice(0, LONGEST_LABEL).trimEnd()}…` : shown;
  return [see(outline, block, start, end, { name, kind: 'question', certainty: 0.9, finder })];
}

function asksOf(
  outline: Outline,
  question: Sighting,
  talks: readonly Talk[],
  names: readonly Sighting[],
): Fact[] {
  const { start, end } = question.place;
  const inside = names.filter(
    ({ place, kind }) =>
      kind !== 'resource' && place.start.offset >= start.offset && place.end.offset <= end.offset,
  );
  const section = itemAt(outline.blocks, question.block).section;
  const talk = talks.find(({ sections }) => sections.has(section));
  const about = inside.length > 0 ? inside : talk === undefined ? [] : [talk.sighting];
  return about.map((to) => ({ relation: 'asks', from: question, to, evidence: [question.place] }));
}
