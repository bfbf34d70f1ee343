/** Ties for what no talk covers: it goes to the talk of its neighbours, so that it doesn't lie far from all that it is joined to. */
import { groupBy } from '../pipeline/groupBy.ts';
import { lowerBound } from '../pipeline/lowerBound.ts';
import type { NodeAttributes } from '../schema/graphFile.ts';
import type { MapGraph } from './mapGraph.ts';
import { comparePlaces } from '../schema/place.ts';
import { byCodeUnit } from './positions.ts';
import { type Ties, isTalk } from './ties.ts';

/** What the talk before a line counts against one neighbour's vote, for lines that stand in no talk. */
const TALK_BEFORE = 0.5;

/** Gives what no talk covers to the talk that its neighbours speak for most, spreading outward until nothing changes. */
export function adoptedTies(
  graph: MapGraph,
  talks: readonly string[],
  direct: ReadonlyMap<string, Ties>,
): Map<string, Ties> {
  const adoptions = new Map<string, Ties>();
  const tiesOf = (key: string): Ties | undefined =>
    isTalk(graph, key) ? new Map([[key, 1]]) : (direct.get(key) ?? adoptions.get(key));
  const order = orderOf(graph, talks);
  let waiting = graph
    .nodes()
    .sort(byCodeUnit)
    .filter((key) => tiesOf(key) === undefined);
  while (waiting.length > 0) {
    const round = waiting.map((key) => [key, talkByVote(graph, order, key, tiesOf)] as const);
    const adopted = round.flatMap(([key, talk]) => (talk === undefined ? [] : [{ key, talk }]));
    for (const { key, talk } of adopted) adoptions.set(key, new Map([[talk, 1]]));
    const reached = new Set(adopted.flatMap(({ key }) => graph.neighbors(key)));
    waiting = [...reached].sort(byCodeUnit).filter((key) => tiesOf(key) === undefined);
  }
  return adoptions;
}

/** The talks, looked up so that no node has to ask all of them. */
interface TalkOrder {
  readonly places: ReadonlyMap<string, number>;
  /** Where the talks of each source begin, from the first line on. */
  readonly bySource: ReadonlyMap<string, readonly Beginning[]>;
}

interface Beginning {
  readonly talk: string;
  readonly source: string;
  readonly line: number;
}

function orderOf(graph: MapGraph, talks: readonly string[]): TalkOrder {
  const beginnings = talks.flatMap((talk): Beginning[] => {
    const range = graph.getNodeAttribute(talk, 'range');
    return range === undefined ? [] : [{ talk, source: range.source, line: range.first }];
  });
  // Of talks that begin on the same line the first stays the first.
  const inOrder = beginnings.toSorted((a, b) => a.line - b.line);
  return {
    places: new Map(talks.map((talk, place) => [talk, place])),
    bySource: groupBy(inOrder, ({ source }) => source),
  };
}

/** Each neighbour has one vote, shared among its talks; the talk before the node's first line gets half a vote. */
function talkByVote(
  graph: MapGraph,
  order: TalkOrder,
  key: string,
  tiesOf: (key: string) => Ties | undefined,
): string | undefined {
  const votes = new Map<string, number>();
  for (const neighbour of graph.neighbors(key).sort(byCodeUnit)) {
    const tied = tiesOf(neighbour);
    for (const talk of tied?.keys() ?? []) {
      votes.set(talk, (votes.get(talk) ?? 0) + 1 / (tied?.size ?? 1));
    }
  }
  if (votes.size === 0) return undefined;
  const before = talkBefore(order, graph.getNodeAttributes(key));
  if (before !== undefined) votes.set(before, (votes.get(before) ?? 0) + TALK_BEFORE);
  const place = (talk: string): number => order.places.get(talk) ?? Infinity;
  return [...votes].reduce((best, vote) =>
    vote[1] > best[1] || (vote[1] === best[1] && place(vote[0]) < place(best[0])) ? vote : best,
  )[0];
}

/** The talk that begins last before the first line on which a node is named. */
function talkBefore({ bySource }: TalkOrder, { mentions }: NodeAttributes): string | undefined {
  const first = mentions.toSorted(comparePlaces)[0];
  const beginnings = bySource.get(first?.source ?? '');
  if (first === undefined || beginnings === undefined) return undefined;
  const last = beginnings[lowerBound(beginnings, ({ line }) => line <= first.start.line) - 1];
  return last && beginnings[lowerBound(beginnings, ({ line }) => line < last.line)]?.talk;
}
