/** The heading of a page that takes the place of another: it takes the focus too, if what had it is gone. */
import { type ReactNode, useEffect, useRef } from 'react';

/** Shows a heading for a page of the panel. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} dir="auto">
      {children}
    </h2>
  );
}
