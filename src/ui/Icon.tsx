/** The few signs that are no kind's mark: drawn in ink, one stroke wide. */
import type { ReactElement } from 'react';

const DRAWINGS = {
  talks: (
    <>
      <circle cx="4.6" cy="4.6" r="2.3" />
      <circle cx="11.4" cy="11" r="2.3" />
      <path d="M10.6 3.2h.01M13.4 5.4h.01M3 11.6h.01M5.6 13.6h.01" strokeWidth="2" />
    </>
  ),
  time: (
    <>
      <path d="M1.8 4h12.4M1.8 8h12.4M1.8 12h12.4" />
      <path d="M5 4h.01M10.4 8h.01M4.4 12h.01M11.6 12h.01" strokeWidth="3.2" />
    </>
  ),
  force: (
    <>
      <path d="M4.2 4.2 12 7.2 6 12.4zM4.2 4.2 6 12.4" />
      <path d="M4.2 4.2h.01M12 7.2h.01M6 12.4h.01" strokeWidth="3.4" />
    </>
  ),
  'by-kind': (
    <path
      d="M3 3.4h.01M6.4 3.4h.01M3 6.8h.01M12.6 3.4h.01M12.6 6.8h.01M3 12.6h.01M6.4 12.6h.01M9.4 12.6h.01M12.6 12.6h.01"
      strokeWidth="2.2"
    />
  ),
  radial: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <circle cx="8" cy="8" r="2.2" />
    </>
  ),
  close: <path d="m3.5 3.5 9 9m0-9-9 9" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.3 10.3 3.4 3.4" />
    </>
  ),
  chevron: <path d="m6 3.8 4.2 4.2L6 12.2" />,
  system: (
    <>
      <circle cx="8" cy="8" r="5.4" />
      <path d="M8 2.6v10.8A5.4 5.4 0 0 0 8 2.6Z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="8" cy="8" r="2.9" />
      <path d="M8 1.4v1.4M8 13.2v1.4M1.4 8h1.4M13.2 8h1.4M3.3 3.3l1 1M11.7 11.7l1 1M12.7 3.3l-1 1M4.3 11.7l-1 1" />
    </>
  ),
  dark: <path d="M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z" />,
  filter: <path d="M2.6 3.4h10.8L9.4 8.4v4.2l-2.8-1.4V8.4z" />,
  up: <path d="m4.4 10 3.6-4 3.6 4" />,
  sort: <path d="m4.4 6 3.6 4 3.6-4" />,
  undo: <path d="M5.6 3.2 2.6 6.2l3 3M3 6.2h6.2a3.6 3.6 0 0 1 0 7.2H7" />,
  redo: <path d="m10.4 3.2 3 3-3 3M13 6.2H6.8a3.6 3.6 0 0 0 0 7.2H9" />,
  link: (
    <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9" />
  ),
  hide: <path d="M2 8s2.2-3.8 6-3.8S14 8 14 8s-2.2 3.8-6 3.8S2 8 2 8ZM3 13 13 3" />,
  open: <path d="M2.2 12.6V3.8h4l1.4 1.8h5.2v1.8M2.2 12.6l2-5.2h10.2l-2 5.2z" />,
  outline: <path d="M3 4h.01M6 4h7.4M3 8h.01M6 8h7.4M3 12h.01M6 12h7.4" />,
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof DRAWINGS;

/** Draws an icon; it never stands without words or an accessible name beside it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={`${String(size / 16)}rem`}
      height={`${String(size / 16)}rem`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
