/** What follows from corrections: how much a thing weighs, what computed edges rest on, which lines are used. */
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { Place } from '../../../src/schema/place.ts';
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

describe('the weight of what a correction touches', () => {
  const note = noteOf('a.md', 'Acme one\nAcme two\nAcme three\nlid and a lid’s rim\nglaze\nGlobex');
  const other = noteOf('b.md', 'x\ny\nz\nlid');
  const acme = ['Acme one', 'Acme two', 'Acme three'].map((words) => placeIn(note, words));
  const TALKS = ['n:t1', 'n:t2', 'n:t3'];
  const covers = (key: string, talks: number, relation = 'covers'): MadeEdge[] =>
    TALKS.slice(0, talks).map((talk) => madeEdge(talk, relation, key, []));
  const talks = TALKS.map((key) => madeNode(key, `Talk ${key}`, 'talk', [], { salience: 1, size: 12 }));
  /** Acme has the most there is: three lines and three talks. A kind that is said again is enough to weigh the lid. */
  const weigh = (lid: readonly Place[], edges: readonly MadeEdge[], kind = 'concept') => {
    const nodes = [
      ...talks,
      madeNode('n:acme', 'Acme', 'company', acme),
      madeNode('n:lid', 'Lid', kind, lid),
    ];
    const graph = madeGraph(nodes, [...covers('n:acme', 3), ...edges]);
    return nodeAt(applyCorrections(graph, [note, other], [{ retype: 'Lid', kind }]).graph, 'n:lid');
  };
  const [lid, again, elsewhere] = [placeIn(note, 'lid and'), placeIn(note, 'lid’s'), placeIn(other, 'lid')];

  it.each([
    ['one line and one talk', [lid], covers('n:lid', 1), 0.5, 4.55],
    ['a line that says it twice as one', [lid, again], covers('n:lid', 1), 0.5, 4.55],
    ['lines of the same number in two notes as two', [lid, elsewhere], covers('n:lid', 1), 0.646, 5.026],
    ['each talk that covers it', [lid], covers('n:lid', 3), 0.75, 5.75],
    ['no talk where there is none', [lid], [], 0.25, 4.55],
    ['no edge of another relation', [lid], [madeEdge('n:acme', 'uses', 'n:lid', [])], 0.25, 4.55],
    ['no talk that it leads to itself', [lid], [madeEdge('n:lid', 'partOf', 'n:t1', [])], 0.25, 4.55],
  ] as const)('counts %s', (_what, places, edges, salience, size) => {
    expect(weigh(places, edges)).toMatchObject({ salience, size });
  });

  it('counts the talks that refer to a page', () => {
    expect(weigh([lid], covers('n:lid', 3, 'references'), 'resource')).toMatchObject({
      salience: 0.75,
      size: 5.75,
    });
  });

  it('is not measured by talks, however often they are named', () => {
    const named = ['Acme one', 'Acme two', 'Acme three', 'lid and', 'glaze', 'Globex'].map((words) =>
      placeIn(note, words),
    );
    const talk = madeNode('n:t1', 'Firing', 'talk', named);
    const refers = ['n:t2', 'n:t3'].map((key) => madeEdge(key, 'references', 'n:t1', []));
    const graph = madeGraph(
      [talk, ...talks.slice(1), madeNode('n:acme', 'Acme', 'company', acme)],
      [madeEdge('n:t1', 'covers', 'n:acme', []), ...refers],
    );
    const { graph: after } = applyCorrections(graph, [note], [{ retype: 'Acme', kind: 'company' }]);
    expect(nodeAt(after, 'n:acme')?.salience).toBe(1);
  });

  it('is at most one where a merged thing has more than any had, and its circle grows on', () => {
    const glaze = ['glaze', 'Globex', 'lid and'].map((words) => placeIn(note, words));
    const graph = madeGraph(
      [
        ...talks,
        madeNode('n:acme', 'Acme', 'company', acme),
        madeNode('n:globex', 'Globex', 'company', glaze),
      ],
      [...covers('n:acme', 1), ...covers('n:globex', 2).slice(1)],
    );
    const after = applyCorrections(graph, [note], [{ merge: 'Globex', into: 'Acme' }]).graph;
    expect(nodeAt(after, 'n:acme')).toMatchObject({ salience: 1, size: 6.817 });
  });

  it('is that of nothing else: other things and talks keep theirs', () => {
    const graph = madeGraph(
      [...talks, madeNode('n:acme', 'Acme', 'company', acme), madeNode('n:lid', 'Lid', 'concept', [lid])],
      [...covers('n:acme', 3), ...covers('n:lid', 1)],
    );
    const { graph: after } = applyCorrections(graph, [note], [{ hide: 'Lid' }]);
    expect(nodeAt(after, 'n:acme')).toMatchObject({ salience: 0.123, size: 4.321 });
    expect(nodeAt(after, 'n:t1')).toMatchObject({ salience: 1, size: 12 });
  });
});

