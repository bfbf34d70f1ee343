/** What goes with mentions that are given away, and what stays: spellings, and the edges that rest on their lines. */
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import {
  type MadeEdge,
  computedEdge,
  edgeAt,
  madeEdge,
  madeGraph,
  madeNode,
  nodeAt,
  noteOf,
  placeIn,
} from './madeUp.ts';

describe('splitting a thing', () => {
  const note = noteOf(
    'a.md',
    'Kiln Core fires glaze\nKiln Core burns glaze\nKiln Engine fires glaze\nKiln Core and Kiln Engine like glaze\nlid',
  );
  const at = (words: string) => placeIn(note, words);
  const core = ['Kiln Core fires', 'Kiln Core burns', 'Kiln Core and'].map((words) =>
    placeIn(note, words, 'Kiln Core'),
  );
  const engine = [at('Kiln Engine'), placeIn(note, 'and Kiln Engine', 'Kiln Engine')];
  const lines = ['Kiln Core fires glaze', 'Kiln Engine fires glaze'].map((words) => at(words));
  const kiln = madeNode('n:kiln-core', 'Kiln Core', 'component', [...core, ...engine], {
    aliases: ['Firebox', 'Kiln Engine'],
  });
  const glaze = madeNode('n:glaze', 'Glaze', 'concept', [at('glaze')]);
  const talks = ['n:t1', 'n:t2'].map((key) => madeNode(key, `Talk ${key.slice(2)}`, 'talk', []));
  const split = (edges: readonly MadeEdge[], more: Partial<Extract<Correction, { split: string }>>) =>
    applyCorrections(
      madeGraph([kiln, glaze, ...talks], edges),
      [note, noteOf('b.md', note.text)],
      [{ split: 'Kiln Core', to: 'Cooler', ...more }],
    ).graph;
  const ENGINE = { spellings: ['Kiln Engine'] };
  const quoting = (quote: string, source = 'a.md') => ({ lines: [{ source, quote }] });

  it('takes from it the spelling that goes, and no other', () => {
    const graph = split([], ENGINE);
    expect(nodeAt(graph, 'n:kiln-core')?.aliases).toEqual(['Firebox']);
    expect(nodeAt(graph, 'n:cooler')?.aliases).toEqual(['Kiln Engine']);
  });

  it('leaves it a spelling that it is still written by', () => {
    const graph = split([], quoting('Kiln Engine fires'));
    expect(nodeAt(graph, 'n:kiln-core')?.aliases).toEqual(['Firebox', 'Kiln Engine']);
    expect(nodeAt(graph, 'n:cooler')?.aliases).toEqual(['Kiln Engine']);
  });

  it('gives away the lines of an edge that go, and leaves it those that stay', () => {
    const uses = madeEdge('n:kiln-core', 'uses', 'n:glaze', lines);
    const graph = split([uses], ENGINE);
    expect(edgeAt(graph, 'n:kiln-core>uses>n:glaze')).toMatchObject({ evidence: [lines[0]], weight: 1 });
    expect(edgeAt(graph, 'n:cooler>uses>n:glaze')).toMatchObject({ evidence: [lines[1]], weight: 1 });
  });

  it('takes away an edge all of whose lines go', () => {
    const graph = split([madeEdge('n:glaze', 'uses', 'n:kiln-core', lines.slice(1))], ENGINE);
    expect(graph.edges.map(({ key }) => key)).toEqual(['n:glaze>uses>n:cooler']);
  });

  it('leaves an edge alone none of whose lines go', () => {
    const edge = madeEdge('n:kiln-core', 'uses', 'n:glaze', lines.slice(0, 1), { weight: 3 });
    expect(split([edge], ENGINE).edges).toEqual([edge]);
  });

  it('gives both what a line says that names both', () => {
    const evidence = [at('Kiln Core and Kiln Engine like glaze')];
    const graph = split([madeEdge('n:kiln-core', 'uses', 'n:glaze', evidence)], ENGINE);
    expect(graph.edges.map(({ key }) => key)).toEqual(['n:cooler>uses>n:glaze', 'n:kiln-core>uses>n:glaze']);
    expect(graph.edges.map(({ attributes }) => attributes.evidence)).toEqual([evidence, evidence]);
  });

  it('leaves a computed edge where it is, though it quotes a line that goes', () => {
    const edge = computedEdge('n:kiln-core', 'n:glaze', { evidence: lines.slice(1), weight: 7 });
    expect(split([edge], ENGINE).edges).toEqual([edge]);
  });

  it('takes the lines of the note that is quoted, not the same lines of another', () => {
    const { outcomes } = applyCorrections(
      madeGraph([kiln]),
      [note, noteOf('b.md', note.text)],
      [{ split: 'Kiln Core', to: 'Cooler', ...quoting('Kiln Engine fires', 'b.md') }],
    );
    expect(outcomes).toMatchObject([{ state: 'unfit' }]);
  });

  it('may give the part the name that the whole has', () => {
    const graph = split([], { to: 'Kiln Core', ...ENGINE });
    expect(nodeAt(graph, 'n:kiln-core')?.mentions).toEqual(core);
    expect(nodeAt(graph, 'n:kiln-core-component')).toMatchObject({ label: 'Kiln Core', mentions: engine });
  });
});

