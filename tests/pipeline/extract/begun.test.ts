/** Names narrowed down letter by letter, where the letters come to an end halfway. */
import { expect, it } from 'vitest';
import { beginWith } from '../../../src/pipeline/extract/begun.ts';

it.each([
  ['kilns', ['kiln', 'kilning'], 4, 1],
  ['kilnery', ['kiln', 'kilning'], 4, 3],
  ['glazed', ['glaze'], 5, 1],
  ['kilning', ['kilning'], 7, 0],
  ['oven', ['clay', 'glaze', 'kiln', 'kilning'], 0, 4],
])(
  'of %s the names that go along furthest are told, and how many letters they miss',
  (letters, names, length, missed) => {
    const sorted = ['clay', 'glaze', 'kiln', 'kilning'];
    const { begun, missed: left } = beginWith(sorted, undefined, letters);
    expect([sorted.slice(begun.from, begun.to), begun.length, left]).toEqual([names, length, missed]);
  },
);
