/** Ties for what no talk covers: it goes to the talk of its neighbours, so that it doesn't lie far from all that it is joined to. */
import { groupBy } from '../pipeline/groupBy.ts';
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
  /** The talks of each source, in their order. */
  readonly bySource: ReadonlyMap<string, readonly string[]>;
}

function orderOf(graph: MapGraph, talks: readonly string[]): TalkOrder {
  const bySource = groupBy(talks, (talk) => graph.getNodeAttribute(talk, 'range')?.source ?? '');
  return { places: new Map(talks.map((talk, place) => [talk, place])), bySource };
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
  const before = talkBefore(graph, order, graph.getNodeAttributes(key));
  if (before !== undefined) votes.set(before, (votes.get(before) ?? 0) + TALK_BEFORE);
  const place = (talk: string): number => order.places.get(talk) ?? Infinity;
  return [...votes].reduce((best, vote) =>
    vote[1] > best[1] || (vote[1] === best[1] && place(vote[0]) < place(best[0])) ? vote : best,
  )[0];
}

/** The talk that begins last before the first line on which a node is named. */
function talkBefore(
  graph: MapGraph,
  { bySource }: TalkOrder,
  { mentions }: NodeAttributes,
): string | undefined {
  const first = [...mentions].sort(comparePlaces)[0];
  if (first === undefined) return undefined;
  const startOf = (talk: string): number => {
    const start = graph.getNodeAttribute(talk, 'range')?.first ?? 0;
    return start <= first.start.line ? start : 0;
  };
  return bySource
    .get(first.source)
    ?.reduce<string | undefined>(
      (best, talk) => (startOf(talk) > (best === undefined ? 0 : startOf(best)) ? talk : best),
      undefined,
    );
}
