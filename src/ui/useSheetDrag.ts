/** On a phone the notes are a sheet: its handle is dragged up to read on, down to put it away. */
import { type PointerEvent, useState } from 'react';

/** Px that the handle must be dragged for the sheet to follow. */
const ENOUGH = 56;

/** Handles the pointer on the sheet's handle; without a pointer the close button does the same. */
export function useSheetDrag(close: () => void) {
  const [isTall, setTall] = useState(false);
  const [from, setFrom] = useState<number | null>(null);
  const [way, setWay] = useState(0);
  const stop = (): void => {
    setFrom(null);
    setWay(0);
  };
  const handle = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      setFrom(event.clientY);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (from !== null) setWay(clientY - from);
    },
    onPointerUp: () => {
      stop();
      if (way < -ENOUGH) setTall(true);
      else if (way > ENOUGH && isTall) setTall(false);
      else if (way > ENOUGH) close();
    },
    onPointerCancel: stop,
  };
  return { handle, isTall, way };
}
