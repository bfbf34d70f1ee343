/** Work that waits for a frame: once for many requests, also where no frame comes, and not after its end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAfterFrames } from '../../src/ui/afterFrame.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Frames come when the test makes them: here none comes by itself. */
function waiting() {
  let draw = (): void => undefined;
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    draw = run;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    draw = () => undefined;
  });
  const work = vi.fn();
  let request = (): void => undefined;
  let isHeard = false;
  const frames = runAfterFrames(work, (ask) => {
    request = ask;
    isHeard = true;
    return () => {
      isHeard = false;
    };
  });
  return { ...frames, work, request: () => request(), draw: () => draw(), isHeard: () => isHeard };
}

describe('work after a frame', () => {
  it('is done once for many requests, and not within the frame', () => {
    const { work, request, draw } = waiting();
    request();
    request();
    draw();
    expect(work).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is done again for what is requested after it', () => {
    const { work, request, draw } = waiting();
    for (const _ of [1, 2]) {
      request();
      draw();
      vi.runAllTimers();
    }
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is done without a frame in a window that is not seen', () => {
    const { work, request } = waiting();
    request();
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is done at once where it must not wait, and then not again', () => {
    const { work, request, draw, hurry } = waiting();
    request();
    hurry();
    expect(work).toHaveBeenCalledTimes(1);
    draw();
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('should not be hurried where nothing waits', () => {
    const { work, request, draw, hurry } = waiting();
    hurry();
    request();
    draw();
    vi.runAllTimers();
    hurry();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('should not be done once it was stopped', () => {
    const { work, request, draw, stop, isHeard } = waiting();
    request();
    draw();
    stop();
    vi.runAllTimers();
    expect([work.mock.calls.length, isHeard()]).toEqual([0, false]);
  });
});
