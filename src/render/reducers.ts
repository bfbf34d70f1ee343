/**
 * The reducers of a scene. They are installed once and read the view that is current when sigma calls them:
 * a reducer that changes identity would make sigma take everything in anew.
 */
import type { EdgeAttributes, NodeAttributes } from '../schema/graphFile.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import {
  type EdgeLook,
  type NodeLook,
  TALK,
  edgeLook,
  greyEdgeLook,
  greyNodeLook,
  nodeLook,
} from './appearance.ts';
import type { Emphasis } from './emphasis.ts';
import type { Palette } from './palette.ts';
import type { SceneView } from './sceneView.ts';

/** What the reducers read; the scene replaces its parts. */
export interface Current {
  view: SceneView;
  palette: Palette;
  emphasis: Emphasis;
  /** Edges that another is drawn for. */
  doubled: ReadonlyMap<string, string>;
}

export type ReducedNode = NodeLook & { readonly x: number; readonly y: number; readonly hidden: boolean };
export type ReducedEdge = EdgeLook & { readonly rank: number };

/** @param ranks the order in which edges matter */
export function createReducers(graph: KnowledgeGraph, ranks: ReadonlyMap<string, number>, current: Current) {
  const isTalk = (key: string): boolean => graph.getNodeAttribute(key, 'kind') === TALK;
  return {
    nodeReducer(key: string, node: NodeAttributes): ReducedNode {
      const { view, palette, emphasis } = current;
      const look =
        view.grey?.has(key) === true
          ? greyNodeLook(node, palette)
          : nodeLook(node, emphasis.nodes.get(key) ?? 'plain', palette);
      return { ...look, x: node.x, y: node.y, hidden: view.hidden.has(key) };
    },
    edgeReducer(key: string, edge: EdgeAttributes): ReducedEdge {
      const { view, palette, emphasis, doubled } = current;
      const [from, to] = graph.extremities(key);
      const rank = ranks.get(key) ?? 0;
      const stands = emphasis.edges.get(key) ?? 'plain';
      if (stands !== 'path' && view.hiddenEdges?.has(key) === true) return { ...HIDDEN_EDGE, rank };
      const isGrey = isGreyEdge(view, key, from, to);
      const look = isGrey
        ? greyEdgeLook(edge, palette)
        : edgeLook(edge, isTalk(from) !== isTalk(to), stands, palette);
      return { ...look, hidden: look.hidden || doubled.has(key), rank };
    },
  };
}

const HIDDEN_EDGE: EdgeLook = { color: '#000000', opacity: 0, width: 0, strong: false, hidden: true };

const isGreyEdge = ({ grey, greyEdges }: SceneView, key: string, from: string, to: string): boolean =>
  greyEdges?.has(key) === true || (grey !== undefined && grey.size > 0 && (grey.has(from) || grey.has(to)));
