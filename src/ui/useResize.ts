/** The panel's edge: dragged by the pointer, moved by the keys, and Enter puts the panel away. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { LEAST_WIDTH, type Panel, fitWidth, mostWidth } from '../state/panel.ts';

/** Px by key, and with Shift. */
const STEP = 16;
const LARGE_STEP = 64;
/** Px narrower than the least at which a drag puts the panel away. */
const AWAY = 96;

/** Handles the edge of a panel. @param isWide which of the two widths is meant @param frame the panel */
export function useResize(
  isWide: boolean,
  panel: Panel,
  setPanel: (panel: Partial<Panel>) => void,
  frame: RefObject<HTMLElement | null>,
) {
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const [shown, setShown] = useState(0);
  const own = isWide ? 'wide' : 'width';
  const most = mostWidth(window.innerWidth);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setShown(Math.round(element.getBoundingClientRect().width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  const widthNow = (): number => frame.current?.getBoundingClientRect().width ?? 0;

  const setWidth = (width: number): void =>
    setPanel({ [own]: fitWidth(width, window.innerWidth), isCollapsed: false });
  // The panel's edge is its start: in a script that runs to the left its right one.
  const outward = (): 1 | -1 => (document.dir === 'rtl' ? -1 : 1);
  const keys: Partial<Record<string, (step: number) => void>> = {
    ArrowLeft: (step) => setWidth(widthNow() + step * outward()),
    ArrowRight: (step) => setWidth(widthNow() - step * outward()),
    Home: () => setWidth(LEAST_WIDTH),
    End: () => setWidth(most),
    Enter: () => setPanel({ isCollapsed: !panel.isCollapsed }),
  };
  return {
    role: 'separator',
    tabIndex: 0,
    'aria-label': 'Width of the notes',
    'aria-orientation': 'vertical',
    'aria-valuenow': panel.isCollapsed ? 0 : shown,
    'aria-valuemin': 0,
    'aria-valuemax': Math.max(most, shown),
    'aria-valuetext': panel.isCollapsed ? 'put away' : `${String(shown)} pixels`,
    'data-dragged': from !== null,
    onKeyDown: (event: KeyboardEvent) => {
      const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      action(event.shiftKey ? LARGE_STEP : STEP);
    },
    onDoubleClick: () => setPanel({ [own]: null, isCollapsed: false }),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      setFrom({ x: event.clientX, width: widthNow() });
    },
    onPointerMove: ({ clientX }: PointerEvent) => {
      if (from === null) return;
      const width = from.width + (from.x - clientX) * outward();
      if (Math.abs(from.x - clientX) < 3) return;
      if (width < LEAST_WIDTH - AWAY) setPanel({ isCollapsed: true });
      else setWidth(width);
    },
    onPointerUp: () => setFrom(null),
    onPointerCancel: () => setFrom(null),
  } as const;
}
