/**
 * A stretch of a long list. Only what lies near the part that is seen is built; the rest keeps its room, so
 * that the list of five thousand scrolls like one of fifty.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Rows in a stretch, and the length up to which a list is built whole. */
export const CHUNK_ROWS = 60;
export const WHOLE_ROWS = 300;

/** Px beyond the part that is seen. */
const NEAR = 800;

interface Props {
  /** A stretch of a table is a body of it. */
  readonly as: 'div' | 'tbody';
  /** How many rows it holds. */
  readonly rows: number;
  /** True where it must be there wherever one looks. */
  readonly isKept: boolean;
  readonly children: ReactNode;
}

/** Shows its children while it is near. */
export function Chunk({ as: Part, rows, isKept, children }: Props) {
  const element = useRef<HTMLElement | null>(null);
  const [isNear, setNear] = useState(false);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const own = element.current;
    if (own === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting && own.dataset['built'] === 'true')
          setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { root: own.closest('.outline-layer, .notes-scroll'), rootMargin: `${String(NEAR)}px 0px` },
    );
    observer.observe(own);
    return () => observer.disconnect();
  }, []);
  const isBuilt = isNear || isKept;
  const room = { height: height === null ? `calc(${String(rows)} * var(--row))` : `${String(height)}px` };
  const attach = (own: HTMLElement | null): void => {
    element.current = own;
  };
  return (
    <Part ref={attach} role={Part === 'div' ? 'presentation' : undefined} data-built={isBuilt}>
      {isBuilt ? children : Part === 'div' ? <div style={room} /> : <Room style={room} />}
    </Part>
  );
}

function Room({ style }: { readonly style: { readonly height: string } }) {
  return (
    // It only keeps the room of rows that are not built.
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td style={style} />
    </tr>
  );
}

/** Cuts a list into stretches of `CHUNK_ROWS`. */
export function chunksOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / CHUNK_ROWS) }, (_, at) =>
    items.slice(at * CHUNK_ROWS, (at + 1) * CHUNK_ROWS),
  );
}
