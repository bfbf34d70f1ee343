/** The keys that work anywhere in the view. Where one types they are letters. */
import { useEffect } from 'react';
import { type CommandDesk, commandsOf } from './commands.ts';

/** Listens for the keys of commands, and for Escape, while the component is there. */
export function useKeys(desk: CommandDesk): void {
  useEffect(() => {
    const { store, focusSearch } = desk;
    const actionOf = (key: string): (() => void) | undefined => {
      if (key === 'Escape') return store.getState().escape;
      const command = commandsOf(store.getState()).find(({ keys }) => keys?.includes(key) === true);
      return command && (() => command.run(desk));
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !event.altKey;
      // On many keyboards a bracket needs AltGr, which then counts as Ctrl and Alt.
      const isChord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
      if (!isCommand && (isChord || isTyping(event.target))) return;
      const action = isCommand ? focusSearch : actionOf(event.key);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

/** Check boxes and radios are inputs too, but nobody types in them. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
