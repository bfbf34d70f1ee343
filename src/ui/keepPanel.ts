/** Remembers the panel's room from one visit to the next. */
import { writePanel } from '../state/panel.ts';
import type { ViewStore } from '../state/viewStore.ts';

/** Writes it down whenever it changes. */
export function keepPanel(store: ViewStore): void {
  store.subscribe(({ panel }, before) => {
    if (panel !== before.panel) writePanel(() => window.localStorage, panel);
  });
}
