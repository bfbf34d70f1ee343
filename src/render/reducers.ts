/**
 * The reducers of a scene. They are installed once and read the view that is current when sigma calls them:
 * a reducer that changes identity would make sigma take everything in anew.
 */
import type { EdgeAttributes, NodeAttributes } from '../schema/graphFile.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type EdgeLook, type NodeLook, TALK, edgeLook, nodeLook } from './appearance.ts';
import type { Emphasis } from './emphasis.ts';
import type { Palette } from './palette.ts';
import type { SceneView } from './sceneView.ts';

/** What the reducers read; the scene replaces its parts. */
export interface Current {
  view: SceneView;
  palette: Palette;
  emphasis: Emphasis;
}

export type ReducedNode = NodeLook & { readonly x: number; readonly y: number; readonly hidden: boolean };
export type ReducedEdge = EdgeLook & { readonly rank: number };

/** @param doubled edges that another is drawn for @param ranks the order in which edges matter */
export function createReducers(
  graph: KnowledgeGraph,
  doubled: ReadonlyMap<string, string>,
  ranks: ReadonlyMap<string, number>,
  current: Current,
) {
  const isTalk = (key: string): boolean => graph.getNodeAttribute(key, 'kind') === TALK;
  return {
    nodeReducer(key: string, node: NodeAttributes): ReducedNode {
      const { view, palette, emphasis } = current;
      const look = nodeLook(node, emphasis.nodes.get(key) ?? 'plain', palette);
      return { ...look, x: node.x, y: node.y, hidden: view.hidden.has(key) };
    },
    edgeReducer(key: string, edge: EdgeAttributes): ReducedEdge {
      const { palette, emphasis } = current;
      const [from, to] = graph.extremities(key);
      const look = edgeLook(edge, isTalk(from) !== isTalk(to), emphasis.edges.get(key) ?? 'plain', palette);
      return { ...look, hidden: look.hidden || doubled.has(key), rank: ranks.get(key) ?? 0 };
    },
  };
}
