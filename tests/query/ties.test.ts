/** Order where nothing else decides it, and lists of what hardly says anything: the same on every machine. */
import { describe, expect, test } from 'vitest';
import { readBlockText } from '../../src/query/blockText.ts';
import { keepBest } from '../../src/query/best.ts';
import { facetIndex } from '../../src/query/facets.ts';
import { NOTHING_FILTERED } from '../../src/query/filter.ts';
import { firstOrder, tableOf } from '../../src/query/nodeTable.ts';
import { edgesOf } from '../../src/query/outline.ts';
import { roleOf } from '../../src/query/role.ts';
import { findNodes } from '../../src/query/search.ts';
import { blockAtLine, parentOf, sourceIndexOf } from '../../src/query/sourceIndex.ts';
import { talkAt, talksOf, whoGave } from '../../src/query/talks.ts';
import { nodesIn } from '../../src/query/textMatches.ts';
import { SAMPLE_SOURCES, placeOf, sampleGraph } from './sampleNotes.ts';

const [NOTES] = SAMPLE_SOURCES;
if (NOTES === undefined) throw new Error('the sample has no notes');

/** The sample in which two more things are called Ray and are as salient as the first. */
function threeRays() {
  const graph = sampleGraph();
  for (const key of ['n:ray-c', 'n:ray-b'])
    graph.addNode(key, { ...graph.getNodeAttributes('n:ray'), mentions: [placeOf(4, 'llm')], aliases: [] });
  for (const key of ['n:ray-c', 'n:ray-b'])
    graph.addDirectedEdgeWithKey(`n:alpha>covers>${key}`, 'n:alpha', key, {
      relation: 'covers',
      weight: 1,
      evidence: [],
    });
  return graph;
}

describe('things of one name', () => {
  const graph = threeRays();
  const rays = ['n:ray', 'n:ray-b', 'n:ray-c'];

  test('are in the order of their keys, in the table, among edges, where they are searched, on a line', () => {
    const rows = tableOf(graph, new Set(), firstOrder('name')).map(({ key }) => key);
    expect(rows.filter((key) => rays.includes(key))).toEqual(rays);
    const edges = edgesOf(graph, 'n:alpha', NOTHING_FILTERED).map(({ other }) => other);
    expect(edges.filter((key) => rays.includes(key))).toEqual(['n:ray-b', 'n:ray-c']);
    expect(
      findNodes(graph, 'ray')
        .best.map(({ key }) => key)
        .filter((key) => rays.includes(key)),
    ).toEqual(rays);
    const named = nodesIn(graph, { source: NOTES, block: 2 });
    expect(named.filter((key) => rays.includes(key))).toEqual(['n:ray-b', 'n:ray-c']);
  });
});

