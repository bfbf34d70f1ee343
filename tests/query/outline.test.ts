import { describe, expect, test } from 'vitest';
import { NOTHING_FILTERED, NO_FILTER } from '../../src/query/filter.ts';
import { outlineOf } from '../../src/query/outline.ts';
import { filteredOut, kindCounts } from '../../src/query/visible.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();

describe('the outline', () => {
  test('lists talks in the order of the notes, things by salience, and the rest last', () => {
    const groups = outlineOf(graph, NOTHING_FILTERED);
    expect(groups.map(({ talk, things }) => [talk?.label, things.map(({ key }) => key)])).toEqual([
      ['Alpha', ['n:llm', 'n:ann', 'n:vllm']],
      ['Inner', ['n:llm']],
      ['Beta', ['n:llm']],
      [undefined, ['n:ray', 'n:ray-core']],
    ]);
  });

  test('says who gave a talk, and on which of its lines a thing is named first', () => {
    const [alpha, inner] = outlineOf(graph, NOTHING_FILTERED);
    expect(alpha?.who).toBe('Ann');
    expect(alpha?.things[0]?.line).toBe(4);
    expect(inner?.things[0]?.line).toBe(10);
  });
});

test('the legend counts the nodes of each kind, none of a kind that is hidden', () => {
  const kinds = { mode: 'except', names: new Set(['concept']) } as const;
  const counts = kindCounts(graph, filteredOut(graph, { ...NO_FILTER, kinds }, null));
  expect(counts.map(({ kind, shown, total }) => [kind.name, shown, total])).toEqual([
    ['talk', 3, 3],
    ['concept', 0, 4],
    ['person', 1, 1],
  ]);
});
