/** A passage that names two nodes at once. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { Mention } from '../../schema/place.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import type { Passage } from '../passage.ts';
import { blockAtLine, sourceIndexOf, sourcesById } from '../sourceIndex.ts';
import { quoteOf } from './quote.ts';

export interface Together {
  readonly passage: Passage;
  /** How many passages name both. */
  readonly count: number;
}

/** Finds a passage that names both nodes. A talk's whole notes are about it, so for talks there is none. */
export function togetherIn(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  a: string,
  b: string,
): Together | undefined {
  if ([a, b].some((key) => graph.getNodeAttribute(key, 'range') !== undefined)) return undefined;
  const [one, other] = [blocksOf(graph, sources, a), blocksOf(graph, sources, b)];
  const both = [...one].filter(([block]) => other.has(block)).map(([, mention]) => mention);
  const passage = quoteOf(graph, sources, both, [a, b]);
  return passage === undefined ? undefined : { passage, count: both.length };
}

/** The blocks that name a node, each with its first mention there. */
function blocksOf(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  key: string,
): ReadonlyMap<string, Mention> {
  const blocks = new Map<string, Mention>();
  for (const mention of graph.getNodeAttribute(key, 'mentions')) {
    const source = sourcesById(sources).get(mention.source);
    const block = source && blockAtLine(sourceIndexOf(source), mention.start.line);
    if (block === undefined) continue;
    const id = `${String(block)} ${mention.source}`;
    if (!blocks.has(id)) blocks.set(id, mention);
  }
  return blocks;
}
