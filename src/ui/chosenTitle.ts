/** What is chosen, in a few words: for the title of the window. */
import { sentenceOf } from '../query/why/statedEdges.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Chosen } from '../state/chosen.ts';

/** Names the node, the two nodes or what the edge says; empty where nothing is chosen. */
export function titleOf({ selected, compared, edge }: Chosen, graph: KnowledgeGraph | undefined): string {
  if (graph === undefined) return '';
  if (edge !== null && graph.hasEdge(edge)) return sentenceOf(graph, edge);
  return [selected, compared]
    .flatMap((key) => (key !== null && graph.hasNode(key) ? [graph.getNodeAttribute(key, 'label')] : []))
    .join(' and ');
}
