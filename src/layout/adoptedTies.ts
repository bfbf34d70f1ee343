/** Ties for what no talk covers: it goes to the talk of its neighbours, so that it doesn't lie far from all that it is joined to. */
import type { NodeAttributes } from '../schema/graphFile.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { comparePlaces } from '../schema/place.ts';
import { byCodeUnit } from './positions.ts';
import { type Ties, isTalk } from './ties.ts';

/** What the talk before a line counts against one neighbour's vote, for lines that stand in no talk. */
const TALK_BEFORE = 0.5;

/** Gives what no talk covers to the talk that its neighbours speak for most, spreading outward until nothing changes. */
export function adoptedTies(
  graph: KnowledgeGraph,
  talks: readonly string[],
  direct: ReadonlyMap<string, Ties>,
): Map<string, Ties> {
  const adoptions = new Map<string, Ties>();
  const tiesOf = (key: string): Ties | undefined =>
    isTalk(graph, key) ? new Map([[key, 1]]) : (direct.get(key) ?? adoptions.get(key));
  let waiting = graph
    .nodes()
    .sort(byCodeUnit)
    .filter((key) => tiesOf(key) === undefined);
  while (waiting.length > 0) {
    const round = waiting.map((key) => [key, talkByVote(graph, talks, key, tiesOf)] as const);
    const adopted = round.flatMap(([key, talk]) => (talk === undefined ? [] : [{ key, talk }]));
    for (const { key, talk } of adopted) adoptions.set(key, new Map([[talk, 1]]));
    const reached = new Set(adopted.flatMap(({ key }) => graph.neighbors(key)));
    waiting = [...reached].sort(byCodeUnit).filter((key) => tiesOf(key) === undefined);
  }
  return adoptions;
}

/** Each neighbour has one vote, shared among its talks; the talk before the node's first line gets half a vote. */
function talkByVote(
  graph: KnowledgeGraph,
  talks: readonly string[],
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
  const before = talkBefore(graph, talks, graph.getNodeAttributes(key));
  if (before !== undefined) votes.set(before, (votes.get(before) ?? 0) + TALK_BEFORE);
  return talks.reduce((best, talk) => ((votes.get(talk) ?? 0) > (votes.get(best) ?? 0) ? talk : best));
}

/** The talk that begins last before the first line on which a node is named. */
function talkBefore(
  graph: KnowledgeGraph,
  talks: readonly string[],
  { mentions }: NodeAttributes,
): string | undefined {
  const first = [...mentions].sort(comparePlaces)[0];
  if (first === undefined) return undefined;
  const startOf = (talk: string): number => {
    const range = graph.getNodeAttribute(talk, 'range');
    return range?.source === first.source && range.first <= first.start.line ? range.first : 0;
  };
  return talks.reduce<string | undefined>(
    (best, talk) => (startOf(talk) > (best === undefined ? 0 : startOf(best)) ? talk : best),
    undefined,
  );
}
