import { describe, expect, test } from 'vitest';
import { isStated, linksOf } from '../../../src/query/why/links.ts';
import type { KnowledgeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { type Statement, notedGraph } from './notedGraph.ts';

const LINES = [
  '# Alpha', //                  1
  '- Ann of Acme', //            2
  '- they use Clay', //          3
  '# Beta', //                   4
  '- Acme has a Wheel', //       5
  '- Ann again', //              6
];
const THINGS = { Ann: 'person', Acme: 'company', Clay: 'concept', Wheel: 'concept', Oven: 'concept' };
const GIVEN: readonly Statement[] = [
  ['Ann', 'presents', 'Alpha', 2],
  ['Acme', 'represents', 'Alpha', 2],
];
const graphOf = (...statements: readonly Statement[]): KnowledgeGraph =>
  notedGraph(LINES, THINGS, [...GIVEN, ...statements]).graph;

/** The links as `Clay: Acme uses>`, with who gave the talk where the relation is theirs. */
const linked = (graph: KnowledgeGraph, key: string): readonly string[] =>
  [...linksOf(graph, key)].flatMap(([thing, links]) =>
    links.map(
      ({ relation, isOutward, giver }) =>
        `${[giver, relation].filter((part) => part !== null).join(' ')}${isOutward ? '>' : '<'} ${thing}`,
    ),
  );
const byGivers = (graph: KnowledgeGraph): readonly string[] =>
  linked(graph, 'n:alpha').filter((link) => link.startsWith('n:'));

test('only naming a thing states nothing of it', () => {
  const links = linksOf(graphOf(['Acme', 'uses', 'Clay', 3]), 'n:clay');
  const [named, used] = [links.get('n:alpha')?.[0], links.get('n:acme')?.[0]];
  expect([named, used].map((link) => link && [link.relation, isStated(link)])).toEqual([
    ['covers', false],
    ['uses', true],
  ]);
  expect(named && isStated({ ...named, relation: 'references' })).toBe(false);
});

describe('the links of a node', () => {
  test('lead to and from it, a symmetric one always to it, and computed ones are none', () => {
    const graph = graphOf(
      ['Oven', 'uses', 'Clay', 3],
      ['Wheel', 'partOf', 'Oven', 5],
      ['Clay', 'comparedWith', 'Oven', 3],
    );
    graph.addUndirectedEdgeWithKey('computed', 'n:oven', 'n:ann', {
      relation: 'relatedTo',
      weight: 1,
      evidence: [],
      derived: true,
    });
    expect(linked(graph, 'n:oven').toSorted()).toEqual([
      'comparedWith> n:clay',
      'partOf< n:wheel',
      'uses> n:clay',
    ]);
  });

  test('that is no talk are its own alone, though somebody presents it', () => {
    const graph = graphOf(['Ann', 'presents', 'Oven', 2], ['Ann', 'uses', 'Clay', 2]);
    expect(linked(graph, 'n:oven')).toEqual(['presents< n:ann']);
  });
});

describe('a talk has by way of those who gave it', () => {
  test('what its own notes say of them, in either direction', () => {
    const graph = graphOf(
      ['Acme', 'uses', 'Clay', 3],
      ['Oven', 'partOf', 'Acme', 2],
      ['Wheel', 'comparedWith', 'Acme', 2],
    );
    expect(byGivers(graph).toSorted()).toEqual([
      'n:acme comparedWith> n:wheel',
      'n:acme partOf< n:oven',
      'n:acme uses> n:clay',
    ]);
  });

  test('also what its first line and its last say', () => {
    expect(byGivers(graphOf(['Acme', 'uses', 'Clay', 1]))).toEqual(['n:acme uses> n:clay']);
    expect(byGivers(graphOf(['Acme', 'uses', 'Clay', 3]))).toEqual(['n:acme uses> n:clay']);
  });

  test('only the places that lie in its notes, though more say the same', () => {
    const graph = graphOf(['Acme', 'uses', 'Clay', 3], ['Acme', 'uses', 'Wheel', 5]);
    const elsewhere = graph.getEdgeAttribute('n:acme>uses>n:wheel', 'evidence');
    graph.updateEdgeAttribute('n:acme>uses>n:clay', 'evidence', (evidence = []) => [
      ...elsewhere,
      ...evidence,
    ]);
    const [link] =
      linksOf(graph, 'n:alpha')
        .get('n:clay')
        ?.filter(({ giver }) => giver !== null) ?? [];
    expect(link?.evidence.map(({ start }) => start.line)).toEqual([3]);
  });

  test.each<readonly [string, Statement]>([
    ['what the notes of another talk say of them', ['Acme', 'uses', 'Wheel', 5]],
    ['that they belong together', ['Ann', 'worksFor', 'Acme', 2]],
    ['that they gave another talk as well', ['Ann', 'presents', 'Beta', 2]],
    ['what is said of somebody whom the talk only names', ['Clay', 'uses', 'Oven', 3]],
  ])('but not %s', (_, statement) => {
    expect(byGivers(graphOf(statement))).toEqual([]);
  });

  test('but not what is said of a part of the talk', () => {
    expect(byGivers(graphOf(['Clay', 'partOf', 'Alpha', 3], ['Clay', 'uses', 'Oven', 3]))).toEqual([]);
  });

  test('but not what stands before its notes', () => {
    const graph = notedGraph(LINES, THINGS, [
      ['Acme', 'represents', 'Beta', 5],
      ['Acme', 'uses', 'Clay', 3],
    ]).graph;
    expect(linked(graph, 'n:beta').filter((link) => link.startsWith('n:'))).toEqual([]);
  });

  test('but not what another file says on a line of the same number', () => {
    const graph = graphOf(['Acme', 'uses', 'Clay', 3]);
    graph.updateEdgeAttribute('n:acme>uses>n:clay', 'evidence', (evidence = []) =>
      evidence.map((place) => ({ ...place, source: 'other.md' })),
    );
    expect(byGivers(graph)).toEqual([]);
  });

  test('but not what was only computed of them', () => {
    const graph = graphOf(['Acme', 'uses', 'Clay', 3]);
    graph.setEdgeAttribute('n:acme>uses>n:clay', 'derived', true);
    expect(byGivers(graph)).toEqual([]);
  });
});
