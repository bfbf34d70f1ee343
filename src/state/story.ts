/** What the map tells while two nodes are compared or an edge is selected: it says the same as the panel beside it. */
import type { WhyRelated } from '../query/whyRelated.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface Story {
  /** Keys of the nodes that the question is about: they are ringed. */
  readonly ends: ReadonlySet<string>;
  /** Keys of the nodes that stay lit, the ends among them. */
  readonly nodes: ReadonlySet<string>;
  /** Keys of edges: those of the answer, and those that are shown but answer nothing. */
  readonly path: ReadonlySet<string>;
  readonly quiet: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The two ends, what the reasons and the path lead over. @param why null while the answer is not there yet */
export function storyOfWhy(graph: KnowledgeGraph, a: string, b: string, why: WhyRelated | null): Story {
  const ends = new Set([a, b]);
  if (why === null) return { ends, nodes: ends, path: NONE, quiet: NONE };
  const path = new Set([...why.reasons.flatMap(({ edges }) => edges), ...why.steps.map(({ edge }) => edge)]);
  // What nearly everything has is shown only where it is all that they share.
  const hubs = why.reasons.length === 0 ? why.hubs : [];
  const quiet = new Set(hubs.flatMap((hub) => [...graph.edges(a, hub), ...graph.edges(b, hub)]));
  const nodes = new Set([...ends, ...hubs, ...[...path].flatMap((edge) => graph.extremities(edge))]);
  return { ends, nodes, path, quiet };
}

/** An edge with its two ends. */
export function storyOfEdge(graph: KnowledgeGraph, edge: string): Story {
  const ends = new Set(graph.extremities(edge));
  return { ends, nodes: ends, path: new Set([edge]), quiet: NONE };
}
