/** The keys that work anywhere in the view. Where one types they are letters. */
import { useEffect, useRef } from 'react';
import { useActions, useCamera, useViewStore } from './stage.tsx';

interface Doors {
  readonly focusSearch: () => void;
  readonly openHelp: () => void;
}

/** Listens for keys while the component is there. */
export function useKeys(doors: Doors): void {
  const { escape, hide, moreSteps, undo, redo, startChoosing } = useActions();
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
    const plain: Partial<Record<string, (event: KeyboardEvent) => void>> = {
      '/': () => latest.current.focusSearch(),
      '?': () => latest.current.openHelp(),
      '[': () => window.history.back(),
      ']': () => window.history.forward(),
      w: askWhy,
      W: askWhy,
      f: camera.fit,
      F: camera.fit,
      h: () => hide(),
      H: () => hide(),
      '+': () => moreSteps(1),
      '=': () => moreSteps(1),
      '-': () => moreSteps(-1),
      Escape: escape,
    };
    /** With Ctrl or Cmd. Search works even where one types; undo there takes back what was typed. */
    const chords: Partial<Record<string, (event: KeyboardEvent) => void>> = {
      k: () => latest.current.focusSearch(),
      z: ({ shiftKey }) => (shiftKey ? redo() : undo()),
      y: redo,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const key = event.key.toLowerCase();
      const isCommand =
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        key in chords &&
        (key === 'k' || !isTyping(event.target));
      // On many keyboards a bracket needs AltGr, which then counts as Ctrl and Alt.
      const isChord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
      if (!isCommand && (isChord || isTyping(event.target))) return;
      const action = isCommand ? chords[key] : plain[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [camera, store, escape, hide, moreSteps, undo, redo, startChoosing]);
}

/** Check boxes, radios and sliders are inputs too, but nobody types in them. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
