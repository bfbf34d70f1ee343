/** A graph made up by hand, so that a test says all that counts; what it mentions are words of its notes. */
import { GRAPH_OPTIONS, type GraphFile } from '../../../src/schema/graphFile.ts';
import { edgeKeyOf } from '../../../src/schema/keys.ts';
import type { Mention, Place, Point } from '../../../src/schema/place.ts';
import type { LineState, SourceText } from '../../../src/schema/sourcesFile.ts';
import { GRAPH } from './corrected.ts';

export type MadeNode = GraphFile['nodes'][number];
export type MadeEdge = GraphFile['edges'][number];

/** A note; its lines are all in the graph, but for those that are empty or said to be otherwise. */
export const noteOf = (
  id: string,
  text: string,
  states: Readonly<Record<number, LineState>> = {},
): SourceText => ({
  id,
  title: id,
  text,
  blocks: [],
  lines: text.split('\n').map((line, at) => ({ state: states[at + 1] ?? (line === '' ? 'blank' : 'graph') })),
});

/** Where a note has these words, or a part of them. */
export function placeIn({ id, text }: SourceText, words: string, part = words): Place {
  const offset = text.indexOf(words) + words.indexOf(part);
  if (!text.includes(words) || !words.includes(part)) throw new Error(`the note does not say “${words}”`);
  const pointAt = (at: number): Point => {
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: at };
  };
  return { source: id, start: pointAt(offset), end: pointAt(offset + part.length) };
}

export const madeNode = (
  key: string,
  label: string,
  kind: string,
  mentions: readonly Mention[],
  more: Partial<MadeNode['attributes']> = {},
): MadeNode => ({
  key,
  attributes: {
    label,
    kind,
    aliases: [],
    mentions: [...mentions],
    salience: 0.123,
    x: 0,
    y: 0,
    size: 4.321,
    ...more,
  },
});

export const madeEdge = (
  source: string,
  relation: string,
  target: string,
  evidence: readonly Place[],
  more: Partial<MadeEdge['attributes']> = {},
): MadeEdge => ({
  key: edgeKeyOf(source, relation, target),
  source,
  target,
  attributes: { relation, weight: evidence.length, evidence: [...evidence], ...more },
});

/** An edge between two talks that was computed. */
export const computedEdge = (
  source: string,
  target: string,
  more: Partial<MadeEdge['attributes']> = {},
): MadeEdge => ({
  ...madeEdge(source, 'relatedTo', target, [], { weight: 2, derived: true, because: [], ...more }),
  undirected: true,
});

export const madeGraph = (nodes: readonly MadeNode[], edges: readonly MadeEdge[] = []): GraphFile => ({
  options: GRAPH_OPTIONS,
  attributes: GRAPH.attributes,
  nodes: [...nodes],
  edges: [...edges],
});

/** What a graph says of a node or an edge. */
export const nodeAt = (graph: GraphFile, key: string): MadeNode['attributes'] | undefined =>
  graph.nodes.find((node) => node.key === key)?.attributes;
export const edgeAt = (graph: GraphFile, key: string): MadeEdge['attributes'] | undefined =>
  graph.edges.find((edge) => edge.key === key)?.attributes;
