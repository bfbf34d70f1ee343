/**
 * Ties the store to the scene that sigma draws. It listens to the store itself: pointing at a node changes
 * what is drawn, and no component needs to render for that.
 */
import { useSigma } from '@react-sigma/core';
import { type RefObject, useEffect } from 'react';
import type { CameraState } from 'sigma/types';
import { attachScene } from '../render/scene.ts';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../schema/graphFile.ts';
import type { Dataset } from '../state/dataset.ts';
import { graphIn, sceneViewIn } from '../state/selectors.ts';
import { followLayout } from './followLayout.ts';
import type { Settled } from './places.ts';
import { followPointer } from './pointer.ts';
import { useActions, useCamera, useViewStore } from './stage.tsx';

interface Props {
  readonly dataset: Dataset;
  /** How the dataset lay when it was first drawn. */
  readonly settled: Settled;
  readonly onReady: () => void;
  /** Where the last Sigma's camera stood, if the reader had moved it. */
  readonly kept: RefObject<CameraState | null>;
}

/** Shows nothing of its own. */
export function SceneBinding({ dataset, settled, onReady, kept }: Props) {
  const sigma = useSigma<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const store = useViewStore();
  const camera = useCamera();
  const { hover, select, compare, selectEdge, moveNode } = useActions();

  useEffect(() => {
    let drawn = sceneViewIn(store.getState());
    const attached = attachScene(sigma, dataset.graph, drawn, settled.arrangement.backdrop);
    if (kept.current !== null) sigma.getCamera().setState(kept.current);
    const unsubscribe = store.subscribe((state) => {
      const view = sceneViewIn(state);
      if (view === drawn || graphIn(state) !== dataset.graph) return;
      drawn = view;
      attached.update(view);
    });
    const layout = followLayout(sigma, attached, store, dataset, settled);
    camera.bind({
      fit: layout.fit,
      flyTo: (...flight) => attached.flyTo(...flight),
      focus: (...focus) => attached.focus(...focus),
      look: () => attached.look(),
      show: (seen) => attached.show(seen),
    });
    const unfollow = followPointer(sigma, attached, { hover, select, compare, selectEdge, drop: moveNode });
    onReady();
    return () => {
      unsubscribe();
      unfollow();
      layout.stop();
      camera.bind(null);
      // Sigma may be gone by now: nothing is to be drawn any more. One that showed the whole map is followed by one that does.
      kept.current = attached.isWhole() ? null : sigma.getCamera().getState();
      attached.destroy();
    };
  }, [sigma, dataset, settled, store, camera, select, compare, selectEdge, hover, moveNode, onReady, kept]);

  return null;
}
