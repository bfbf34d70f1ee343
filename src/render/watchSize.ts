/** Tells when an element's size changes. Sigma itself watches only the window's. */
import type { Size } from './camera.ts';

/** @param onChange is first called soon after the watch begins @returns what ends the watch */
export function watchSize(element: HTMLElement, onChange: (size: Size) => void): () => void {
  const observer = new ResizeObserver(() =>
    onChange({ width: element.offsetWidth, height: element.offsetHeight }),
  );
  observer.observe(element);
  return () => observer.disconnect();
}
