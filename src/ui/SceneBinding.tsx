/**
 * Ties the store to the scene that sigma draws. It listens to the store itself: pointing at a node changes
 * what is drawn, and no component needs to render for that.
 */
import { useSigma } from '@react-sigma/core';
import { type RefObject, useEffect, useRef } from 'react';
import type { Camera } from 'sigma';
import type { CameraState } from 'sigma/types';
import { type Scene, attachScene } from '../render/scene.ts';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../schema/graphFile.ts';
import type { Dataset } from '../state/dataset.ts';
import type { LayoutName } from '../state/layoutChoice.ts';
import { graphIn, sceneViewIn } from '../state/selectors.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type Places, movedIn, overlaid } from '../state/moved.ts';
import { placesOf } from './places.ts';
import { followPointer } from './pointer.ts';
import { useActions, useCamera, useView, useViewStore } from './stage.tsx';

interface Props {
  readonly dataset: Dataset;
  /** The layout in which the dataset was first drawn. */
  readonly settledIn: LayoutName;
  readonly onReady: () => void;
  /** Where the last Sigma's camera stood, if the reader had moved it. */
  readonly kept: RefObject<CameraState | null>;
}

/** Shows nothing of its own. */
export function SceneBinding({ dataset, settledIn, onReady, kept }: Props) {
  const sigma = useSigma<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const store = useViewStore();
  const camera = useCamera();
  const { hover, select, compare, selectEdge, moveNode } = useActions();
  const layout = useView(({ layout }) => layout);
  const scene = useRef<Scene | null>(null);
  const moved = useView((view) => movedIn(view.moved, view.layout));
  const lies = useRef({ dataset, layout: settledIn, moved });

  useEffect(() => {
    // For a moment after new data came, the store is ahead of this sigma.
    if (sigma.getGraph() !== dataset.graph) return undefined;
    let drawn = sceneViewIn(store.getState());
    const attached = attachScene(sigma, drawn);
    if (kept.current !== null) sigma.getCamera().setState(kept.current);
    scene.current = attached;
    camera.bind(attached);
    const unsubscribe = store.subscribe((state) => {
      const view = sceneViewIn(state);
      if (view === drawn || graphIn(state) !== dataset.graph) return;
      drawn = view;
      attached.update(view);
    });
    const unfollow = followPointer(sigma, attached, { hover, select, compare, selectEdge, drop: moveNode });
    sigma.once('afterRender', onReady);
    sigma.scheduleRender();
    return () => {
      unsubscribe();
      unfollow();
      sigma.off('afterRender', onReady);
      camera.bind(null);
      scene.current = null;
      kept.current = ownView(sigma.getCamera(), attached);
      attached.destroy();
    };
  }, [sigma, dataset, store, camera, select, compare, selectEdge, hover, moveNode, onReady, kept]);

  useEffect(() => {
    if (lies.current.dataset !== dataset) lies.current = { dataset, layout: settledIn, moved };
    const before = lies.current;
    if (before.layout === layout && before.moved === moved) return undefined;
    let isWanted = true;
    void placesOf(dataset, layout).then(async (places) => {
      if (!isWanted || scene.current === null) return;
      lies.current = { dataset, layout, moved };
      const goals = overlaid(places, moved);
      // What was dragged lies there already.
      if (before.layout === layout && areThere(dataset.graph, goals)) return;
      const arrival = scene.current.move(goals, { animate: true });
      // The camera sets out at once for where the nodes will be.
      if (before.layout !== layout) scene.current.fit({ animate: true });
      await arrival;
    });
    return () => {
      isWanted = false;
    };
  }, [dataset, layout, moved, settledIn]);
  return null;
}

/** Where the camera stands, or null if it shows the whole map: then the next one will too. */
function ownView(camera: Camera, scene: Scene): CameraState | null {
  const here = camera.getState();
  scene.fit({ animate: false });
  const whole = camera.getState();
  const way = Math.abs(here.x - whole.x) + Math.abs(here.y - whole.y) + Math.abs(here.ratio - whole.ratio);
  return way < 1e-6 ? null : here;
}

const areThere = (graph: KnowledgeGraph, places: Places): boolean =>
  graph.everyNode((key, { x, y }) => {
    const place = places.get(key);
    return place === undefined || (place.x === x && place.y === y);
  });
