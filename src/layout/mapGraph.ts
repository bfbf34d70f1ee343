/** What the map of many talks asks of a graph. A graphology graph answers it; so does a graph file, for which that would take longer to make than to lay out. */
import type { EdgeAttributes, GraphFile, NodeAttributes } from '../schema/graphFile.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface MapGraph extends Pick<
  KnowledgeGraph,
  | 'filterNodes'
  | 'getAttribute'
  | 'getNodeAttribute'
  | 'getNodeAttributes'
  | 'neighbors'
  | 'nodes'
  | 'someNode'
> {
  forEachEdge(take: (edge: string, attributes: EdgeAttributes, source: string, target: string) => void): void;
}

/** Answers from the lists of a file. Asking for what is not in it throws, as graphology does. */
export function mapGraphOf(file: GraphFile): MapGraph {
  const nodes = new Map(file.nodes.map(({ key, attributes }) => [key, attributes]));
  const edges = file.edges.filter(({ source, target }) => source !== target);
  const nodeOf = (key: unknown): NodeAttributes => {
    const found = nodes.get(key as string);
    if (found === undefined) throw new Error(`there is no ${String(key)} in the graph`);
    return found;
  };
  let neighbours: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    nodes: () => [...nodes.keys()],
    filterNodes: (isKept) =>
      file.nodes.filter(({ key, attributes }) => isKept(key, attributes)).map(({ key }) => key),
    someNode: (isIt) => file.nodes.some(({ key, attributes }) => isIt(key, attributes)),
    getAttribute: (name) => file.attributes[name],
    getNodeAttributes: nodeOf,
    getNodeAttribute: (key, name) => nodeOf(key)[name],
    forEachEdge: (take) => {
      for (const { key, attributes, source, target } of edges) take(key, attributes, source, target);
    },
    neighbors: (key) => [...new Set((neighbours ??= neighboursIn(edges)).get(key as string))],
  };
}

/** Lists for each node the other ends of its edges, one as often as it is joined to. */
function neighboursIn(edges: GraphFile['edges']): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  return neighbours;
}
