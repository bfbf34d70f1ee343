/** Knows when the page goes to the printer: then nothing may be left out for being far off. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from './useMedia.ts';

/** Says whether the page is being printed. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  const isPaper = useMedia('print');
  useEffect(() => {
    // The browser takes the page as it is when the event is over.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting || isPaper;
}
