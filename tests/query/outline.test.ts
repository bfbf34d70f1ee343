import { describe, expect, test } from 'vitest';
import { NOTHING_FILTERED, NO_FILTER } from '../../src/query/filter.ts';
import { COLUMNS, type Column, firstOrder, tableOf } from '../../src/query/nodeTable.ts';
import { edgesOf, outlineOf } from '../../src/query/outline.ts';
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

  test('names the edges of a node as they read from it, those of hidden nodes left out', () => {
    const read = (key: string, hidden: readonly string[] = []) =>
      edgesOf(graph, key, { nodes: new Set(hidden), edges: new Set() }).map(
        ({ label, other }) => `${label} ${other}`,
      );
    expect(read('n:llm')).toEqual([
      'used by n:vllm',
      'covered in n:alpha',
      'covered in n:beta',
      'covered in n:inner',
    ]);
    expect(read('n:llm', ['n:alpha', 'n:vllm'])).toEqual(['covered in n:beta', 'covered in n:inner']);
    expect(edgesOf(graph, 'n:llm', NOTHING_FILTERED).find(({ other }) => other === 'n:alpha')?.lines).toEqual(
      [
        { source: 'notes.md', line: 4 },
        { source: 'notes.md', line: 5 },
      ],
    );
  });

  test('puts what joins talks under the talks', () => {
    const [alpha, inner, beta] = outlineOf(graph, NOTHING_FILTERED);
    expect(alpha?.toTalks.map(({ other }) => other)).toEqual(['n:beta']);
    expect(inner?.toTalks).toEqual([]);
    expect(beta?.toTalks.map(({ other }) => other)).toEqual(['n:alpha']);
  });
});

describe('the table', () => {
  const order = (by: Column, descending: boolean, hidden: readonly string[] = []) =>
    tableOf(graph, new Set(hidden), { by, descending }).map(({ name }) => name);

  test('sorts by any column, both ways, and equals by name', () => {
    expect(order('name', false)).toEqual(['Alpha', 'Ann', 'Beta', 'Inner', 'LLM', 'Ray', 'Ray Core', 'vLLM']);
    expect(order('name', true).at(0)).toBe('vLLM');
    expect(order('salience', true).slice(0, 3)).toEqual(['LLM', 'Alpha', 'Ann']);
    expect(order('talks', true)[0]).toBe('LLM');
    expect(order('kind', false).slice(0, 2)).toEqual(['LLM', 'Ray']);
  });

  test('counts lines once, talks that name a thing, and edges', () => {
    const llm = tableOf(graph, new Set(), firstOrder('salience'))[0];
    expect(llm).toMatchObject({ key: 'n:llm', kind: 'concept', lines: 4, talks: 3, links: 4, salience: 0.9 });
  });

  test('should not hold what is hidden', () => {
    expect(order('name', false, ['n:ray', 'n:ann'])).not.toContain('Ann');
    expect(order('name', false, graph.nodes())).toEqual([]);
  });

  test('reads words from A and numbers from the largest', () => {
    expect(COLUMNS.filter((column) => firstOrder(column).descending)).toEqual([
      'lines',
      'talks',
      'links',
      'salience',
    ]);
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
