import { describe, expect, test } from 'vitest';
import { reasonsFor } from '../../../src/query/why/reasons.ts';
import type { Reason } from '../../../src/query/why/reason.ts';
import { type Noted, type Statement, keyOf, notedGraph } from './notedGraph.ts';

const THINGS = { Clay: 'concept', Wheel: 'concept', Ann: 'person' };
const reasonsOf = ({ graph, sources }: Noted, a: string, b: string): readonly Reason[] =>
  reasonsFor(graph, sources, keyOf(a), keyOf(b)).reasons;
const told = (noted: Noted, a = 'Alpha', b = 'Beta'): readonly string[] =>
  reasonsOf(noted, a, b).map(({ kind, title, how }) => `${kind}: ${title}, ${how}`);
/** What each quote speaks for, its line and what is marked in it. */
const quotesOf = (reason: Reason | undefined): readonly string[] =>
  reason?.quotes.map(
    ({ of, passage: { first, text, marks } }) =>
      `${of} ${String(first)} ${marks.map(({ start, end }) => text.slice(start, end)).join('+')}`,
  ) ?? [];

describe('what is stated of two things', () => {
  const LINES = ['# Alpha', '- Clay on a Wheel', '- Clay, Wheel', '- Clay', '# Beta', '- x'];
  const USES: Statement = ['Clay', 'uses', 'Wheel', 2];
  const EDGE = 'n:clay>uses>n:wheel';
  const noted = (line: number, source = 'notes.md'): Noted => {
    const made = notedGraph(LINES, THINGS, [USES]);
    made.graph.updateEdgeAttribute(EDGE, 'evidence', (evidence = []) => [
      ...evidence,
      ...evidence.map((place) => ({ ...place, source, start: { ...place.start, line } })),
    ]);
    return made;
  };

  test('says on how many lines, each counted once', () => {
    expect(told(noted(2), 'Clay', 'Wheel')[0]).toBe('stated: Clay uses Wheel, the notes say so');
    expect(told(noted(3), 'Clay', 'Wheel')[0]).toBe('stated: Clay uses Wheel, on 2 lines');
    expect(told(noted(2, 'other.md'), 'Clay', 'Wheel')[0]).toBe('stated: Clay uses Wheel, on 2 lines');
  });

  test('rests on its edge, and its quote speaks for the source of it', () => {
    const [stated] = reasonsOf(noted(2), 'Wheel', 'Clay');
    expect([stated?.edges, quotesOf(stated)]).toEqual([[EDGE], ['n:clay 2 Clay+Wheel']]);
  });

  test('has no quote without the notes', () => {
    const { graph } = noted(2);
    const [stated] = reasonsFor(graph, [], 'n:clay', 'n:wheel').reasons;
    expect([stated?.edges, stated?.quotes]).toEqual([[EDGE], []]);
  });
});

describe('a passage that names two things', () => {
  const LINES = ['# Alpha', '- a', '# Beta', '- ever so hot a Clay on a Wheel', '- Clay'];

  test('is quoted, and its quote speaks for the first of them', () => {
    const noted = notedGraph(LINES, THINGS);
    const [together] = reasonsOf(noted, 'Wheel', 'Clay');
    expect(together).toMatchObject({ kind: 'together', title: 'Noted together', edges: [] });
    expect(quotesOf(together)).toEqual(['n:wheel 4 Clay+Wheel']);
  });

  test('is told with how many there are', () => {
    expect(told(notedGraph([...LINES, '- Wheel, Clay'], THINGS), 'Clay', 'Wheel')).toContain(
      'together: Noted together, in 2 passages',
    );
    expect(told(notedGraph(LINES, THINGS), 'Clay', 'Wheel')).toContain(
      'together: Noted together, in one passage',
    );
  });

  test('is no reason of its own where what is stated has quoted it', () => {
    const stated = (...lines: readonly number[]) =>
      told(
        notedGraph(
          LINES,
          THINGS,
          lines.map((line, at) => ['Clay', at === 0 ? 'uses' : 'hasFeature', 'Wheel', line] as const),
        ),
        'Clay',
        'Wheel',
      ).filter((reason) => reason.startsWith('together'));
    expect(stated(4)).toEqual([]);
    expect(stated(5, 4)).toEqual([]);
    expect(stated(5)).toEqual(['together: Noted together, in one passage']);
  });

  test('is a reason of its own where what is stated stands at the same place of another file, at hand or not', () => {
    const { graph, sources } = notedGraph(LINES, THINGS, [['Clay', 'uses', 'Wheel', 4]]);
    const other = sources.map((source) => ({ ...source, id: 'other.md' }));
    graph.updateEdgeAttribute('n:clay>uses>n:wheel', 'evidence', (evidence = []) =>
      evidence.map((place) => ({ ...place, source: 'other.md' })),
    );
    for (const some of [sources, [...sources, ...other]])
      expect(told({ graph, sources: some }, 'Clay', 'Wheel')).toContain(
        'together: Noted together, in one passage',
      );
  });
});

