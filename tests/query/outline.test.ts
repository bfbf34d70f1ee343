import { beforeEach, describe, expect, test } from 'vitest';
import { type Filtered, NOTHING_FILTERED, NO_FILTER } from '../../src/query/filter.ts';
import { COLUMNS, type Column, firstOrder, tableOf } from '../../src/query/nodeTable.ts';
import { edgesOf, hasEdges, outlineOf } from '../../src/query/outline.ts';
import { filteredOut, kindCounts } from '../../src/query/visible.ts';
import { sampleGraph } from './sampleNotes.ts';

// The outline of a graph is remembered: a test that was given that of another test would try nothing.
let graph = sampleGraph();
beforeEach(() => {
  graph = sampleGraph();
});

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

describe('the outline of what a filter leaves', () => {
  const groupsOf = (nodes: readonly string[], edges: readonly string[] = []) =>
    outlineOf(graph, { nodes: new Set(nodes), edges: new Set(edges) }).map(({ talk, things }) => [
      talk?.key,
      things.map(({ key }) => key),
    ]);

  test('puts what only a hidden talk held last, in a group that nobody gave and that joins nothing', () => {
    const groups = outlineOf(graph, { nodes: new Set(['n:alpha', 'n:ray']), edges: new Set() });
    expect(groups.map(({ talk }) => talk?.key)).toEqual(['n:inner', 'n:beta', undefined]);
    expect(groups[2]).toEqual({
      talk: null,
      who: '',
      things: [
        { key: 'n:ann', line: null },
        { key: 'n:vllm', line: 4 },
        { key: 'n:ray-core', line: 10 },
      ],
      toTalks: [],
    });
  });

  test('has no last group where every thing stands under a talk', () => {
    expect(groupsOf(['n:ray', 'n:ray-core'])).toEqual([
      ['n:alpha', ['n:llm', 'n:ann', 'n:vllm']],
      ['n:inner', ['n:llm']],
      ['n:beta', ['n:llm']],
    ]);
  });

  test('takes a thing from under a talk with the last edge that joins them, not before', () => {
    graph.addDirectedEdgeWithKey('second', 'n:alpha', 'n:llm', { relation: 'uses', weight: 1, evidence: [] });
    const thingsOfAlpha = (edges: readonly string[]) => groupsOf([], edges)[0]?.[1];
    expect(thingsOfAlpha(['second'])).toEqual(['n:llm', 'n:ann', 'n:vllm']);
    expect(thingsOfAlpha(['n:alpha>covers>n:llm'])).toEqual(['n:llm', 'n:ann', 'n:vllm']);
    expect(thingsOfAlpha(['n:alpha>covers>n:llm', 'second'])).toEqual(['n:ann', 'n:vllm']);
  });

  test('should not join a talk to one that is hidden, nor by an edge that is filtered out', () => {
    const joined = (out: Filtered) => outlineOf(graph, out)[0]?.toTalks.map(({ other }) => other);
    expect(joined(NOTHING_FILTERED)).toEqual(['n:beta']);
    expect(joined({ nodes: new Set(['n:beta']), edges: new Set() })).toEqual([]);
    expect(joined({ nodes: new Set(), edges: new Set(['n:alpha>relatedTo>n:beta']) })).toEqual([]);
  });
});

