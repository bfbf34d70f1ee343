/** Questions to a graph whose notes are missing, or are others than it was made of: less is quoted, nothing fails, nothing is made up. */
import { describe, expect, test } from 'vitest';
import { connectionsOf } from '../../src/query/connections.ts';
import { edgeEvidenceOf } from '../../src/query/edgeEvidence.ts';
import { filterWords } from '../../src/query/filterWords.ts';
import { NO_FILTER, NOTHING_FILTERED } from '../../src/query/filter.ts';
import { followUpsMarkdown, followUpsOf } from '../../src/query/followUps.ts';
import { firstOrder, tableOf } from '../../src/query/nodeTable.ts';
import { readNoteLine } from '../../src/query/noteLine.ts';
import { edgesOf, outlineOf } from '../../src/query/outline.ts';
import { passagesOf } from '../../src/query/passages.ts';
import { roleOf } from '../../src/query/role.ts';
import { findNotes } from '../../src/query/searchNotes.ts';
import { sourceIndexOf } from '../../src/query/sourceIndex.ts';
import { summaryOf } from '../../src/query/summary.ts';
import { nodesIn } from '../../src/query/textMatches.ts';
import { facetCounts, kindCounts } from '../../src/query/visible.ts';
import { whyRelated } from '../../src/query/whyRelated.ts';
import type { SourceText } from '../../src/schema/sourcesFile.ts';
import { SAMPLE_SOURCES, sampleGraph } from './sampleNotes.ts';

const KIND = { label: 'Ghost', plural: 'Ghosts', shape: 'circle', light: 'ink', dark: 'ink' } as const;
const [NOTES] = SAMPLE_SOURCES;
if (NOTES === undefined) throw new Error('the sample has no notes');
const OTHERS: readonly (readonly [string, readonly SourceText[]])[] = [
  ['no files', []],
  ['a file without lines', [{ ...NOTES, blocks: [] }]],
  ['an empty file', [{ ...NOTES, text: '', blocks: [], lines: [] }]],
];

/** The sample with a question on its last line. */
function asked() {
  const graph = sampleGraph();
  const [mention] = graph.getNodeAttribute('n:ray', 'mentions').slice(-1);
  graph.addNode('n:why', {
    ...graph.getNodeAttributes('n:ray'),
    label: 'and ray?',
    kind: 'question',
    mentions: mention === undefined ? [] : [mention],
  });
  return graph;
}

describe.each(OTHERS)('with %s', (_what, sources) => {
  const graph = asked();

  test('no passage is quoted, of a thing, a talk, a connection or a question', () => {
    const groups = graph.nodes().flatMap((key) => passagesOf(graph, sources, key));
    expect(groups.flatMap(({ passages }) => passages)).toEqual([]);
    const quoted = graph.edges().flatMap((edge) => edgeEvidenceOf(graph, sources, edge));
    expect(quoted.flatMap(({ groups: some }) => some.flatMap(({ passages }) => passages))).toEqual([]);
    const [group] = followUpsOf(graph, sources);
    expect(group?.items.map(({ passage }) => passage)).toEqual([null]);
  });

  test('reasons are told without quotes, and are as many', () => {
    for (const [a, b] of [
      ['n:alpha', 'n:beta'],
      ['n:vllm', 'n:llm'],
      ['n:ann', 'n:ray-core'],
    ] as const) {
      const { verdict, reasons, steps } = whyRelated(graph, sources, a, b);
      expect(verdict).not.toBe('');
      expect(reasons.flatMap(({ quotes }) => quotes)).toEqual([]);
      expect(steps.every(({ passage }) => passage === null)).toBe(true);
    }
  });

  test('numbers are those of the graph, and no spelling is made up', () => {
    expect(summaryOf(graph, sources, 'n:llm')).toEqual({
      sentence: 'On 4 lines, in 3 talks.',
      alsoWritten: [],
    });
    expect(roleOf(graph, sources, 'n:ann')).toBe('');
    expect(findNotes(sources, 'ray').all).toEqual([]);
  });
});

test('a line and a block that a note has not hold nothing', () => {
  const graph = sampleGraph();
  expect(readNoteLine(graph, sourceIndexOf(NOTES), 99, null)).toMatchObject({ segments: [], state: 'blank' });
  expect(nodesIn(graph, { source: NOTES, block: 99 })).toEqual([]);
  expect(nodesIn(graph, { source: { ...NOTES, id: 'other.md' }, block: 2 })).toEqual([]);
});

test('what stands outside the talks is told apart, in follow-ups and in searches', () => {
  const graph = asked();
  for (const talk of ['n:alpha', 'n:inner', 'n:beta']) graph.dropNode(talk);
  const groups = followUpsOf(graph, SAMPLE_SOURCES);
  expect(followUpsMarkdown('Sample', groups, new Set(['n:why']))).toContain(
    '## Outside the talks, notes.md\n\n- [x] ray (notes.md:16)',
  );
  expect(nodesIn(graph, { source: NOTES, block: 2 })).toEqual(['n:llm', 'n:vllm']);
  expect(summaryOf(graph, SAMPLE_SOURCES, 'n:llm').sentence).toBe('On 4 lines.');
});

describe('a graph that says less of its kinds and relations than it uses', () => {
  const graph = sampleGraph();
  graph.setAttribute('kinds', []);
  graph.setAttribute('relations', []);
  const only = (names: readonly string[]) => ({ mode: 'only', names: new Set(names) }) as const;

  test('has names for what it does not explain', () => {
    expect(tableOf(graph, new Set(), firstOrder('kind')).map(({ kind }) => kind)).toContain('concept');
    expect(edgesOf(graph, 'n:vllm', NOTHING_FILTERED).map(({ label }) => label)).toContain('uses');
    expect(outlineOf(graph, NOTHING_FILTERED).length).toBeGreaterThan(0);
    expect(whyRelated(graph, SAMPLE_SOURCES, 'n:vllm', 'n:llm').reasons[0]?.title).toBe('vLLM uses LLM');
  });

  test('counts only what it declares', () => {
    expect([kindCounts(graph, NOTHING_FILTERED), facetCounts(graph, 'kinds', NOTHING_FILTERED)]).toEqual([
      [],
      [],
    ]);
    expect(connectionsOf(graph, 'n:vllm')).toEqual([]);
  });

  test('says a filter by the names that it has', () => {
    const whole = sampleGraph();
    whole.setAttribute('kinds', [...whole.getAttribute('kinds'), { ...KIND, name: 'ghost' }]);
    expect(kindCounts(whole, NOTHING_FILTERED).at(-1)).toMatchObject({ shown: 0, total: 0 });
    expect(filterWords(whole, { ...NO_FILTER, without: new Set(['n:gone', 'n:ray']) }, null)).toBe(
      'Hidden: Ray',
    );
    expect(filterWords(whole, { ...NO_FILTER, sources: only(['']) }, null)).toBe('Only from no file');
    expect(filterWords(whole, { ...NO_FILTER, kinds: only(['ghost']) }, null)).toBe('Only none of the kinds');
  });
});
