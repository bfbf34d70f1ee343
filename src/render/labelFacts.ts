/** What a graph says about each node's label: its texts, which talk it belongs to, and how much it matters. */
import { compareText } from '../query/compareText.ts';
import { whoGave } from '../query/talks.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { TALK } from './appearance.ts';
import { TITLE_WIDTHS, nameText, titleLines, whoText } from './labelText.ts';
import type { LabelTexts } from './labelStyle.ts';

export interface LabelFacts extends LabelTexts {
  readonly key: string;
  readonly kind: string;
  /** Of its mark, as the graph says it. */
  readonly size: number;
  /** True where several talks have it. */
  readonly shared: boolean;
  /** The one talk that has it, directly or through its neighbours. */
  readonly home: string | null;
}

/** Reads a graph's labels, the most important first: talks, then the rest, each by salience. */
export function labelFactsOf(graph: KnowledgeGraph): readonly LabelFacts[] {
  const talks = talksByNode(graph);
  const rank = (key: string): number => {
    const { kind, salience } = graph.getNodeAttributes(key);
    return (kind === TALK ? 2 : 0) + salience;
  };
  return graph
    .nodes()
    .map((key) => ({ key, rank: rank(key) }))
    .sort((a, b) => b.rank - a.rank || compareText(a.key, b.key))
    .map(({ key }) => factsOf(graph, key, talks));
}

function factsOf(
  graph: KnowledgeGraph,
  key: string,
  talks: ReadonlyMap<string, ReadonlySet<string>>,
): LabelFacts {
  const { kind, size, label, aliases } = graph.getNodeAttributes(key);
  const node = { key, kind, size };
  if (kind === TALK) {
    const who = whoText(whoGave(graph, key));
    const narrow = titleLines(label, TITLE_WIDTHS.narrow);
    return { ...node, isTalk: true, lines: titleLines(label), narrow, who, shared: false, home: null };
  }
  const own = talks.get(key) ?? new Set<string>();
  const [home = adoptedBy(graph, key, talks)] = own;
  const shared = own.size > 1;
  const lines = [nameText(withoutTalk(label, aliases), kind)];
  return { ...node, isTalk: false, lines, narrow: lines, who: '', shared, home: shared ? null : home };
}

/** A question may be called after its talk, `Talk: question?`; on the map it hangs at its talk, and the question alone is said. */
export const withoutTalk = (label: string, aliases: readonly string[]): string =>
  aliases.find((alias) => label.endsWith(`: ${alias}`)) ?? label;

function talksByNode(graph: KnowledgeGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const talks = new Map<string, Set<string>>();
  graph.forEachEdge((_, __, source, target, from, to) => {
    if ((from.kind === TALK) === (to.kind === TALK)) return;
    const [talk, key] = from.kind === TALK ? [source, target] : [target, source];
    const known = talks.get(key);
    if (known === undefined) talks.set(key, new Set([talk]));
    else known.add(talk);
  });
  return talks;
}

/** The talk that most neighbours have, for what no talk has itself. */
function adoptedBy(
  graph: KnowledgeGraph,
  key: string,
  talks: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const votes = new Map<string, number>();
  graph.forEachNeighbor(key, (neighbour) => {
    for (const talk of talks.get(neighbour) ?? []) votes.set(talk, (votes.get(talk) ?? 0) + 1);
  });
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return best?.[0] ?? null;
}
