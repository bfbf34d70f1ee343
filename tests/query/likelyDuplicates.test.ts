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
