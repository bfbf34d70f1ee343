/** Which passage is quoted, and what is marked in it. */
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/query/passage.ts';
import { passageAt, quoteOf, quoteWords } from '../../../src/query/why/quote.ts';
import type { Mention } from '../../../src/schema/place.ts';
import { FILE, type Noted, keyOf, notedGraph } from './notedGraph.ts';

const THINGS = { Kiln: 'component', Clay: 'concept' };
const lineAt = (line: number): Mention => {
  const point = { line, column: 1, offset: 0 };
  return { source: FILE, start: point, end: point };
};
/** Notes in which a line names a thing as often as it holds its name. */
function namedOften(lines: readonly string[], things: Readonly<Record<string, string>>): Noted {
  const noted = notedGraph(lines, things);
  const text = lines.join('\n');
  for (const label of Object.keys(things)) {
    const mentions = Array.from(text.matchAll(new RegExp(label, 'gu')), ({ index }) => {
      const before = text.slice(0, index).split('\n');
      const point = (offset: number) => ({ line: before.length, column: 1, offset });
      return { source: FILE, start: point(index), end: point(index + label.length) };
    });
    noted.graph.setNodeAttribute(keyOf(label), 'mentions', mentions);
  }
  return noted;
}

/** The line that is quoted of several. */
const quoted = (lines: readonly string[], places: readonly number[], keys = ['n:kiln']) => {
  const { graph, sources } = namedOften(lines, THINGS);
  return quoteOf(graph, sources, places.map(lineAt), keys)?.first;
};
const marked = (passage: Passage | undefined): readonly string[] =>
  passage?.marks.map(({ start, end }) => passage.text.slice(start, end)) ?? [];
const named = (passage: Passage | undefined): readonly string[] =>
  passage?.names.map(({ start, end }) => passage.text.slice(start, end)) ?? [];

describe('of several places is quoted', () => {
  test.each<readonly [string, readonly string[]]>([
    ['words rather than a heading', ['# Kiln and all that we fire', '- Kiln']],
    ['what names the node rather than what is longer', ['- all that we fire in it', '- Kiln']],
    ['what has four words rather than three', ['- Kiln so hot', '- Kiln so very hot']],
    ['what has three words rather than one and many blanks', ['- Kiln    !', '- Kiln so hot']],
    ['what has words at all', ['-', '- Kiln']],
  ])('%s', (_, lines) => {
    expect(quoted(lines, [1, 2])).toBe(2);
    expect(quoted(lines, [2, 1])).toBe(2);
  });

  test('what names both nodes rather than one of them', () => {
    const lines = ['- Kiln, and ever so very hot', '- Kiln, Clay', '- Clay so hot as it can be'];
    expect(quoted(lines, [1, 2, 3], ['n:kiln', 'n:clay'])).toBe(2);
    expect(quoted(['# Kiln, Clay', '- Kiln is so hot'], [2, 1], ['n:kiln', 'n:clay'])).toBe(1);
    expect(quoted(['- Kiln, and so very hot a Kiln', '- Kiln, Clay'], [1, 2], ['n:kiln', 'n:clay'])).toBe(2);
    expect(quoted(['- Clay, and so very hot a Clay', '- Kiln, Clay'], [1, 2], ['n:kiln', 'n:clay'])).toBe(2);
  });

  test('the first of those that tell as much, be it ever so much shorter', () => {
    const lines = [
      '- Kiln so very hot',
      '- Kiln so very hot that nobody can stand near it',
      '- Kiln, Kiln, Kiln, Kiln',
    ];
    expect(quoted(lines, [1, 2, 3])).toBe(1);
    expect(quoted(lines, [3, 2, 1])).toBe(3);
  });

  test('none beyond the first two dozen', () => {
    const lines = [...Array.from({ length: 24 }, () => '- hot'), '- Kiln'];
    expect(
      quoted(
        lines,
        lines.map((_, at) => at + 1),
      ),
    ).toBe(1);
    expect(
      quoted(
        lines,
        lines.slice(1).map((_, at) => at + 2),
      ),
    ).toBe(25);
  });

  test('nothing where no place has words, nor where there is no place', () => {
    expect(quoted(['-', '# Alpha'], [1])).toBeUndefined();
    expect(quoted(['# Alpha'], [])).toBeUndefined();
  });
});

describe('a passage', () => {
  const noted = namedOften(['- Kiln, Clay and Wheel in a Kiln', '', '- hot Kiln Clay Oven'], {
    ...THINGS,
    Wheel: 'concept',
    'Kiln Clay Oven': 'concept',
  });
  const at = (line: number, keys: readonly string[], source = FILE) =>
    passageAt(noted.graph, noted.sources, source, line, keys);

  test('marks all nodes that are asked for in the order of its words, and names the others', () => {
    const passage = at(1, ['n:clay', 'n:kiln']);
    expect([marked(passage), named(passage)]).toEqual([['Kiln', 'Clay', 'Kiln'], ['Wheel']]);
    expect(passage?.context).toBe(false);
  });

  test('marks nothing where no node is asked for', () => {
    expect([marked(at(1, [])), named(at(1, []))]).toEqual([[], ['Kiln', 'Clay', 'Wheel', 'Kiln']]);
  });

  test('marks the node that is asked for, though it lies in a longer name', () => {
    expect([marked(at(3, ['n:clay'])), named(at(3, ['n:clay']))]).toEqual([['Clay'], ['Kiln']]);
  });

  test('is missing on a blank line, and where the notes are not at hand', () => {
    expect(at(2, ['n:kiln'])).toBeUndefined();
    expect(at(1, ['n:kiln'], 'other.md')).toBeUndefined();
  });
});

describe('words of a passage', () => {
  const TEXT = '- Kiln, redhot Clay in Oven';
  const { graph, sources } = notedGraph([TEXT, ''], { ...THINGS, Oven: 'component', 'Clay in': 'concept' });
  const wordAt = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
  const quote = (words: readonly string[], line = 1, source = FILE) =>
    quoteWords(graph, sources, source, line, words.map(wordAt));

  test('are marked, and names that lie on them are not', () => {
    const passage = quote(['redhot', 'in']);
    expect([marked(passage), named(passage)]).toEqual([
      ['redhot', 'in'],
      ['Kiln', 'Oven'],
    ]);
  });

  test('that stand elsewhere are not marked', () => {
    const far = { start: TEXT.length + 1, end: TEXT.length + 2 };
    expect(quoteWords(graph, sources, FILE, 1, [far])?.marks).toEqual([]);
  });

  test('leave names that only touch them', () => {
    const passage = quote([', redhot ', ' Oven'.slice(0, 1)]);
    expect(named(passage)).toEqual(['Kiln', 'Clay in', 'Oven']);
  });

  test('are not quoted from a blank line, nor where the notes are not at hand', () => {
    expect(quote(['redhot'], 2)).toBeUndefined();
    expect(quote(['redhot'], 1, 'other.md')).toBeUndefined();
  });
});
