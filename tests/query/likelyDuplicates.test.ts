/** What may be one thing twice, and what must not be offered. */
import { describe, expect, it } from 'vitest';
import { likelyDuplicates } from '../../src/query/likelyDuplicates.ts';
import { emptyGraph } from '../../src/schema/knowledgeGraph.ts';

function pairs(
  nodes: Readonly<Record<string, string>>,
  edges: readonly (readonly [string, string])[] = [],
): string[] {
  const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
  for (const [label, kind] of Object.entries(nodes))
    graph.addNode(`n:${label}`, { label, kind, aliases: [], mentions: [], salience: 0, x: 0, y: 0, size: 1 });
  for (const [a, b] of edges)
    graph.addDirectedEdgeWithKey(`${a}>${b}`, `n:${a}`, `n:${b}`, {
      relation: 'covers',
      weight: 1,
      evidence: [],
    });
  return likelyDuplicates(graph, (a, b) => a === 'n:Kilnwarden' && b === 'n:Kilnwardens').map(
    ({ from, into, reasons }) => `${[from, into].sort().join(' ')}: ${reasons.join(', ')}`,
  );
}

describe('likely duplicates', () => {
  it.each([
    [{ 'Jane Doherty': 'person', 'Jane Dohertie': 'person' }, 'n:Jane Dohertie n:Jane Doherty: spelling'],
    [{ 'Jane Doherty': 'person', Doherty: 'person' }, 'n:Doherty n:Jane Doherty: inside'],
    [{ TKF: 'technology', 'Tall Kiln Format': 'concept' }, 'n:TKF n:Tall Kiln Format: acronym'],
    [{ 'kiln-fire': 'concept', KilnFire: 'technology' }, 'n:KilnFire n:kiln-fire: spelling'],
  ])('offers %j', (nodes, pair) => {
    expect(pairs(nodes as unknown as Record<string, string>)).toEqual([pair]);
  });

  it.each([
    ['short names a letter apart', { Kiln: 'concept', Kilt: 'concept' }],
    ['versions', { 'Kiln fire 2': 'technology', 'Kiln fire 3': 'technology' }],
    ['a person and a company', { Dohertys: 'company', Doherty: 'person' }],
    ['a part and its whole', { Kiln: 'component', 'Kiln Core': 'component' }],
    ['talks', { 'Firing kilns': 'talk', 'Firing kiln': 'talk' }],
    ['questions', { 'Firing kilns?': 'question', 'Firing kiln?': 'question' }],
    ['resources', { 'kiln.dev/firing': 'resource', 'kiln.dev/firings': 'resource' }],
    ['what somebody said is not the same', { Kilnwarden: 'concept', Kilnwardens: 'concept' }],
  ])('does not offer %s', (_, nodes) => {
    expect(pairs(nodes as unknown as Record<string, string>)).toEqual([]);
  });

  it('allows two slips in a long name, and one in a short one', () => {
    expect(pairs({ Kilnwarden: 'concept', Kilnworder: 'concept' })).toHaveLength(1);
    expect(pairs({ Kilnwarden: 'concept', Kilnwirdor: 'concept' })).toEqual([]);
    expect(pairs({ Glazers: 'concept', Glazors: 'concept' })).toHaveLength(1);
    expect(pairs({ Glazers: 'concept', Glizars: 'concept' })).toEqual([]);
  });

  it('offers the likeliest first, those that are as likely in the order of their keys', () => {
    const nodes = {
      Glazerie: 'concept',
      Glazeria: 'concept',
      Ovenwards: 'concept',
      Ovenward: 'concept',
      Doherty: 'person',
      'Jane Doherty': 'person',
    };
    expect(pairs(nodes)).toEqual([
      'n:Glazeria n:Glazerie: spelling',
      'n:Ovenward n:Ovenwards: spelling',
      'n:Doherty n:Jane Doherty: inside',
    ]);
  });

  it('compares no names only because very many begin alike', () => {
    const many = Object.fromEntries(
      Array.from({ length: 70 }, (_, at) => [
        `Kilnwarden${'abcdefgh'[at % 8]}${'abcdefghij'[Math.floor(at / 8)]}`,
        'concept',
      ]),
    );
    expect(pairs(many).length).toBeLessThanOrEqual(20);
  });

  it('does not offer what the notes join', () => {
    expect(pairs({ Kilnfires: 'concept', Kilnfire: 'concept' }, [['Kilnfires', 'Kilnfire']])).toEqual([]);
  });

  it('counts the same neighbours for it', () => {
    const edges = [
      ['Jane Doe', 'A talk'],
      ['Doe', 'A talk'],
      ['Jane Doe', 'Acme'],
      ['Doe', 'Acme'],
    ] as const;
    const nodes = { 'Jane Doe': 'person', Doe: 'person', 'A talk': 'talk', Acme: 'company' };
    expect(pairs(nodes, edges)).toEqual(['n:Doe n:Jane Doe: inside, neighbours']);
  });
});