describe('talks', () => {
  test('without a place among the talks come last, in the order of their keys', () => {
    const graph = sampleGraph();
    for (const key of ['n:beta', 'n:alpha']) graph.removeNodeAttribute(key, 'order');
    expect(talksOf(graph).map(({ key }) => key)).toEqual(['n:inner', 'n:alpha', 'n:beta']);
  });

  test('hold a line that lies in several of them in the innermost, whichever comes first', () => {
    const talks = talksOf(sampleGraph());
    for (const some of [talks, talks.toReversed()])
      expect([2, 9, 13, 99].map((line) => talkAt(some, 'notes.md', line)?.key)).toEqual([
        'n:alpha',
        'n:inner',
        'n:beta',
        undefined,
      ]);
    expect(talkAt(talks, 'other.md', 2)).toBeUndefined();
  });

  test('say who gave them, people before companies, but not what their title says', () => {
    const graph = sampleGraph();
    const plain = graph.getNodeAttributes('n:ann');
    for (const [key, label, relation] of [
      ['n:zoe', 'Zoe', 'presents'],
      ['n:acme', 'Acme', 'represents'],
      ['n:alp', 'Alp', 'represents'],
      ['n:bob', 'Bob', 'covers'],
    ] as const) {
      graph.addNode(key, { ...plain, label });
      graph.addDirectedEdgeWithKey(`${key}>a`, key, 'n:alpha', { relation, weight: 1, evidence: [] });
    }
    expect(whoGave(graph, 'n:alpha')).toBe('Ann, Zoe, Acme');
  });

  test('of days are in the order of the numbers of these, and what has no day is listed last', () => {
    const graph = sampleGraph();
    graph.setNodeAttribute('n:alpha', 'day', 'Day 10');
    graph.setNodeAttribute('n:inner', 'day', 'Day 2');
    const { names, namesOf } = facetIndex(graph, 'days');
    expect(names).toEqual(['Day 2', 'Day 10', '']);
    expect([namesOf.get('n:ann'), namesOf.get('n:llm'), namesOf.get('n:beta')]).toEqual([
      ['Day 10'],
      ['Day 10', 'Day 2'],
      [''],
    ]);
    graph.addNode('n:loose', { ...graph.getNodeAttributes('n:ann'), label: 'Loose' });
    graph.addDirectedEdgeWithKey('n:loose>x', 'n:loose', 'n:ray', {
      relation: 'uses',
      weight: 1,
      evidence: [],
    });
    const other = graph.copy();
    expect(facetIndex(other, 'days').namesOf.get('n:loose')).toEqual(['']);
    other.setNodeAttribute('n:beta', 'day', 'Friday');
    const last = other.copy();
    last.setNodeAttribute('n:alpha', 'day', 'Monday');
    expect(facetIndex(last, 'days').names).toEqual(['Day 2', 'Friday', 'Monday', '']);
  });
});

test('the best few of many are kept in order, none where none is wanted', () => {
  for (const [most, kept] of [
    [0, []],
    [2, [1, 2]],
    [9, [1, 2, 3, 5]],
  ] as const) {
    const best = keepBest<number>(most, (a, b) => a - b);
    for (const item of [3, 1, 5, 2]) best.offer(item);
    expect(best.kept).toEqual(kept);
  }
});

test('blocks that end before they begin, or beyond the note, have no words', () => {
  const block = { kind: 'item', depth: 0, parent: -1 } as const;
  const index = sourceIndexOf({
    ...NOTES,
    blocks: [
      { ...block, first: 3, last: 2 },
      { ...block, first: 99, last: 100 },
    ],
  });
  expect([0, 1, 2].map((number) => readBlockText(index, number).text)).toEqual(['', '', '']);
  expect([3, 99, 0].map((line) => blockAtLine(index, line))).toEqual([undefined, undefined, undefined]);
});

test('a role that ends with its line is read to there, of a person on a line that there is not none', () => {
  const graph = sampleGraph();
  const at = placeOf(6, 'done');
  const named = (end: number, line: number) => {
    const other = graph.copy();
    const mention = {
      ...at,
      finder: 'credits',
      start: { ...at.start, line },
      end: { ...at.end, offset: end },
    };
    other.mergeNodeAttributes('n:ann', { mentions: [mention] });
    return other;
  };
  expect(roleOf(named(at.end.offset, 6), SAMPLE_SOURCES, 'n:ann')).toBe('');
  expect(roleOf(named(at.end.offset, 99), SAMPLE_SOURCES, 'n:ann')).toBe('');
});

test('a thing outside the talks is in the table with no talk', () => {
  const graph = sampleGraph();
  graph.removeNodeAttribute('n:beta', 'range');
  graph.setNodeAttribute('n:ann', 'mentions', [placeOf(15, 'LLM')]);
  graph.dropEdge('n:ann>presents>n:alpha');
  const row = tableOf(graph, new Set(), firstOrder('name')).find(({ key }) => key === 'n:ann');
  expect(row).toMatchObject({ lines: 1, talks: 0, links: 0 });
});

test('what is no block is nested under none', () => {
  expect(parentOf(NOTES, -1)).toBe(-1);
});
