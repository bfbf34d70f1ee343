/** Curves of motion, as CSS writes them: `cubic-bezier(x1, y1, x2, y2)` from 0,0 to 1,1. */

export type Easing = (share: number) => number;

/** Makes the function from the share of time to the share of the way. */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): Easing {
  const at = (one: number, two: number, t: number): number =>
    3 * one * t * (1 - t) ** 2 + 3 * two * t * t * (1 - t) + t ** 3;
  return (share) => {
    if (!(share > 0)) return 0;
    if (share >= 1) return 1;
    let [low, high] = [0, 1];
    // x grows with t, so halving finds t; 20 steps are finer than a pixel.
    for (let step = 0; step < 20; step += 1) {
      const t = (low + high) / 2;
      if (at(x1, x2, t) < share) low = t;
      else high = t;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

/** Focus and fade: 160 ms. */
export const FADE = { duration: 160, easing: cubicBezier(0.2, 0, 0, 1) } as const;
/** The camera: 280 ms. */
export const FLIGHT = { duration: 280, easing: cubicBezier(0.3, 0, 0, 1) } as const;
/** The camera, from one slide to the next: 320 ms. */
export const SLIDE_FLIGHT = { duration: 320, easing: cubicBezier(0.3, 0, 0, 1) } as const;
/** A change of layout: 420 ms. */
export const MOVE = { duration: 420, easing: cubicBezier(0.3, 0, 0, 1) } as const;
