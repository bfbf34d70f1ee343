/** Which nodes and edges of a view stand out; everything else is plain. Comparing two of these says what to redraw. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { EdgeEmphasis, NodeEmphasis } from './appearance.ts';
import type { SceneView } from './sceneView.ts';

/** Computed edges are not among the lit ones: they are drawn on a path only (`edgeLook`). */
export interface Emphasis {
  readonly nodes: ReadonlyMap<string, NodeEmphasis>;
  readonly edges: ReadonlyMap<string, EdgeEmphasis>;
}

/** @param drawn the edge that is drawn for an edge, where several join the same two nodes */
export function emphasisOf(
  graph: KnowledgeGraph,
  view: SceneView,
  drawn: (edge: string) => string,
): Emphasis {
  const nodes = new Map<string, NodeEmphasis>();
  for (const key of view.lit ?? []) nodes.set(key, 'lit');
  for (const key of view.ringed ?? []) nodes.set(key, 'selected');
  if (view.selected !== null) nodes.set(view.selected, 'selected');
  const edges = new Map<string, EdgeEmphasis>();
  for (const edge of view.litEdges ?? edgesBetween(graph, view)) {
    const shown = drawn(edge);
    if (graph.hasEdge(shown) && graph.getEdgeAttribute(shown, 'derived') !== true) edges.set(shown, 'lit');
  }
  for (const edge of view.path ?? []) edges.set(drawn(edge), 'path');
  return { nodes, edges };
}

/** The edges at what is selected, or all where nothing is, both of whose ends are lit. */
function edgesBetween(graph: KnowledgeGraph, { lit, selected, hiddenEdges }: SceneView): readonly string[] {
  if (lit === null) return [];
  const found: string[] = [];
  for (const key of selected !== null && lit.has(selected) ? [selected] : lit) {
    if (!graph.hasNode(key)) continue;
    graph.forEachEdge(key, (edge, _, source, target) => {
      if (hiddenEdges?.has(edge) !== true && lit.has(source) && lit.has(target)) found.push(edge);
    });
  }
  return found;
}

/** Lists the keys whose emphasis is not what it was. */
export function changedKeys<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly string[] {
  const left = [...before.keys()].filter((key) => !after.has(key));
  const come = [...after].filter(([key, value]) => before.get(key) !== value).map(([key]) => key);
  return [...left, ...come];
}

/** True where two sets hold the same. */
export const sameKeys = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a === b || (a.size === b.size && [...a].every((key) => b.has(key)));
