/** The edges that join two nodes, in both directions, the most telling first. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { compareText } from '../compareText.ts';
import { labelOf, sentence } from './relationWords.ts';

/** Lists all edges between two nodes: what is stated before what is only named, computed ones last. */
export function edgesBetween(graph: KnowledgeGraph, a: string, b: string): readonly string[] {
  const rank = (edge: string): number => {
    const { relation, derived = false } = graph.getEdgeAttributes(edge);
    return derived ? 2 : relation === 'covers' ? 1 : 0;
  };
  const found: string[] = [];
  graph.forEachEdge(a, (edge, _, source, target) => {
    if (source === b || target === b) found.push(edge);
  });
  const weight = (edge: string): number => graph.getEdgeAttribute(edge, 'weight');
  return found.sort((x, y) => rank(x) - rank(y) || weight(y) - weight(x) || compareText(x, y));
}

/** Says in a sentence what an edge says: "Instacart uses vLLM". */
export function sentenceOf(graph: KnowledgeGraph, edge: string): string {
  const [from, to] = graph.extremities(edge);
  const nameOf = (key: string): string => graph.getNodeAttribute(key, 'label');
  return sentence(nameOf(from), labelOf(graph, graph.getEdgeAttribute(edge, 'relation')), nameOf(to));
}

/** The ends whose names the quotes of an edge mark: not a talk, which its own lines do not name but in its title. */
export function namedEnds(graph: KnowledgeGraph, edge: string): readonly string[] {
  const ends = graph.extremities(edge).toReversed();
  const things = ends.filter((key) => graph.getNodeAttribute(key, 'range') === undefined);
  return things.length > 0 ? things : ends;
}
