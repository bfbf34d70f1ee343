/** What a person is told of a correction that was not taken: enough to put it right. */
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import { correctGraph } from '../../../src/pipeline/correct/correctGraph.ts';
import { readCorrections } from '../../../src/schema/correctionsFile.ts';
import { GRAPH, SOURCES, corrected } from './corrected.ts';
import { edgeAt, madeEdge, madeGraph, madeNode, nodeAt, noteOf, placeIn } from './madeUp.ts';

const add = (name: string, kind: string, source = 'note.md'): string =>
  `- add: ${name}\n  kind: ${kind}\n  source: ${source}\n  quote: the lid is KC too\n`;
const connect = (from: string, relation: string, to: string): string =>
  `- connect: ${relation}\n  from: ${from}\n  to: ${to}\n  source: note.md\n  quote: the lid is KC too\n`;
const KINDS = 'person, company, component, technology, concept, resource, question';

describe('the reason says', () => {
  it.each([
    [
      'of what kind the thing of that name is',
      add('Acme', 'concept'),
      'there is Acme already, as a company; write "retype" if it is a concept',
    ],
    ['which note is gone', add('Lid', 'concept', 'other.md'), 'no note is called “other.md” now'],
    [
      'where a talk comes from',
      add('Lid', 'talk'),
      'a talk is made by a heading in the notes, not by a correction',
    ],
    ['which kinds there are', add('Lid', 'planet'), `there is no kind “planet”; expected one of ${KINDS}`],
    [
      'which kinds there are, for a part that is split off',
      '- split: Kiln Core\n  to: Lid\n  kind: planet\n  spellings: [Kiln Core]\n',
      `there is no kind “planet”; expected one of ${KINDS}`,
    ],
    [
      'that a talk stays a talk',
      '- retype: Baking bread\n  kind: concept\n',
      'a talk is made by a heading in the notes, and stays one',
    ],
    [
      'what to write where a thing would be emptied',
      '- split: Acme\n  to: Lid\n  spellings: [Acme]\n',
      'nothing would be left of Acme; write "rename" or "merge" instead',
    ],
    [
      'where a relation begins',
      connect('Jane Doe', 'uses', 'C++'),
      'uses begins at company, technology, component, and Jane Doe is a person',
    ],
    [
      'where a relation leads',
      connect('Acme', 'uses', 'Jane Doe'),
      'uses leads to technology, component, concept, and Jane Doe is a person',
    ],
    [
      'which connection is gone',
      '- reject: uses\n  from: Acme\n  to: C++\n',
      'there is no connection “Acme uses C++” now',
    ],
    ['what stands nowhere', '- treat: saggar\n  as: Acme\n', '“saggar” stands nowhere in these notes now'],
  ])('%s', (_what, text, reason) => {
    const { graph, outcomes } = corrected(text);
    expect(outcomes).toMatchObject([{ reason }]);
    expect(graph).toEqual(GRAPH);
  });

  it('which relations there are', () => {
    const [outcome] = corrected(connect('Acme', 'likes', 'C++')).outcomes;
    expect(outcome).toMatchObject({
      reason: expect.stringMatching(
        /^there is no relation “likes”; expected one of presents, worksFor, /u,
      ) as unknown,
    });
  });

  it.each([
    [
      'it already is merged into',
      '- merge: Acme\n  into: Globex\n- merge: Acme\n  into: C++\n',
      'Acme is merged into Globex already; remove one of the two',
    ],
    [
      'closes a circle of merges',
      '- merge: Acme\n  into: Globex\n- merge: Globex\n  into: Acme\n',
      'the merges run in a circle: Acme is merged into Globex',
    ],
    [
      'is another kind that it is given',
      '- retype: Acme\n  kind: concept\n- retype: Acme\n  kind: person\n',
      'another correction makes it a concept; remove one of the two',
    ],
    [
      'is another name that it is given',
      '- rename: Acme\n  to: Ajax\n- rename: Acme\n  to: Apex\n',
      'another correction calls it Ajax; remove one of the two',
    ],
    [
      'closes a circle of names',
      '- rename: Acme\n  to: Ajax\n- rename: Ajax\n  to: Acme\n',
      'the names run in a circle: Acme, Ajax, Acme',
    ],
  ])('what %s', (_what, text, reason) => {
    expect(corrected(text).outcomes).toEqual([{ state: 'applied' }, { state: 'conflict', reason }]);
  });

  it('that things which are kept apart are merged, also by way of a third', () => {
    const reason = 'they are one thing now; remove what merges them, or this';
    const merges = '- merge: Acme\n  into: Globex\n- merge: C++\n  into: Globex\n';
    expect(corrected(`- apart: [Acme, C++]\n${merges}`).outcomes[0]).toEqual({ state: 'conflict', reason });
    expect(corrected(`- apart: [Acme, Kubernetes]\n${merges}`).outcomes[0]).toEqual({ state: 'applied' });
  });

  it('nothing more than a warning: the notes are built all the same', () => {
    const { entries } = readCorrections({ path: 'c.yaml', text: '- hide: Nobody\n' });
    expect(correctGraph(GRAPH, SOURCES, entries).diagnostics).toMatchObject([{ severity: 'warning' }]);
  });
});

