import { describe, expect, test } from 'vitest';
import { followable, nodePageOf, sharedNames } from '../../src/query/nodePage.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const labels = (key: string) => {
  const { first, rest } = nodePageOf(graph, key);
  return [first.map(({ label }) => label), rest.map(({ label }) => label)];
};

describe('the page of a node', () => {
  test('says first who gave a talk, and what a person gave', () => {
    expect(labels('n:alpha')).toEqual([['presented by'], ['covers', 'related to']]);
    expect(labels('n:ann')).toEqual([['presents'], []]);
  });

  test('loses no connection of a kind that has no first ones', () => {
    expect(labels('n:vllm')).toEqual([[], ['uses', 'compared with', 'covered in']]);
  });

  test('names what a computed relation rests on, and nothing that is gone', () => {
    const edge = 'n:alpha>relatedTo>n:beta';
    expect(sharedNames(graph, edge)).toEqual([]);
    const told = sampleGraph();
    told.setEdgeAttribute(edge, 'because', ['n:llm', 'n:gone', 'n:ray']);
    expect(sharedNames(told, edge)).toEqual(['LLM', 'Ray']);
  });

  test('leads only to the web and to mailboxes', () => {
    expect(followable('https://docs.ray.io')).toBe('https://docs.ray.io');
    expect(followable('mailto:a@b.c')).toBe('mailto:a@b.c');
    for (const url of [
      undefined,
      '',
      'javascript:alert(1)',
      ' https://a',
      'file:///etc',
      'data:text/html,x',
    ]) {
      expect(followable(url)).toBeNull();
    }
  });
});
