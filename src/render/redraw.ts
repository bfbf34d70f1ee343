/** Takes a view over into what is drawn, and has sigma redraw what differs, and no more. */
import { doubledEdges } from './edgePairs.ts';
import { createEdgesOf } from './edgesOfNodes.ts';
import { changedKeys, emphasisOf, sameKeys } from './emphasis.ts';
import type { Fading } from './fading.ts';
import type { GraphSigma } from './graphSigma.ts';
import { paletteOf } from './palette.ts';
import type { Current } from './reducers.ts';
import type { SceneView } from './sceneView.ts';

/** @param current what the reducers read; its parts are replaced */
export function createRedraw(sigma: GraphSigma, current: Current, fading: Fading): (view: SceneView) => void {
  const graph = sigma.getGraph();
  const edgesOf = createEdgesOf(graph);
  return (view) => {
    const { view: last, emphasis } = current;
    const areSameEdges = sameKeys(undrawnEdges(view), undrawnEdges(last));
    current.view = view;
    if (!areSameEdges) current.doubled = doubledEdges(graph, undrawnEdges(view));
    current.emphasis = emphasisOf(graph, view, (edge) => current.doubled.get(edge) ?? edge);
    if (view.theme !== last.theme) current.palette = paletteOf(view.theme, graph.getAttribute('kinds'));
    // Pointing fades at once; choosing something fades slowly, so that one sees what becomes of the rest.
    const isChosen = last.lit === null && view.selected !== last.selected;
    const isSlide = view.slide === true;
    fading.to(view.lit === null ? 0 : 1, isChosen || isSlide);
    const filtered = [
      ...differing(view.hidden, last.hidden),
      ...differing(view.grey ?? NONE, last.grey ?? NONE),
    ].filter((key) => graph.hasNode(key));
    // Of half of the map or more sigma makes less ado as a whole.
    if (view.theme !== last.theme || !areSameEdges || filtered.length * 2 > graph.order) {
      sigma.refresh({ schedule: true });
      return;
    }
    const nodes = new Set(filtered);
    const edges = filtered.length === 0 ? new Set<string>() : edgesOf(filtered);
    for (const key of changedKeys(emphasis.nodes, current.emphasis.nodes)) {
      if (graph.hasNode(key)) nodes.add(key);
    }
    for (const key of changedKeys(emphasis.edges, current.emphasis.edges)) {
      if (graph.hasEdge(key)) edges.add(key);
    }
    refreshPart(sigma, [...nodes], [...edges]);
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The edges that a view filters out, hidden or grey: none of them is drawn for others between the same nodes. */
export const undrawnEdges = ({ hiddenEdges = NONE, greyEdges = NONE }: SceneView): ReadonlySet<string> =>
  hiddenEdges.size > 0 ? hiddenEdges : greyEdges;

/** Lists what is in one of two sets only. */
function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  if (a === b) return [];
  return [...[...a].filter((key) => !b.has(key)), ...[...b].filter((key) => !a.has(key))];
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
