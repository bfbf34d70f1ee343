/** Sigma in React: one Sigma for each dataset, made anew only when the browser took its WebGL context away. */
import { SigmaContainer } from '@react-sigma/core';
import { useEffect, useRef, useState } from 'react';
import type { CameraState } from 'sigma/types';
import { sigmaSettings } from '../render/sigmaSettings.ts';
import type { Dataset } from '../state/dataset.ts';
import { SceneBinding } from './SceneBinding.tsx';
import type { Settled } from './places.ts';

/** A browser that takes the context away so often will do it again: the outline is shown then. */
const MOST_LOSSES = 3;

interface Props {
  readonly dataset: Dataset;
  /** Tells it from others that were drawn before: each has a Sigma of its own. */
  readonly serial: number;
  /** How its nodes lie. */
  readonly settled: Settled;
  /** Called after the first frame. */
  readonly onReady: () => void;
}

/** Draws the graph of a dataset. */
export function GraphCanvas({ dataset, serial, settled, onReady }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const kept = useRef<CameraState | null>(null);
  const [losses, setLosses] = useState(0);
  useEffect(() => {
    const element = frame.current;
    // Sigma has several contexts, and a GPU that resets takes all of them: that is one loss.
    const onLost = (): void => setLosses(losses + 1);
    // The event does not bubble.
    element?.addEventListener('webglcontextlost', onLost, { capture: true });
    return () => element?.removeEventListener('webglcontextlost', onLost, { capture: true });
  }, [losses]);
  if (losses > MOST_LOSSES) throw new Error('the browser keeps taking the WebGL context away');
  return (
    <div ref={frame} className="graph-frame">
      <SigmaContainer key={`${String(serial)} ${String(losses)}`} settings={sigmaSettings}>
        <SceneBinding dataset={dataset} settled={settled} onReady={onReady} kept={kept} />
      </SigmaContainer>
    </div>
  );
}
