/** The keys that work anywhere in the view. Where one types they are letters. */
import { useEffect } from 'react';
import type { CommandDesk } from './commands/command.ts';
import { commandsOf } from './commands/commands.ts';

/** Listens for the keys of commands, and for Escape, while the component is there. */
export function useKeys(desk: CommandDesk): void {
  useEffect(() => {
    const { store } = desk;
    const onKeyDown = (event: KeyboardEvent): void => {
      // A dialogue and an open menu have keys of their own, Escape among them.
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null) return;
      const { key } = event;
      // On many keyboards a bracket needs AltGr, which then counts as Ctrl and Alt.
      const isPlain = event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey);
      const isChord = !isPlain && !event.altKey;
      const chord = `${event.shiftKey ? 'shift ' : ''}${key.toLowerCase()}`;
      const command = commandsOf(store.getState()).find(
        ({ keys = [], chords = [] }) =>
          (isPlain && keys.includes(key)) || (isChord && chords.includes(chord)),
      );
      const action = isPlain && key === 'Escape' ? store.getState().escape : command?.run;
      // Search is called even from where one types; undo there takes back what was typed.
      if (action === undefined || (isTyping(event.target) && !(isChord && command?.id === 'search'))) return;
      event.preventDefault();
      action(desk);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

/** Says whether keys are text there. Check boxes, radios and sliders are inputs too, but nobody types in them. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
