/** Hands the store and the camera down to the components. */
import { type ReactNode, createContext, use, useMemo } from 'react';
import { useStore } from 'zustand';
import type { View, ViewActions, ViewStore } from '../state/viewStore.ts';
import type { Camera } from './camera.ts';

interface Stage {
  readonly store: ViewStore;
  readonly camera: Camera;
}

const StageContext = createContext<Stage | null>(null);

/** Gives the components below it their store and camera. */
export function StageProvider({ store, camera, children }: Stage & { readonly children: ReactNode }) {
  const stage = useMemo(() => ({ store, camera }), [store, camera]);
  return <StageContext value={stage}>{children}</StageContext>;
}

function useStage(): Stage {
  const stage = use(StageContext);
  if (stage === null) throw new Error('a component of the view stands outside its StageProvider');
  return stage;
}

/** Reads from the store, and again whenever the answer changes. */
export const useView = <T,>(select: (view: View) => T): T => useStore(useStage().store, select);

/** The actions of the store; they never change. */
export const useActions = (): ViewActions => useStage().store.getState();

export const useViewStore = (): ViewStore => useStage().store;

export const useCamera = (): Camera => useStage().camera;
