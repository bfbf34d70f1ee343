/** What is said of a person's own notes while they are read and when they are there. */
import { expect, test } from 'vitest';
import { openingWords, ownWords } from '../../src/state/opening.ts';

test.each([
  ['reading', 0, 0, 'Reading the notes'],
  ['reading', 0, 6591, 'Reading 6,591 notes'],
  ['reading', 1200, 6591, 'Reading 1,200 of 6,591 notes'],
  ['extracting', 1, 1, 'Looking for names in 1 note'],
  ['joining', 3, 1_000_000, 'Joining what was found in 1,000,000 notes'],
] as const)('%s, %i of %i: %s', (phase, done, total, words) => {
  expect(openingWords({ title: 'Mine', phase, done, total })).toBe(words);
});

test.each([
  [1, 0, '1 note'],
  [12, 1, '12 notes, 1 other file passed over'],
  [1200, 3, '1,200 notes, 3 other files passed over'],
])('%i notes beside %i other files are "%s"', (notes, passedOver, words) => {
  expect(ownWords({ title: 'Mine', notes, passedOver, diagnostics: [], isWatched: false })).toBe(words);
});
