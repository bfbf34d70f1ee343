/** A path as steps, each of which says in a sentence, and with a quote, what joins its two nodes. */
import { itemAt } from '../../schema/itemAt.ts';
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
  return path.slice(1).map((to, place): Step => {
    const from = itemAt(path, place);
    const edge = itemAt(edgesBetween(graph, from, to), 0);
    const passage = quoteOf(graph, sources, graph.getEdgeAttribute(edge, 'evidence'), namedEnds(graph, edge));
    return { from, to, edge, title: sentenceOf(graph, edge), passage: passage ?? null };
  });
}
