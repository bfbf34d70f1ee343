/**
 * Many talks in groups that have much in common, each named after what they share. What has nothing in common
 * with others is grouped by its day or, where none was noted, by the folder of its notes.
 */
import { talkWordsOf } from '../schema/talkWords.ts';
import type { MapGraph } from './mapGraph.ts';
import { NAMES_APART } from './backdrop.ts';
import { communitiesOf } from './communities.ts';
import { byCodeUnit } from './positions.ts';
import type { TalkTies } from './talkTies.ts';

export interface TalkGroup {
  readonly label: string;
  /** In the order of the notes. */
  readonly talks: readonly string[];
  /** What its talks share, the strongest first. */
  readonly shared: readonly string[];
}

/** Who and where says less of what talks are about than their terms do. */
const LESS = new Set(['person', 'company', 'resource', 'question']);
const SHARE_OF_LESS = 0.2;
const SMALLEST = 3;
const MOST_GROUPS = 24;
/** A thing of whose talks no group has this share belongs to all of them. */
const AT_HOME = 0.34;
const MOST_NAMES = 2;
const OTHERS = 'Others';

/** Groups the talks: the largest groups of related ones first, then the others; last, without talks, what belongs to all. */
export function talkGroups(graph: MapGraph, { talks, shared }: TalkTies): readonly TalkGroup[] {
  const keys = [...shared.keys()].sort(byCodeUnit);
  const weights = keys.map((key) => rarity(graph, key, shared.get(key)?.size ?? 0, talks.length));
  const members = related(talks, keys, weights, shared);
  const groupOf = new Map(members.flatMap((group, index) => group.map((talk) => [talk, index] as const)));
  const homes = new Map<number, { readonly key: string; readonly worth: number }[]>();
  for (const [index, key] of keys.entries()) {
    const counts = new Map<number, number>();
    for (const talk of shared.get(key)?.keys() ?? []) {
      const group = groupOf.get(talk);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const [home, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [-1, 0];
    const isAtHome = count >= AT_HOME * (shared.get(key)?.size ?? 0);
    const group = isAtHome ? home : -1;
    const worth = (weights[index] ?? 0) * (isAtHome ? count : (shared.get(key)?.size ?? 0));
    addTo(homes, group, { key, worth });
  }
  const things = (group: number): string[] =>
    (homes.get(group) ?? [])
      .sort((a, b) => b.worth - a.worth || byCodeUnit(a.key, b.key))
      .map(({ key }) => key);
  const groups = members.map((group, index): TalkGroup => {
    const own = things(index);
    return { label: nameOf(graph, own), talks: group, shared: own };
  });
  const left = talks.filter((talk) => !groupOf.has(talk));
  const common = things(-1);
  return [
    ...groups,
    ...leftGroups(graph, left),
    ...(common.length > 0
      ? [{ label: `Across the ${talkWordsOf(graph).many}`, talks: [], shared: common }]
      : []),
  ];
}

/** How much it says that talks share a thing: less, the more have it, and less for who and where. */
function rarity(graph: MapGraph, key: string, talks: number, all: number): number {
  const share = LESS.has(graph.getNodeAttribute(key, 'kind')) ? SHARE_OF_LESS : 1;
  // Rounded, since logarithms may differ in their last bit from one engine to the next.
  return Math.round(Math.log2(all / Math.max(1, talks)) * share * 1e6) / 1e6;
}

/** Talks that belong together, by communities of talks and what they share. */
function related(
  talks: readonly string[],
  keys: readonly string[],
  weights: readonly number[],
  shared: TalkTies['shared'],
): readonly (readonly string[])[] {
  const place = new Map(talks.map((talk, index) => [talk, index]));
  const rows: Map<number, number>[] = Array.from({ length: talks.length + keys.length }, () => new Map());
  for (const [index, key] of keys.entries()) {
    const weight = weights[index] ?? 0;
    if (weight <= 0) continue;
    for (const talk of shared.get(key)?.keys() ?? []) {
      const at = place.get(talk) ?? 0;
      rows[at]?.set(talks.length + index, weight);
      rows[talks.length + index]?.set(at, weight);
    }
  }
  const groups = communitiesOf(rows);
  const byGroup = new Map<number, string[]>();
  for (const [index, talk] of talks.entries()) {
    const group = groups[index] ?? 0;
    addTo(byGroup, group, talk);
  }
  return [...byGroup.values()]
    .filter(({ length }) => length >= SMALLEST)
    .sort((a, b) => b.length - a.length || (place.get(a[0] ?? '') ?? 0) - (place.get(b[0] ?? '') ?? 0))
    .slice(0, MOST_GROUPS);
}

function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function nameOf(graph: MapGraph, shared: readonly string[]): string {
  const isTerm = (key: string): boolean => !LESS.has(graph.getNodeAttribute(key, 'kind'));
  const terms = [...shared.filter(isTerm), ...shared.filter((key) => !isTerm(key))].slice(0, MOST_NAMES);
  return terms.map((key) => graph.getNodeAttribute(key, 'label')).join(NAMES_APART) || OTHERS;
}

/** Talks that nothing relates, by their day or the folder of their notes. */
function leftGroups(graph: MapGraph, talks: readonly string[]): readonly TalkGroup[] {
  const groups = new Map<string, string[]>();
  for (const talk of talks) {
    const { day, range } = graph.getNodeAttributes(talk);
    const folder = range?.source.split('/').slice(0, -1).at(-1);
    const label = day ?? folder ?? OTHERS;
    addTo(groups, label, talk);
  }
  return [...groups]
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .map(([label, members]) => ({ label, talks: members, shared: [] }));
}
