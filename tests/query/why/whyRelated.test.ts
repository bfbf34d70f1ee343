import { describe, expect, test } from 'vitest';
import { whyRelated } from '../../../src/query/whyRelated.ts';
import { type Noted, type Statement, keyOf, notedGraph } from './notedGraph.ts';

const ask = ({ graph, sources }: Noted, a: string, b: string) =>
  whyRelated(graph, sources, keyOf(a), keyOf(b));
/** The reasons as `title: how`. */
const told = (noted: Noted, a: string, b: string): readonly string[] =>
  ask(noted, a, b).reasons.map(({ title, how }) => `${title}: ${how}`);

const LINES = [
  '# Alpha', //                                        1
  '- Ann from Acme', //                                2
  '- we run Kiln with Ovens and gRPC', //              3
  '- Ovens again, Clay too', //                        4
  '# Beta', //                                         5
  '- Bob, VP Glaze at Globex', //                      6
  '- Kiln and Clay, and Ovens', //                     7
  '- gRPC between parts', //                           8
  '# Gamma', //                                        9
  '- Ovens with Kiln', //                              10
  '- Clay everywhere, one Wheel', //                   11
  '# Delta', //                                        12
  '- a Kiln, a Wheel, Glaze', //                       13
  '# Epsilon', //                                      14
  '- only a Kiln', //                                  15
  '# Zeta', //                                         16
  '- something else', //                               17
];
const THINGS = {
  Ann: 'person',
  Bob: 'person',
  Acme: 'company',
  Globex: 'company',
  Kiln: 'component',
  Ovens: 'technology',
  gRPC: 'technology',
  Clay: 'concept',
  Wheel: 'concept',
  Glaze: 'concept',
};
const STATED: readonly Statement[] = [
  ['Ann', 'presents', 'Alpha', 2],
  ['Ann', 'worksFor', 'Acme', 2],
  ['Acme', 'represents', 'Alpha', 2],
  ['Bob', 'presents', 'Beta', 6],
  ['Bob', 'worksFor', 'Globex', 6],
  ['Globex', 'represents', 'Beta', 6],
];
const summit = (statements: readonly Statement[] = [], title = 'Kiln Summit 2024'): Noted =>
  notedGraph(LINES, THINGS, [...STATED, ...statements], title);

