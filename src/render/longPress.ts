/**
 * Fingers that rest. Sigma takes the lifting of any finger that has not moved for a tap, also after a long press,
 * and after two fingers have pinched: what was meant otherwise chooses nothing.
 */
import type { TouchCoords } from 'sigma/types';
import type { Point } from './camera.ts';
import type { GraphSigma } from './graphSigma.ts';

/** Ms that a finger must rest, and px that it may tremble. */
export const REST = 350;
export const TREMBLE = 8;

export interface LongPress {
  /** True for the tap that ends a long press or a pinch. */
  readonly isSpent: () => boolean;
  readonly stop: () => void;
}

/** @param onPress told where, in px of the viewport, one finger has rested */
export function followLongPress(sigma: GraphSigma, onPress: (point: Point) => void): LongPress {
  const captor = sigma.getTouchCaptor();
  let from: Point | undefined;
  let isSpent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const letGo = (): void => {
    clearTimeout(timer);
    from = undefined;
  };
  const down = ({ touches }: TouchCoords): void => {
    letGo();
    const [finger, second] = touches;
    if (second !== undefined) isSpent = true;
    // The finger that is left of two begins nothing new.
    if (isSpent || finger === undefined) return;
    from = finger;
    timer = setTimeout(() => {
      isSpent = true;
      onPress(finger);
    }, REST);
  };
  const move = ({ touches: [finger] }: TouchCoords): void => {
    if (from === undefined || finger === undefined) return;
    if (Math.hypot(finger.x - from.x, finger.y - from.y) > TREMBLE) letGo();
  };
  const up = ({ touches }: TouchCoords): void => {
    letGo();
    if (touches.length > 0) return;
    // The tap follows at once, if there is one.
    setTimeout(() => {
      isSpent = false;
    }, 0);
  };

  captor.on('touchdown', down);
  captor.on('touchmove', move);
  captor.on('touchup', up);
  return {
    isSpent: () => isSpent,
    stop() {
      letGo();
      captor.off('touchdown', down);
      captor.off('touchmove', move);
      captor.off('touchup', up);
    },
  };
}
