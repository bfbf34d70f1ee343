import { expect, test } from 'vitest';
import { tallyOf } from '../../../src/query/why/tally.ts';
import { notedGraph } from './notedGraph.ts';

const LINES = ['# Alpha', '- Kiln and Clay', '# Beta', '- Kiln', '# Gamma', '- x'];

test('a thing counts its edges, and each talk at them once', () => {
  const { graph } = notedGraph(LINES, { Kiln: 'component', Clay: 'concept' }, [
    ['Alpha', 'uses', 'Kiln', 2],
    ['Kiln', 'uses', 'Clay', 2],
    ['Kiln', 'partOf', 'Gamma', 6],
  ]);
  const { edges, talks } = tallyOf(graph);
  const counts = ['n:kiln', 'n:clay', 'n:alpha', 'n:gamma'].map((key) => [key, edges(key), talks(key)]);
  expect(counts).toEqual([
    ['n:kiln', 5, 3],
    ['n:clay', 2, 1],
    ['n:alpha', 3, 0],
    ['n:gamma', 1, 0],
  ]);
});

test('what was only computed is not counted', () => {
  const { graph } = notedGraph(LINES, { Kiln: 'component' });
  const derived = { relation: 'relatedTo', weight: 1, evidence: [], derived: true };
  graph.addUndirectedEdgeWithKey('computed', 'n:gamma', 'n:kiln', derived);
  const { edges, talks } = tallyOf(graph);
  expect([edges('n:kiln'), talks('n:kiln'), edges('n:gamma')]).toEqual([2, 2, 0]);
});
