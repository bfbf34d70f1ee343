import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPath } from '../../../src/query/why/bestPath.ts';
import type { KnowledgeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { keyOf, notedGraph } from './notedGraph.ts';

type Pair = readonly [string, string];

/** A graph of things without talks, and so without hubs. */
const graphOf = (pairs: readonly Pair[]): KnowledgeGraph =>
  notedGraph(
    [],
    Object.fromEntries(pairs.flat().map((name) => [name, 'concept'])),
    pairs.map(([from, to]) => [from, 'uses', to, 1] as const),
  ).graph;
const pathIn = (graph: KnowledgeGraph, from: string, to: string): string | undefined =>
  bestPath(graph, keyOf(from), keyOf(to))
    ?.map((key) => graph.getNodeAttribute(key, 'label'))
    .join('');

const letter = fc.constantFrom(...'abcdefghijkl'.split(''));
const pairs = fc.array(
  fc.tuple(letter, letter).filter(([a, b]) => a !== b),
  { minLength: 8, maxLength: 24, size: 'max' },
);

/** What a step between two nodes costs where there are no hubs. */
const stepCost = (graph: KnowledgeGraph, ...ends: readonly [string, string]): number =>
  1 + ends.reduce((half, end) => half + Math.log1p(graph.degree(end)), 0) / 2;

/** What the cheapest way from a node to each other costs, found by mending all costs until none can be. */
function costsFrom(graph: KnowledgeGraph, from: string): ReadonlyMap<string, number> {
  const costs = new Map([[from, 0]]);
  for (let round = 0; round < graph.order; round += 1)
    for (const [key, cost] of costs)
      for (const next of graph.neighbors(key))
        costs.set(next, Math.min(costs.get(next) ?? Infinity, cost + stepCost(graph, key, next)));
  return costs;
}

describe('the best path', () => {
  test('costs no more than any other way, and is missing only where there is none', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const graph = graphOf(some);
        const [from = '', ...others] = graph.nodes();
        const costs = costsFrom(graph, from);
        for (const to of others) {
          const path = bestPath(graph, from, to);
          const cost = path?.slice(1).reduce((sum, key, at) => sum + stepCost(graph, key, path[at] ?? ''), 0);
          if (path === undefined) expect(costs.has(to)).toBe(false);
          else expect(cost).toBeCloseTo(costs.get(to) ?? Infinity, 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is of several that cost the same one and the same there and back, in whatever order the graph has its edges', () => {
    const names = fc.shuffledSubarray('abcdefghijklmnop'.split(''), { minLength: 6 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 4 }), ([from = '', to = '', ...between], length) => {
        const some: Pair[] = [];
        for (let at = 0; at + length <= between.length; at += length) {
          const way = [from, ...between.slice(at, at + length), to];
          some.push(...way.slice(1).map((name, before): Pair => [way[before] ?? '', name]));
        }
        const [graph, other] = [graphOf(some), graphOf(some.toReversed())];
        const path = pathIn(graph, from, to);
        expect(path).toHaveLength(length + 2);
        expect(pathIn(other, from, to)).toBe(path);
        expect(bestPath(graph, keyOf(to), keyOf(from))?.toReversed()).toEqual(
          bestPath(graph, keyOf(from), keyOf(to)),
        );
      }),
    );
  });

  test.each([
    ['through a thing that twenty have, rather than one step longer', 18, 'ahz'],
    ['one step longer, rather than through a thing that thirty have', 28, 'abcz'],
  ])('leads %s', (_, more, path) => {
    const around: readonly Pair[] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'z'],
      ['a', 'h'],
      ['h', 'z'],
    ];
    const leaves = Array.from({ length: more }, (__, at): Pair => ['h', `leaf ${String(at)}`]);
    expect(pathIn(graphOf([...around, ...leaves]), 'a', 'z')).toBe(path);
  });

  test.each<readonly [string, readonly Pair[], string]>([
    [
      'one node apart',
      [
        ['a', 'n'],
        ['n', 'z'],
        ['a', 'm'],
        ['m', 'z'],
      ],
      'amz',
    ],
    [
      'two nodes apart',
      [
        ['a', 'd'],
        ['d', 'e'],
        ['e', 'z'],
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'z'],
      ],
      'abcz',
    ],
    [
      'with one middle',
      [
        ['a', 'd'],
        ['a', 'c'],
        ['a', 'b'],
        ['d', 'm'],
        ['c', 'm'],
        ['b', 'm'],
        ['m', 'n'],
        ['n', 'o'],
        ['o', 'z'],
      ],
      'abmnoz',
    ],
    [
      'with one middle, seen from the far end',
      [
        ['a', 'm'],
        ['m', 'n'],
        ['n', 'o'],
        ['o', 'w'],
        ['o', 'v'],
        ['o', 'u'],
        ['w', 'z'],
        ['v', 'z'],
        ['u', 'z'],
      ],
      'amnouz',
    ],
  ])('is of two that cost the same the one that comes first by letters, %s', (_, some, path) => {
    for (const order of [some, some.toReversed()]) {
      const graph = graphOf(order);
      expect(pathIn(graph, 'a', 'z')).toBe(path);
      expect(pathIn(graph, 'z', 'a')).toBe(path.split('').toReversed().join(''));
    }
  });

  test('takes no step that only a computation makes', () => {
    const graph = graphOf([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    const derived = { relation: 'relatedTo', weight: 1, evidence: [], derived: true };
    graph.addUndirectedEdgeWithKey('computed', 'n:a', 'n:c', derived);
    expect(pathIn(graph, 'a', 'c')).toBe('abc');
    graph.dropEdge('n:b>uses>n:c');
    expect(pathIn(graph, 'a', 'c')).toBeUndefined();
  });

  test('is given up where it is so long that it explains nothing', () => {
    const { graph } = notedGraph([], { a: 'concept' });
    const node = graph.getNodeAttributes('n:a');
    const chain = Array.from({ length: 20_100 }, (_, at) => `n:${String(at)}`);
    for (const key of chain) graph.addNode(key, node);
    for (const [at, key] of chain.entries())
      if (at > 0) graph.addDirectedEdge(chain[at - 1], key, { relation: 'uses', weight: 1, evidence: [] });
    expect(bestPath(graph, 'n:0', 'n:20099')).toBeUndefined();
    expect(bestPath(graph, 'n:0', 'n:99')).toHaveLength(100);
  });
});
