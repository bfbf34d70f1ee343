/** Follows a media query. */
import { useSyncExternalStore } from 'react';

/** Says whether the query holds, and again when that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The width below which the view is a phone's: outline first, notes in a sheet. */
export const PHONE = '(max-width: 639.98px)';
