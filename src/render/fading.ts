/** How far what does not stand out is faded in each frame, and what else the WebGL programs are told. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { CameraRest } from './cameraRest.ts';
import { FADE } from './easing.ts';
import { type Lines, glColors, setFrameLook, targetWidth } from './frameLook.ts';
import type { GraphSigma } from './graphSigma.ts';
import type { Tokens } from './palette.ts';
import { isStill, tween } from './tween.ts';

export interface Fading {
  /** @param share how far, from 0 to 1 */
  readonly to: (share: number, animate: boolean) => void;
  readonly stop: () => void;
}

/** Edges beyond which picking, which draws everything once more, waits until the camera rests. */
const MANY_EDGES = 5000;

/** @param side of the frame, in px of the layout @param asked once a frame */
export function createFading(
  sigma: GraphSigma,
  graph: KnowledgeGraph,
  side: number,
  rest: CameraRest,
  asked: () => { readonly tokens: Tokens; readonly lines: Lines },
): Fading {
  let share = 0;
  let cancel = (): void => undefined;

  const tell = (): void => {
    const { tokens, lines } = asked();
    setFrameLook(sigma, {
      ...glColors(tokens),
      lines,
      fade: share,
      side,
      edges: graph.size,
      target: targetWidth(graph.order),
      picking: graph.size <= MANY_EDGES || rest.isResting(),
    });
  };
  const fade = (next: number): void => {
    share = next;
    sigma.scheduleRender();
  };
  // After the watch on the camera, whose listener was added before.
  sigma.on('beforeRender', tell);

  return {
    to(target, animate) {
      cancel();
      const start = share;
      if (animate && !isStill()) cancel = tween(FADE, (way) => fade(start + (target - start) * way));
      else fade(target);
    },
    stop() {
      cancel();
      sigma.off('beforeRender', tell);
      setFrameLook(sigma, undefined);
    },
  };
}