it('nothing is said, and nothing changed, where there are no corrections', () => {
  expect(correctGraph(GRAPH, SOURCES, [])).toEqual({
    graph: GRAPH,
    sources: SOURCES,
    outcomes: [],
    diagnostics: [],
  });
});

describe('what is added or connected', () => {
  const note = noteOf('a.md', 'Firing the lid\nclay\nrim');
  const talk = madeNode('n:firing', 'Firing', 'talk', [], { range: { source: 'a.md', first: 1, last: 2 } });
  const missed = (quote: string) => ({ add: 'Lid', kind: 'concept', source: 'a.md', quote });
  const added = (quote: string) => applyCorrections(madeGraph([talk]), [note], [missed(quote)]).graph;

  it.each([
    ['the heading', 'Firing the lid', 1],
    ['the last line', 'clay', 1],
    ['no line after it', 'rim', 0],
  ])('is covered by a talk where the line is one of its own: %s', (_what, quote, edges) => {
    expect(added(quote).edges).toHaveLength(edges);
  });

  it('is covered on the evidence of its line, from the talk to it', () => {
    const [edge] = added('clay').edges;
    expect(edge).toEqual(madeEdge('n:firing', 'covers', 'n:lid', [placeIn(note, 'clay')]));
  });

  it('is covered by nothing in a graph that has other relations, but not this one', () => {
    const graph = madeGraph([talk]);
    const relations = graph.attributes.relations.filter(({ name }) => name !== 'covers');
    const after = applyCorrections(
      { ...graph, attributes: { ...graph.attributes, relations } },
      [note],
      [missed('clay')],
    );
    expect(after.outcomes).toEqual([{ state: 'applied' }]);
    expect(after.graph.edges).toEqual([]);
  });

  it('is said to have been found by a correction', () => {
    expect(nodeAt(added('clay'), 'n:lid')?.mentions).toEqual([
      { ...placeIn(note, 'clay'), finder: 'correction' },
    ]);
  });

  it('has a place in the picture from the start', () => {
    expect(nodeAt(added('clay'), 'n:lid')).toMatchObject({ x: 0, y: 0 });
  });

  it('has a direction where its relation has one, and none where it has none', () => {
    const clay = madeNode('n:clay', 'Clay', 'technology', [placeIn(note, 'clay')]);
    const rim = madeNode('n:rim', 'Rim', 'technology', [placeIn(note, 'rim')]);
    const joined = (relation: string) =>
      applyCorrections(
        madeGraph([clay, rim]),
        [note],
        [{ connect: relation, from: 'Clay', to: 'Rim', source: 'a.md', quote: 'clay' }],
      ).graph;
    expect(joined('comparedWith').edges).toMatchObject([{ undirected: true }]);
    expect(joined('uses').edges[0]).not.toHaveProperty('undirected');
    expect(edgeAt(joined('uses'), 'n:clay>uses>n:rim')?.evidence).toEqual([placeIn(note, 'clay')]);
  });
});
