/**
 * Keeps the windows of one show in step: the audience's and the speaker's. Each says where it is when it moves,
 * and asks the others when it opens, so that either may be loaded again.
 */
import { useEffect } from 'react';
import type { ViewStore } from '../../state/viewStore.ts';

type Message =
  | { readonly says: 'hello' }
  | {
      readonly says: 'at';
      readonly slide: number;
      readonly step: number;
      readonly isBlack: boolean;
      readonly recap: string | null;
    };

const SPEAKER = 'speaker';
const KEPT = 'rayograph.show';

/** The name that the windows of this show have in common. */
function showName(): string {
  const given = new URLSearchParams(window.location.search).get(SPEAKER);
  if (given !== null && given !== '') return given.slice(0, 64);
  try {
    const known = window.sessionStorage.getItem(KEPT);
    if (known !== null) return known;
    const name = crypto.randomUUID();
    window.sessionStorage.setItem(KEPT, name);
    return name;
  } catch {
    return 'show';
  }
}

/** Opens the speaker's window, or brings it to the front. */
export function openSpeaker(): void {
  const address = new URL(window.location.href);
  address.searchParams.set(SPEAKER, showName());
  window.open(address, `rayograph-${showName()}`, 'popup,width=1100,height=760');
}

/** True in a speaker's window. */
export const isSpeaker = (): boolean => new URLSearchParams(window.location.search).has(SPEAKER);

/** Keeps a window in step while the component is there. */
export function useShared(store: ViewStore): void {
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(`rayograph ${window.location.pathname} ${showName()}`);
    let isFollowing = false;
    let sent: string | null = null;
    const say = (withRecap: boolean): void => {
      const { show, recap } = store.getState();
      if (show === null) return;
      const { slide, step, isBlack } = show;
      const message: Message = { says: 'at', slide, step, isBlack, recap: withRecap ? recap : null };
      // A channel reaches pages of the same origin only.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage(message);
    };
    const hear = ({ data }: MessageEvent<unknown>): void => {
      const message = readMessage(data);
      if (message === null) return;
      if (message.says === 'hello') {
        say(true);
        return;
      }
      const { show, present, setBlack, takeRecap, recap } = store.getState();
      if (show === null) return;
      isFollowing = true;
      if (message.recap !== null && message.recap !== recap) {
        sent = message.recap;
        takeRecap(message.recap);
      }
      if (show.slide !== message.slide || show.step !== message.step) present(message);
      if (store.getState().show?.isBlack !== message.isBlack) setBlack(message.isBlack);
      isFollowing = false;
    };
    channel.addEventListener('message', hear);
    const unsubscribe = store.subscribe((state, before) => {
      if (isFollowing || state.show === null) return;
      const isEdited = state.recap !== before.recap && before.recap !== null && state.recap !== sent;
      const isMoved =
        before.show === null ||
        state.show.slide !== before.show.slide ||
        state.show.step !== before.show.step ||
        state.show.isBlack !== before.show.isBlack;
      if (isMoved || isEdited) say(isEdited);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage({ says: 'hello' } satisfies Message);
    return () => {
      unsubscribe();
      channel.close();
    };
  }, [store]);
}

/** Reads what another window said; null for anything that no window of ours says. */
function readMessage(data: unknown): Message | null {
  const message = (data ?? {}) as Partial<Record<string, unknown>>;
  if (message['says'] === 'hello') return { says: 'hello' };
  const { says, slide, step, isBlack, recap } = message;
  if (says !== 'at' || !isCount(slide) || !isCount(step) || typeof isBlack !== 'boolean') return null;
  return { says, slide, step, isBlack, recap: typeof recap === 'string' ? recap : null };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
