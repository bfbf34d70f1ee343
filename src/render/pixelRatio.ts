/**
 * Keeps sigma's canvases in step with the screen's pixel ratio, which changes with the browser's zoom and from
 * one screen to another. Sigma takes the new ratio for its viewport, but leaves the canvases as they are.
 */
import type { GraphSigma } from './graphSigma.ts';

/** @returns what ends it */
export function followPixelRatio(sigma: GraphSigma): () => void {
  let known = window.devicePixelRatio;
  let query: MediaQueryList | undefined;
  const changed = (): void => {
    watch();
    sigma.scheduleRender();
  };
  // A query holds for one ratio, so each change asks for the next.
  const watch = (): void => {
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed, { once: true });
  };
  const resize = (): void => {
    if (window.devicePixelRatio === known) return;
    known = window.devicePixelRatio;
    sigma.resize(true);
  };
  watch();
  sigma.on('beforeRender', resize);
  return () => {
    query?.removeEventListener('change', changed);
    sigma.off('beforeRender', resize);
  };
}
