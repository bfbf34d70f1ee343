import { describe, expect, test } from 'vitest';
import { followable, nodePageOf, sharedNames } from '../../src/query/nodePage.ts';
import { emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const labels = (key: string) => {
  const { first, rest } = nodePageOf(graph, key);
  return [first.map(({ label }) => label), rest.map(({ label }) => label)];
};

describe('the page of a node', () => {
  test('says first who gave a talk, and what a person gave', () => {
    expect(labels('n:alpha')).toEqual([['presented by'], ['covers', 'related to']]);
    expect(labels('n:ann')).toEqual([['presents'], []]);
  });

  test('loses no connection of a kind that has no first ones', () => {
    expect(labels('n:vllm')).toEqual([[], ['uses', 'compared with', 'covered in']]);
  });

  test('names what a computed relation rests on, and nothing that is gone', () => {
    const edge = 'n:alpha>relatedTo>n:beta';
    expect(sharedNames(graph, edge)).toEqual([]);
    const told = sampleGraph();
    told.setEdgeAttribute(edge, 'because', ['n:llm', 'n:gone', 'n:ray']);
    expect(sharedNames(told, edge)).toEqual(['LLM', 'Ray']);
  });

  test('leads only to the web and to mailboxes', () => {
    expect(followable('https://docs.ray.io')).toBe('https://docs.ray.io');
    expect(followable('mailto:a@b.c')).toBe('mailto:a@b.c');
    for (const url of [
      undefined,
      '',
      'javascript:alert(1)',
      ' https://a',
      'file:///etc',
      'data:text/html,x',
    ]) {
      expect(followable(url)).toBeNull();
    }
  });
});

test('a computed relation is told by the three weightiest that it rests on, in their order', () => {
  const edge = 'n:alpha>relatedTo>n:beta';
  const told = sampleGraph();
  told.setEdgeAttribute(edge, 'because', ['n:vllm', 'n:llm', 'n:gone', 'n:ray', 'n:ray-core']);
  expect(sharedNames(told, edge)).toEqual(['vLLM', 'LLM', 'Ray']);
});

test.each([
  ['http://kiln.example', true],
  ['HTTPS://KILN.EXAMPLE', true],
  ['https://kiln.example with words behind it', false],
  ['https://kiln.example\n', false],
  ['https://', false],
  ['see https://kiln.example', false],
])('whether "%s" may be followed: %s', (url, isFollowed) => {
  expect(followable(url)).toBe(isFollowed ? url : null);
});

describe('what is asked first of a thing', () => {
  const RELATIONS = [
    'covers',
    'uses',
    'provides',
    'represents',
    'presents',
    'worksFor',
    'references',
    'asks',
  ];

  /** The page of a thing of a kind that stands at both ends of every relation: what is first, what is the rest. */
  function pageOf(kind: string) {
    const graph = emptyGraph({
      schema: 'rayograph/1',
      title: '',
      sources: [],
      kinds: [],
      relations: RELATIONS.map((name) => ({ name, label: name, inverse: name, from: [], to: [] })),
    });
    const plain = { aliases: [], mentions: [], salience: 0, x: 0, y: 0, size: 1 };
    graph.addNode('n:it', { ...plain, label: 'it', kind });
    graph.addNode('n:other', { ...plain, label: 'other', kind: 'concept' });
    for (const relation of RELATIONS) {
      graph.addDirectedEdge('n:it', 'n:other', { relation, weight: 1, evidence: [] });
      graph.addDirectedEdge('n:other', 'n:it', { relation, weight: 1, evidence: [] });
    }
    const { first, rest } = nodePageOf(graph, 'n:it');
    const words = (groups: typeof first) =>
      groups.map(({ relation, isOutward }) => `${isOutward ? '' : 'by '}${relation}`);
    return [words(first), words(rest)] as const;
  }
  const ALL = RELATIONS.flatMap((name) => [name, `by ${name}`]);

  test.each<[string, readonly string[]]>([
    ['talk', ['by presents', 'by represents', 'references']],
    ['person', ['worksFor', 'presents']],
    ['company', ['by worksFor', 'represents', 'provides', 'uses']],
    ['resource', ['by references']],
    ['question', ['asks']],
    ['concept', []],
  ])('is, of a %s, %j; the rest stays in the order of the relations', (kind, first) => {
    expect(pageOf(kind)).toEqual([first, ALL.filter((name) => !first.includes(name))]);
  });
});
