/** Lets what is new stand out for a moment, and no longer. */
import type { ViewStore } from '../state/viewStore.ts';

/** Ms. */
const MOMENT = 4000;

/** Follows the store for as long as the page is there. */
export function keepNews(store: ViewStore): void {
  store.subscribe(({ news }, before) => {
    if (news === null || news === before.news) return;
    setTimeout(() => {
      if (store.getState().news === news) store.getState().forgetNews();
    }, MOMENT);
  });
}
