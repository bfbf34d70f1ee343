/** Follows a media query. */
import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Says whether the query holds, and again when that changes. */
export function useMedia(query: string): boolean {
  // React asks in every render: the browser's answer is made once and kept up to date by it.
  const list = useMemo(() => window.matchMedia(query), [query]);
  const listen = useCallback(
    (changed: () => void) => {
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [list],
  );
  return useSyncExternalStore(listen, () => list.matches);
}

/** The width below which the view is a phone's: outline first, notes in a sheet. */
export const PHONE = '(max-width: 639.98px)';
