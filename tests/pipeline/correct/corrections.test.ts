/** What each correction does to a graph, and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { checkGraphFile } from '../../../src/schema/checkGraphFile.ts';
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import { correctGraph } from '../../../src/pipeline/correct/correctGraph.ts';
import { readCorrections } from '../../../src/schema/correctionsFile.ts';
import { writeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { edgesOf, extractionOf, labelsOf, linesOf } from '../graphOf.ts';
import { GRAPH, SOURCES, corrected } from './corrected.ts';

const nodeOf = (graph: typeof GRAPH, label: string) =>
  graph.nodes.find(({ attributes }) => attributes.label === label)?.attributes;

describe('merging', () => {
  it('gives all that one thing has to the other', () => {
    const { graph, outcomes } = corrected('- merge: Globex\n  into: Acme\n');
    expect(outcomes).toEqual([{ state: 'applied' }]);
    expect(labelsOf(graph, 'company')).toEqual(['Acme']);
    expect(nodeOf(graph, 'Acme')?.aliases).toContain('Globex');
    expect(linesOf(graph, 'Acme')).toEqual([5, 13]);
    expect(edgesOf(graph, 'worksFor')).toEqual(['Jane Doe → Acme', 'Sam Roe → Acme']);
  });

  it('follows merges of merges in any order', () => {
    const [a, b] = ['- merge: Globex\n  into: Acme\n', '- merge: Acme\n  into: Kubernetes\n'];
    expect(corrected(a + b).graph).toEqual(corrected(b + a).graph);
  });

  it.each([
    ['a circle', '- merge: Acme\n  into: Globex\n- merge: Globex\n  into: Acme\n', 1, /circle/u],
    ['a thing and itself', '- merge: Acme\n  into: acme\n', 0, /itself/u],
    ['into what is hidden', '- merge: Globex\n  into: Acme\n- hide: Acme\n', 0, /hidden/u],
    ['one thing twice', '- merge: Acme\n  into: Globex\n- merge: Acme\n  into: C++\n', 1, /already/u],
    ['the same twice', '- merge: Acme\n  into: Globex\n- merge: Acme\n  into: Globex\n', 1, /twice/u],
    ['a talk with a company', '- merge: Baking bread\n  into: Acme\n', 0, /talk/u],
  ])('reports %s', (_, text, index, reason) => {
    const { outcomes } = corrected(text);
    expect(outcomes[index]).toMatchObject({
      state: 'conflict',
      reason: expect.stringMatching(reason) as unknown,
    });
  });
});

describe('splitting', () => {
  it('gives lines, and the edges that rest on them, to a new thing', () => {
    const { graph, outcomes } = corrected(
      '- split: Kiln Core\n  to: Kiln Cooler\n  lines:\n    - source: note.md\n      quote: Kiln Core and kiln.fire\n',
    );
    expect(outcomes).toEqual([{ state: 'applied' }]);
    expect(linesOf(graph, 'Kiln Core')).toEqual([7]);
    expect(linesOf(graph, 'Kiln Cooler')).toEqual([15]);
    expect(edgesOf(graph, 'covers')).toContain('Cooling down → Kiln Cooler');
    expect(edgesOf(graph, 'covers')).not.toContain('Cooling down → Kiln Core');
  });

  it('does not empty a thing', () => {
    const { graph, outcomes } = corrected('- split: Acme\n  to: Other\n  spellings: [acme]\n');
    expect(outcomes).toMatchObject([{ state: 'conflict' }]);
    expect(graph).toEqual(GRAPH);
  });
});

describe('naming', () => {
  it('renames, and keeps the old name as another spelling', () => {
    const { graph } = corrected('- rename: Acme\n  to: Acme Corp\n');
    expect(graph.nodes.find(({ key }) => key === 'n:acme-corp')?.attributes.aliases).toContain('Acme');
    expect(edgesOf(graph, 'worksFor')).toContain('Jane Doe → Acme Corp');
  });

  it('follows names that other corrections give, in any order', () => {
    const [a, b] = ['- rename: Acme\n  to: Ajax\n', '- rename: Ajax\n  to: Apex\n'];
    const c = '- retype: Ajax\n  kind: technology\n';
    expect(corrected(a + b + c).graph).toEqual(corrected(c + b + a).graph);
    expect(labelsOf(corrected(a + b + c).graph, 'technology')).toContain('Apex');
  });

  it('lends the name that was given to what is merged away to the other, whatever that is called then', () => {
    const { graph, outcomes } = corrected(
      '- merge: Globex\n  into: Acme\n- rename: Globex\n  to: Glob\n- rename: Acme\n  to: Ajax\n',
    );
    expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied']);
    expect(nodeOf(graph, 'Ajax')?.aliases).toEqual(['Acme', 'Glob', 'Globex']);
  });

  it.each([
    ['two names for one thing', '- rename: Acme\n  to: A\n- rename: Acme\n  to: B\n', 1],
    ['names in a circle', '- rename: Acme\n  to: Ajax\n- rename: Ajax\n  to: Acme\n', 1],
    ['a name that another has', '- rename: Acme\n  to: Globex\n', 0],
    ['two kinds for one thing', '- retype: Acme\n  kind: concept\n- retype: Acme\n  kind: person\n', 1],
    ['a kind that there is not', '- retype: Acme\n  kind: planet\n', 0],
    ['another kind for a talk', '- retype: Baking bread\n  kind: concept\n', 0],
  ])('reports %s', (_, text, index) => {
    expect(corrected(text).outcomes[index]).toMatchObject({ state: 'conflict' });
  });

  it('reports a name that nothing has, and changes nothing', () => {
    const { graph, outcomes } = corrected('- hide: Nobody\n');
    expect(outcomes).toMatchObject([{ state: 'unfit' }]);
    expect(graph).toEqual(GRAPH);
  });
});

describe('hiding, rejecting and adding', () => {
  it('takes a thing out, with the lines that only it was found in', () => {
    const { graph, sources } = corrected('- hide: Jane Doe\n- hide: Acme\n');
    expect(labelsOf(graph, 'person')).toEqual(['Sam Roe']);
    expect(sources[0]?.lines[4]?.state).toBe('unused');
  });

  it('takes out one edge alone', () => {
    const { graph } = corrected('- reject: worksFor\n  from: Jane Doe\n  to: Acme\n');
    expect(edgesOf(graph, 'worksFor')).toEqual(['Sam Roe → Globex']);
    expect(graph.nodes.map(({ key }) => key)).toEqual(GRAPH.nodes.map(({ key }) => key));
  });

  const uses = (from: string, quote: string): string =>
    `- connect: uses\n  from: ${from}\n  to: C++\n  source: note.md\n  quote: "${quote}"\n`;

  it('adds an edge that quotes its line', () => {
    const { graph, outcomes } = corrected(uses('Acme', 'VS  Code vs. C++'));
    expect(outcomes).toEqual([{ state: 'applied' }]);
    const edge = graph.edges.find(({ key }) => key === 'n:acme>uses>n:c-plus-plus');
    expect(edge?.attributes.evidence[0]?.start.line).toBe(16);
  });

  it.each([
    ['a line that is gone', uses('Acme', 'no such line'), 'unfit'],
    ['a kind that the relation does not join', uses('Jane Doe', 'VS Code'), 'conflict'],
    ['a relation that there is not', uses('Acme', 'VS').replace('uses', 'likes'), 'conflict'],
    ['an edge that is not there', '- reject: uses\n  from: Acme\n  to: C++\n', 'unfit'],
  ])('reports %s', (_, text, state) => {
    const { graph, outcomes } = corrected(text);
    expect(outcomes).toMatchObject([{ state }]);
    expect(graph).toEqual(GRAPH);
  });

  it('adds what was missed, covered by the talk of its line', () => {
    const { graph } = corrected('- add: Lid\n  kind: concept\n  source: note.md\n  quote: the lid\n');
    expect(linesOf(graph, 'Lid')).toEqual([9]);
    expect(edgesOf(graph, 'covers')).toContain('Baking bread → Lid');
  });

  const missed = (name: string, kind: string, quote: string): string =>
    `- add: ${name}\n  kind: ${kind}\n  source: note.md\n  quote: ${quote}\n`;

  it('marks the name in a line that says it; a line that does not is no other spelling', () => {
    const { graph } = corrected(
      missed('Lid', 'concept', 'the lid is KC too') + missed('Oven', 'concept', 'the lid is KC too'),
    );
    const [lid, oven] = ['Lid', 'Oven'].map(
      (label) => graph.nodes.find(({ attributes }) => attributes.label === label)?.attributes,
    );
    const length = (node: typeof lid): number[] =>
      (node?.mentions ?? []).map(({ start, end }) => end.offset - start.offset);
    expect([length(lid), lid?.aliases]).toEqual([[3], ['lid']]);
    expect([length(oven), oven?.aliases]).toEqual([[17], []]);
  });

  it('uses the line, gives it to what is there already, and takes no second time amiss', () => {
    const line = missed('Acme', 'company', 'the lid is KC too');
    const { graph, sources, outcomes } = corrected(line + line);
    expect(linesOf(graph, 'Acme')).toContain(9);
    expect(sources[0]?.lines[8]?.state).toBe('graph');
    expect(outcomes[0]).toEqual({ state: 'applied' });
  });

  it.each([
    ['of another kind than it is', missed('Acme', 'concept', 'the lid is KC too'), 'conflict'],
    ['a talk', missed('Proofing', 'talk', 'the lid is KC too'), 'conflict'],
    ['of a kind that there is not', missed('Lid', 'planet', 'the lid is KC too'), 'conflict'],
    ['from a line that is gone', missed('Lid', 'concept', 'the lid is KD'), 'unfit'],
    ['from a note that is gone', missed('Lid', 'concept', 'KC').replace('note.md', 'other.md'), 'unfit'],
  ])('does not add what is %s', (_, text, state) => {
    const { graph, outcomes } = corrected(text);
    expect(outcomes).toMatchObject([{ state }]);
    expect(graph).toEqual(corrected('').graph);
  });

  it('always takes one name for another, also where nobody saw a name', () => {
    const { graph } = corrected('- treat: KC\n  as: Kiln Core\n');
    expect(linesOf(graph, 'Kiln Core')).toEqual([7, 9, 15]);
  });

  it('remembers what is not the same', () => {
    expect(corrected('- apart: [Acme, Globex]\n').outcomes).toEqual([{ state: 'applied' }]);
    expect(corrected('- apart: [Acme, Globex]\n- merge: Acme\n  into: Globex\n').outcomes).toMatchObject([
      { state: 'conflict' },
      { state: 'applied' },
    ]);
  });
});

it('keeps every graph valid, with each node quoted', () => {
  const { graph } = corrected(
    '- merge: Kubernetes\n  into: C++\n- treat: lid\n  as: C++\n- rename: C++\n  to: D\n- hide: Sam Roe\n',
  );
  expect(checkGraphFile(graph)).toMatchObject({ ok: true });
  expect(graph.nodes.filter(({ attributes }) => attributes.mentions.length === 0)).toEqual([]);
});

describe('what does not fit, or contradicts another', () => {
  const merge = '- merge: Globex\n  into: Acme\n';
  const connect = '- connect: uses\n  from: Acme\n  to: C++\n  source: note.md\n  quote: VS Code vs. C++\n';
  const split = (name: string, to: string, rest: string): string =>
    `- split: ${name}\n  to: ${to}\n  ${rest}\n`;
  const LINE = 'lines: [{ source: note.md, quote: Kiln Core is fast }]';

  it.each([
    ['hides what is merged', `${merge}- hide: Globex\n`, 1, /hide that one/u],
    ['hides twice', '- hide: Acme\n- hide: Acme\n', 1, /said twice/u],
    [
      'gives a kind to what is merged',
      `${merge}- retype: Globex\n  kind: person\n`,
      1,
      /has the kind of that/u,
    ],
    [
      'connects what a relation does not lead to',
      connect.replace('to: C++', 'to: Sam Roe'),
      0,
      /uses leads to/u,
    ],
    ['connects a thing with itself', connect.replace('to: C++', 'to: Acme'), 0, /same thing/u],
    [
      'connects and rejects',
      `${connect}- reject: uses\n  from: Acme\n  to: C++\n`,
      1,
      /another correction adds/u,
    ],
    ['rejects what is no relation', '- reject: likes\n  from: Acme\n  to: C++\n', 0, /there is no relation/u],
    ['splits a talk', split('Baking bread', 'X', LINE), 0, /split in the notes/u],
    ['splits into a talk', split('Kiln Core', 'Baking bread', LINE), 0, /takes no mentions/u],
    ['splits into no kind', split('Kiln Core', 'X', `${LINE}\n  kind: planet`), 0, /planet/u],
    ['splits what nothing is called', split('Nobody', 'X', LINE), 0, /called “Nobody”/u],
    [
      'splits by what is not written',
      split('Kiln Core', 'X', 'spellings: [kiln oven]'),
      0,
      /no mention of Kiln Core/u,
    ],
    [
      'splits by a line that is gone',
      split('Kiln Core', 'X', LINE.replace('fast', 'slow')),
      0,
      /slow|line|words/u,
    ],
    ['treats as what nothing is called', '- treat: KC\n  as: Nobody\n', 0, /called “Nobody”/u],
    ['keeps apart what nothing is called', '- apart: [Acme, Nobody]\n', 0, /called “Nobody”/u],
  ])('is reported where it %s', (_what, text, index, reason) => {
    const outcome = corrected(text).outcomes[index];
    expect(outcome).toMatchObject({ reason: expect.stringMatching(reason) as unknown });
  });

  it('is a diagnostic at its line that says whether it fits no more or contradicts another', () => {
    const { entries } = readCorrections({
      path: 'c.yaml',
      text: '- hide: Nobody\n- hide: Acme\n- hide: Acme\n',
    });
    const { diagnostics, outcomes } = correctGraph(GRAPH, SOURCES, entries);
    expect(diagnostics.map(({ line, message }) => `${String(line)} ${message}`)).toEqual([
      expect.stringMatching(/^1 this correction does not fit any more/u),
      expect.stringMatching(/^3 this correction is in conflict/u),
    ]);
    expect(outcomes.map(({ state }) => state)).toEqual(['unfit', 'applied', 'conflict']);
    expect(correctGraph(GRAPH, SOURCES, [])).toMatchObject({ graph: GRAPH, diagnostics: [] });
  });

  it('is a name that several things have, until it says which', () => {
    const { graph, sources } = extractionOf({
      'a.md': '## Acme\n\n- Acme uses Kubernetes\n\n## Ovens\n\n- Acme\n',
    });
    const hide = (name: string) =>
      applyCorrections(writeGraph(graph), sources.sources, [{ hide: name }]).outcomes;
    expect(hide('Acme')).toEqual([
      { state: 'unfit', reason: expect.stringContaining('several things') as unknown },
    ]);
    for (const key of graph.filterNodes((_, { label }) => label === 'Acme'))
      expect(hide(key.slice(2))).toEqual([{ state: 'applied' }]);
  });

  it('is no line that stands twice: of two the one that is nearest to where it was is meant', () => {
    const { graph, sources } = extractionOf({ 'a.md': '## Ovens\n\n- a lid\n- x\n- y\n- a lid\n' });
    const add = (line?: number) =>
      applyCorrections(writeGraph(graph), sources.sources, [
        {
          add: 'Lid',
          kind: 'concept',
          source: 'a.md',
          quote: 'a lid',
          ...(line === undefined ? {} : { line }),
        },
      ]).graph;
    expect([undefined, 1, 4, 5, 99].map((line) => linesOf(add(line), 'Lid'))).toEqual([
      [3],
      [3],
      [3],
      [6],
      [6],
    ]);
  });
});
