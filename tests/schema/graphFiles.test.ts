/** Graph and sources files: what is checked, mended, read and written. */
import { describe, expect, it } from 'vitest';
import { checkGraphFile, faultOfGraph } from '../../src/schema/checkGraphFile.ts';
import { formatGraph, formatSources } from '../../src/schema/formatFiles.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { emptyGraph, readGraph, writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { mendGraphFile } from '../../src/schema/mendGraphFile.ts';
import { type SourcesFile, checkSourcesFile } from '../../src/schema/sourcesFile.ts';
import { talkWordsOf } from '../../src/schema/talkWords.ts';
import { graphOf } from '../pipeline/graphOf.ts';

const good: GraphFile = graphOf('# Ovens by Jane Doe, Acme\n\n- Acme uses Kubernetes\n');

/** The good file with other parts, whatever they are. */
const withParts = (parts: Readonly<Record<string, unknown>>): GraphFile => ({ ...good, ...parts });

const [node] = good.nodes;
const [edge] = good.edges;

describe('a graph file', () => {
  it('that is good is found so, whether it was parsed or made', () => {
    expect(checkGraphFile(good)).toMatchObject({ ok: true });
    expect(faultOfGraph(good)).toBeUndefined();
  });

  it.each([
    [
      'another schema',
      withParts({ attributes: { ...good.attributes, schema: 'other' } }),
      'attributes.schema',
    ],
    ['a node without attributes', withParts({ nodes: [node, { key: 'n:x' }] }), 'nodes.1.attributes'],
    [
      'a key that stands twice',
      withParts({ nodes: [node, node] }),
      `nodes: the key ${node?.key} stands twice`,
    ],
    [
      'an unknown relation',
      withParts({ edges: [{ ...edge, attributes: { ...edge?.attributes, relation: 'eats' } }] }),
      `edge ${edge?.key}: its relation "eats" is not among`,
    ],
    [
      'an edge from nowhere',
      withParts({ edges: [{ ...edge, source: 'n:nowhere' }] }),
      `edge ${edge?.key}: it joins n:nowhere, which is no node`,
    ],
    [
      'an edge to nowhere',
      withParts({ edges: [{ ...edge, target: 'n:nowhere' }] }),
      `edge ${edge?.key}: it joins n:nowhere, which is no node`,
    ],
    [
      'an edge without attributes',
      withParts({ edges: [edge, { ...edge, attributes: 7 }] }),
      'edges.1.attributes',
    ],
  ])('with %s is refused', (_what, file, place) => {
    expect(checkGraphFile(file)).toMatchObject({
      ok: false,
      fault: expect.stringContaining(place) as string,
    });
  });

  it.each(['x', 'y'])('that was made with an %s that is no number is refused', (axis) => {
    const lost = { ...node, attributes: { ...node?.attributes, [axis]: Number.NaN } };
    expect(faultOfGraph(withParts({ nodes: [lost] }))).toBe(`node ${node?.key}: its position is no number`);
  });

  it('is read so that a parsed one and a made one give the same bytes, with notes of two names', () => {
    const mentions = (node?.attributes.mentions ?? []).flatMap((mention) => [
      mention,
      { ...mention, source: 'other.md' },
    ]);
    const file = withParts({
      nodes: good.nodes.map((entry) =>
        entry === node ? { ...node, attributes: { ...node.attributes, mentions } } : entry,
      ),
    });
    const parsed = JSON.parse(JSON.stringify(file)) as GraphFile;
    expect(writeGraph(readGraph(parsed))).toEqual(writeGraph(readGraph(file)));
    expect(readGraph(parsed).getNodeAttribute(node?.key, 'mentions')).toEqual(mentions);
  });

  it('is read without the edges of a node to itself, and written in the order of its keys', () => {
    const loop = { key: 'loop', source: node?.key, target: node?.key, attributes: edge?.attributes };
    const reversed = { nodes: good.nodes.toReversed(), edges: [loop, ...good.edges.toReversed()] };
    expect(writeGraph(readGraph(withParts(reversed)))).toEqual(good);
  });

  it('is written as text that reads back as it was, with nothing in it, too', () => {
    for (const file of [good, withParts({ nodes: [], edges: [] })])
      expect(JSON.parse(formatGraph(file))).toEqual(file);
  });

  it('that knows no talks has things called talks all the same', () => {
    const { attributes } = good;
    const kinds = attributes.kinds.map((kind) => ({ ...kind, label: 'Note', plural: 'Notes' }));
    expect(talkWordsOf(emptyGraph({ ...attributes, kinds })).many).toBe('notes');
    expect(talkWordsOf(emptyGraph({ ...attributes, kinds: [] }))).toEqual({
      one: 'talk',
      many: 'talks',
      Many: 'Talks',
    });
  });
});

describe('mending', () => {
  it.each([
    7,
    null,
    [],
    { nodes: 'none' },
    { nodes: [7, { key: 'n:a' }], attributes: { kinds: ['x'] }, edges: 'none' },
  ])('leaves %j to the check', (value) => {
    expect(mendGraphFile(value)).toEqual({ value, mended: [], isUnplaced: false });
  });

  it('keeps regions that can be drawn, and leaves out others', () => {
    const box = { left: 0, right: 10, top: 0, bottom: -10 };
    const region = { label: 'Kiln', talks: 2, box, named: ['n:kiln'] };
    const good = { attributes: { title: 'x', regions: [region] } };
    expect(mendGraphFile(good)).toEqual({ value: good, mended: [], isUnplaced: false });
    for (const wrong of [7, [{ ...region, box: { ...box, left: null } }], [{ ...region, talks: -1 }]]) {
      expect(mendGraphFile({ attributes: { title: 'x', regions: wrong } })).toEqual({
        value: { attributes: { title: 'x' } },
        mended: ['1 regions that nothing can be drawn with were replaced'],
        isUnplaced: false,
      });
    }
  });

  it.each([
    ['n:kiln', 'kiln'],
    ['n:', 'untitled'],
    [7, 'untitled'],
  ])('names what has no label after its key %j', (key, label) => {
    const { value } = mendGraphFile({ nodes: [{ key, attributes: { label: '' } }] });
    expect(value).toMatchObject({ nodes: [{ attributes: { label } }] });
  });
});

describe('a sources file', () => {
  it('is read when it is one, and refused with the place that is wrong', () => {
    const file: SourcesFile = { schema: 'rayograph-sources/1', sources: [] };
    expect(checkSourcesFile(JSON.parse(formatSources(file)))).toEqual({ ok: true, value: file });
    expect(checkSourcesFile({ ...file, sources: [7] })).toEqual({
      ok: false,
      fault: 'sources.0: Expected Object but received 7',
    });
  });
});
