import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNodes } from '../../src/query/search.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const keys = (text: string): readonly string[] => findNodes(graph, text).map(({ key }) => key);

describe('search', () => {
  test.each([
    ['llm', 'n:llm'],
    ['LLM', 'n:llm'],
    ['vll', 'n:vllm'],
    ['large langage', 'n:llm'],
    ['core ray', 'n:ray-core'],
    ['alpah', 'n:alpha'],
    ['ráy', 'n:ray'],
  ])('finds for %j first %j', (text, key) => {
    expect(keys(text)[0]).toBe(key);
  });

  test('puts the exact name before what only begins so', () => {
    expect(keys('ray').slice(0, 2)).toEqual(['n:ray', 'n:ray-core']);
  });

  test('says which alias was found, and nothing where the label was', () => {
    expect(findNodes(graph, 'language model')[0]?.alias).toBe('Large language model');
    expect(findNodes(graph, 'llm')[0]?.alias).toBeNull();
    expect(findNodes(graph, 'ray')[0]?.alias).toBeNull();
  });

  test('should not find anything for nonsense, blanks or punctuation', () => {
    for (const text of ['zzqqx', '', '   ', '++', '"\'']) expect(keys(text)).toEqual([]);
  });

  test('should not throw, nor name a node twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = keys(text);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