describe('a thing that two have', () => {
  test('rests on the edges of both, and is quoted for both', () => {
    const noted = notedGraph(['# Alpha', '- Clay', '# Beta', '- Clay', '# Gamma', '- x'], THINGS);
    const [shared] = reasonsOf(noted, 'Alpha', 'Beta');
    expect(shared).toMatchObject({ kind: 'shared', thing: 'n:clay' });
    expect(shared?.edges).toEqual(['n:alpha>covers>n:clay', 'n:beta>covers>n:clay']);
    expect(quotesOf(shared)).toEqual(['n:alpha 2 Clay', 'n:beta 4 Clay']);
  });

  test('rests on the talk’s own edge where its speaker uses what it names', () => {
    const noted = notedGraph(['# Alpha', '- Ann, Clay', '# Beta', '- x', '# Gamma', '- y'], THINGS, [
      ['Ann', 'presents', 'Alpha', 2],
      ['Ann', 'uses', 'Clay', 2],
      ['Wheel', 'uses', 'Clay', 6],
    ]);
    const shared = reasonsOf(noted, 'Alpha', 'Wheel').find(({ thing }) => thing === 'n:clay');
    expect(shared?.edges).toEqual(['n:alpha>covers>n:clay', 'n:wheel>uses>n:clay']);
  });

  test('rests on the edge that says it, where others join the two as well', () => {
    const noted = notedGraph(['# Alpha', '- x', '# Beta', '- y'], THINGS, [
      ['Ann', 'hasFeature', 'Clay', 2],
      ['Ann', 'uses', 'Clay', 2],
      ['Wheel', 'uses', 'Clay', 2],
    ]);
    const [shared] = reasonsOf(noted, 'Ann', 'Wheel');
    expect(shared?.edges).toEqual(['n:ann>uses>n:clay', 'n:wheel>uses>n:clay']);
  });

  test('is, where it is a talk, quoted with their own names marked', () => {
    const noted = notedGraph(['# Alpha', '- Clay', '- Wheel', '# Beta', '- x'], THINGS);
    expect(quotesOf(reasonsOf(noted, 'Clay', 'Wheel')[0])).toEqual(['n:clay 2 Clay', 'n:wheel 3 Wheel']);
  });
});

describe('words', () => {
  const END = ['# Gamma', '- x', '# Delta', '- y'];

  test('are quoted from both notes, the first of the two first', () => {
    const noted = notedGraph(['# Alpha', '- x drowsiness', '# Beta', '- y', '- drowsiness x', ...END]);
    const [word, none] = reasonsOf(noted, 'Beta', 'Alpha');
    expect(none).toBeUndefined();
    expect(word).toMatchObject({ kind: 'words', thing: null, edges: [], how: 'the same word' });
    expect(quotesOf(word)).toEqual(['n:beta 5 drowsiness', 'n:alpha 2 drowsiness']);
  });

  test('of titles are quoted from both titles', () => {
    const noted = notedGraph(['# Red zinc', '- x', '# Zinc now', '- y', ...END]);
    const [word, none] = reasonsOf(noted, 'Red zinc', 'Zinc now');
    expect([quotesOf(word), none]).toEqual([['n:red-zinc 1 zinc', 'n:zinc-now 3 Zinc'], undefined]);
  });

  test('join no things, though two of them have words in common', () => {
    const things = { 'Zinc kit': 'concept', 'Zinc set': 'concept' };
    const noted = notedGraph(['# Red zinc', '- Zinc kit', '- Zinc set', ...END], things);
    const ofWords = (a: string, b: string) => reasonsOf(noted, a, b).filter(({ kind }) => kind === 'words');
    expect(ofWords('Zinc kit', 'Zinc set')).toEqual([]);
    expect(ofWords('Zinc kit', 'Red zinc')).toEqual([]);
    expect(ofWords('Red zinc', 'Zinc set')).toEqual([]);
  });

  const TOPIC = 'words: “adoption”, the same word';
  test.each<readonly [string, readonly string[], readonly Statement[], readonly string[]]>([
    ['nothing else', ['# Alpha', '- adoption', '# Beta', '- adoption'], [], []],
    [
      'a thing',
      ['# Alpha', '- adoption', '- Clay', '# Beta', '- adoption', '- Clay'],
      [],
      ['shared: Clay, both notes name it', TOPIC],
    ],
    [
      'a rarer word',
      ['# Alpha', '- adoption', '- drowsiness x', '# Beta', '- adoption', '- drowsiness x'],
      [],
      ['words: “drowsiness”, the same word', TOPIC],
    ],
    [
      'a statement and a thing',
      ['# Alpha', '- adoption', '- Clay', '# Beta', '- adoption', '- Clay'],
      [['Alpha', 'uses', 'Beta', 1]],
      ['stated: Alpha uses Beta, the notes say so', 'shared: Clay, both notes name it', TOPIC],
    ],
  ])('of everyday that head items in both are with %s what they are', (_, lines, statements, reasons) => {
    expect(told(notedGraph([...lines, ...END], THINGS, statements))).toEqual(reasons);
  });

  test('of everyday are a reason with a word of both titles, which comes first', () => {
    const noted = notedGraph(['# Red zinc', '- adoption', '# Zinc now', '- adoption', ...END]);
    expect(told(noted, 'Red zinc', 'Zinc now')).toEqual(['words: “zinc”, in both titles', TOPIC]);
  });

  test('stand among things by how rare they are', () => {
    const items = ['- adoption', '- drowsiness x', '- Clay', '- Wheel'];
    const lines = ['# Alpha zinc', ...items, '# Zinc beta', ...items, '# C', '- Wheel', '# D', '- Wheel'];
    const others = ['E', 'F', 'G', 'H', 'I'].flatMap((name) => [`# ${name}`, '- x']);
    expect(told(notedGraph([...lines, ...others], THINGS), 'Alpha zinc', 'Zinc beta')).toEqual([
      'shared: Clay, both notes name it',
      'words: “zinc”, in both titles',
      'words: “drowsiness”, the same word',
      'shared: Wheel, both notes name it',
      TOPIC,
    ]);
  });
});
