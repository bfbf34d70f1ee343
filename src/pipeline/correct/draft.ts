/** A graph while it is corrected: nodes and edges by key, and what they quote. Attributes are replaced, never changed in place. */
import { valueAt } from '../../schema/itemAt.ts';
import {
  type EdgeAttributes,
  GRAPH_OPTIONS,
  type GraphFile,
  type NodeAttributes,
} from '../../schema/graphFile.ts';
import { edgeKeyOf, slugOf } from '../../schema/keys.ts';
import { type Mention, type Place, comparePlaces } from '../../schema/place.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';

export interface DraftEdge {
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: EdgeAttributes;
}

export interface Draft {
  readonly attributes: GraphFile['attributes'];
  readonly nodes: Map<string, NodeAttributes>;
  readonly edges: Map<string, DraftEdge>;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Nodes whose weight has to be worked out again. */
  readonly touched: Set<string>;
  /** Nodes that gave their place to others: what rests on them rests on those. */
  readonly replaced: Map<string, readonly string[]>;
  /** Places that something quotes no more, or quotes now. */
  readonly changed: Place[];
}

/** Begins a draft of a graph. */
export function draftOf({ attributes, nodes, edges }: GraphFile, sources: readonly SourceText[]): Draft {
  return {
    attributes,
    nodes: new Map(nodes.map(({ key, attributes: node }) => [key, node])),
    edges: new Map(
      edges.map(({ key, source, target, undirected = false, attributes: edge }) => [
        key,
        { source, target, undirected, attributes: edge },
      ]),
    ),
    sources: new Map(sources.map((source) => [source.id, source])),
    touched: new Set(),
    replaced: new Map(),
    changed: [],
  };
}

/** Writes a draft as a graph file, in the order of keys. */
export function fileOf({ attributes, nodes, edges }: Draft): GraphFile {
  const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a < b ? -1 : 1;
  return {
    options: GRAPH_OPTIONS,
    attributes,
    nodes: [...nodes].sort(byKey).map(([key, node]) => ({ key, attributes: node })),
    edges: [...edges].sort(byKey).map(([key, { source, target, undirected, attributes: edge }]) => ({
      key,
      source,
      target,
      ...(undirected ? { undirected } : {}),
      attributes: edge,
    })),
  };
}

/** Edges at a node, with their keys, in the order of keys. */
export const edgesAt = ({ edges }: Draft, key: string): (readonly [string, DraftEdge])[] =>
  [...edges].filter(([, { source, target }]) => source === key || target === key);

/** The key of an edge as it stands in the draft; one without direction may stand under either. */
export function keyOfEdge(
  draft: Draft,
  source: string,
  relation: string,
  target: string,
): string | undefined {
  const key = edgeKeyOf(source, relation, target);
  if (draft.edges.has(key)) return key;
  const other = edgeKeyOf(target, relation, source);
  return draft.edges.get(other)?.undirected === true ? other : undefined;
}

/** The key under which an edge stands in the draft, or would stand. */
export const ownKeyOfEdge = (draft: Draft, source: string, relation: string, target: string): string =>
  keyOfEdge(draft, source, relation, target) ?? edgeKeyOf(source, relation, target);

/** Puts an edge into the draft; what stands there already takes on its evidence. An edge of a node to itself is none. */
export function putEdge(draft: Draft, edge: DraftEdge): void {
  const { source, target, attributes } = edge;
  if (source === target) return;
  const key = ownKeyOfEdge(draft, source, attributes.relation, target);
  const old = draft.edges.get(key);
  draft.touched.add(source).add(target);
  draft.edges.set(key, old === undefined ? edge : { ...old, attributes: joined(old.attributes, attributes) });
}

function joined(a: EdgeAttributes, b: EdgeAttributes): EdgeAttributes {
  const evidence = uniquePlaces([...a.evidence, ...b.evidence]);
  const because = [...new Set([...(a.because ?? []), ...(b.because ?? [])])];
  const isDerived = a.derived === true && b.derived === true;
  const rest = { relation: a.relation, evidence };
  return isDerived
    ? { ...rest, weight: Math.max(a.weight, b.weight), derived: true, because }
    : { ...rest, weight: evidence.length };
}

/** Takes an edge out. */
export function dropEdge(draft: Draft, key: string): void {
  const edge = valueAt(draft.edges, key);
  draft.edges.delete(key);
  draft.touched.add(edge.source).add(edge.target);
  draft.changed.push(...edge.attributes.evidence);
}

/** Tells one place from another. */
export const placeId = ({ source, start, end }: Place): string =>
  `${source}:${String(start.offset)}:${String(end.offset)}`;

/** Each place once, in the order of the notes. */
export function uniquePlaces<P extends Mention>(places: readonly P[]): P[] {
  const byId = new Map(places.toReversed().map((place) => [placeId(place), place]));
  return [...byId.values()].sort(comparePlaces);
}

/** True where one stretch lies in the other. */
export const holds = (outer: Place, inner: Place): boolean =>
  outer.source === inner.source &&
  outer.start.offset <= inner.start.offset &&
  inner.end.offset <= outer.end.offset;

/** The words at a place, white space folded. */
export const wordsAt = ({ sources }: Draft, { source, start, end }: Place): string =>
  (sources.get(source)?.text.slice(start.offset, end.offset) ?? '').replace(/\s+/gu, ' ').trim();

/** True where a place is written in one of these ways; without its note nothing is known of it. */
export function isWritten(draft: Draft, place: Place, slugs: ReadonlySet<string>): boolean {
  const words = wordsAt(draft, place);
  return words !== '' && slugs.has(slugOf(words));
}

/** Other names of a node: each once, without its label, sorted. */
export const aliasesOf = (label: string, names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== label && name !== '').sort();
