/** What follows from corrections: weights of what was touched, what derived edges rest on, and which lines are quoted. */
import type { NodeAttributes } from '../../schema/graphFile.ts';
import type { Place } from '../../schema/place.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { type Weights, radiusOf, salienceOf } from '../build/weigh.ts';
import { BY_HAND } from './addMissed.ts';
import { type Draft, type DraftEdge, dropEdge } from './draft.ts';

const linesIn = (places: readonly Place[]): number =>
  new Set(places.map(({ source, start }) => `${source}:${String(start.line)}`)).size;

function weightsIn({ nodes, edges }: Draft): Map<string, Weights> {
  const talks = new Map<string, number>();
  for (const { target, attributes } of edges.values())
    if (attributes.relation === 'covers' || attributes.relation === 'references')
      talks.set(target, (talks.get(target) ?? 0) + 1);
  return new Map(
    [...nodes].map(([key, { mentions }]) => [key, { lines: linesIn(mentions), talks: talks.get(key) ?? 0 }]),
  );
}

/** The most that any node but a talk has, before anything is corrected: it is what the others are measured by. */
export function mostIn(draft: Draft): Weights {
  let [lines, talks] = [0, 0];
  for (const [key, weights] of weightsIn(draft)) {
    if (draft.nodes.get(key)?.kind === 'talk') continue;
    lines = Math.max(lines, weights.lines);
    talks = Math.max(talks, weights.talks);
  }
  return { lines, talks };
}

/** Weighs again what was touched; all else keeps its weight. */
export function weighTouched(draft: Draft, most: Weights): void {
  const weights = weightsIn(draft);
  for (const key of draft.touched) {
    const node = draft.nodes.get(key);
    const { lines, talks } = weights.get(key) ?? { lines: 0, talks: 0 };
    if (node === undefined || node.kind === 'talk') continue;
    // A merged node may have more than the most there was.
    const capped = { lines: Math.min(lines, most.lines), talks: Math.min(talks, most.talks) };
    const weighed: NodeAttributes = {
      ...node,
      salience: salienceOf(node.kind, capped, most),
      size: radiusOf(node.kind, { lines, talks }, 0),
    };
    draft.nodes.set(key, weighed);
  }
}

/** Has derived edges rest on what took the place of what they rested on; one that rests on nothing any more goes. */
export function settleDerived(draft: Draft): void {
  if (draft.replaced.size === 0) return;
  const isJoined = new Set(
    [...draft.edges.values()].flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
  );
  const settled = (key: string, edge: DraftEdge, seen: ReadonlySet<string>): string[] => {
    const instead = draft.replaced.get(key);
    if (instead === undefined || seen.has(key)) return [key];
    const past = new Set([...seen, key]);
    return instead
      .flatMap((other) => settled(other, edge, past))
      .filter((other) => isJoined.has(`${edge.source} ${other}`) && isJoined.has(`${edge.target} ${other}`));
  };
  for (const [key, edge] of draft.edges) {
    const { because } = edge.attributes;
    if (because === undefined || !because.some((node) => draft.replaced.has(node))) continue;
    const now = [...new Set(because.flatMap((node) => settled(node, edge, new Set())))].filter(
      (node) => draft.nodes.has(node) && node !== edge.source && node !== edge.target,
    );
    if (now.length === 0 && edge.attributes.evidence.length === 0) dropEdge(draft, key);
    else draft.edges.set(key, { ...edge, attributes: { ...edge.attributes, because: now } });
  }
  draft.replaced.clear();
}

/** Marks which of the lines that corrections concern are quoted now. */
export function settleLines(draft: Draft, sources: readonly SourceText[]): readonly SourceText[] {
  const concerned = new Map<string, Set<number>>();
  for (const { source, start, end } of draft.changed) {
    const lines = concerned.get(source) ?? new Set();
    for (let line = start.line; line <= end.line; line += 1) lines.add(line);
    concerned.set(source, lines);
  }
  if (concerned.size === 0) return sources;
  const quoted = new Map<string, Set<number>>();
  const byHand = new Map<string, Set<number>>();
  const quote = ({ source, start, end, finder }: Place & { readonly finder?: string }): void => {
    if (!concerned.has(source)) return;
    for (const known of finder === BY_HAND ? [quoted, byHand] : [quoted]) {
      const lines = known.get(source) ?? new Set();
      for (let line = start.line; line <= end.line; line += 1) lines.add(line);
      known.set(source, lines);
    }
  };
  for (const { mentions } of draft.nodes.values()) mentions.forEach(quote);
  for (const { attributes } of draft.edges.values()) attributes.evidence.forEach(quote);
  return sources.map((source) => {
    const lines = concerned.get(source.id);
    if (lines === undefined) return source;
    return {
      ...source,
      lines: source.lines.map((line, index) => {
        if (!lines.has(index + 1) || line.state === 'blank') return line;
        // What a person saw there is certain.
        if (byHand.get(source.id)?.has(index + 1) === true) return { state: 'graph' as const };
        if (quoted.get(source.id)?.has(index + 1) === true)
          return line.state === 'unused' ? { state: 'graph' as const } : line;
        return { state: 'unused' as const, reason: 'what was found in it was taken out by a correction' };
      }),
    };
  });
}
