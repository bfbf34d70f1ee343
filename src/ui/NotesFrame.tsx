/** The panel's frame: a column beside the graph, on a phone a sheet that is dragged. */
import type { CSSProperties, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { useActions } from './stage.tsx';
import { useSheetDrag } from './useSheetDrag.ts';

interface Props {
  /** What it shows: something else is a new page, read from its top. */
  readonly page: string;
  readonly style?: CSSProperties | undefined;
  /** True where two notes stand beside each other. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** Shows the frame with its handle and what is in it. */
export function NotesFrame({ page, style, isWide = false, children }: Props) {
  const { select } = useActions();
  const { handle, isTall, way } = useSheetDrag(() => select(null));
  return (
    <aside
      className="notes"
      aria-label="Notes"
      data-tall={isTall}
      data-wide={isWide}
      style={{ ...style, '--drag': `${String(way)}px` } as CSSProperties}
    >
      <div className="sheet-handle" {...handle} />
      <div className="notes-scroll" key={page}>
        {children}
      </div>
    </aside>
  );
}

/** Closes the panel. */
export function CloseNotes() {
  const { select } = useActions();
  return (
    <button type="button" className="icon-button" aria-label="Close the notes" onClick={() => select(null)}>
      <Icon name="close" />
    </button>
  );
}
