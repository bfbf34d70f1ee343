import { describe, expect, test } from 'vitest';
import { sharedWords } from '../../../src/query/why/sharedWords.ts';
import { notedGraph } from './notedGraph.ts';

/** The words that Alpha and Beta share, whose notes are one item each, as are those of the others. */
const shared = (items: readonly string[], said: readonly string[] = []) => {
  const names = ['Alpha', 'Beta', ...items.slice(2).map((_, at) => `Other ${String.fromCodePoint(97 + at)}`)];
  const lines = names.flatMap((name, at) => [`# ${name}`, `- ${items[at] ?? ''}`]);
  const { graph, sources } = notedGraph(lines);
  return sharedWords(graph, sources, 'n:alpha', 'n:beta', said);
};
const words = (items: readonly string[], said?: readonly string[]): readonly string[] =>
  shared(items, said).map(({ word, rank }) => `${word}: ${rank}`);

describe('the words that two talks share', () => {
  test('are first those that fewer talks have, then the longer, then by letters', () => {
    const others = Array.from({ length: 14 }, () => 'x');
    const items = ['abbaxabbaxabbax zorbly quuxly zzyzxzzyzx', 'zzyzxzzyzx quuxly zorbly abbaxabbaxabbax'];
    const found = shared([...items, 'abbaxabbaxabbax', ...others]);
    expect(found.map(({ word, talks }) => [word, talks])).toEqual([
      ['zzyzxzzyzx', 2],
      ['quuxly', 2],
      ['zorbly', 2],
      ['abbaxabbaxabbax', 3],
    ]);
  });

  test('may have four letters, but not three', () => {
    expect(words(['a zyqx, a zyq', 'the zyqx, the zyq'])).toEqual(['zyqx: rare']);
  });

  test('are none where one of their forms is a common word', () => {
    expect(words(['it processes', 'what processes it'])).toEqual([]);
  });

  test('may be common where they head an item in both', () => {
    expect(words(['AI adoption - x', 'adoption: y'])).toEqual(['adoption: topic']);
    expect(words(['AI adoption - x', 'the adoption of y'])).toEqual([]);
    expect(words(['the adoption of y', 'AI adoption - x'])).toEqual([]);
  });

  test('are not those of names that are known already', () => {
    expect(words(['drowsiness zorbly', 'zorbly drowsiness'], ['ZORBLY of old', 'Zorblings'])).toEqual([
      'drowsiness: rare',
    ]);
  });
});
