/** Knows whether the camera moves. What can wait while it does is made up for in a frame after it has stopped. */
import type { GraphSigma } from './graphSigma.ts';

export interface CameraRest {
  /** True where the frame that is being drawn shows the same view as the last. */
  readonly isResting: () => boolean;
  readonly stop: () => void;
}

/** Ms without a frame after which the camera counts as resting. */
const REST = 120;

export function watchCameraRest(sigma: GraphSigma): CameraRest {
  let last = '';
  let resting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    const { x, y, ratio } = sigma.getCamera();
    const now = `${x} ${y} ${ratio}`;
    resting = now === last;
    last = now;
    clearTimeout(timer);
    if (!resting) timer = setTimeout(() => sigma.scheduleRender(), REST);
  };
  sigma.on('beforeRender', look);

  return {
    isResting: () => resting,
    stop() {
      sigma.off('beforeRender', look);
      clearTimeout(timer);
    },
  };
}
