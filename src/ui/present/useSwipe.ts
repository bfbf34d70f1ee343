/** Swiping on a touch screen: left for the next, right for the one before. On the slide the map does not move under a finger. */
import { useEffect } from 'react';
import type { ViewStore } from '../../state/viewStore.ts';
import { GRAPH_ID } from '../focusGraph.ts';
import type { ShowMoves } from './showMoves.ts';

/** Px that a swipe covers at least, and how much flatter than high it is. */
const SWIPE = { least: 48, flat: 1.4 } as const;

/** Listens while the component is there. */
export function useSwipe(store: ViewStore, { next, previous }: Pick<ShowMoves, 'next' | 'previous'>): void {
  useEffect(() => {
    let from: Touch | null = null;
    const isOnSlide = (): boolean => store.getState().show?.isStrayed === false;
    const isElsewhere = (target: EventTarget | null): boolean =>
      target instanceof Element && target.closest('.overview, dialog, .notes, .slide-bar') !== null;
    const begin = (event: TouchEvent): void => {
      from = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
      if (!isOnSlide() || isElsewhere(event.target)) from = null;
      const isOnMap = event.target instanceof Element && event.target.closest(`#${GRAPH_ID}`) !== null;
      // With two fingers one looks around.
      if (isOnMap && event.touches.length > 1) store.getState().stray();
      else if (isOnMap && isOnSlide()) event.stopPropagation();
    };
    const end = (event: TouchEvent): void => {
      const [to] = event.changedTouches;
      if (from === null || to === undefined) return;
      const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = null;
      if (Math.abs(across) < SWIPE.least || Math.abs(across) < Math.abs(down) * SWIPE.flat) return;
      if (across < 0) next();
      else previous();
    };
    document.addEventListener('touchstart', begin, { capture: true, passive: true });
    document.addEventListener('touchend', end, { capture: true, passive: true });
    return () => {
      document.removeEventListener('touchstart', begin, { capture: true });
      document.removeEventListener('touchend', end, { capture: true });
    };
  }, [store, next, previous]);
}
