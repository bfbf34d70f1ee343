/** Hands the store and the camera down to the components. */
import { type ReactNode, createContext, use, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createStore, useStore } from 'zustand';
import type { View, ViewActions, ViewStore } from '../state/viewStore.ts';
import { runAfterFrames } from './afterFrame.ts';
import type { Camera } from './camera.ts';

interface Stage {
  readonly store: ViewStore;
  /** What the components below show: the store, or the store as it was before the frame that is being made. */
  readonly seen: Pick<ViewStore, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly camera: Camera;
}

const INPUTS = ['keydown', 'pointerdown', 'click'] as const;

const StageContext = createContext<Stage | null>(null);

/** Gives the components below it their store and camera. */
export function StageProvider({
  store,
  camera,
  children,
}: Pick<Stage, 'store' | 'camera'> & { readonly children: ReactNode }) {
  const stage = useMemo(() => ({ store, seen: store, camera }), [store, camera]);
  return <StageContext value={stage}>{children}</StageContext>;
}

/**
 * Lets what is below it follow the store after the next frame, so that the map answers first. Keys and clicks may come
 * faster than frames, and what they mean depends on what is shown: before each of them it catches up.
 */
export function AfterFrame({ children }: { readonly children: ReactNode }) {
  const { store, camera } = useStage();
  const [seen] = useState(() => asItIs(store));
  const stage = useMemo(() => ({ store, seen, camera }), [store, seen, camera]);
  useEffect(() => {
    const catchUp = (): void => seen.setState(store.getState(), true);
    const { hurry, stop } = runAfterFrames(catchUp, (request) =>
      // What is made of new data has waited long enough.
      store.subscribe((state, { load }) => (state.load === load ? request() : catchUp())),
    );
    catchUp();
    const catchUpNow = (): void => flushSync(hurry);
    for (const type of INPUTS) window.addEventListener(type, catchUpNow, { capture: true });
    return () => {
      for (const type of INPUTS) window.removeEventListener(type, catchUpNow, { capture: true });
      stop();
    };
  }, [store, seen]);
  return <StageContext value={stage}>{children}</StageContext>;
}

/** A store that says what another says now. What it says at first is kept for good, so that is what the other said at first. */
function asItIs(store: ViewStore) {
  const seen = createStore(store.getInitialState);
  seen.setState(store.getState(), true);
  return seen;
}

function useStage(): Stage {
  const stage = use(StageContext);
  if (stage === null) throw new Error('a component of the view stands outside its StageProvider');
  return stage;
}

/** Reads from the store, and again whenever the answer changes. */
export const useView = <T,>(select: (view: View) => T): T => useStore(useStage().seen, select);

/** The actions of the store; they never change. */
export const useActions = (): ViewActions => useStage().store.getState();

export const useViewStore = (): ViewStore => useStage().store;

export const useCamera = (): Camera => useStage().camera;
