/** The keys that work anywhere in the view. Where one types they are letters. */
import { useEffect, useRef } from 'react';
import { useActions, useCamera, useViewStore } from './stage.tsx';

interface Doors {
  readonly focusSearch: () => void;
  readonly openHelp: () => void;
}

/** Listens for keys while the component is there. */
export function useKeys(doors: Doors): void {
  const { escape, startChoosing } = useActions();
  const store = useViewStore();
  const camera = useCamera();
  const latest = useRef(doors);
  useEffect(() => {
    latest.current = doors;
  });
  useEffect(() => {
    const askWhy = (): void => {
      if (store.getState().selected === null) return;
      startChoosing();
      latest.current.focusSearch();
    };
    const plain: Partial<Record<string, () => void>> = {
      '/': () => latest.current.focusSearch(),
      '?': () => latest.current.openHelp(),
      '[': () => window.history.back(),
      ']': () => window.history.forward(),
      w: askWhy,
      W: askWhy,
      f: camera.fit,
      F: camera.fit,
      Escape: escape,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !event.altKey;
      // On many keyboards a bracket needs AltGr, which then counts as Ctrl and Alt.
      const isChord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
      if (!isCommand && (isChord || isTyping(event.target))) return;
      const action = isCommand ? latest.current.focusSearch : plain[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [camera, escape, startChoosing, store]);
}

/** Check boxes and radios are inputs too, but nobody types in them. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
