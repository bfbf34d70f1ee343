import { describe, expect, test } from 'vitest';
import { NONE, facetIndex } from '../../src/query/facets.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import type { NodeAttributes } from '../../src/schema/graphFile.ts';
import type { Mention } from '../../src/schema/place.ts';

const relation = (name: string) => ({ name, label: name, inverse: name, from: [], to: [] });

/** An empty graph of two files and three relations. Each test makes its own: what was found for a graph is remembered. */
const workshop = (): KnowledgeGraph =>
  emptyGraph({
    schema: 'rayograph/1',
    title: 'Workshop',
    sources: ['b.md', 'a.md', 'unread.md'].map((id) => ({ id, title: id, sha256: '' })),
    kinds: [],
    relations: ['feeds', 'besides', 'heats'].map(relation),
  });

function add(graph: KnowledgeGraph, key: string, rest: Partial<NodeAttributes> = {}): void {
  const plain = { kind: 'tool', aliases: [], mentions: [], salience: 0, x: 0, y: 0, size: 1 };
  graph.addNode(key, { ...plain, label: key, ...rest });
}

function mentionOn(source: string, line: number): Mention {
  return { source, start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } };
}

function join(graph: KnowledgeGraph, from: string, name: string, to: string, derived = false): void {
  const attributes = { relation: name, weight: 1, evidence: [] };
  graph.addDirectedEdge(from, to, derived ? { ...attributes, derived } : attributes);
}

describe('the relations', () => {
  test('are those that join something, in the order in which the graph declares them', () => {
    const graph = workshop();
    for (const key of ['n:kiln', 'n:lathe', 'n:saw', 'n:loose']) add(graph, key);
    join(graph, 'n:kiln', 'heats', 'n:lathe');
    join(graph, 'n:saw', 'feeds', 'n:lathe');
    join(graph, 'n:saw', 'feeds', 'n:kiln');
    const { names, namesOf } = facetIndex(graph, 'relations');
    expect(names).toEqual(['feeds', 'heats']);
    expect(namesOf).toEqual(
      new Map([
        ['n:kiln', ['heats', 'feeds']],
        ['n:lathe', ['heats', 'feeds']],
        ['n:saw', ['feeds']],
      ]),
    );
  });

  test('should not be those of computed edges, which are not drawn', () => {
    const graph = workshop();
    for (const key of ['n:kiln', 'n:lathe', 'n:saw']) add(graph, key);
    join(graph, 'n:kiln', 'feeds', 'n:lathe');
    join(graph, 'n:kiln', 'besides', 'n:saw', true);
    const { names, namesOf } = facetIndex(graph, 'relations');
    expect(names).toEqual(['feeds']);
    expect([...namesOf.keys()]).toEqual(['n:kiln', 'n:lathe']);
  });
});

describe('the days', () => {
  /** Two talks in a file, each of its day, and a third without one. */
  function twoDays(): KnowledgeGraph {
    const graph = workshop();
    const range = (first: number, last: number) => ({ source: 'a.md', first, last });
    add(graph, 'n:firing', { range: range(1, 9), order: 0, day: 'Day 1' });
    add(graph, 'n:glazing', { range: range(10, 19), order: 1, day: 'Day 2' });
    add(graph, 'n:tidying', { range: range(20, 29), order: 2 });
    return graph;
  }

  test('of a talk are its own day alone, though another talk speaks of it', () => {
    const graph = twoDays();
    graph.setNodeAttribute('n:firing', 'mentions', [mentionOn('a.md', 1), mentionOn('a.md', 12)]);
    graph.setNodeAttribute('n:tidying', 'mentions', [mentionOn('a.md', 12)]);
    const { namesOf } = facetIndex(graph, 'days');
    expect(namesOf.get('n:firing')).toEqual(['Day 1']);
    expect(namesOf.get('n:tidying')).toEqual([NONE]);
  });

  test('of a thing are those of the talks that it is named in, each once', () => {
    const graph = twoDays();
    const mentions = [12, 3, 4, 25].map((line) => mentionOn('a.md', line));
    add(graph, 'n:kiln', { mentions });
    add(graph, 'n:elsewhere', { mentions: [mentionOn('b.md', 3)] });
    const { namesOf } = facetIndex(graph, 'days');
    expect(namesOf.get('n:kiln')).toEqual(['Day 2', 'Day 1']);
    expect(namesOf.get('n:elsewhere')).toEqual([NONE]);
  });
});

describe('the files', () => {
  test('of a talk hold the one in which it lies, though nothing names the talk there', () => {
    const graph = workshop();
    add(graph, 'n:firing', {
      range: { source: 'a.md', first: 1, last: 9 },
      mentions: [mentionOn('b.md', 2)],
    });
    add(graph, 'n:kiln', { mentions: [mentionOn('b.md', 2), mentionOn('b.md', 3)] });
    add(graph, 'n:loose');
    const { names, namesOf } = facetIndex(graph, 'sources');
    expect(names).toEqual(['b.md', 'a.md', NONE]);
    expect([...namesOf.values()]).toEqual([['a.md', 'b.md'], ['b.md'], [NONE]]);
  });
});
