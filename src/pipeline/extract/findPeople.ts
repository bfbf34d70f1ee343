/**
 * Finds people who are named in passing: a given name and a family name, and afterwards the given name alone.
 *
 * ```
 * Speaker Jane Doe (head of developer relations) …        Jane defines three sizes
 *        ^person                                         ^the same, if only one Jane is named in the note
 * ```
 * Not `Chaos Monkey` (no given name), not `Jane` where two people of that name were met.
 */
import { valueAt } from '../../schema/itemAt.ts';
import { groupBy } from '../groupBy.ts';
import type { Block, Outline } from '../parse/outline.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { personCertainty } from './personName.ts';
import { type Sighting, see } from './sighting.ts';
import { type Word, isCapitalised, wordsIn } from './words.ts';

/** Finds people in running text by their given and family name. */
export function findPeople(outline: Outline, lexicon: NameLexicon): Sighting[] {
  const found: Sighting[] = [];
  for (const block of outline.blocks) {
    let before: Word | undefined;
    for (const word of wordsIn(block)) {
      if (before !== undefined && isFullName(block, before, word, lexicon))
        found.push(person(outline, block, before.start, word.end, 0.75, 'given and family name'));
      before = word;
    }
  }
  return found;
}

function isFullName(block: Block, word: Word, next: Word, lexicon: NameLexicon): boolean {
  if (!isCapitalised(next.text) || !lexicon.isGivenName(word.text)) return false;
  if (!/^[ \t]+$|^[ \t]?\n$/u.test(block.text.slice(word.end, next.start))) return false;
  if (next.text === next.text.toUpperCase() && next.text.length > 1) return false;
  return personCertainty(block.text.slice(word.start, next.end), lexicon) > 0.9;
}

/** Finds given names that stand for somebody whose whole name is among the people found in the note. */
export function findFirstNames(outline: Outline, people: readonly Sighting[]): Sighting[] {
  const full = people.filter(({ name }) => name.includes(' '));
  if (full.length === 0) return [];
  const earliest = new Map(people.toReversed().map((whole) => [foldCase(whole), whole]));
  const byFirst = new Map<string, Sighting>();
  // Two who share a given name are not told apart by it.
  for (const [first, [one, ...others]] of groupBy(full, ({ name }) => name.slice(0, name.indexOf(' '))))
    if (others.every((other) => foldCase(other) === foldCase(one)))
      byFirst.set(first, valueAt(earliest, foldCase(one)));
  return outline.blocks.flatMap((block) =>
    wordsIn(block).flatMap((word) => {
      const whole = byFirst.get(word.text);
      if (whole === undefined || whole.place.start.offset > block.offset + word.start) return [];
      return [{ ...person(outline, block, word.start, word.end, 0.6, 'first name'), canon: whole.name }];
    }),
  );
}

const foldCase = ({ name }: Sighting): string => name.toLowerCase();

function person(
  outline: Outline,
  block: Block,
  start: number,
  end: number,
  certainty: number,
  finder: string,
): Sighting {
  return see(outline, block, start, end, { kind: 'person', certainty, finder });
}
