/** Tells when an element's size changes. Sigma itself watches only the window's. */
import type { Size } from './camera.ts';

/** @param known the size that needs no telling @returns what ends the watch */
export function watchSize(element: HTMLElement, known: Size, onChange: (size: Size) => void): () => void {
  let last = known;
  const observer = new ResizeObserver(() => {
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    if (size.width === last.width && size.height === last.height) return;
    last = size;
    onChange(size);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
