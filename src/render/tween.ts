/** Motion over time, frame by frame. */
import type { Easing } from './easing.ts';

/** True where the reader asked the system for less motion. */
export const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** True where nothing should move over time; also where nobody looks, for frames then do not come. */
export const isStill = (): boolean => document.hidden || wantsStillness();

/**
 * Calls `step` with the share of the way, from the next frame on, the last time with 1.
 * @param duration ms
 * @returns what stops it; the steps that are left are then not made
 */
export function tween(
  { duration, easing }: { readonly duration: number; readonly easing: Easing },
  step: (share: number) => void,
): () => void {
  const start = performance.now();
  let frame = requestAnimationFrame(function advance(now) {
    const time = Math.min(1, (now - start) / duration);
    if (time < 1) frame = requestAnimationFrame(advance);
    step(time < 1 ? easing(time) : 1);
  });
  return () => cancelAnimationFrame(frame);
}
