/**
 * Brings the nodes to where the layout and the room want them: when another layout or another middle is chosen, when the whole map
 * is shown and its room gets other proportions, and when the whole map is asked for. What one is looking at
 * from near by does not move.
 */
import type { GraphSigma } from '../render/graphSigma.ts';
import type { Scene } from '../render/scene.ts';
import { watchSize } from '../render/watchSize.ts';
import type { Dataset } from '../state/dataset.ts';
import type { ViewStore } from '../state/viewStore.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type Places, overlaid } from '../state/moved.ts';
import {
  type Settled,
  type Wish,
  arrangementOf,
  isSameLayout,
  isSameWish,
  noLayout,
  wishOf,
} from './places.ts';

interface Follower {
  /** Shows the whole map, laid out for the room that there is. */
  readonly fit: () => void;
  readonly stop: () => void;
}

/** @param settled how the dataset lay when it was first drawn */
export function followLayout(
  sigma: GraphSigma,
  scene: Scene,
  store: ViewStore,
  dataset: Dataset,
  settled: Settled,
): Follower {
  let lies = settled.wish;
  let latest = lies;
  let isStopped = false;

  const arrange = async (): Promise<void> => {
    const wish: Wish = wishOf(store.getState(), sigma.getDimensions(), lies.around);
    latest = wish;
    if (isSameWish(lies, wish)) return;
    const arrangement = await arrangementOf(dataset, wish).catch(() => undefined);
    if (isStopped || latest !== wish) return;
    if (arrangement === undefined) {
      store.getState().notify(noLayout(wish));
      return;
    }
    const isOnlyMoved = isSameLayout(lies, wish);
    lies = wish;
    const places = overlaid(arrangement.places, wish.moved);
    // What was dragged lies there already.
    if (isOnlyMoved && areThere(dataset.graph, places)) return;
    const arrival = scene.arrange({ ...arrangement, places }, { animate: true });
    // The camera sets out at once for where the nodes will be.
    if (!isOnlyMoved) scene.fit({ animate: true });
    await arrival;
  };
  const unsubscribe = store.subscribe((state, before) => {
    const isTurned = state.layout === 'radial' && state.selected !== before.selected;
    if (state.layout !== before.layout || state.moved !== before.moved || isTurned) void arrange();
  });
  const stopWatching = watchSize(sigma.getContainer(), sigma.getDimensions(), () => {
    if (scene.isWhole()) void arrange();
  });
  // The state may have moved on since the first frame was made ready.
  if (!isSameWish(wishOf(store.getState(), sigma.getDimensions(), lies.around), lies)) void arrange();

  return {
    fit() {
      scene.fit({ animate: true });
      void arrange();
    },
    stop() {
      isStopped = true;
      unsubscribe();
      stopWatching();
    },
  };
}

const areThere = (graph: KnowledgeGraph, places: Places): boolean =>
  graph.everyNode((key, { x, y }) => {
    const place = places.get(key);
    return place === undefined || (place.x === x && place.y === y);
  });
