/** The graph in memory: a graphology graph with our attributes, and the ways to and from its file. */
import Graph from 'graphology';
import {
  type EdgeAttributes,
  GRAPH_OPTIONS,
  type GraphAttributes,
  type GraphFile,
  type NodeAttributes,
} from './graphFile.ts';

export type KnowledgeGraph = Graph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Makes an empty graph of the form that every graph of ours has. */
export function emptyGraph(attributes: GraphAttributes): KnowledgeGraph {
  const graph: KnowledgeGraph = new Graph(GRAPH_OPTIONS);
  graph.replaceAttributes(attributes);
  return graph;
}

/** Builds the graph of a file that has been checked, and takes over what it holds. Edges of a node to itself are left out. */
export function readGraph(file: GraphFile): KnowledgeGraph {
  shareSourceNames(file);
  const graph = emptyGraph(file.attributes);
  for (const { key, attributes } of file.nodes) graph.addNode(key, attributes);
  for (const { key, source, target, undirected, attributes } of file.edges) {
    if (source === target) continue;
    if (undirected === true) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return graph;
}

/** Lets all mentions of a note share the string that names it: in a file that was parsed each has one of its own. */
function shareSourceNames({ nodes, edges }: GraphFile): void {
  const names = new Map<string, string>();
  const share = (mention: { source: string }): void => {
    const known = names.get(mention.source);
    if (known === undefined) names.set(mention.source, mention.source);
    else mention.source = known;
  };
  for (const { attributes } of nodes) attributes.mentions.forEach(share);
  for (const { attributes } of edges) attributes.evidence.forEach(share);
}

/** Orders by key, in code-unit order; no two keys are the same. */
export const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : 1;

/** Writes the graph as its file, nodes and edges sorted by key in code-unit order, so that equal graphs give equal bytes. */
export function writeGraph(graph: KnowledgeGraph): GraphFile {
  return {
    options: GRAPH_OPTIONS,
    attributes: { ...graph.getAttributes() },
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes: { ...attributes } })).sort(byKey),
    edges: graph
      .mapEdges((key, attributes, source, target, _source, _target, undirected) => ({
        key,
        source,
        target,
        ...(undirected ? { undirected } : {}),
        attributes: { ...attributes },
      }))
      .sort(byKey),
  };
}
