/** What the map of many talks asks of a graph. A graphology graph answers it; so does a graph file, for which that would take longer to make than to lay out. */
import type { EdgeAttributes, GraphFile, NodeAttributes } from '../schema/graphFile.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface MapGraph extends Pick<
  KnowledgeGraph,
  | 'extremities'
  | 'filterNodes'
  | 'getAttribute'
  | 'getNodeAttribute'
  | 'getNodeAttributes'
  | 'neighbors'
  | 'nodes'
  | 'someNode'
> {
  edges(): string[];
  getEdgeAttributes(edge: string): EdgeAttributes;
}

/** Answers from the lists of a file. Asking for what is not in it throws, as graphology does. */
export function mapGraphOf(file: GraphFile): MapGraph {
  const nodes = new Map(file.nodes.map(({ key, attributes }) => [key, attributes]));
  const edges = new Map(
    file.edges.flatMap((edge) => (edge.source === edge.target ? [] : [[edge.key, edge]])),
  );
  const nodeOf = (key: unknown): NodeAttributes => known(nodes.get(key as string), key);
  let neighbours: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    nodes: () => [...nodes.keys()],
    edges: () => [...edges.keys()],
    filterNodes: (isKept) =>
      file.nodes.filter(({ key, attributes }) => isKept(key, attributes)).map(({ key }) => key),
    someNode: (isIt) => file.nodes.some(({ key, attributes }) => isIt(key, attributes)),
    getAttribute: (name) => file.attributes[name],
    getNodeAttributes: nodeOf,
    getNodeAttribute: (key, name) => nodeOf(key)[name],
    getEdgeAttributes: (key) => known(edges.get(key), key).attributes,
    extremities: (key) => {
      const { source, target } = known(edges.get(key as string), key);
      return [source, target];
    },
    neighbors: (key) => [...((neighbours ??= neighboursIn(edges.values())).get(key as string) ?? [])],
  };
}

function known<T>(found: T | undefined, key: unknown): T {
  if (found === undefined) throw new Error(`there is no ${String(key)} in the graph`);
  return found;
}

function neighboursIn(edges: Iterable<GraphFile['edges'][number]>): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  return neighbours;
}
