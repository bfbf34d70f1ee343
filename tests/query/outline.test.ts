import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/query/outline.ts';
import { hiddenNodes, kindCounts } from '../../src/query/visible.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();

describe('the outline', () => {
  test('lists talks in the order of the notes, things by salience, and the rest last', () => {
    const groups = outlineOf(graph, new Set());
    expect(groups.map(({ talk, things }) => [talk?.label, things.map(({ key }) => key)])).toEqual([
      ['Alpha', ['n:llm', 'n:ann', 'n:vllm']],
      ['Inner', ['n:llm']],
      ['Beta', ['n:llm']],
      [undefined, ['n:ray', 'n:ray-core']],
    ]);
  });

  test('says who gave a talk, and on which of its lines a thing is named first', () => {
    const [alpha, inner] = outlineOf(graph, new Set());
    expect(alpha?.who).toBe('Ann');
    expect(alpha?.things[0]?.line).toBe(4);
    expect(inner?.things[0]?.line).toBe(10);
  });

  test('holds the nodes that the canvas shows, no more and no fewer, whatever is hidden', () => {
    fc.assert(
      fc.property(fc.subarray(['talk', 'concept', 'person']), (kinds) => {
        const hidden = new Set(kinds);
        const told = outlineOf(graph, hidden).flatMap(({ talk, things }) => [
          ...(talk === null ? [] : [talk.key]),
          ...things.map(({ key }) => key),
        ]);
        const drawn = graph.nodes().filter((key) => !hiddenNodes(graph, hidden).has(key));
        expect(new Set(told)).toEqual(new Set(drawn));
      }),
    );
  });
});

test('the legend counts the nodes of each kind, none of a kind that is hidden', () => {
  const counts = kindCounts(graph, new Set(['concept']));
  expect(counts.map(({ kind, shown, total }) => [kind.name, shown, total])).toEqual([
    ['talk', 3, 3],
    ['concept', 0, 4],
    ['person', 1, 1],
  ]);
});