describe('the reasons for which two talks are related', () => {
  test('begin with the rarest thing that both have', () => {
    expect(told(summit(), 'Alpha', 'Beta')).toEqual([
      'gRPC: both notes name it',
      'Ovens: both notes name it',
      'Clay: both notes name it',
    ]);
  });

  test('quote both notes, each with the name marked', () => {
    const [first] = ask(summit(), 'Alpha', 'Beta').reasons;
    expect(
      first?.quotes.map(({ of, passage: { source, first: line, text, marks } }) => [
        of,
        `${source}:${String(line)}`,
        marks.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      ['n:alpha', 'notes.md:3', ['gRPC']],
      ['n:beta', 'notes.md:8', ['gRPC']],
    ]);
  });

  test('prefer what the notes state of those who gave the talks, and say who', () => {
    const noted = summit([
      ['Acme', 'uses', 'Clay', 4],
      ['Globex', 'uses', 'Clay', 7],
    ]);
    expect(told(noted, 'Alpha', 'Beta').slice(0, 2)).toEqual([
      'Clay: Acme and Globex use it',
      'gRPC: both notes name it',
    ]);
    expect(told(summit([['Acme', 'uses', 'Clay', 4]]), 'Alpha', 'Beta')).toContain(
      'Clay: Acme uses it, Beta names it',
    );
  });

  test('tell that both speakers work for one company', () => {
    const noted = notedGraph(
      ['# Alpha', '- Ann of Acme', '# Beta', '- Bob of Acme', '# Gamma', '- nothing'],
      { Ann: 'person', Bob: 'person', Acme: 'company' },
      [
        ['Ann', 'presents', 'Alpha', 2],
        ['Ann', 'worksFor', 'Acme', 2],
        ['Bob', 'presents', 'Beta', 4],
        ['Bob', 'worksFor', 'Acme', 4],
      ],
    );
    expect(told(noted, 'Alpha', 'Beta')).toEqual(['Acme: Ann and Bob work for it']);
  });

  test('lead by way of the speakers to a company that neither talk names', () => {
    const noted = notedGraph(
      ['# Alpha', '- Ann', '# Beta', '- Bob'],
      { Ann: 'person', Bob: 'person', Acme: 'company' },
      [
        ['Ann', 'presents', 'Alpha', 2],
        ['Ann', 'worksFor', 'Acme', 2],
        ['Bob', 'presents', 'Beta', 4],
        ['Bob', 'worksFor', 'Acme', 4],
      ],
    );
    expect(ask(noted, 'Alpha', 'Beta').reasons.map(({ title, edges }) => [title, edges])).toEqual([
      [
        'Acme',
        ['n:ann>presents>n:alpha', 'n:ann>worksFor>n:acme', 'n:bob>presents>n:beta', 'n:bob>worksFor>n:acme'],
      ],
    ]);
  });

  test('say once who gave both talks', () => {
    const noted = notedGraph(
      ['# Alpha', '- Acme', '# Beta', '- Acme', '# Gamma', '- x'],
      { Acme: 'company', Clay: 'concept' },
      [
        ['Acme', 'represents', 'Alpha', 2],
        ['Acme', 'represents', 'Beta', 4],
        ['Acme', 'uses', 'Clay', 2],
      ],
    );
    noted.graph.updateEdgeAttribute('n:acme>uses>n:clay', 'evidence', (evidence = []) => [
      ...evidence,
      ...noted.graph.getEdgeAttribute('n:acme>represents>n:beta', 'evidence'),
    ]);
    expect(told(noted, 'Alpha', 'Beta')).toContain('Clay: Acme uses it');
  });

  test('are at most three, and the sentence says how many there are', () => {
    const lines = ['# Alpha', '- p q r s', '# Beta', '- p q r s', '# Gamma', '- t'];
    const noted = notedGraph(lines, { p: 'concept', q: 'concept', r: 'concept', s: 'concept' });
    expect(ask(noted, 'Alpha', 'Beta').reasons).toHaveLength(3);
    expect(ask(noted, 'Alpha', 'Beta').verdict).toBe('The three strongest of 4 reasons.');
  });

  test('between things quote a line that names both once, however often it does', () => {
    const noted = notedGraph(
      ['# Alpha', '- Clay, Clay and Wheel, Wheel', '- Wheel', '# Beta', '- x'],
      { Clay: 'concept', Wheel: 'concept' },
      [['Clay', 'uses', 'Wheel', 2]],
    );
    const mentions = noted.graph.getNodeAttribute('n:clay', 'mentions');
    noted.graph.setNodeAttribute('n:clay', 'mentions', [...mentions, ...mentions]);
    const { reasons } = ask(noted, 'Clay', 'Wheel');
    expect(reasons[0]?.title).toBe('Clay uses Wheel');
    expect(reasons.flatMap(({ quotes }) => quotes.map(({ passage }) => passage.first))).toContain(2);
  });

  test('name no word that only a title has whose mention is shorter than it, nor one of notes without talks', () => {
    const noted = notedGraph(['# Train at scale', '- x', '# Training at scale', '- y', '# Other', '- z']);
    const other = { ...noted.sources[0], id: 'other.md' } as (typeof noted.sources)[number];
    noted.graph.updateNodeAttribute('n:train-at-scale', 'mentions', (mentions = []) =>
      mentions.map((mention) => ({
        ...mention,
        end: { ...mention.start, offset: mention.start.offset + 2 },
      })),
    );
    expect(
      told({ ...noted, sources: [...noted.sources, other] }, 'Train at scale', 'Training at scale'),
    ).not.toContain(expect.stringContaining('in both titles'));
  });

  test('take a rare word that both notes have and that names nothing', () => {
    const lines = [
      '# Alpha',
      '- drowsiness of drivers',
      '# Beta',
      '- eating, sleeping, drowsiness',
      '# C',
      '- x',
    ];
    expect(told(notedGraph(lines), 'Alpha', 'Beta')).toEqual(['“drowsiness”: the same word']);
  });

  test('take of several rare words the one that fewer talks have first, then the longer, then by letters', () => {
    const lines = [
      'drowsiness zzyzx, quuxly zorbly',
      'quuxly, drowsiness, zorbly zzyzx',
      'zzyzx, nothing else',
    ].flatMap((line, at) => [`# ${['Alpha', 'Beta', 'Gamma'][at] ?? ''}`, `- ${line}`]);
    for (let at = 0; at < 12; at += 1) lines.push(`# Other ${String.fromCodePoint(97 + at)}`, '- x');
    expect(ask(notedGraph(lines), 'Alpha', 'Beta').reasons.map(({ title }) => title)).toEqual([
      '“drowsiness”',
      '“quuxly”',
      '“zorbly”',
    ]);
  });

  test('should not mark a word beyond where its passage is cut', () => {
    const far = `${'straw '.repeat(700)}drowsiness`;
    const [reason] = ask(
      notedGraph(['# Alpha', `- ${far}`, '# Beta', '- drowsiness']),
      'Alpha',
      'Beta',
    ).reasons;
    expect(reason?.title).toBe('“drowsiness”');
    expect(reason?.quotes.map(({ passage }) => passage.marks.length)).toEqual([0, 1]);
  });

  test('take what only two titles say', () => {
    const lines = [
      '# Train at scale',
      '- DDP',
      '# Training large models at scale',
      '- FSDP',
      '# Other',
      '- x',
    ];
    expect(told(notedGraph(lines), 'Train at scale', 'Training large models at scale')).toEqual([
      '“train”, “scale”: in both titles',
    ]);
  });
});

describe('no reason is', () => {
  test('the system that the event is about, and the sentence is honest about it', () => {
    const why = ask(summit(), 'Epsilon', 'Alpha');
    expect(why.reasons).toEqual([]);
    expect(why.verdict).toBe('Nothing beyond both mentioning Kiln.');
    expect(why.hubs).toEqual(['n:kiln']);
    expect(why.steps).toEqual([]);
  });

  test('what more than half of the talks have, whatever the title', () => {
    expect(ask(summit([], 'My notes'), 'Epsilon', 'Alpha').verdict).toBe(
      'Nothing beyond both mentioning Kiln.',
    );
  });

  test('the whole that most parts belong to', () => {
    const lines = ['# Alpha', '- Kiln', '# Beta', '- Kiln', '# Gamma', '- one two three four'];
    const parts = ['one', 'two', 'three', 'four'];
    const noted = notedGraph(
      lines,
      { Kiln: 'component', ...Object.fromEntries(parts.map((part) => [part, 'component'])) },
      parts.map((part): Statement => [part, 'partOf', 'Kiln', 6]),
    );
    expect(ask(noted, 'Alpha', 'Beta').verdict).toBe('Nothing beyond both mentioning Kiln.');
  });

  test('that a computation relates the two', () => {
    const noted = summit();
    noted.graph.addUndirectedEdgeWithKey('n:zeta>relatedTo>n:alpha', 'n:zeta', 'n:alpha', {
      relation: 'relatedTo',
      weight: 9,
      evidence: [],
      derived: true,
    });
    expect(ask(noted, 'Alpha', 'Zeta').reasons).toEqual([]);
  });

  test('before all others what one talk only names in a title of its speaker', () => {
    const lines = [
      '# Alpha',
      '- Bob, VP Glaze',
      '- Clay',
      '# Beta',
      '- Glaze it',
      '- Clay',
      '# Gamma',
      '- Clay',
      '# D',
    ];
    const noted = notedGraph(lines, { Bob: 'person', Glaze: 'concept', Clay: 'concept' }, [
      ['Bob', 'presents', 'Alpha', 2],
    ]);
    expect(told(noted, 'Alpha', 'Beta')).toEqual(['Clay: both notes name it', 'Glaze: both notes name it']);
  });

  test.each([
    ['an everyday word', 'people wait for the example', 'an example for people'],
    ['a verb', 'serialized somehow', 'it was serialized'],
    ['a short word', 'the mae', 'a mae'],
    ['a number', '90210', '90210'],
    ['a word of an address', 'https://example.com/zyx', 'https://example.com/zyx'],
    ['a heading of items alone', 'safety', 'safety'],
  ])('%s', (_, one, other) => {
    const lines = ['# Alpha', `- ${one}`, '# Beta', `- ${other}`, '# Gamma', '- x'];
    expect(told(notedGraph(lines), 'Alpha', 'Beta')).toEqual([]);
  });

  test('a word that many talks have', () => {
    const lines = ['Alpha', 'Beta', 'Gamma', 'Delta'].flatMap((name) => [`# ${name}`, '- drowsiness']);
    expect(told(notedGraph(lines), 'Alpha', 'Beta')).toEqual([]);
  });

  test('a word of a thing that is a reason already', () => {
    const lines = [
      '# Alpha',
      '- masked autoencoder',
      '# Beta',
      '- the autoencoder, a masked autoencoder',
      '# C',
      '- x',
    ];
    const noted = notedGraph(lines, { 'masked autoencoder': 'concept' });
    expect(told(noted, 'Alpha', 'Beta')).toEqual(['masked autoencoder: both notes name it']);
  });
});

describe('any two nodes', () => {
  test('are related first by what is stated of them', () => {
    const noted = summit([['Clay', 'uses', 'Wheel', 11]]);
    const [first] = ask(noted, 'Wheel', 'Clay').reasons;
    expect(first).toMatchObject({ kind: 'stated', title: 'Clay uses Wheel', how: 'the notes say so' });
    expect(first?.quotes[0]?.passage).toMatchObject({ first: 11 });
  });

  test('then by a passage that names both, then by what both have', () => {
    expect(told(summit(), 'Wheel', 'Clay')).toEqual(['Noted together: in one passage', 'Gamma: covers both']);
  });

  test('read a relation from either end', () => {
    const lines = ['# Only', '- nothing', '# Other', '- nothing', '- one', '- two', '- whole'];
    const noted = notedGraph(lines, { one: 'component', two: 'component', whole: 'component' }, [
      ['one', 'partOf', 'whole', 5],
      ['two', 'comparedWith', 'whole', 6],
    ]);
    expect(told(noted, 'one', 'two')).toContain('whole: one is part of it, two is compared with it');
  });

  test('that are the only talk’s share nothing by that', () => {
    const noted = notedGraph(['# Only', '- one', '- two'], { one: 'concept', two: 'concept' });
    expect(ask(noted, 'one', 'two').verdict).toBe('Nothing beyond Only.');
  });
});

describe('what only one has', () => {
  test('is counted, the most salient first, with the line that says so', () => {
    const { only } = ask(summit(), 'Alpha', 'Delta');
    expect(only[0].map(({ key, line }) => `${key}:${String(line?.line)}`)).toEqual([
      'n:ovens:3',
      'n:clay:4',
      'n:grpc:3',
      'n:acme:2',
      'n:ann:2',
    ]);
    expect(only[1].map(({ key }) => key)).toEqual(['n:glaze', 'n:wheel']);
  });

  test('should not count what those who gave the talk say of it', () => {
    const noted = summit([['Acme', 'uses', 'gRPC', 3]]);
    noted.graph.setEdgeAttribute('n:alpha>covers>n:grpc', 'evidence', []);
    const own = ask(noted, 'Alpha', 'Delta').only[0].find(({ key }) => key === 'n:grpc');
    expect(own).toEqual({ key: 'n:grpc', line: null });
  });
});

describe('two nodes that share nothing', () => {
  test('are joined by the best path, each step with its quote', () => {
    const { verdict, steps } = ask(summit(), 'Epsilon', 'gRPC');
    expect(verdict).toBe(
      'They share nothing. From one to the other it is three steps, by way of Kiln, which joins almost everything.',
    );
    expect(steps.map(({ title, passage }) => [title, passage?.first])).toEqual([
      ['Epsilon covers Kiln', 15],
      ['Alpha covers Kiln', 3],
      ['Alpha covers gRPC', 3],
    ]);
  });

  test('should not be said to be joined by way of one of them, though it joins almost everything', () => {
    const { verdict, steps } = ask(summit([['Zeta', 'uses', 'Wheel', 17]]), 'Kiln', 'Zeta');
    expect(verdict).toBe('They share nothing. From one to the other it is three steps.');
    expect(steps[0]?.from).toBe('n:kiln');
  });

  test('are joined round a hub where there is a way round', () => {
    const { steps } = ask(summit(), 'Delta', 'gRPC');
    expect(steps.flatMap(({ from, to }) => [from, to])).not.toContain('n:kiln');
  });

  test('are said to be joined by nothing where they are', () => {
    expect(ask(summit(), 'Zeta', 'Alpha').verdict).toBe('Nothing in the notes joins them.');
  });

  test('are joined the cheaper way, though it is found after a dearer one', () => {
    const steps = ['Alpha', 'b', 'c', 'd', 'e', 'Goal', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'o', 'End'];
    const things = Object.fromEntries(steps.concat('Kiln').map((name) => [name, 'concept']));
    const talks = ['# One', '- Kiln', '# Two', '- Kiln', '# Three', '- x'];
    const noted = notedGraph(
      talks,
      things,
      [
        ...steps.slice(1).map((step, at): Statement => [steps[at] ?? '', 'uses', step, 6]),
        ['Alpha', 'uses', 'Kiln', 6],
        ['Kiln', 'uses', 'Goal', 6],
      ],
      'Kiln days',
    );
    const path = ask(noted, 'Alpha', 'End').steps.map(({ to }) => to);
    expect(path).toEqual(steps.slice(1).map(keyOf));
    expect(ask(noted, 'End', 'Alpha').steps.map(({ from }) => from)).toEqual(path.toReversed());
  });

  test('are answered without the notes as well', () => {
    const { graph } = summit();
    const why = whyRelated(graph, [], 'n:alpha', 'n:beta');
    expect(why.reasons.map(({ title, quotes }) => [title, quotes.length])).toEqual([
      ['gRPC', 0],
      ['Ovens', 0],
      ['Clay', 0],
    ]);
    const titled = notedGraph(['# Train at scale', '- x', '# Training fast', '- y']);
    expect(whyRelated(titled.graph, [], 'n:train-at-scale', 'n:training-fast').reasons).toMatchObject([
      { title: '“train”', quotes: [] },
    ]);
  });
});
