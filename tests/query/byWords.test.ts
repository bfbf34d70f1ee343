import { expect, test } from 'vitest';
import { findByWords } from '../../src/query/byWords.ts';

const tools = [
  { id: 1, name: 'Rework the edge' },
  { id: 2, name: 'Works of clay' },
  { id: 3, name: 'Paint' },
  { id: 4, name: 'Work bench' },
  { id: 5, name: 'Works in wood' },
  { id: 6, name: 'Work lamp' },
];
const find = (text: string): readonly number[] =>
  findByWords(tools, ({ name }) => name, text).map(({ id }) => id);

test('a whole word comes before its beginning, and that before its inside, however the things were listed', () => {
  expect(find('work')).toEqual([4, 6, 2, 5, 1]);
});

test('things that fit alike stay in the order in which they were listed', () => {
  expect(find('works')).toEqual([2, 5]);
});

test('a word that none holds as it stands finds what it may have meant', () => {
  expect(find('piant')).toEqual([3]);
});
