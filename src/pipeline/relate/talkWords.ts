/** The words of each talk's notes, weighted by how rare they are among the talks. */
import { isFunctionWord } from '../extract/english/wordClass.ts';
import type { Findings } from '../extract/sighting.ts';
import { singularOf, wordsIn } from '../extract/words.ts';
import { type Place } from '../../schema/place.ts';
import { placeIn } from '../parse/outline.ts';
import type { Entity, Resolved } from '../resolve/entity.ts';

/** Where a talk's notes have a word, and how much the word says of the talk (a unit vector over all its words). */
export interface TalkWord {
  readonly talk: Entity;
  readonly weight: number;
  readonly first: Place;
}

/**
 * Returns, for each word that at least two talks have, the talks that have it.
 * The weight is tf-idf, (1 + ln count) × ln(talks ÷ talks with the word), divided by the length of the talk's vector.
 */
export function talkWords(findings: readonly Findings[], { entityOf }: Resolved): Map<string, TalkWord[]> {
  const talks = findings.flatMap(({ outline, talks: found }) =>
    found.flatMap((talk) => {
      const entity = entityOf(talk.sighting);
      return entity === undefined ? [] : [{ entity, words: countWords(outline, talk.sections) }];
    }),
  );
  const frequency = new Map<string, number>();
  for (const { words } of talks)
    for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const postings = new Map<string, TalkWord[]>();
  for (const { entity, words } of talks) {
    const weights = Array.from(words, ([word, { count, first }]) => {
      const rarity = Math.log(talks.length / (frequency.get(word) ?? 1));
      return { word, first, weight: (1 + Math.log(count)) * rarity };
    });
    const length = Math.hypot(...weights.map(({ weight }) => weight)) || 1;
    for (const { word, weight, first } of weights) {
      if ((frequency.get(word) ?? 0) < 2 || weight === 0) continue;
      const posting = { talk: entity, weight: weight / length, first };
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [posting]);
      else list.push(posting);
    }
  }
  return postings;
}

function countWords(
  outline: Findings['outline'],
  sections: ReadonlySet<number>,
): Map<string, { count: number; first: Place }> {
  const counts = new Map<string, { count: number; first: Place }>();
  for (const block of outline.blocks) {
    if (!sections.has(block.section)) continue;
    for (const { text, start, end } of wordsIn(block)) {
      if (text.length < 3 || /\d/u.test(text) || isFunctionWord(text)) continue;
      const word = singularOf(text.toLowerCase());
      const entry = counts.get(word);
      if (entry === undefined) counts.set(word, { count: 1, first: placeIn(outline, block, start, end) });
      else entry.count += 1;
    }
  }
  return counts;
}
