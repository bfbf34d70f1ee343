/** A path as steps, each of which says in a sentence, and with a quote, what joins its two nodes. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import type { Passage } from '../passage.ts';
import { quoteOf } from './quote.ts';
import { edgesBetween, namedEnds, sentenceOf } from './statedEdges.ts';

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly edge: string;
  readonly title: string;
  /** Null where the notes are not at hand. */
  readonly passage: Passage | null;
}

/** @param path nodes, each joined to the next */
export function stepsOf(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  path: readonly string[],
): readonly Step[] {
  return path.slice(1).flatMap((to, place): readonly Step[] => {
    const from = path[place] ?? '';
    const [edge] = edgesBetween(graph, from, to);
    if (edge === undefined) return [];
    const passage = quoteOf(graph, sources, graph.getEdgeAttribute(edge, 'evidence'), namedEnds(graph, edge));
    return [{ from, to, edge, title: sentenceOf(graph, edge), passage: passage ?? null }];
  });
}
