/**
 * Which talk each node belongs to: what is read here decides whether a thing sits in a fan, between talks
 * or apart. Everything is read in the order of keys, so the order of insertion has no say.
 */
import type { MapGraph } from './mapGraph.ts';
import { comparePlaces } from '../schema/place.ts';
import { adoptedTies } from './adoptedTies.ts';
import { byCodeUnit } from './positions.ts';
import { TALK, type Ties } from './ties.ts';

const TYING_RELATIONS = new Set(['covers', 'presents', 'represents']);

export interface TalkTies {
  /** The talks, in the order of the notes. */
  readonly talks: readonly string[];
  /** What only one talk has, in the order of its fan. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** What several talks have, in the order of fans. */
  readonly shared: ReadonlyMap<string, Ties>;
  /** What nothing ties to a talk, in the order of fans. */
  readonly loose: readonly string[];
}

/** Sorts the nodes of a graph by what it is that they are tied to. */
export function readTalkTies(graph: MapGraph): TalkTies {
  const talks = talksInOrder(graph);
  const direct = directTies(graph, new Set(talks));
  const ties = new Map([...adoptedTies(graph, talks, direct), ...direct]);
  const own = new Map<string, string[]>(talks.map((talk) => [talk, []]));
  const shared = new Map<string, Ties>();
  const loose: string[] = [];
  for (const key of othersInFanOrder(graph)) {
    const tied = ties.get(key) ?? new Map<string, number>();
    const [first, second] = tied.keys();
    if (first === undefined) loose.push(key);
    else if (second === undefined) own.get(first)?.push(key);
    else shared.set(key, tied);
  }
  return { talks, own, shared, loose };
}

function talksInOrder(graph: MapGraph): string[] {
  const order = (key: string): number => graph.getNodeAttribute(key, 'order') ?? Infinity;
  return graph
    .filterNodes((_, { kind }) => kind === TALK)
    .sort((a, b) => (order(a) === order(b) ? byCodeUnit(a, b) : order(a) - order(b)));
}

/** Orders by kind as in the legend, then by the line of the first mention, then by key. */
function othersInFanOrder(graph: MapGraph): string[] {
  const rank = new Map(graph.getAttribute('kinds').map((kind, index) => [kind.name, index]));
  const read = (key: string) => {
    const { kind, mentions } = graph.getNodeAttributes(key);
    return { key, kind: rank.get(kind) ?? rank.size, first: [...mentions].sort(comparePlaces)[0] };
  };
  return graph
    .filterNodes((_, { kind }) => kind !== TALK)
    .map(read)
    .sort(
      (a, b) =>
        a.kind - b.kind ||
        (a.first && b.first ? comparePlaces(a.first, b.first) : Number(!a.first) - Number(!b.first)) ||
        byCodeUnit(a.key, b.key),
    )
    .map(({ key }) => key);
}

/** An edge between a talk and something else. */
interface Tying {
  readonly edge: string;
  readonly talk: string;
  readonly key: string;
  readonly weight: number;
}

/** Ties that the notes say, each with the weight of its edges; the talks of a node in the order of their keys. */
function directTies(graph: MapGraph, talks: ReadonlySet<string>): Map<string, Map<string, number>> {
  const tying: Tying[] = [];
  graph.forEachEdge((edge, { relation, weight }, from, to) => {
    if (!TYING_RELATIONS.has(relation) || talks.has(from) === talks.has(to)) return;
    const [talk, key] = talks.has(from) ? [from, to] : [to, from];
    tying.push({ edge, talk, key, weight: weight > 0 && Number.isFinite(weight) ? weight : 1 });
  });
  const ties = new Map<string, Map<string, number>>();
  for (const { talk, key, weight } of tying.sort((a, b) => byCodeUnit(a.edge, b.edge))) {
    const tied = ties.get(key);
    if (tied === undefined) ties.set(key, new Map([[talk, weight]]));
    else tied.set(talk, (tied.get(talk) ?? 0) + weight);
  }
  for (const [key, tied] of ties) ties.set(key, new Map([...tied].sort((a, b) => byCodeUnit(a[0], b[0]))));
  return ties;
}
