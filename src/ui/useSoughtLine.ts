/** The passage that the search led to is marked, and brought into sight. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Passage } from '../query/passage.ts';
import { useView } from './stage.tsx';

interface Sought {
  /** To be attached to the element that shows the passage. */
  readonly element: RefObject<HTMLDivElement | null>;
  readonly isSought: boolean;
}

/** Says whether a passage is the one that was asked for. */
export function useSoughtLine({ source, first, last }: Passage): Sought {
  const element = useRef<HTMLDivElement | null>(null);
  const sought = useView(({ soughtLine, selected }) => (soughtLine?.key === selected ? soughtLine : null));
  const isSought = sought !== null && sought.source === source && first <= sought.line && sought.line <= last;
  useEffect(() => {
    if (isSought && sought !== null) element.current?.scrollIntoView({ block: 'center' });
  }, [isSought, sought]);
  return { element, isSought };
}
