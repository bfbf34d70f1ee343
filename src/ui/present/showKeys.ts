/** The keys of a show. They come before all others while it runs; where one types they are letters. */
import { useEffect } from 'react';
import type { ViewStore } from '../../state/viewStore.ts';
import { isTyping } from '../useKeys.ts';
import type { ShowMoves } from './showMoves.ts';

export interface ShowDesk extends ShowMoves {
  readonly open: 'nothing' | 'overview' | 'goTo' | 'edit';
  readonly toggle: (what: 'overview' | 'goTo' | 'edit') => void;
  readonly close: () => void;
  readonly speaker: () => void;
}

type Move = (desk: ShowDesk) => void;

const next: Move = (desk) => desk.next();
const previous: Move = (desk) => desk.previous();
const overview: Move = (desk) => desk.toggle('overview');
const comeBack: Move = (desk) => desk.comeBack();

/** By `KeyboardEvent.key`, letters small; after `shift ` where that is held. */
const KEYS: Readonly<Partial<Record<string, Move>>> = {
  ArrowRight: next,
  PageDown: next,
  ' ': next,
  n: next,
  ArrowLeft: previous,
  PageUp: previous,
  'shift  ': previous,
  p: previous,
  Home: (desk) => desk.first(),
  End: (desk) => desk.last(),
  'shift End': (desk) => desk.all(),
  'shift ArrowRight': (desk) => desk.all(),
  b: (desk) => desk.black(),
  '.': (desk) => desk.black(),
  o: overview,
  s: (desk) => desk.speaker(),
  g: (desk) => desk.toggle('goTo'),
  e: (desk) => desk.toggle('edit'),
  f: () => toggleFullScreen(),
  r: comeBack,
  Backspace: comeBack,
};

/** Listens while the component is there. */
export function useShowKeys(store: ViewStore, desk: ShowDesk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const move = moveFor(event, store, desk);
      if (move === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      move(desk);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [store, desk]);
}

function moveFor(event: KeyboardEvent, store: ViewStore, { open }: ShowDesk): Move | undefined {
  const { key, shiftKey } = event;
  const isChord = event.ctrlKey || event.metaKey;
  if (isChord && key.toLowerCase() === 'z') return (desk) => (shiftKey ? desk.redo() : desk.undo());
  if (isChord || event.altKey) return undefined;
  if (key === 'Escape') return escapeFrom(store, open);
  // The overview has keys of its own.
  if (open === 'overview') return key.toLowerCase() === 'o' ? overview : undefined;
  const isOnButton = event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
  if (isOnButton && key === ' ') return undefined;
  const small = key.length === 1 ? key.toLowerCase() : key;
  const isLetter = /^\p{L}$/u.test(small);
  return (
    KEYS[shiftKey && !isLetter ? `shift ${small}` : small] ?? (isExplorerKey(small) ? () => {} : undefined)
  );
}

/** Keys by which the explorer would change what lies behind the show. */
const isExplorerKey = (key: string): boolean => ['h', '+', '=', '-', '[', ']'].includes(key);

function escapeFrom(store: ViewStore, open: ShowDesk['open']): Move {
  const { show } = store.getState();
  if (open !== 'nothing') return (desk) => desk.close();
  if (show?.isBlack === true) return (desk) => desk.black();
  return show?.isStrayed === true ? comeBack : (desk) => desk.leave();
}

/** Fills the screen, or gives it back; where the browser does not allow it, nothing happens. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  done?.catch(() => {});
}
