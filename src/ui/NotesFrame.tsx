/** The panel's frame: a column beside the graph that can be made wider or put away, on a phone a sheet that is dragged. */
import { type CSSProperties, type ReactNode, type RefObject, useRef } from 'react';
import { Icon } from './Icon.tsx';
import { useActions, useView } from './stage.tsx';
import { PHONE, useMedia } from './useMedia.ts';
import { useResize } from './useResize.ts';
import { useSheetDrag } from './useSheetDrag.ts';

interface Props {
  /** What it shows: something else is a new page, read from its top. */
  readonly page: string;
  readonly style?: CSSProperties | undefined;
  /** True where two notes stand beside each other, or a whole one. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** Shows the frame with its handle and what is in it. */
export function NotesFrame({ page, style, isWide = false, children }: Props) {
  const { select } = useActions();
  const panel = useView(({ panel }) => panel);
  const isPhone = useMedia(PHONE);
  const { handle, isTall, way } = useSheetDrag(() => select(null));
  const frame = useRef<HTMLElement>(null);
  const width = panel[isWide ? 'wide' : 'width'];
  const isCollapsed = panel.isCollapsed && !isPhone;
  const sizes = {
    '--drag': `${String(way)}px`,
    ...(width === null ? {} : { '--own-panel': `${String(width)}px` }),
  };
  return (
    <aside
      ref={frame}
      className="notes"
      aria-label="Notes"
      data-tall={isTall}
      data-wide={isWide}
      data-collapsed={isCollapsed}
      style={{ ...style, ...sizes }}
    >
      {isPhone ? <div className="sheet-handle" {...handle} /> : <Edge frame={frame} isWide={isWide} />}
      {isCollapsed ? (
        <PutAway />
      ) : (
        <div className="notes-scroll" key={page}>
          {children}
        </div>
      )}
    </aside>
  );
}

function Edge({
  frame,
  isWide,
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly isWide: boolean;
}) {
  const panel = useView(({ panel }) => panel);
  const { setPanel } = useActions();
  const edge = useResize(isWide, panel, setPanel, frame);
  return <div className="notes-edge" {...edge} />;
}

function PutAway() {
  const { setPanel } = useActions();
  return (
    <button
      type="button"
      className="icon-button notes-open"
      aria-label="Show the notes"
      title="Show the notes"
      onClick={() => setPanel({ isCollapsed: false })}
    >
      <Icon name="chevron" />
    </button>
  );
}

/** Closes the panel, or puts it away for now. */
export function CloseNotes() {
  const { select, setPanel } = useActions();
  const isPhone = useMedia(PHONE);
  return (
    <span className="notes-buttons">
      {!isPhone && (
        <button
          type="button"
          className="icon-button"
          aria-label="Put the notes away"
          title="Put the notes away"
          onClick={() => setPanel({ isCollapsed: true })}
        >
          <Icon name="chevron" />
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Close the notes" onClick={() => select(null)}>
        <Icon name="close" />
      </button>
    </span>
  );
}