/** A thing, how often it is named, and how many talks it has beside those that all have. */
interface Told {
  readonly label: string;
  readonly kind?: string;
  readonly named?: number;
  readonly ownTalks?: number;
}

/** What is offered of some things. @param shared how many talks all of them are joined to */
function offers(things: readonly Told[], shared = 0) {
  const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
  const plain = { aliases: [], salience: 0, x: 0, y: 0, size: 1 };
  const point = { line: 1, column: 1, offset: 0 };
  const mention = { source: 'a.md', start: point, end: point };
  const talks = (name: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => {
      const key = `n:${name} ${String(at)}`;
      graph.addNode(key, { ...plain, label: key, kind: 'talk', mentions: [] });
      return key;
    });
  const common = talks('shared', shared);
  for (const { label, kind = 'component', named = 0, ownTalks = 0 } of things) {
    const mentions = Array.from({ length: named }, () => mention);
    graph.addNode(`n:${label}`, { ...plain, label, kind, mentions });
    for (const talk of [...common, ...talks(`of ${label}`, ownTalks)])
      graph.addDirectedEdge(talk, `n:${label}`, { relation: 'covers', weight: 1, evidence: [] });
  }
  return likelyDuplicates(graph, () => false);
}

const named = (kind: string, ...labels: readonly string[]): readonly Told[] =>
  labels.map((label) => ({ label, kind }));

describe('which of the two would stay', () => {
  it.each<[string, readonly Told[], string]>([
    [
      'the one that is named more, though it is shorter',
      [
        { label: 'Kilnfire', named: 3 },
        { label: 'Kilnfires', named: 1 },
      ],
      'Kilnfire',
    ],
    [
      'the one that is named more, though it is longer',
      [
        { label: 'Kilnfire', named: 1 },
        { label: 'Kilnfires', named: 3 },
      ],
      'Kilnfires',
    ],
    [
      'of two that are named as often the longer, if its key comes first',
      [
        { label: 'Kilnfaare', named: 2 },
        { label: 'Kilnfare', named: 2 },
      ],
      'Kilnfaare',
    ],
    [
      'of two that are named as often the longer, if its key comes last',
      [
        { label: 'Kilnfire', named: 2 },
        { label: 'Kilnfires', named: 2 },
      ],
      'Kilnfires',
    ],
    [
      'the first by key, where nothing else tells',
      [{ label: 'Kilnfiro' }, { label: 'Kilnfire' }],
      'Kilnfire',
    ],
    [
      'the same, the other way round in the graph',
      [{ label: 'Kilnfire' }, { label: 'Kilnfiro' }],
      'Kilnfire',
    ],
  ])('is %s', (_, things, stays) => {
    expect(offers(things).map(({ into }) => into)).toEqual([`n:${stays}`]);
  });
});

describe('names that are looked at together', () => {
  it.each<[string, readonly Told[]]>([
    ['share a word of four letters', named('person', 'Anna Doey Field', 'Doey')],
    ['begin alike', named('concept', 'Kilnwarden', 'Kilnwardem')],
    ['end alike', named('concept', 'Kilnwarden', 'Kulnwarden')],
  ])('%s', (_, things) => {
    expect(offers(things)).toHaveLength(1);
  });

  it.each<[string, readonly Told[]]>([
    ['share only a word of three letters', named('person', 'Anna Doe Field', 'Doe')],
    ['neither begin nor end alike and share no word', named('concept', 'Kilnwarden', 'Kulnwardem')],
  ])('are not those that %s', (_, things) => {
    expect(offers(things)).toEqual([]);
  });

  it('are not those of which more than sixty begin alike', () => {
    const alike = (count: number): readonly Told[] =>
      named(
        'concept',
        'Kilnwarden',
        'Kilnwardem',
        ...Array.from(
          { length: count - 2 },
          (_, at) => `Ki${String.fromCharCode(97 + (at % 26))}${'xyz'[Math.floor(at / 26)] ?? ''}`,
        ),
      );
    expect(offers(alike(60))).toHaveLength(1);
    expect(offers(alike(61))).toEqual([]);
  });

  it('are of one kind, or both things that writers take for each other', () => {
    const pair = (a: string, b: string) =>
      offers([
        { label: 'Kilnworks', kind: a },
        { label: 'Kilnwork', kind: b },
      ]);
    expect(pair('technology', 'component')).toHaveLength(1);
    expect(pair('company', 'company')).toHaveLength(1);
    expect(pair('company', 'component')).toEqual([]);
    expect(pair('component', 'company')).toEqual([]);
  });
});

