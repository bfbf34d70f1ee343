/**
 * Waits for all that the first frame needs: the drawing code, the font, the nodes' places. Not by suspending:
 * React holds back for 300 ms what follows a suspended part, twice if two of them follow one another.
 */
import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import type { Dataset } from '../state/dataset.ts';
import type { LayoutName } from '../state/layoutChoice.ts';
import type { GraphCanvas } from './GraphCanvas.tsx';
import { loadGraphCanvas } from './loadGraphCanvas.ts';
import { settle } from './places.ts';
import { useViewStore } from './stage.tsx';

/** A dataset that can be drawn at once, in the layout in which its nodes lie. */
export interface ReadyToDraw {
  readonly Canvas: ComponentType<ComponentProps<typeof GraphCanvas>>;
  readonly dataset: Dataset;
  readonly settledIn: LayoutName;
}

/**
 * Returns what can be drawn: null at first, then the dataset; while a new one is made ready, still the old one.
 * @param onFault called where the drawing code cannot be had
 */
export function useGraphCanvas(dataset: Dataset | undefined, onFault: () => void): ReadyToDraw | null {
  const store = useViewStore();
  const [ready, setReady] = useState<ReadyToDraw | null>(null);
  useEffect(() => {
    if (dataset === undefined) return undefined;
    let isWanted = true;
    const { layout, moved } = store.getState();
    Promise.all([loadGraphCanvas(), settle(dataset, layout, moved)]).then(
      ([Canvas, settledIn]) => {
        if (isWanted) setReady({ Canvas, dataset, settledIn });
      },
      () => {
        if (isWanted) onFault();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [dataset, store, onFault]);
  return ready;
}
