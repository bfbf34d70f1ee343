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

/** A thing with a mention of each of the words of a note, that stands on a line of its own, outside all talks. */
function writtenAs(label: string, words: readonly string[]): readonly string[] {
  const graph = sampleGraph();
  const text = words.join('\n');
  let offset = 0;
  const mentions = words.map((word, at) => {
    const place = (from: number) => ({ line: at + 1, column: 1, offset: from });
    const mention = { source: 'pots.md', start: place(offset), end: place(offset + word.length) };
    offset += word.length + 1;
    return mention;
  });
  graph.mergeNodeAttributes('n:ann', { label, mentions });
  const notes = [{ id: 'pots.md', title: '', text, blocks: [], lines: [] }];
  return summaryOf(graph, notes, 'n:ann').alsoWritten;
}

describe('other spellings', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Kiln', ['kiln', 'KILNS', 'Kiln', 'ｋｉｌｎ', 'kilnn', 'klin'], ['kilnn', 'klin']],
    ['Kiln door', ['kiln-door', 'kilndoors', 'Kiln  Door', 'Kiln.door', 'kilnn door'], ['kilnn door']],
    ['Kiln shelf', ['kiln helf', 'kiln shelfs'], ['kiln helf']],
    ['Kiln', ['Oven', 'OVEN', 'ovens'], ['Oven']],
    ['Kiln', ['b', 'a', 'd', 'c', 'f', 'e'], ['b', 'a', 'd', 'c']],
    ['Kiln', ['', '  ', 'x'.repeat(40), 'y'.repeat(41), 'one\ntwo', 'one\rtwo'], ['x'.repeat(40)]],
  ])('of %s among %j are %j', (label, words, spellings) => {
    expect(writtenAs(label, words)).toEqual(spellings);
  });

  test('are unknown where the notes are not there', () => {
    expect(summaryOf(sampleGraph(), [], 'n:llm')).toEqual({
      sentence: 'On 4 lines, in 3 talks.',
      alsoWritten: [],
    });
  });
});

describe('the numbers', () => {
  test('count a line once however often it names the thing, and lines of the same number in two files apart', () => {
    const graph = sampleGraph();
    const mention = placeOf(4, 'llm');
    graph.setNodeAttribute('n:vllm', 'mentions', [
      mention,
      placeOf(4, 'VLLM'),
      { ...mention, source: 'other.md' },
    ]);
    expect(summaryOf(graph, SAMPLE_SOURCES, 'n:vllm').sentence).toBe('On 2 lines, in 1 talk.');
  });

  test('should not speak of talks where the lines lie in none', () => {
    const graph = sampleGraph();
    graph.setNodeAttribute('n:vllm', 'mentions', [{ ...placeOf(4, 'llm'), source: 'other.md' }]);
    expect(summaryOf(graph, SAMPLE_SOURCES, 'n:vllm').sentence).toBe('On 1 line.');
  });

  test('call a talk what the graph calls it', () => {
    const graph = sampleGraph();
    graph.updateAttribute('kinds', (kinds = []) =>
      kinds.map((kind) => (kind.name === 'talk' ? { ...kind, label: 'Note', plural: 'Notes' } : kind)),
    );
    expect(summaryOf(graph, SAMPLE_SOURCES, 'n:llm').sentence).toBe('On 4 lines, in 3 notes.');
    expect(summaryOf(graph, SAMPLE_SOURCES, 'n:inner').sentence).toBe(
      'Names 1 thing, 1 of them also in 2 other notes.',
    );
  });

  test('of a talk count other talks, not those that it is joined to itself, and each once', () => {
    const graph = sampleGraph();
    graph.dropEdge('n:inner>covers>n:llm');
    const edge = { relation: 'covers', weight: 1, evidence: [] };
    graph.addDirectedEdgeWithKey('one more', 'n:beta', 'n:vllm', edge);
    expect(summaryOf(graph, [], 'n:alpha').sentence).toBe('Names 3 things, 2 of them also in 1 other talk.');
    expect(summaryOf(graph, [], 'n:inner').sentence).toBe('Nothing in it is in the graph.');
    expect(summaryOf(graph, [], 'n:alpha').alsoWritten).toEqual([]);
  });
});

test('coverage leaves blank lines out', () => {
  expect(coverageOf(SAMPLE_SOURCES)).toEqual({ inGraph: 9, uncertain: 1, unused: 1, total: 11 });
});
