import { describe, expect, test } from 'vitest';
import { edgesBetween, namedEnds, sentenceOf } from '../../../src/query/why/statedEdges.ts';
import { notedGraph } from './notedGraph.ts';

const LINES = ['# Alpha', '- Kiln', '- Kiln again', '- Clay', '# Beta', '- x'];
const THINGS = { Kiln: 'component', Clay: 'concept' };

describe('the edges between two nodes', () => {
  test('are first those that state most, then the weightiest, then by letters; computed ones last', () => {
    const { graph } = notedGraph(LINES, THINGS, [
      ['Alpha', 'uses', 'Kiln', 2],
      ['Kiln', 'partOf', 'Alpha', 2],
      ['Alpha', 'hasFeature', 'Kiln', 2],
      ['Alpha', 'uses', 'Clay', 4],
    ]);
    graph.setEdgeAttribute('n:kiln>partOf>n:alpha', 'weight', 2);
    graph.setEdgeAttribute('n:alpha>covers>n:kiln', 'weight', 7);
    const derived = { relation: 'relatedTo', weight: 9, evidence: [], derived: true };
    graph.addUndirectedEdgeWithKey('computed', 'n:alpha', 'n:kiln', derived);
    const edges = [
      'n:kiln>partOf>n:alpha',
      'n:alpha>hasFeature>n:kiln',
      'n:alpha>uses>n:kiln',
      'n:alpha>covers>n:kiln',
      'computed',
    ];
    expect(edgesBetween(graph, 'n:alpha', 'n:kiln')).toEqual(edges);
    expect(edgesBetween(graph, 'n:kiln', 'n:alpha')).toEqual(edges);
    expect(edgesBetween(graph, 'n:kiln', 'n:clay')).toEqual([]);
  });

  test('read from their source to their target, whichever is asked for first', () => {
    const { graph } = notedGraph(LINES, THINGS, [['Kiln', 'partOf', 'Alpha', 2]]);
    expect(sentenceOf(graph, 'n:kiln>partOf>n:alpha')).toBe('Kiln is part of Alpha');
  });
});

describe('the quotes of an edge mark', () => {
  const { graph } = notedGraph(LINES, THINGS, [
    ['Kiln', 'uses', 'Clay', 2],
    ['Kiln', 'partOf', 'Alpha', 2],
    ['Alpha', 'uses', 'Beta', 2],
  ]);
  test.each([
    ['both things', 'n:kiln>uses>n:clay', ['n:clay', 'n:kiln']],
    ['the thing where the other end is a talk', 'n:alpha>covers>n:kiln', ['n:kiln']],
    ['the thing where it leads to a talk', 'n:kiln>partOf>n:alpha', ['n:kiln']],
    ['two talks where there is no thing', 'n:alpha>uses>n:beta', ['n:beta', 'n:alpha']],
  ])('%s', (_, edge, ends) => {
    expect(namedEnds(graph, edge)).toEqual(ends);
  });
});
