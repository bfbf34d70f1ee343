/**
 * Waits for all that the first frame needs: the drawing code, the font, the nodes' places. Not by suspending:
 * React holds back for 300 ms what follows a suspended part, twice if two of them follow one another.
 */
import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import type { View } from '../layout/positions.ts';
import type { Dataset } from '../state/dataset.ts';
import type { GraphCanvas } from './GraphCanvas.tsx';
import { loadGraphCanvas } from './loadGraphCanvas.ts';
import { type Settled, noLayout, settle, wishOf } from './places.ts';
import { useViewStore } from './stage.tsx';

/** A dataset that can be drawn at once, as its nodes lie. */
export interface ReadyToDraw {
  readonly Canvas: ComponentType<ComponentProps<typeof GraphCanvas>>;
  readonly dataset: Dataset;
  /** How many were ready before it. */
  readonly serial: number;
  readonly settled: Settled;
}

/**
 * Returns what can be drawn: null at first, then the dataset; while a new one is made ready, still the old one.
 * @param room asked for how much room there is
 * @param onFault called where the drawing code cannot be had
 */
export function useGraphCanvas(
  dataset: Dataset | undefined,
  room: () => View,
  onFault: () => void,
): ReadyToDraw | null {
  const store = useViewStore();
  const [ready, setReady] = useState<ReadyToDraw | null>(null);
  useEffect(() => {
    if (dataset === undefined) return undefined;
    let isWanted = true;
    Promise.all([loadGraphCanvas(), settle(dataset, wishOf(store.getState(), room(), null))]).then(
      ([Canvas, settled]) => {
        if (!isWanted) return;
        if (!settled.isAsWished) store.getState().notify(noLayout(settled.wish));
        setReady((last) => ({ Canvas, dataset, settled, serial: (last?.serial ?? -1) + 1 }));
      },
      () => {
        if (isWanted) onFault();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [dataset, store, room, onFault]);
  return ready;
}
