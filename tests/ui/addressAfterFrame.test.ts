/** The address waits for a frame, and loses nothing by it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressAfterFrame } from '../../src/ui/addressAfterFrame.ts';

/** What the address reads of a window: a history that is a list, and events that the test fires. */
class SomeWindow extends EventTarget {
  steps = ['http://x/p?s#a'];
  state: unknown = 0;
  refuses = false;
  get location() {
    const { href, hash, pathname, search } = new URL(this.steps.at(-1) ?? '');
    return { href, hash, pathname, search };
  }
  get history() {
    const write = (state: unknown, url: string, from: number): void => {
      if (this.refuses) throw new DOMException('too often', 'SecurityError');
      this.steps = [...this.steps.slice(0, from), new URL(url, this.location.href).href];
      this.state = state;
    };
    return {
      state: this.state,
      pushState: (state: unknown, _: string, url: string) => write(state, url, this.steps.length),
      replaceState: (state: unknown, _: string, url: string) => write(state, url, this.steps.length - 1),
    };
  }
}

let window: SomeWindow;
const address = () => addressAfterFrame(window as unknown as Window);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  window = new SomeWindow();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address', () => {
  it('is written after the frame, every step of it in its order', () => {
    const { history } = address();
    history.pushState(1, '', '/p?s#b');
    history.replaceState(2, '', '/p?s#c');
    history.pushState(3, '', '/p?s#d');
    expect(window.steps).toEqual(['http://x/p?s#a']);
    vi.runAllTimers();
    expect(window.steps).toEqual(['http://x/p?s#a', 'http://x/p?s#c', 'http://x/p?s#d']);
    expect(window.state).toBe(3);
  });

  it('counts as written before it is', () => {
    const given = address();
    const { history } = given;
    expect([given.location.hash, given.location.pathname, given.location.search]).toEqual(['#a', '/p', '?s']);
    history.pushState(1, '', '/p?s#caf\u00e9');
    expect(given.location.hash).toBe('#caf%C3%A9');
    const before = [given.location.hash, history.state];
    vi.runAllTimers();
    expect([given.location.hash, history.state]).toEqual(before);
  });

  it('keeps where one is when only what a step says is changed', () => {
    const { history } = address();
    history.replaceState(4, '');
    vi.runAllTimers();
    expect(window.steps).toEqual(['http://x/p?s#a']);
    expect(window.state).toBe(4);
  });

  it.each(['keydown', 'pointerdown', 'click', 'pagehide'])('is written at once on %s', (moment) => {
    const { history } = address();
    history.pushState(1, '', '/p?s#b');
    window.dispatchEvent(new Event(moment));
    expect(window.steps).toEqual(['http://x/p?s#a', 'http://x/p?s#b']);
    vi.runAllTimers();
    expect(window.steps).toHaveLength(2);
  });

  it('is left alone once somebody has gone back before it was written', () => {
    const told = vi.fn();
    const given = address();
    const { history, addEventListener, removeEventListener } = given;
    addEventListener('popstate', () => told(given.location.hash));
    history.pushState(1, '', '/p?s#b');
    window.dispatchEvent(new Event('popstate'));
    vi.runAllTimers();
    expect(told).toHaveBeenCalledWith('#a');
    expect(window.steps).toEqual(['http://x/p?s#a']);
    const never = vi.fn();
    addEventListener('hashchange', never);
    removeEventListener('hashchange', never);
    window.dispatchEvent(new Event('hashchange'));
    expect(never).not.toHaveBeenCalled();
  });

  it('is what it was where the browser refuses', () => {
    const given = address();
    const { history } = given;
    window.refuses = true;
    history.pushState(1, '', '/p?s#b');
    vi.runAllTimers();
    expect(given.location.hash).toBe('#a');
    window.refuses = false;
    history.pushState(2, '', '/p?s#c');
    vi.runAllTimers();
    expect(given.location.hash).toBe('#c');
  });
});
