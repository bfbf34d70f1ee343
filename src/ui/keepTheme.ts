/** Keeps the page in the chosen theme, and the store aware of what the system prefers. */
import { writeThemeChoice } from '../state/theme.ts';
import type { ViewStore } from '../state/viewStore.ts';

const GROUND = { light: '#fcfcfa', dark: '#131415' };

/** Sets `data-theme` on the document, now and whenever the choice changes, and remembers the choice. */
export function keepTheme(store: ViewStore): void {
  const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
  systemDark.addEventListener('change', () => store.getState().setSystemIsDark(systemDark.matches));
  store.getState().setSystemIsDark(systemDark.matches);
  let shown = store.getState().theme;
  document.documentElement.dataset['theme'] = shown;
  store.subscribe(({ theme }) => {
    if (theme === shown) return;
    shown = theme;
    document.documentElement.dataset['theme'] = theme;
    writeThemeChoice(() => window.localStorage, theme);
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      const own = meta.media.includes('dark') ? 'dark' : 'light';
      meta.content = GROUND[theme === 'system' ? own : theme];
    }
  });
}
