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
import { edgeRanks } from './edgeOrder.ts';
import type { Emphasis } from './emphasis.ts';
import type { NodePlaces } from './nodePlaces.ts';
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

/** @param places kept as the nodes are drawn */
export function createReducers(graph: KnowledgeGraph, current: Current, places: NodePlaces) {
  const standings = edgeStandings(graph);
  return {
    nodeReducer(key: string, node: NodeAttributes): ReducedNode {
      const { view, palette, emphasis } = current;
      places.set(key, node.x, node.y);
      const look =
        view.grey?.has(key) === true
          ? greyNodeLook(node, palette)
          : nodeLook(node, emphasis.nodes.get(key) ?? 'plain', palette);
      return { ...look, x: node.x, y: node.y, hidden: view.hidden.has(key) };
    },
    edgeReducer(key: string, edge: EdgeAttributes): ReducedEdge {
      const { view, palette, emphasis, doubled } = current;
      const standing = standings.get(key) ?? 0;
      const atTalk = standing < 0;
      const rank = atTalk ? ~standing : standing;
      const stands = emphasis.edges.get(key) ?? 'plain';
      if (stands !== 'path' && view.hiddenEdges?.has(key) === true) return { ...HIDDEN_EDGE, rank };
      const look = isGreyEdge(view, graph, key)
        ? greyEdgeLook(edge, palette)
        : edgeLook(edge, atTalk, stands, palette);
      return { ...look, hidden: look.hidden || doubled.has(key), rank };
    },
  };
}

/**
 * What of an edge depends on the graph alone: its rank, as `~rank` where one end, and only one, is a talk. It is asked for
 * every edge of a full refresh, so it is known before; as a number, since of objects a large graph would need very many.
 */
function edgeStandings(graph: KnowledgeGraph): ReadonlyMap<string, number> {
  const standings = edgeRanks(graph);
  graph.forEachEdge((key, _, _source, _target, from, to) => {
    const rank = standings.get(key) ?? 0;
    if ((from.kind === TALK) !== (to.kind === TALK)) standings.set(key, ~rank);
  });
  return standings;
}

const HIDDEN_EDGE: EdgeLook = { color: '#000000', opacity: 0, width: 0, strong: false, hidden: true };

function isGreyEdge({ grey, greyEdges }: SceneView, graph: KnowledgeGraph, key: string): boolean {
  if (greyEdges?.has(key) === true) return true;
  return grey !== undefined && grey.size > 0 && graph.extremities(key).some((end) => grey.has(end));
}
