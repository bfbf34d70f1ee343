import { describe, expect, test } from 'vitest';
import { sharedThings } from '../../../src/query/why/sharedThings.ts';
import type { KnowledgeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { type Statement, notedGraph } from './notedGraph.ts';

const THINGS = { Clay: 'concept', Wheel: 'concept', Ann: 'person', Acme: 'company' };
const graphOf = (lines: readonly string[], statements: readonly Statement[] = []): KnowledgeGraph =>
  notedGraph(lines, THINGS, statements).graph;
const thingsOf = (graph: KnowledgeGraph, a = 'n:alpha', b = 'n:beta'): readonly string[] =>
  sharedThings(graph, a, b).things.map(({ thing }) => thing);
/** Things in the order of their letters, and after it. */
const BY_LETTERS = ['n:clay', 'n:wheel'];
const NOT_BY_LETTERS = BY_LETTERS.toReversed();

describe('of two things that two talks have comes first', () => {
  const OTHER = ['# Gamma', '- x', '# Delta', '- x'];

  test('the rarer one, though the other is in a title, on more lines and more salient', () => {
    const lines = [
      '# Alpha',
      '- Wheel, Clay',
      '- Clay',
      '# Beta',
      '- Wheel',
      '- Clay',
      '- Clay',
      '# Gamma',
      '- Clay',
      '# Delta',
      '- x',
      '# E',
      '- x',
      '# F',
      '- x',
    ];
    const graph = graphOf(lines);
    graph.updateNodeAttribute('n:alpha', 'mentions', () =>
      graph.getEdgeAttribute('n:alpha>covers>n:clay', 'evidence'),
    );
    expect(thingsOf(graph)).toEqual(NOT_BY_LETTERS);
  });

  test.each([
    [
      'the title of the first',
      ['# Wheel', '- Clay', '- Clay', '# Beta', '- Clay', '- Clay', '- Wheel'],
      'n:wheels',
      'n:beta',
    ],
    [
      'the title of the second',
      ['# Alpha', '- Clay', '- Clay', '- Wheel', '# Wheel', '- Clay', '- Clay'],
      'n:alpha',
      'n:wheels',
    ],
    [
      'a title, and lines besides',
      ['# Wheel', '- Wheel', '- Clay', '- Clay', '- Clay', '# Beta', '- Clay', '- Clay', '- Wheel'],
      'n:wheels',
      'n:beta',
    ],
  ])('the one in %s, though the other is on more lines', (_, lines, a, b) => {
    const graph = graphOf([...lines.map((line) => line.replace('# Wheel', '# Wheel s')), ...OTHER]);
    const keys = [a, b].map((key) => key.replace('wheels', 'wheel-s'));
    expect(thingsOf(graph, keys[0], keys[1])).toEqual(NOT_BY_LETTERS);
  });

  test('the one that both have on more lines, though the other is on more in all', () => {
    const graph = graphOf([
      '# Alpha',
      '- Clay, Wheel',
      '- Wheel',
      '# Beta',
      '- Clay, Wheel',
      '- Clay, Wheel',
      '- Clay',
      '- Clay',
      '- Clay',
      ...OTHER,
    ]);
    expect(thingsOf(graph)).toEqual(NOT_BY_LETTERS);
  });

  test.each([
    ['first', ['# Alpha', '- Clay, Wheel', '- Wheel', '# Beta', '- Clay, Wheel']],
    ['second', ['# Alpha', '- Clay, Wheel', '# Beta', '- Clay, Wheel', '- Wheel']],
  ])('then the one that is on more lines of the %s, though the other is more salient', (_, lines) => {
    const graph = graphOf([...lines, ...OTHER]);
    graph.setNodeAttribute('n:clay', 'salience', 0.9);
    expect(thingsOf(graph)).toEqual(NOT_BY_LETTERS);
  });

  test('then the more salient one, then the one that comes first by letters', () => {
    const lines = ['# Alpha', '- Wheel, Clay', '# Beta', '- Wheel, Clay', ...OTHER];
    expect(thingsOf(graphOf(lines))).toEqual(BY_LETTERS);
    const graph = notedGraph(lines, { Wheel: 'concept', Clay: 'concept' }).graph;
    expect(thingsOf(graph)).toEqual(BY_LETTERS);
    graph.setNodeAttribute('n:wheel', 'salience', 0.9);
    expect(thingsOf(graph)).toEqual(NOT_BY_LETTERS);
  });
});

describe('a thing that is named where somebody is introduced', () => {
  const lines = (more: string) => [
    '# Alpha',
    '- Ann of Acme, Clay',
    `- ${more}`,
    '# Beta',
    '- Clay, Wheel',
    '# Gamma',
    '- Wheel',
    '# D',
    '- x',
    '# E',
    '- x',
    '# F',
    '- x',
  ];

  test.each<readonly [string, Statement]>([
    ['presents the talk', ['Ann', 'presents', 'Alpha', 2]],
    ['is represented by it', ['Acme', 'represents', 'Alpha', 2]],
  ])('as somebody who %s comes after a commoner one', (_, statement) => {
    expect(thingsOf(graphOf(lines('Wheel'), [statement]))).toEqual(NOT_BY_LETTERS);
  });

  test('comes before it where the talk names it on another line as well', () => {
    expect(thingsOf(graphOf(lines('Wheel, Clay'), [['Ann', 'presents', 'Alpha', 2]]))).toEqual(BY_LETTERS);
  });

  test('comes before it where the line says something else of the talk', () => {
    expect(thingsOf(graphOf(lines('Wheel'), [['Ann', 'uses', 'Alpha', 2]]))).toEqual(BY_LETTERS);
  });
});

describe('how common a thing is', () => {
  /** Two talks have Clay; Wheel has three edges, of which two are to talks. */
  const LINES = ['# Alpha', '- Clay, Wheel', '# Beta', '- Clay, Wheel', '# Gamma', '- x', '# D', '- x'];
  const STATED: readonly Statement[] = [
    ['Ann', 'uses', 'Clay', 6],
    ['Acme', 'uses', 'Clay', 6],
  ];
  const commonness = (a: string, b: string, thing: string): number | undefined =>
    sharedThings(graphOf(LINES, STATED), a, b).things.find((shared) => shared.thing === thing)?.commonness;

  test('counts between two talks the talks, else the edges', () => {
    expect(commonness('n:alpha', 'n:beta', 'n:clay')).toBe(2);
    expect(commonness('n:alpha', 'n:ann', 'n:clay')).toBe(4 / 1.25);
    expect(commonness('n:ann', 'n:acme', 'n:clay')).toBe(4 / 1.5);
  });
});

describe('of several ways in which two have a thing', () => {
  /** The relations of the two ways in which Ann and Acme have Clay, for both orders of the statements. */
  const waysOf = (statements: readonly Statement[]): readonly string[] =>
    [statements, statements.toReversed()].map((some) => {
      const { things } = sharedThings(graphOf(['- x'], some), 'n:ann', 'n:acme');
      return things.flatMap(({ ways }) => ways.map(({ relation }) => relation)).join(' ');
    });

  test.each<readonly [string, readonly Statement[], string]>([
    [
      'the one that both have',
      [
        ['Ann', 'hasFeature', 'Clay', 1],
        ['Ann', 'uses', 'Clay', 1],
        ['Acme', 'uses', 'Clay', 1],
      ],
      'uses uses',
    ],
    [
      'the one that both have in one direction',
      [
        ['Ann', 'hasFeature', 'Clay', 1],
        ['Clay', 'uses', 'Ann', 1],
        ['Clay', 'hasFeature', 'Acme', 1],
        ['Clay', 'uses', 'Acme', 1],
      ],
      'uses uses',
    ],
    [
      'the first by letters of two that both have',
      [
        ['Ann', 'uses', 'Clay', 1],
        ['Ann', 'hasFeature', 'Clay', 1],
        ['Acme', 'hasFeature', 'Clay', 1],
        ['Acme', 'uses', 'Clay', 1],
      ],
      'hasFeature hasFeature',
    ],
    [
      'the first by letters where they have none in common',
      [
        ['Ann', 'uses', 'Clay', 1],
        ['Ann', 'partOf', 'Clay', 1],
        ['Clay', 'uses', 'Acme', 1],
        ['Clay', 'hasFeature', 'Acme', 1],
      ],
      'partOf hasFeature',
    ],
    [
      'the one that states something rather than what is named on both sides',
      [
        ['Ann', 'covers', 'Clay', 1],
        ['Ann', 'uses', 'Clay', 1],
        ['Acme', 'covers', 'Clay', 1],
      ],
      'uses covers',
    ],
    [
      'the one that both have though it only names the thing',
      [
        ['Ann', 'references', 'Clay', 1],
        ['Ann', 'covers', 'Clay', 1],
        ['Acme', 'covers', 'Clay', 1],
      ],
      'covers covers',
    ],
  ])('counts %s', (_, statements, ways) => {
    expect(waysOf(statements)).toEqual([ways, ways]);
  });
});

test('the hubs that both have come by letters, and are no things', () => {
  const { graph } = notedGraph(
    ['# Alpha', '- Wheel, Clay', '# Beta', '- Clay, Wheel', '# Gamma', '- x'],
    { Wheel: 'concept', Clay: 'concept' },
    [['Alpha', 'uses', 'Wheel', 2]],
    'Clay on the Wheel',
  );
  expect(sharedThings(graph, 'n:alpha', 'n:beta')).toEqual({ things: [], hubs: BY_LETTERS });
});