describe('the things under a talk', () => {
  const on = (line: number, source = 'notes.md') => {
    const point = { line, column: 1, offset: 0 };
    return { source, start: point, end: point };
  };
  const name = (key: string, ...mentions: readonly ReturnType<typeof on>[]): void => {
    graph.setNodeAttribute(key, 'mentions', [...mentions]);
  };
  const firstLine = (talk: string, thing: string) =>
    outlineOf(graph, NOTHING_FILTERED)
      .find((group) => group.talk?.key === talk)
      ?.things.find(({ key }) => key === thing)?.line;

  test.each<[string, readonly ReturnType<typeof on>[], number | null]>([
    ['the first of several, in whatever order they were found', [on(15), on(14), on(16)], 14],
    ['the first line of the talk', [on(13), on(14)], 13],
    ['the last line of the talk', [on(17), on(16)], 16],
    ['none where only a line before it names the thing', [on(12)], null],
    ['none where only a line behind it names the thing', [on(17)], null],
    ['none where only another file names the thing', [on(15, 'other.md')], null],
    ['none where nothing names the thing', [], null],
  ])('have for their line %s', (_, mentions, line) => {
    name('n:llm', ...mentions);
    expect(firstLine('n:beta', 'n:llm')).toBe(line);
  });

  test('are, where they weigh the same, in the order of their lines, then of their names', () => {
    name('n:ann', on(6));
    name('n:llm', on(3));
    name('n:vllm', on(4));
    name('n:ray', on(4));
    graph.setNodeAttribute('n:llm', 'salience', 0.5);
    graph.addDirectedEdge('n:alpha', 'n:ray', { relation: 'covers', weight: 1, evidence: [] });
    const [alpha] = outlineOf(graph, NOTHING_FILTERED);
    expect(alpha?.things.map(({ key }) => key)).toEqual(['n:llm', 'n:ray', 'n:vllm', 'n:ann']);
  });

  test.each([
    ['n:ray', 'n:ray-core', 10, null],
    ['n:ray-core', 'n:ray', null, 10],
  ] as const)('begin with those that no line names: %s before %s', (first, second, rayCore, ray) => {
    name('n:ray-core', ...(rayCore === null ? [] : [on(rayCore)]));
    name('n:ray', ...(ray === null ? [] : [on(ray)]));
    const rest = outlineOf(graph, NOTHING_FILTERED).at(-1);
    expect(rest?.things.map(({ key }) => key)).toEqual([first, second]);
  });
});

describe('the edges of a node', () => {
  const join = (relation: string, from: string, to: string) =>
    graph.addDirectedEdge(from, to, { relation, weight: 1, evidence: [] });
  const read = (key: string) =>
    edgesOf(graph, key, NOTHING_FILTERED).map(({ label, other }) => `${label} ${other}`);

  test('read forwards from where they begin, backwards from where they end', () => {
    expect(read('n:ann')).toEqual(['presents n:alpha']);
    expect(read('n:alpha')).toEqual([
      'presented by n:ann',
      'covers n:llm',
      'covers n:vllm',
      'related to n:beta',
    ]);
  });

  test('read forwards from both ends where they have no direction', () => {
    graph.addUndirectedEdge('n:ray', 'n:ray-core', { relation: 'uses', weight: 1, evidence: [] });
    expect(read('n:ray')).toEqual(['uses n:ray-core']);
    expect(read('n:ray-core')).toContain('uses n:ray');
  });

  test('come last, under the name of the relation, where the graph does not declare it', () => {
    join('orbits', 'n:ray', 'n:ann');
    join('relatedTo', 'n:ray', 'n:beta');
    join('presents', 'n:ray', 'n:beta');
    expect(read('n:ray')).toEqual(['presents n:beta', 'related to n:beta', 'orbits n:ann']);
    expect(read('n:ann')).toEqual(['presents n:alpha', 'orbits n:ray']);
  });

  test('of one relation are in the order of the names at their ends, not of the keys', () => {
    graph.setNodeAttribute('n:beta', 'label', 'A talk');
    graph.setNodeAttribute('n:inner', 'label', 'The talk');
    graph.setNodeAttribute('n:alpha', 'label', 'Z');
    expect(read('n:llm')).toEqual([
      'used by n:vllm',
      'covered in n:beta',
      'covered in n:inner',
      'covered in n:alpha',
    ]);
  });

  test('are there as long as one of them is left', () => {
    const has = (key: string, nodes: readonly string[] = [], edges: readonly string[] = []) =>
      hasEdges(graph, key, { nodes: new Set(nodes), edges: new Set(edges) });
    expect(has('n:ray')).toBe(false);
    expect(has('n:ann')).toBe(true);
    expect(has('n:inner')).toBe(true);
    expect(has('n:ray-core')).toBe(true);
    // It hides the node at the far end of an edge that begins here, and of one that ends here.
    expect(has('n:ann', ['n:alpha'])).toBe(false);
    expect(has('n:llm', ['n:vllm', 'n:inner', 'n:beta'])).toBe(true);
    expect(has('n:llm', ['n:vllm', 'n:inner', 'n:beta', 'n:alpha'])).toBe(false);
    expect(has('n:ann', [], ['n:ann>presents>n:alpha'])).toBe(false);
    // The node itself is looked at by those that show it.
    expect(has('n:ann', ['n:ann'])).toBe(true);
    expect(has('n:llm', ['n:llm'])).toBe(true);
  });
});
