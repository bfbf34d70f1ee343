import { describe, expect, test } from 'vitest';
import { howShared } from '../../../src/query/why/howShared.ts';
import { sharedThings } from '../../../src/query/why/sharedThings.ts';
import { type Statement, keyOf, notedGraph } from './notedGraph.ts';

const LINES = ['# Alpha', '- Ann', '# Beta', '- Bob', '# Gamma', '- x'];
const THINGS = { Ann: 'person', Bob: 'person', Oven: 'component', Kiln: 'component', Clay: 'concept' };
const GIVEN: readonly Statement[] = [
  ['Ann', 'presents', 'Alpha', 2],
  ['Bob', 'presents', 'Beta', 4],
];
/** How the two have Clay. */
const how = (a: string, b: string, ...statements: readonly Statement[]): string | undefined => {
  const { graph } = notedGraph(LINES, THINGS, [...GIVEN, ...statements]);
  const [one, other] = [keyOf(a), keyOf(b)];
  const shared = sharedThings(graph, one, other).things.find(({ thing }) => thing === 'n:clay');
  return shared && howShared(graph, [one, other], shared.ways);
};

describe('two have a thing', () => {
  test.each<readonly [string, string, string, readonly Statement[]]>([
    [
      'both notes name it',
      'Alpha',
      'Beta',
      [
        ['Alpha', 'covers', 'Clay', 2],
        ['Beta', 'covers', 'Clay', 4],
      ],
    ],
    [
      'both use it',
      'Alpha',
      'Beta',
      [
        ['Alpha', 'uses', 'Clay', 2],
        ['Beta', 'uses', 'Clay', 4],
      ],
    ],
    [
      'both use it',
      'Oven',
      'Kiln',
      [
        ['Oven', 'uses', 'Clay', 2],
        ['Kiln', 'uses', 'Clay', 4],
      ],
    ],
    [
      'both cover it',
      'Alpha',
      'Kiln',
      [
        ['Alpha', 'covers', 'Clay', 2],
        ['Kiln', 'covers', 'Clay', 4],
      ],
    ],
    [
      'uses both',
      'Oven',
      'Kiln',
      [
        ['Clay', 'uses', 'Oven', 2],
        ['Clay', 'uses', 'Kiln', 4],
      ],
    ],
    [
      'Oven uses it, it uses Kiln',
      'Oven',
      'Kiln',
      [
        ['Oven', 'uses', 'Clay', 2],
        ['Clay', 'uses', 'Kiln', 4],
      ],
    ],
    [
      'Ann and Bob use it',
      'Alpha',
      'Beta',
      [
        ['Ann', 'uses', 'Clay', 2],
        ['Bob', 'uses', 'Clay', 4],
      ],
    ],
    [
      'it uses Ann, it uses Bob',
      'Alpha',
      'Beta',
      [
        ['Clay', 'uses', 'Ann', 2],
        ['Clay', 'uses', 'Bob', 4],
      ],
    ],
    [
      'Ann uses it, Beta names it',
      'Alpha',
      'Beta',
      [
        ['Ann', 'uses', 'Clay', 2],
        ['Beta', 'covers', 'Clay', 4],
      ],
    ],
    [
      'Alpha uses it, Beta names it',
      'Alpha',
      'Beta',
      [
        ['Alpha', 'uses', 'Clay', 2],
        ['Beta', 'covers', 'Clay', 4],
      ],
    ],
    [
      'Oven covers it, Kiln uses it',
      'Oven',
      'Kiln',
      [
        ['Oven', 'covers', 'Clay', 2],
        ['Kiln', 'uses', 'Clay', 4],
      ],
    ],
    [
      'Ann and Beta use it',
      'Alpha',
      'Beta',
      [
        ['Ann', 'uses', 'Clay', 2],
        ['Beta', 'uses', 'Clay', 4],
      ],
    ],
    [
      'Alpha and Bob use it',
      'Alpha',
      'Beta',
      [
        ['Alpha', 'uses', 'Clay', 2],
        ['Bob', 'uses', 'Clay', 4],
      ],
    ],
    [
      'Ann covers it, Beta uses it',
      'Alpha',
      'Beta',
      [
        ['Ann', 'covers', 'Clay', 2],
        ['Beta', 'uses', 'Clay', 4],
      ],
    ],
  ])('%s', (words, a, b, statements) => {
    expect(how(a, b, ...statements)).toBe(words);
  });

  test.each<readonly [string, Statement]>([
    ['it uses Ann', ['Clay', 'uses', 'Ann', 2]],
    ['Ann uses it', ['Ann', 'uses', 'Clay', 2]],
  ])('by way of the one who gave both talks: %s', (words, statement) => {
    const noted = notedGraph(LINES, THINGS, [...GIVEN, ['Ann', 'presents', 'Beta', 4], statement]);
    const edge = statement
      .slice(0, 3)
      .map((part, at) => (at === 1 ? part : keyOf(String(part))))
      .join('>');
    noted.graph.updateEdgeAttribute(edge, 'evidence', (evidence = []) => [
      ...evidence,
      ...noted.graph.getEdgeAttribute('n:bob>presents>n:beta', 'evidence'),
    ]);
    const shared = sharedThings(noted.graph, 'n:alpha', 'n:beta').things.find(
      ({ thing }) => thing === 'n:clay',
    );
    expect(shared && howShared(noted.graph, ['n:alpha', 'n:beta'], shared.ways)).toBe(words);
  });
});