describe('merging things', () => {
  const note = noteOf('a.md', 'Acme\nGlobex\nSoylent Green\nclay');
  const [acme, globex, soylent] = ['Acme', 'Globex', 'Soylent Green'].map((label) => ({
    label,
    key: `n:${label.toLowerCase().replace(' ', '-')}`,
    place: placeIn(note, label),
  }));
  const merge = [
    { merge: 'Globex', into: 'Acme' },
    { merge: 'Soylent Green', into: 'Acme' },
  ];
  type More = Parameters<typeof madeNode>[4];
  const companies = (more: Readonly<Record<string, More>>) =>
    [acme, globex, soylent]
      .filter((company) => company !== undefined)
      .map(({ label, key, place }) => madeNode(key, label, 'company', [place], more[label]));
  const merged = (more: Readonly<Record<string, More>>, order = merge) =>
    nodeAt(applyCorrections(madeGraph(companies(more)), [note], order).graph, 'n:acme');

  it('keeps the summary of the one, and else takes that of the other', () => {
    expect(merged({ Globex: { summary: 'Makes lids.' } })?.summary).toBe('Makes lids.');
    expect(merged({ Acme: { summary: 'Makes pots.' }, Globex: { summary: 'Makes lids.' } })?.summary).toBe(
      'Makes pots.',
    );
    expect(merged({})).not.toHaveProperty('summary');
  });

  it('gives the same in whatever order the merges stand', () => {
    const more = {
      Globex: { url: 'https://globex.example' },
      'Soylent Green': { url: 'https://soylent.example' },
    };
    expect(merged(more, merge.toReversed())).toEqual(merged(more));
    expect(merged(more)?.url).toBe('https://globex.example');
  });
});

describe('edges that become one', () => {
  const note = noteOf('a.md', 'one\ntwo\nFiring is like Cooling');
  const [one, two] = [placeIn(note, 'one'), placeIn(note, 'two')];
  const talks = ['Firing', 'Cooling', 'Third'].map((label) =>
    madeNode(`n:${label.toLowerCase()}`, label, 'talk', []),
  );
  const after = (edges: readonly MadeEdge[], correction: Correction) =>
    edgeAt(
      applyCorrections(madeGraph(talks, edges), [note], [correction]).graph,
      'n:cooling>relatedTo>n:firing',
    );
  const merge = { merge: 'Third', into: 'Cooling' };
  const said = (source: string, evidence: typeof one): MadeEdge => ({
    ...madeEdge(source, 'relatedTo', 'n:firing', [evidence]),
    undirected: true,
  });
  const computed = (source: string, weight: number, more = {}) =>
    computedEdge(source, 'n:firing', { weight, ...more });

  it.each([
    [2, 5],
    [5, 2],
  ])('have the weight of the heavier, where both are computed: %d and %d', (a, b) => {
    expect(after([computed('n:cooling', a), computed('n:third', b)], merge)?.weight).toBe(5);
  });

  it('are said, not computed, once one of them is said', () => {
    const edge = { relation: 'relatedTo', weight: 1, evidence: [one] };
    expect(after([computed('n:cooling', 5), said('n:third', one)], merge)).toEqual(edge);
    expect(after([said('n:cooling', one), computed('n:third', 5)], merge)).toEqual(edge);
    expect(after([said('n:cooling', one), said('n:third', two)], merge)).toEqual({
      ...edge,
      weight: 2,
      evidence: [one, two],
    });
  });

  it('are said once somebody quotes a line for a computed one', () => {
    const connect = {
      connect: 'relatedTo',
      from: 'Firing',
      to: 'Cooling',
      source: 'a.md',
      quote: 'Firing is like Cooling',
    };
    const edge = after([computed('n:cooling', 5, { because: ['n:third'] })], connect);
    expect(edge).toEqual({
      relation: 'relatedTo',
      weight: 1,
      evidence: [placeIn(note, 'Firing is like Cooling')],
    });
  });

  it('rest on nothing where neither rests on anything', () => {
    const { because: _first, ...first } = computed('n:cooling', 1).attributes;
    const { because: _second, ...second } = computed('n:third', 1).attributes;
    const edges = [
      { ...computed('n:cooling', 1), attributes: first },
      { ...computed('n:third', 1), attributes: second },
    ];
    expect(after(edges, merge)).toMatchObject({ derived: true, because: [] });
  });
});

it('writes nodes and edges in the order of their keys, in whatever order they came', () => {
  const note = noteOf('a.md', 'Acme\nclay');
  const nodes = ['n:clay', 'n:acme', 'n:glaze'].map((key) =>
    madeNode(key, key.slice(2), 'concept', [placeIn(note, 'clay')]),
  );
  const edges = [
    madeEdge('n:glaze', 'isA', 'n:clay', [placeIn(note, 'clay')]),
    madeEdge('n:acme', 'isA', 'n:clay', [placeIn(note, 'clay')]),
    madeEdge('n:clay', 'isA', 'n:acme', [placeIn(note, 'clay')]),
  ];
  const { graph } = applyCorrections(madeGraph(nodes, edges), [note], [{ retype: 'clay', kind: 'concept' }]);
  expect(graph.nodes.map(({ key }) => key)).toEqual(['n:acme', 'n:clay', 'n:glaze']);
  expect(graph.edges.map(({ key }) => key)).toEqual([
    'n:acme>isA>n:clay',
    'n:clay>isA>n:acme',
    'n:glaze>isA>n:clay',
  ]);
});

it('gives back the very graph where there is nothing to correct', () => {
  const note = noteOf('a.md', 'Acme\nclay');
  const graph = madeGraph(['n:clay', 'n:acme'].map((key) => madeNode(key, key.slice(2), 'concept', [])));
  const sources = [note];
  const corrected = applyCorrections(graph, sources, []);
  expect(corrected.graph).toBe(graph);
  expect(corrected.sources).toBe(sources);
  expect(corrected.outcomes).toEqual([]);
});
