import { describe, expect, test } from 'vitest';
import { onlyIn } from '../../../src/query/why/onlyIn.ts';
import { notedGraph } from './notedGraph.ts';

const LINES = ['# Alpha', '- Ann, Clay', '- Kiln', '# Beta', '- Kiln', '# Gamma', '- x'];
const THINGS = { Ann: 'person', Clay: 'concept', Kiln: 'component', Oven: 'component' };
const { graph } = notedGraph(LINES, THINGS, [
  ['Ann', 'presents', 'Alpha', 2],
  ['Ann', 'uses', 'Oven', 3],
  ['Alpha', 'uses', 'Gamma', 3],
  ['Alpha', 'uses', 'Beta', 3],
]);
const keysOf = (one: string, other: string): readonly string[] =>
  onlyIn(graph, one, other).map(({ key }) => key);

describe('what only one of two has', () => {
  test('is between two talks no talk, and nothing that its speaker has', () => {
    expect(keysOf('n:alpha', 'n:beta')).toEqual(['n:ann', 'n:clay']);
  });

  test('may be a talk where the other is none, but is never the other itself', () => {
    expect(keysOf('n:alpha', 'n:clay').toSorted()).toEqual(['n:ann', 'n:beta', 'n:gamma', 'n:kiln']);
    expect(keysOf('n:clay', 'n:kiln')).toEqual([]);
    expect(keysOf('n:kiln', 'n:clay')).toEqual(['n:beta']);
  });

  test('is told by a line of its own where its speaker has the same', () => {
    const stated = notedGraph(['# Alpha', '- Ann', '- Clay', '- Clay', '# Beta', '- x'], THINGS, [
      ['Ann', 'presents', 'Alpha', 2],
      ['Ann', 'uses', 'Clay', 2],
    ]).graph;
    expect(onlyIn(stated, 'n:alpha', 'n:beta').find(({ key }) => key === 'n:clay')?.line).toEqual({
      source: 'notes.md',
      line: 3,
    });
  });
});
