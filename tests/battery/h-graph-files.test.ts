/** Graph files from anywhere: shown only when valid, mended where that changes nothing that they say. */
import { describe, expect, it } from 'vitest';
import { openGraphFile } from '../../src/open/graphFile.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { graphOf } from '../pipeline/graphOf.ts';

const open = (bytes: string | Uint8Array, size?: number) => {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return openGraphFile({
    path: 'graph.json',
    size: size ?? content.length,
    lastModified: 0,
    read: () => Promise.resolve(content),
  });
};

const good = (): GraphFile =>
  structuredClone(graphOf('# Ovens by Jane Doe, Acme\n\n- Acme uses Kubernetes\n- Kubernetes, not Globex\n'));

interface LooseNode {
  key: unknown;
  attributes: Record<'x' | 'size' | 'label' | 'kind' | 'mentions', unknown>;
}

interface LooseEdge {
  key: unknown;
  target: unknown;
  attributes: { weight: unknown };
}

/** Parts of the file, to be spoilt. */
interface Loose {
  readonly node: LooseNode;
  readonly other: LooseNode;
  readonly edge: LooseEdge;
  readonly edges: readonly LooseEdge[];
  readonly kind: { light: unknown };
}

/** The good file with something changed deep inside. */
function changed(change: (file: Loose) => void): string {
  const file = good();
  const [node, other] = file.nodes;
  const [edge] = file.edges;
  const [kind] = file.attributes.kinds;
  if (node === undefined || other === undefined || edge === undefined || kind === undefined)
    throw new Error('the good file holds too little');
  change({ node, other, edge, edges: file.edges, kind });
  return JSON.stringify(file);
}

describe('a graph file', () => {
  it('that is good is shown as it is', async () => {
    const file = good();
    file.nodes.forEach((node, index) => Object.assign(node.attributes, { x: index * 10, y: index }));
    const { dataset, diagnostics } = await open(JSON.stringify(file));
    expect(dataset.graph.order).toBe(file.nodes.length);
    expect(dataset.graph.getNodeAttributes(file.nodes[1]?.key)).toMatchObject({ x: 10, y: 1 });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '42'],
    ['half a file', JSON.stringify(good()).slice(0, 400)],
    ['nothing', ''],
  ])('91 that is %s is refused', async (_what, text) => {
    await expect(open(text)).rejects.toThrow(/it is no (?:JSON|graph)/u);
  });

  it('91 with a byte order mark is read', async () => {
    const { dataset } = await open(`\uFEFF${JSON.stringify(good())}`);
    expect(dataset.graph.order).toBe(good().nodes.length);
  });

  it('91 of a gigabyte is refused before it is read', async () => {
    await expect(open('{}', 2 ** 30)).rejects.toThrow('too large');
  });

  it.each([
    ['a key that is null', changed(({ node }) => (node.key = null))],
    ['a key that is an object', changed(({ node }) => (node.key = {}))],
    ['a key without its prefix', changed(({ node }) => (node.key = '__proto__'))],
    ['a key that stands twice', changed(({ node, other }) => (other.key = node.key))],
    ['an edge to nowhere', changed(({ edge }) => (edge.target = 'n:nowhere'))],
    [
      'an edge whose key stands twice',
      changed(({ edge, edges }) => edges.forEach((other) => (other.key = edge.key))),
    ],
    ['an unknown kind', changed(({ node }) => (node.attributes.kind = 'evil'))],
    ['mentions that are none', changed(({ node }) => (node.attributes.mentions = [{}]))],
  ])('92 with %s is refused, with its place', async (_what, text) => {
    await expect(open(text)).rejects.toThrow(/it is no graph of Rayograph's: (?:nodes?|edges?)\b/u);
  });

  it.each([null, '12', 1e308, 'NaN', undefined])('93 with the place %s is laid out anew', async (x) => {
    const { dataset, diagnostics } = await open(changed(({ node }) => (node.attributes.x = x)));
    const places = dataset.graph.mapNodes((_key, { x, y }) => [x, y]).flat();
    expect(places.every((at) => Number.isFinite(at) && Math.abs(at) < 1e6)).toBe(true);
    expect(new Set(places).size).toBeGreaterThan(2);
    expect(diagnostics[0]?.message).toContain('places');
  });

  it.each([-5, 1e9, 'big', null])('94 with the size %s is drawn all the same', async (size) => {
    const { dataset } = await open(changed(({ node }) => (node.attributes.size = size)));
    const sizes = dataset.graph.mapNodes((_key, attributes) => attributes.size);
    expect(sizes.every((px) => px >= 0 && px <= 100)).toBe(true);
  });

  it.each([{}, 'javascript:alert(1)', 'red; background: url(//evil.example)', '#fff', null])(
    '94 with the colour %j is drawn in ink',
    async (light) => {
      const { dataset } = await open(changed(({ kind }) => (kind.light = light)));
      expect(dataset.graph.getAttribute('kinds')[0]?.light).toBe('ink');
    },
  );

  it.each([{}, '', 7, 'x'.repeat(1_000_000), null])(
    '94 with a label of another kind is named all the same',
    async (label) => {
      const { dataset } = await open(changed(({ node }) => (node.attributes.label = label)));
      const labels = dataset.graph.mapNodes((_key, attributes) => attributes.label);
      expect(labels.every((name) => name !== '' && name.length <= 300)).toBe(true);
    },
  );

  it('94 with names that sigma would obey loses them', async () => {
    const { dataset } = await open(
      changed(({ node }) =>
        Object.assign(node.attributes, {
          type: 'evil',
          zIndex: 'NaN',
          color: '{}',
          hidden: true,
          highlighted: true,
        }),
      ),
    );
    const [first] = dataset.graph.nodes();
    const names = Object.keys(dataset.graph.getNodeAttributes(first));
    expect(
      names.filter((name) => ['type', 'zIndex', 'color', 'hidden', 'highlighted'].includes(name)),
    ).toEqual([]);
  });

  it.each([null, -1, 'evil', '3'])('95 with the weight %s counts it as one, and says so', async (weight) => {
    const { dataset, diagnostics } = await open(
      changed(({ edges }) => edges.forEach(({ attributes }) => (attributes.weight = weight))),
    );
    expect(new Set(dataset.graph.mapEdges((_key, attributes) => attributes.weight))).toEqual(new Set([1]));
    expect(diagnostics[0]?.message).toContain('weights');
  });

  it('96 with __proto__ at every level changes nothing but itself', async () => {
    const text = JSON.stringify(good()).replaceAll('{', '{"__proto__":{"polluted":true},');
    const { dataset } = await open(text);
    expect(dataset.graph.order).toBe(good().nodes.length);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(
      dataset.graph.mapNodes((_key, attributes) => Object.hasOwn(attributes, '__proto__')).includes(true),
    ).toBe(false);
  });

  it('97 of a million nodes is refused with the number', async () => {
    await expect(open(`{"nodes":[${'0,'.repeat(999_999)}0]}`)).rejects.toThrow('it has 1000000 nodes');
  });

  it.each([
    '<?xml version="1.0"?><!DOCTYPE gexf [<!ENTITY a "b">]><gexf>&a;</gexf>',
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><graphml>&lol2;</graphml>',
  ])('98 that is XML is refused', async (text) => {
    await expect(open(text)).rejects.toThrow('it is no JSON');
  });
});
