/** Finds the largest size of type in which a slide's words fit; the last resort is that they scroll. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Slide } from '../../recap/recap.ts';

const SIZES = ['large', 'middle', 'small', 'smallest'] as const;
export type SlideSize = (typeof SIZES)[number];

/** Measures the slide in its region, and again when the region's size changes. */
export function useFitting(region: RefObject<HTMLElement | null>, slide: Slide | null): SlideSize {
  const [size, setSize] = useState<SlideSize>('large');
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null || slide === null) return undefined;
    const fit = (): void => {
      const found = SIZES.find((wanted) => {
        element.setAttribute('data-size', wanted);
        return element.scrollHeight <= element.clientHeight + 1;
      });
      setSize(found ?? 'smallest');
      element.setAttribute('data-size', found ?? 'smallest');
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    void document.fonts.ready.then(fit);
    return () => watch.disconnect();
  }, [region, slide]);
  return size;
}
