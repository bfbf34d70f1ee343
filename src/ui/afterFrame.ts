/** Work that may wait until the frame that is being made is on the screen. */

/** Ms after which it is done without a frame: a window that is not seen makes none. */
const LONGEST = 100;

interface Waiting {
  /** Does at once what waits; nothing where nothing does. */
  readonly hurry: () => void;
  readonly stop: () => void;
}

/**
 * Runs work once after the frame that follows a request, however many requests come before it.
 * @param listen passes on how to request it, and says how to stop listening
 */
export function runAfterFrames(work: () => void, listen: (request: () => void) => () => void): Waiting {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = null;
  };
  const run = (): void => {
    cancel();
    work();
  };
  const unlisten = listen(() => {
    if (frame !== null) return;
    timer = setTimeout(run, LONGEST);
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(run);
    });
  });
  return {
    hurry: () => {
      if (frame !== null) run();
    },
    stop: () => {
      unlisten();
      cancel();
    },
  };
}