describe('what a computed edge rests on', () => {
  const note = noteOf('a.md', 'Kiln one\nKiln two\nKiln three\nKiln four\nglaze');
  const [one, two, three, four] = ['Kiln one', 'Kiln two', 'Kiln three', 'Kiln four'].map((words) =>
    placeIn(note, words),
  );
  const lines = ['Kiln two', 'Kiln four'].map((quote) => ({ source: 'a.md', quote }));
  const places = [one, two, three, four].filter((place) => place !== undefined);
  const talks = ['n:t1', 'n:t2', 'n:t3'].map((key) => madeNode(key, `Talk ${key.slice(2)}`, 'talk', []));
  const kiln = (kind: string) => madeNode('n:kiln', 'Kiln', kind, places);
  const glaze = madeNode('n:glaze', 'Glaze', 'concept', [placeIn(note, 'glaze')]);
  const related = (because: readonly string[], more = {}) =>
    computedEdge('n:t1', 'n:t2', { because: [...because], ...more });
  const after = (edges: readonly MadeEdge[], corrections: readonly Correction[], kind = 'component') =>
    edgeAt(
      applyCorrections(madeGraph([...talks, kiln(kind), glaze], edges), [note], corrections).graph,
      'n:t1>relatedTo>n:t2',
    );

  it('is both parts of what is split where both talks cover both', () => {
    const edges = [
      madeEdge('n:t1', 'covers', 'n:kiln', places.slice(0, 2)),
      madeEdge('n:t2', 'covers', 'n:kiln', places.slice(2)),
      related(['n:kiln', 'n:glaze']),
    ];
    const split = { split: 'Kiln', to: 'Cooler', lines };
    expect(after(edges, [split])?.because).toEqual(['n:kiln', 'n:cooler', 'n:glaze']);
  });

  it('is both parts of a person who is split where both hold both talks', () => {
    const edges = [
      madeEdge('n:kiln', 'presents', 'n:t1', places.slice(0, 2)),
      madeEdge('n:kiln', 'presents', 'n:t2', places.slice(2)),
      related(['n:kiln']),
    ];
    const split = { split: 'Kiln', to: 'Cooler', lines };
    expect(after(edges, [split], 'person')?.because).toEqual(['n:kiln', 'n:cooler']);
  });

  it.each(['Talk t1', 'Talk t2'])('is never one of its own ends: %s', (into) => {
    const merge = { merge: 'Talk t3', into };
    expect(after([related(['n:glaze', 'n:kiln', 'n:t3'])], [merge, { hide: 'Kiln' }])?.because).toEqual([
      'n:glaze',
    ]);
    expect(after([related(['n:kiln', 'n:t3'])], [merge, { hide: 'Kiln' }])).toBeUndefined();
  });

  it('may be nothing where a line of the notes says the same', () => {
    const evidence = places.slice(0, 1);
    expect(after([related(['n:kiln'], { evidence })], [{ hide: 'Kiln' }])).toMatchObject({
      because: [],
      evidence,
    });
  });

  it('is what one thing was merged into, beside the others', () => {
    const merge = { merge: 'Kiln', into: 'Lid' };
    const lid = madeNode('n:lid', 'Lid', 'concept', []);
    const graph = madeGraph([...talks, kiln('component'), glaze, lid], [related(['n:kiln', 'n:glaze'])]);
    const edge = edgeAt(applyCorrections(graph, [note], [merge]).graph, 'n:t1>relatedTo>n:t2');
    expect(edge?.because).toEqual(['n:lid', 'n:glaze']);
  });
});

describe('the lines of the notes', () => {
  const text = 'Firing\nAcme and clay\n\nAcme again\nrim';
  const note = noteOf('a.md', text, { 2: 'uncertain', 5: 'graph' });
  const [clay, acme] = [placeIn(note, 'clay'), placeIn(note, 'Acme')];
  const nodes = [
    madeNode('n:acme', 'Acme', 'company', [acme, placeIn(note, 'Acme again')]),
    madeNode('n:clay', 'Clay', 'concept', [{ ...clay, finder: 'titles' }]),
  ];
  const statesAfter = (...corrections: readonly Correction[]) =>
    applyCorrections(madeGraph(nodes), [note], corrections).sources[0]?.lines.map(({ state }) => state);

  it('are the very same where nothing that they say is concerned', () => {
    const sources = [note];
    expect(applyCorrections(madeGraph(nodes), sources, [{ retype: 'Clay', kind: 'company' }]).sources).toBe(
      sources,
    );
  });

  it('stay uncertain while something uncertain still quotes them, and are unused without', () => {
    expect(statesAfter({ hide: 'Acme' })).toEqual(['graph', 'uncertain', 'blank', 'unused', 'graph']);
    expect(statesAfter({ hide: 'Acme' }, { hide: 'Clay' })).toEqual([
      'graph',
      'unused',
      'blank',
      'unused',
      'graph',
    ]);
  });

  it('are certain where somebody says that something stands there', () => {
    const add = { add: 'Pots', kind: 'concept', source: 'a.md', quote: 'Acme and clay' };
    expect(statesAfter(add)).toEqual(['graph', 'graph', 'blank', 'graph', 'graph']);
  });

  it('say why they are unused', () => {
    const { sources } = applyCorrections(madeGraph(nodes), [note], [{ hide: 'Acme' }]);
    expect(sources[0]?.lines[3]).toEqual({
      state: 'unused',
      reason: expect.stringMatching(/taken out by a correction/u) as unknown,
    });
  });

  it('stay blank where a passage that is taken out runs over them', () => {
    const passage = placeIn(note, 'clay\n\nAcme again');
    const graph = madeGraph([madeNode('n:clay', 'Clay', 'concept', [passage])]);
    const { sources } = applyCorrections(graph, [note], [{ hide: 'Clay' }]);
    expect(sources[0]?.lines.map(({ state }) => state)).toEqual([
      'graph',
      'unused',
      'blank',
      'unused',
      'graph',
    ]);
  });
});