it('offers no more than twenty', () => {
  const letters = 'abcdefghijklmnopqrstuvwxy'.split('');
  expect(offers(letters.flatMap((x) => named('concept', x.repeat(7), x.repeat(8))))).toHaveLength(20);
});

describe('names spelt alike', () => {
  it.each([
    ['short ones that differ only in a hyphen', 'Kil-n', 'Kiln'],
    ['a letter more, from six letters on', 'Kilner', 'Kilners'],
    ['two slips, from nine letters on', 'Kilnworks', 'Kilnwerka'],
  ])('are %s', (_, one, other) => {
    expect(offers(named('concept', one, other)).map(({ reasons }) => reasons)).toEqual([['spelling']]);
  });

  it.each([
    ['a letter more on one of five', 'Kilns', 'Kilnsy'],
    ['another first letter', 'Ovenward', 'Evenward'],
    ['a number on the first alone', 'Kilnfire2', 'Kilnfire'],
    ['a number on the second alone', 'Kilnfire', 'Kilnfirs2'],
  ])('are not those with %s', (_, one, other) => {
    expect(offers(named('concept', one, other))).toEqual([]);
  });
});

describe('an acronym', () => {
  it('is of three capitals or more, the initials of as many words', () => {
    expect(offers(named('concept', 'TKF', 'Tall Kiln Format'))[0]?.reasons).toEqual(['acronym']);
  });

  it('may stand in the plural', () => {
    expect(offers(named('concept', 'TKFs', 'Tall Kiln Format'))[0]?.reasons).toEqual(['acronym']);
    expect(offers(named('concept', 'TKS', 'Tall Kiln Store'))[0]?.reasons).toEqual(['acronym']);
  });

  it.each([
    ['written small', 'tkf', 'Tall Kiln Format'],
    ['capitals at its start only', 'TKf', 'Tall Kiln Format'],
    ['capitals at its end only', 'tKF', 'Tall Kiln Format'],
    ['two letters', 'TK', 'Tall Kiln'],
    ['other initials', 'TAX', 'Tall Kiln Format'],
    ['initials and another capital S', 'TKFS', 'Tall Kiln Format'],
  ])('is not %s', (_, short, long) => {
    expect(offers(named('concept', short, long))).toEqual([]);
  });
});

describe('a name inside a longer one', () => {
  it.each([
    ['people who share a first name', 'Jane Doherty', 'Jane Mill'],
    ['a name of which only a word is in the longer', 'Jane Doherty', 'Jane Mary Mill'],
    ['people whose names only begin alike', 'Jane', 'Janet Mill'],
  ])('is not %s', (_, one, other) => {
    expect(offers(named('person', one, other))).toEqual([]);
  });

  it('is not one of as many words', () => {
    const reasons = offers(named('person', 'Doherty Jane', 'Jane Doherty')).flatMap((offer) => offer.reasons);
    expect(reasons).not.toContain('inside');
  });

  it('is not said of names that are spelt alike anyway', () => {
    expect(offers(named('person', 'Jane Doherty', 'Jane A Doherty'))[0]?.reasons).toEqual(['spelling']);
  });
});

describe('the same neighbours', () => {
  const kilns = (own: number, ownOfOther = own): readonly Told[] => [
    { label: 'Kiln', ownTalks: own },
    { label: 'Kiln Core', ownTalks: ownOfOther },
  ];
  const both = [['inside', 'neighbours']];

  it.each<[string, number, readonly Told[], readonly (readonly string[])[]]>([
    ['all of two', 2, kilns(0), both],
    ['half of two', 1, kilns(1), both],
    ['all that the lesser has', 2, kilns(0, 4), both],
    ['a third of three', 1, kilns(2), []],
    ['the only one that there is', 1, kilns(0), []],
  ])('make a part out to be its whole, or not: %s', (_, shared, things, reasons) => {
    expect(offers(things, shared).map((offer) => offer.reasons)).toEqual(reasons);
  });

  it.each<[string, number, number, readonly string[]]>([
    ['all', 2, 0, ['spelling', 'neighbours']],
    ['half', 1, 1, ['spelling', 'neighbours']],
    ['a third', 1, 2, ['spelling']],
  ])('make it likelier that two are one, from half of them on: %s', (_, shared, own, reasons) => {
    const things = named('component', 'Kilnfire', 'Kilnfires').map((thing) => ({ ...thing, ownTalks: own }));
    expect(offers(things, shared)[0]?.reasons).toEqual(reasons);
  });

  it('are no reason by themselves', () => {
    expect(offers(named('component', 'Kilnoven', 'Kilntray'), 3)).toEqual([]);
  });
});
