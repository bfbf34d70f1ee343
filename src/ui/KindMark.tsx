/** The shape of a kind in its colour: the same sign in the legend, the panel, the outline and on the canvas. */
import type { CSSProperties, ReactElement } from 'react';
import type { Kind, Shape } from '../schema/ontology.ts';

const SHAPES: Readonly<Record<Shape, ReactElement>> = {
  ring: (
    <>
      <circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.6" />
    </>
  ),
  arch: <path d="M2.8 12.4V7.9a5.2 5.2 0 0 1 10.4 0v4.5a.9.9 0 0 1-.9.9H3.7a.9.9 0 0 1-.9-.9Z" />,
  square: <path d="M3 3h10v10H3z" />,
  hexagon: <path d="M4.6 2.3h6.8L14.8 8l-3.4 5.7H4.6L1.2 8z" />,
  diamond: <path d="m8 .9 7.1 7.1L8 15.1.9 8z" />,
  circle: <circle cx="8" cy="8" r="5.6" />,
  page: <path d="M3.4 2h6L12.6 5.2V14H3.4zm5.4 1.1v2.7h2.7z" fillRule="evenodd" />,
  triangle: (
    <path
      d="M1.9 3.2h12.2L8 13.4z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
    />
  ),
};

/** Colours of a kind as custom properties: the style sheet picks the one for the theme. */
export function kindColours({ light, dark }: Kind): CSSProperties {
  const colour = (value: string): string => (value === 'ink' ? 'var(--ink)' : value);
  return { '--kind-light': colour(light), '--kind-dark': colour(dark) } as CSSProperties;
}

/** Draws the mark of a kind; the words beside it say the same, so it is hidden from screen readers. */
export function KindMark({ kind, size = 12 }: { readonly kind: Kind | undefined; readonly size?: number }) {
  if (kind === undefined) return null;
  return (
    <svg
      className="kind-mark"
      style={kindColours(kind)}
      width={`${String(size / 16)}rem`}
      height={`${String(size / 16)}rem`}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[kind.shape]}
    </svg>
  );
}
