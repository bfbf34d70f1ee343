import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/query/coverage.ts';
import { summaryOf } from '../../src/query/summary.ts';
import { SAMPLE_SOURCES, placeOf, sampleGraph } from './sampleNotes.ts';

describe('the summary of a node', () => {
  test('counts lines and talks', () => {
    expect(summaryOf(sampleGraph(), SAMPLE_SOURCES, 'n:llm').sentence).toBe('On 4 lines, in 3 talks.');
    expect(summaryOf(sampleGraph(), SAMPLE_SOURCES, 'n:vllm').sentence).toBe('On 1 line, in 1 talk.');
  });

  test('says how else it is written, but not in another case or as a plural', () => {
    const graph = sampleGraph();
    expect(summaryOf(graph, SAMPLE_SOURCES, 'n:llm').alsoWritten).toEqual([]);
    graph.updateNodeAttribute('n:llm', 'mentions', (mentions = []) => [...mentions, placeOf(3, 'catalog')]);
    expect(summaryOf(graph, SAMPLE_SOURCES, 'n:llm').alsoWritten).toEqual(['catalog']);
  });

  test('of a talk says what it names and what of that others name too', () => {
    expect(summaryOf(sampleGraph(), SAMPLE_SOURCES, 'n:alpha').sentence).toBe(
      'Names 3 things, 1 of them also in 2 other talks.',
    );
  });

  test('of a talk says so where it names nothing, or nothing that another names', () => {
    const graph = sampleGraph();
    for (const key of ['n:llm', 'n:vllm']) graph.dropNode(key);
    expect(summaryOf(graph, [], 'n:alpha').sentence).toBe('Names 1 thing, none of them in another talk.');
    expect(summaryOf(graph, [], 'n:beta').sentence).toBe('Nothing in it is in the graph.');
  });

  test('should not pretend that a line names what none does', () => {
    expect(summaryOf(sampleGraph(), SAMPLE_SOURCES, 'n:ann').sentence).toBe('Not named on any line.');
  });
});

test('coverage leaves blank lines out', () => {
  expect(coverageOf(SAMPLE_SOURCES)).toEqual({ inGraph: 9, uncertain: 1, unused: 1, total: 11 });
});
