import { describe, expect, test } from 'vitest';
import { edgeEvidenceOf } from '../../src/query/edgeEvidence.ts';
import { SAMPLE_SOURCES, placeOf, sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const evidenceOf = (edge: string) => edgeEvidenceOf(graph, SAMPLE_SOURCES, edge);

describe('the evidence of an edge', () => {
  test('says in words what the edge says, and on how many lines', () => {
    expect(evidenceOf('n:alpha>covers>n:llm')[0]).toMatchObject({
      sentence: 'Alpha covers LLM',
      isDerived: false,
      lines: 2,
    });
  });

  test('is every passage once, in the order of the notes, with what it names marked', () => {
    const [first] = evidenceOf('n:alpha>covers>n:llm');
    expect(
      first?.groups.map(({ source, talk, passages }) => [
        source,
        talk?.key,
        passages.map((passage) => [
          passage.first,
          passage.marks.map(({ start, end }) => passage.text.slice(start, end)),
        ]),
      ]),
    ).toEqual([
      [
        'notes.md',
        'n:alpha',
        [
          [4, ['llm']],
          [5, ['LLMs']],
        ],
      ],
    ]);
    const [uses] = evidenceOf('n:vllm>uses>n:llm');
    const [passage] = uses?.groups[0]?.passages ?? [];
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['llm', 'VLLM']);
  });

  test('brings the other edges of the same two nodes along', () => {
    const two = sampleGraph();
    two.addDirectedEdgeWithKey('n:beta>uses>n:llm', 'n:beta', 'n:llm', {
      relation: 'uses',
      weight: 1,
      evidence: [],
    });
    const found = edgeEvidenceOf(two, SAMPLE_SOURCES, 'n:beta>covers>n:llm');
    expect(found.map(({ sentence }) => sentence)).toEqual(['Beta covers LLM', 'Beta uses LLM']);
  });

  test('has what is stated before what was computed', () => {
    const two = sampleGraph();
    two.addDirectedEdgeWithKey('n:beta>uses>n:alpha', 'n:beta', 'n:alpha', {
      relation: 'uses',
      weight: 1,
      evidence: [],
    });
    two.addUndirectedEdgeWithKey('n:alpha>comparedWith>n:beta', 'n:alpha', 'n:beta', {
      relation: 'comparedWith',
      weight: 9,
      evidence: [],
      derived: true,
    });
    const found = edgeEvidenceOf(two, SAMPLE_SOURCES, 'n:alpha>relatedTo>n:beta');
    expect(found.map(({ isDerived }) => isDerived)).toEqual([true, false, true]);
  });

  test('outside the talks is of none', () => {
    const loose = sampleGraph();
    loose.removeNodeAttribute('n:beta', 'range');
    const [first] = edgeEvidenceOf(loose, SAMPLE_SOURCES, 'n:beta>covers>n:llm');
    expect(first?.groups.map(({ talk, passages }) => [talk, passages.length])).toEqual([[null, 1]]);
  });

  test('is parted where another talk begins', () => {
    const two = sampleGraph();
    two.setEdgeAttribute('n:vllm>uses>n:llm', 'evidence', [
      placeOf(15, 'LLM'),
      placeOf(10, 'LLM'),
      placeOf(4, 'llm'),
      placeOf(5, 'LLMs'),
    ]);
    const [uses] = edgeEvidenceOf(two, SAMPLE_SOURCES, 'n:vllm>uses>n:llm');
    expect(uses?.groups.map(({ talk, passages }) => [talk?.key, passages.map(({ first }) => first)])).toEqual(
      [
        ['n:alpha', [4, 5]],
        ['n:inner', [10]],
        ['n:beta', [15]],
      ],
    );
  });

  test('outside the talks is one group a file', () => {
    const loose = sampleGraph();
    for (const talk of ['n:alpha', 'n:inner', 'n:beta']) loose.removeNodeAttribute(talk, 'range');
    const elsewhere = { ...placeOf(4, 'llm'), source: 'other.md' };
    loose.setEdgeAttribute('n:vllm>uses>n:llm', 'evidence', [
      elsewhere,
      placeOf(5, 'LLMs'),
      placeOf(4, 'llm'),
    ]);
    const sources = SAMPLE_SOURCES.flatMap((source) => [source, { ...source, id: 'other.md' }]);
    const [uses] = edgeEvidenceOf(loose, sources, 'n:vllm>uses>n:llm');
    expect(
      uses?.groups.map(({ source, talk, passages }) => [source, talk, passages.map(({ first }) => first)]),
    ).toEqual([
      ['notes.md', null, [4, 5]],
      ['other.md', null, [4]],
    ]);
  });

  test('should not show a line without words, such as the dashes of a table', () => {
    const dashed = sampleGraph();
    dashed.setEdgeAttribute('n:vllm>uses>n:llm', 'evidence', [placeOf(11, '---'), placeOf(10, 'LLM')]);
    const [uses] = edgeEvidenceOf(dashed, SAMPLE_SOURCES, 'n:vllm>uses>n:llm');
    expect(uses?.groups.flatMap(({ passages }) => passages.map(({ first }) => first))).toEqual([10]);
  });

  test('of a computed edge is what it was computed from', () => {
    const computed = sampleGraph();
    computed.setEdgeAttribute('n:alpha>relatedTo>n:beta', 'because', ['n:llm', 'n:gone']);
    expect(edgeEvidenceOf(computed, SAMPLE_SOURCES, 'n:alpha>relatedTo>n:beta')).toMatchObject([
      { sentence: 'Alpha is related to Beta', isDerived: true, because: ['n:llm'], groups: [] },
    ]);
  });

  test('should not need the notes', () => {
    expect(edgeEvidenceOf(graph, [], 'n:alpha>covers>n:llm')).toMatchObject([{ lines: 2, groups: [] }]);
  });
});
