/** What each correction does to a graph, and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { checkGraphFile } from '../../../src/schema/checkGraphFile.ts';
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import { correctGraph } from '../../../src/pipeline/correct/correctGraph.ts';
import { readCorrections } from '../../../src/schema/correctionsFile.ts';
import { writeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { edgesOf, extractionOf, labelsOf, linesOf } from '../graphOf.ts';
import { GRAPH, SOURCES, corrected } from './corrected.ts';

/** The graph with more said of a node. */
const saying = (key: string, more: Partial<(typeof GRAPH.nodes)[number]['attributes']>): typeof GRAPH => ({
  ...GRAPH,
  nodes: GRAPH.nodes.map((node) =>
    node.key === key ? { ...node, attributes: { ...node.attributes, ...more } } : node,
  ),
});
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

describe('merging, also', () => {
  it('leaves what has been one already as it is', () => {
    const { graph, outcomes } = corrected('- merge: VS Code\n  into: Visual Studio Code\n');
    expect(outcomes).toEqual([{ state: 'applied' }]);
    expect(graph).toEqual(GRAPH);
  });

  it('leaves no edge between what is one now', () => {
    expect(edgesOf(GRAPH, 'uses')).toContain('kiln.fire → Kubernetes');
    const { graph } = corrected('- merge: kiln.fire\n  into: Kubernetes\n');
    expect(edgesOf(graph, 'uses')).toEqual([]);
  });

  it('gives the address of the one to the other, which has none', () => {
    const url = 'https://globex.example';
    const { graph } = applyCorrections(saying('n:globex', { url }), SOURCES, [
      { merge: 'Globex', into: 'Acme' },
    ]);
    expect(nodeOf(graph, 'Acme')?.url).toBe(url);
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

  it('gives them to what is called so already, if it is of the kind', () => {
    const split = (kind: string) =>
      corrected(
        `- split: Kiln Core\n  to: kiln.fire\n  kind: ${kind}\n  lines:\n    - source: note.md\n      quote: Kiln Core is fast\n`,
      ).graph;
    expect(linesOf(split('component'), 'kiln.fire')).toEqual([7, 8, 15]);
    expect(labelsOf(split('concept'), 'concept')).toContain('kiln.fire');
  });

  it('takes a spelling away that is written nowhere else', () => {
    const { graph, sources } = extractionOf({ 'a.md': '## Ovens\n\n- Kiln Core\n- Kiln Engine\n' });
    const file = writeGraph(graph);
    expect(nodeOf(file, 'Kiln Core')?.aliases).toEqual(['Kiln Engine']);
    const split = { split: 'Kiln Core', to: 'Engine', spellings: ['kiln engine'] };
    const { graph: parted } = applyCorrections(file, sources.sources, [split]);
    expect(nodeOf(parted, 'Kiln Core')?.aliases).toEqual([]);
    expect(nodeOf(parted, 'Engine')?.aliases).toEqual(['Kiln Engine']);
    const { graph: treated } = applyCorrections(file, sources.sources, [
      { treat: 'Kiln Engine', as: 'Ovens' },
    ]);
    expect(treated).toEqual(file);
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

  it('renames nothing that is hidden, and no key where only the capitals change', () => {
    const { graph } = corrected('- rename: Globex\n  to: Glob\n- hide: GLOBEX\n- rename: Acme\n  to: ACME\n');
    expect(labelsOf(graph, 'company')).toEqual(['ACME']);
    expect(graph.nodes.find(({ key }) => key === 'n:acme')?.attributes.label).toBe('ACME');
  });

  it('has of two things of a kind that are given one name only one take it', () => {
    const { graph, outcomes } = corrected('- rename: C++\n  to: Tool\n- rename: Kubernetes\n  to: Tool\n');
    expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'conflict']);
    expect(labelsOf(graph, 'technology')).toEqual(['Kubernetes', 'Tool', 'Visual Studio Code']);
  });

  it('tells things apart whose names differ in capitals alone', () => {
    const names = { 'C++': 'Tool', Kubernetes: 'tool', Lid: 'TOOL', 'Visual Studio Code': 'tOOL' };
    const renames = Object.entries(names).map(([from, to]) => `- rename: ${from}\n  to: ${to}\n`);
    const lid = '- add: Lid\n  kind: technology\n  source: note.md\n  quote: the lid\n';
    const { graph } = corrected(lid + renames.join(''));
    expect(graph.nodes.map(({ key }) => key).filter((key) => key.startsWith('n:tool'))).toEqual([
      'n:tool',
      'n:tool-technology',
      'n:tool-technology-2',
      'n:tool-technology-3',
    ]);
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

  it('adds its line to an edge that stands the other way round where it has no direction', () => {
    const compared =
      '- connect: comparedWith\n  from: C++\n  to: Visual Studio Code\n  source: note.md\n  quote: ';
    const reversed =
      '- connect: comparedWith\n  from: Visual Studio Code\n  to: C++\n  source: note.md\n  quote: ';
    const once = corrected(`${compared}the lid is KC too\n`).graph;
    const twice = corrected(`${compared}the lid is KC too\n${reversed}Kiln Core is fast\n`);
    expect(edgesOf(twice.graph, 'comparedWith')).toEqual(edgesOf(once, 'comparedWith'));
    expect(twice.sources[0]?.lines[8]?.state).toBe('graph');
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

  it('adds what stands in no talk, covered by none', () => {
    const { graph } = corrected('- add: Pots\n  kind: concept\n  source: note.md\n  quote: Kiln Summit\n');
    expect(linesOf(graph, 'Pots')).toEqual([1]);
    expect(edgesOf(graph, 'covers')).toEqual(edgesOf(GRAPH, 'covers'));
  });

  it('adds a page as one that the talk refers to', () => {
    const { graph } = corrected('- add: the lid\n  kind: resource\n  source: note.md\n  quote: the lid\n');
    expect(edgesOf(graph, 'references')).toEqual(['Baking bread → the lid']);
  });

  it('has of talks inside each other the inner cover it, and none where the graph has no such relation', () => {
    const range = (first: number, last: number) => ({ range: { source: 'note.md', first, last } });
    const add = [{ add: 'Lid', kind: 'concept', source: 'note.md', quote: 'the lid' }] as const;
    const talk = GRAPH.nodes.find(({ attributes }) => attributes.label === 'Baking bread');
    if (talk === undefined) throw new Error('the note has the talk');
    const more = ['n:a', 'n:b', 'n:c'].map((key, at) => ({
      key,
      attributes: { ...talk.attributes, label: key, ...range(at === 0 ? 1 : 8, 9) },
    }));
    const nested = { ...GRAPH, nodes: [...GRAPH.nodes, ...more] };
    const covers = (graph: typeof GRAPH): string[] =>
      edgesOf(applyCorrections(graph, SOURCES, add).graph, 'covers').filter((edge) => edge.endsWith('Lid'));
    expect(covers(nested)).toEqual(['n:b → Lid']);
    expect(covers({ ...nested, nodes: nested.nodes.toReversed() })).toEqual(['n:b → Lid']);
    const attributes = { ...GRAPH.attributes, relations: [] };
    expect(covers({ ...nested, attributes, edges: [] })).toEqual([]);
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

  it('takes a thing that is never written otherwise into the other, whole', () => {
    const { graph } = corrected('- treat: Globex\n  as: Acme\n');
    expect(labelsOf(graph, 'company')).toEqual(['Acme']);
    expect(edgesOf(graph, 'worksFor')).toEqual(['Jane Doe → Acme', 'Sam Roe → Acme']);
  });

  it('leaves a thing the mentions that are written otherwise', () => {
    const { graph, sources } = extractionOf({
      'a.md': '## Ovens\n\n- Kiln Core\n- Kiln Engine\n- kiln.fire\n',
    });
    const treat = { treat: 'Kiln Engine', as: 'kiln.fire' };
    const treated = applyCorrections(writeGraph(graph), sources.sources, [treat]).graph;
    expect([linesOf(treated, 'Kiln Core'), linesOf(treated, 'kiln.fire')]).toEqual([[3], [4, 5]]);
  });

  it.each(['kiln core', '--', 'untitled', '…'])(
    'knows no spelling, as %s, where the notes are not there',
    (treat) => {
      const { graph, outcomes } = applyCorrections(GRAPH, [], [{ treat, as: 'kiln.fire' }]);
      expect(outcomes).toMatchObject([{ state: 'unfit' }]);
      expect(graph.nodes).toHaveLength(GRAPH.nodes.length);
    },
  );

  it('leaves other notes as they are', () => {
    const { graph, sources } = extractionOf({
      'a.md': '## Ovens\n\n- Acme\n',
      'b.md': '## Lids\n\n- Globex\n',
    });
    const after = applyCorrections(writeGraph(graph), sources.sources, [{ hide: 'Acme' }]).sources;
    expect(after[1]).toBe(sources.sources[1]);
    expect(after[0]?.lines[2]?.state).toBe('unused');
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
    ['merges what nothing is called', '- merge: Nobody\n  into: Acme\n', 0, /called “Nobody”/u],
    ['merges into what nothing is called', '- merge: Acme\n  into: Nobody\n', 0, /called “Nobody”/u],
    ['renames what nothing is called', '- rename: Nobody\n  to: Acme Corp\n', 0, /called “Nobody”/u],
    ['gives a kind to what nothing is called', '- retype: Nobody\n  kind: concept\n', 0, /called “Nobody”/u],
    ['connects what nothing is called', connect.replace('from: Acme', 'from: Nobody'), 0, /called “Nobody”/u],
    ['connects with what nothing is called', connect.replace('to: C++', 'to: Nobody'), 0, /called “Nobody”/u],
    [
      'rejects of what nothing is called',
      '- reject: uses\n  from: Nobody\n  to: C++\n',
      0,
      /called “Nobody”/u,
    ],
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

describe('an edge that was computed', () => {
  const [BAKING, COOLING] = ['n:baking-bread', 'n:cooling-down'];
  const computed = (source: string, target: string, because: readonly string[]) => ({
    key: `${source}>relatedTo>${target}`,
    source,
    target,
    undirected: true as const,
    attributes: { relation: 'relatedTo', weight: 2, evidence: [], derived: true, because: [...because] },
  });
  const related = {
    ...GRAPH,
    edges: [
      ...GRAPH.edges.filter(({ attributes }) => attributes.relation !== 'relatedTo'),
      computed(BAKING, COOLING, ['n:kiln-core', 'n:kiln-fire']),
    ],
  };
  const after = (corrections: Parameters<typeof applyCorrections>[2], graph: typeof GRAPH = related) =>
    applyCorrections(graph, SOURCES, corrections).graph.edges.filter(
      ({ attributes }) => attributes.relation === 'relatedTo',
    );
  const because = (...corrections: Parameters<typeof applyCorrections>[2]) =>
    after(corrections).map(({ attributes }) => attributes.because);

  it('rests on what its reasons were merged into', () => {
    expect(because({ merge: 'Kiln Core', into: 'kiln.fire' })).toEqual([['n:kiln-fire']]);
    expect(because({ merge: 'Globex', into: 'Acme' })).toEqual([['n:kiln-core', 'n:kiln-fire']]);
  });

  it('rests on what is left of them, and goes with the last', () => {
    expect(because({ hide: 'Globex' })).toEqual([['n:kiln-core', 'n:kiln-fire']]);
    expect(because({ hide: 'Kiln Core' })).toEqual([['n:kiln-fire']]);
    expect(because({ hide: 'Kiln Core' }, { hide: 'kiln.fire' })).toEqual([]);
  });

  it('does not rest on a part that only one of the two talks has', () => {
    const lines = [{ source: 'note.md', quote: 'Kiln Core and kiln.fire' }];
    expect(because({ split: 'Kiln Core', to: 'Kiln Cooler', lines })).toEqual([['n:kiln-fire']]);
  });

  it('stays with a thing that is split', () => {
    const lines = [{ source: 'note.md', quote: 'Kiln Core and kiln.fire' }];
    const edge = computed('n:kiln-core', 'n:kiln-fire', []);
    const [left] = after([{ split: 'Kiln Core', to: 'Kiln Cooler', lines }], {
      ...GRAPH,
      edges: [...GRAPH.edges, edge],
    });
    expect(left).toEqual(edge);
  });

  it('is one with another that is computed once their talks are merged, and has the reasons of both', () => {
    const third = GRAPH.nodes.find(({ key }) => key === COOLING);
    if (third === undefined) throw new Error('the note has the talk');
    const talk = { key: 'n:third', attributes: { ...third.attributes, label: 'Third' } };
    const graph = {
      ...related,
      nodes: [...related.nodes, talk],
      edges: [...related.edges, computed('n:third', BAKING, ['n:acme', 'n:kiln-fire'])],
    };
    expect(after([{ merge: 'Third', into: 'Cooling down' }], graph)).toEqual([
      computed(BAKING, COOLING, ['n:kiln-core', 'n:kiln-fire', 'n:acme']),
    ]);
  });
});
