/** Takes a view over into what is drawn, and has sigma redraw what differs, and no more. */
import { changedKeys, emphasisOf, sameKeys } from './emphasis.ts';
import type { Fading } from './fading.ts';
import type { GraphSigma } from './graphSigma.ts';
import { paletteOf } from './palette.ts';
import type { Current } from './reducers.ts';
import type { SceneView } from './sceneView.ts';

/** @param current what the reducers read; its parts are replaced @param drawnEdge the edge that is drawn for an edge */
export function createRedraw(
  sigma: GraphSigma,
  current: Current,
  drawnEdge: (edge: string) => string,
  fading: Fading,
): (view: SceneView) => void {
  const graph = sigma.getGraph();
  return (view) => {
    const { view: last, emphasis } = current;
    current.view = view;
    current.emphasis = emphasisOf(graph, view, drawnEdge);
    if (view.theme !== last.theme) current.palette = paletteOf(view.theme, graph.getAttribute('kinds'));
    // Pointing fades at once; choosing something fades slowly, so that one sees what becomes of the rest.
    const isChosen = last.lit === null && view.selected !== last.selected;
    fading.to(view.lit === null ? 0 : 1, isChosen);
    if (view.theme !== last.theme || !sameKeys(view.hidden, last.hidden)) {
      sigma.refresh({ schedule: true });
      return;
    }
    const nodes = changedKeys(emphasis.nodes, current.emphasis.nodes).filter((key) => graph.hasNode(key));
    const edges = changedKeys(emphasis.edges, current.emphasis.edges).filter((key) => graph.hasEdge(key));
    refreshPart(sigma, nodes, edges);
  };
}

/** Redraws some nodes and edges, without taking the others in anew. */
function refreshPart(sigma: GraphSigma, nodes: string[], edges: string[]): void {
  if (nodes.length + edges.length === 0) return;
  try {
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  } catch {
    // Between a full refresh that somebody scheduled and its frame, sigma has no index to write to.
    sigma.refresh({ schedule: true });
  }
}
