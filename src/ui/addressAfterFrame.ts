/**
 * The address of the page, written once the frame that is being made is on the screen: a step of the history costs the
 * browser half a millisecond, and the map answers first.
 */
import type { HashWindow } from '../state/hashSync.ts';
import { runAfterFrames } from './afterFrame.ts';

interface Step {
  readonly how: 'pushState' | 'replaceState';
  readonly state: unknown;
  readonly url: string;
}

/** Who goes back or loads the page again presses something first, or leaves the page. */
const LAST_MOMENTS = ['keydown', 'pointerdown', 'click', 'pagehide'] as const;

/** Stands for a window; what waits to be written counts as written. */
export function addressAfterFrame(window: Window): HashWindow {
  let waiting: readonly Step[] = [];
  let request = (): void => undefined;
  const here = (): URL => new URL(waiting.at(-1)?.url ?? window.location.href, window.location.href);
  const write = (): void => {
    const steps = waiting;
    waiting = [];
    for (const { how, state, url } of steps) {
      try {
        window.history[how](state, '', url);
      } catch {
        // Safari refuses after 100 changes in half a minute; the next one catches up.
      }
    }
  };
  const { hurry } = runAfterFrames(write, (ask) => {
    request = ask;
    return () => undefined;
  });
  const wait = (how: Step['how'], state: unknown, url: string | URL | null | undefined): void => {
    waiting = [...waiting, { how, state, url: String(url ?? here().href) }];
    request();
  };
  for (const moment of LAST_MOMENTS) window.addEventListener(moment, hurry, { capture: true });
  // Who went on before a step was written has left it behind.
  window.addEventListener('popstate', () => {
    waiting = [];
  });
  return {
    get location() {
      return here();
    },
    history: {
      get state(): unknown {
        return (waiting.at(-1) ?? window.history).state;
      },
      pushState: (state, _, url) => wait('pushState', state, url),
      replaceState: (state, _, url) => wait('replaceState', state, url),
    },
    addEventListener: (type, listener) => window.addEventListener(type, listener),
    removeEventListener: (type, listener) => window.removeEventListener(type, listener),
  };
}
