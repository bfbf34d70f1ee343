/** Has the map stand as the slide says: lights, layout and camera; and notices when somebody leaves the slide to look around. */
import { useEffect } from 'react';
import type { Insets, Size } from '../../render/camera.ts';
import { slideIn, placeIn } from '../../state/recapIn.ts';
import { graphIn } from '../../state/selectors.ts';
import { framedOn, stagedMap } from '../../state/staging.ts';
import type { View } from '../../state/viewStore.ts';
import { GRAPH_ID } from '../focusGraph.ts';
import { useCamera, useViewStore } from '../stage.tsx';

/** Px of a viewport below which the words stand above the map. */
const NARROW = 640;

/** Px above the lower border below which the map dissolves towards the hairline. */
const HAIRLINE = 104;

/** The share of the width that the words take, with the soft edge of the map beside them. */
const WORDS = 0.52;

/** The room that the words leave: the right half, or on a phone the lower one. */
export function insetsBeside({ width, height }: Size): Insets {
  if (width < NARROW || width < height * 0.9) return { top: height * 0.5, right: 8, bottom: 40, left: 8 };
  return { top: 40, right: Math.min(40, width * 0.03), bottom: HAIRLINE, left: width * WORDS };
}

/** Follows the show while the component is there, and gives the camera back at the end. */
export function useStaging(): void {
  const store = useViewStore();
  const camera = useCamera();
  useEffect(() => {
    const before = camera.look();
    let last: View | undefined;
    let isStaging = false;

    const stage = (state: View): void => {
      const graph = graphIn(state);
      const slide = slideIn(state);
      const place = placeIn(state);
      if (graph === undefined || slide === null || place === null) return;
      state.stage(stagedMap(graph, slide, place.step));
      const isOther = last === undefined || slideIn(last) !== slide || last.show?.isStrayed === true;
      const { camera: place2 } = slide.view;
      if (isOther) camera.focus({ ...framedOn(graph, slide), camera: place2, insets: insetsBeside });
    };
    const follow = (state: View): void => {
      if (isStaging || state.show === null) return;
      const isMoved =
        last === undefined ||
        slideIn(state) !== slideIn(last) ||
        placeIn(state)?.step !== placeIn(last)?.step ||
        (last.show?.isStrayed === true && !state.show.isStrayed);
      // What is done here changes the state itself: those changes are not heard.
      isStaging = true;
      if (isMoved) stage(state);
      else if (last !== undefined && isAway(state, last)) state.stray();
      isStaging = false;
      const { show } = store.getState();
      if (show?.isStrayed === true && last?.show?.isStrayed !== true) camera.focus(null);
      last = store.getState();
    };
    follow(store.getState());
    const unsubscribe = store.subscribe(follow);
    const stopWatching = watchHands(() => store.getState().stray());
    return () => {
      unsubscribe();
      stopWatching();
      camera.focus(null);
      if (before === null || before.isWhole) camera.fit();
      else camera.show(before);
    };
  }, [store, camera]);
}

const isAway = (state: View, last: View): boolean =>
  (state.selected !== last.selected && state.selected !== null) ||
  (state.edge !== last.edge && state.edge !== null) ||
  state.searchText !== last.searchText ||
  state.layout !== last.layout ||
  state.filter !== last.filter ||
  state.moved !== last.moved;

/** Px that a hand may tremble. */
const TREMBLE = 4;

/** Notices when the map is dragged or zoomed by hand. */
function watchHands(onMoved: () => void): () => void {
  const graph = document.getElementById(GRAPH_ID);
  let from: { readonly x: number; readonly y: number } | null = null;
  const press = (event: PointerEvent): void => {
    from = event.pointerType === 'touch' ? null : { x: event.clientX, y: event.clientY };
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (from === null || Math.hypot(clientX - from.x, clientY - from.y) <= TREMBLE) return;
    from = null;
    onMoved();
  };
  const release = (): void => {
    from = null;
  };
  graph?.addEventListener('wheel', onMoved, { passive: true, capture: true });
  graph?.addEventListener('pointerdown', press);
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', release);
  return () => {
    graph?.removeEventListener('wheel', onMoved, { capture: true });
    graph?.removeEventListener('pointerdown', press);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', release);
  };
}
