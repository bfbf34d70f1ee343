import { describe, expect, test } from 'vitest';
import { edgeEvidenceOf } from '../../src/query/edgeEvidence.ts';
import { SAMPLE_SOURCES, sampleGraph } from './sampleNotes.ts';

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
