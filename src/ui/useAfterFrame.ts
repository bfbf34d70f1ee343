import { startTransition, useEffect, useState } from 'react';
import { runAfterFrames } from './afterFrame.ts';

/** Returns a value as it was when the last frame was made: what follows from it may wait until the next one is on the screen. */
export function useAfterFrame<T>(value: T): T {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    const follow = (): void => startTransition(() => setSeen(() => value));
    return runAfterFrames(follow, (request) => {
      request();
      return () => undefined;
    }).stop;
  }, [value]);
  return seen;
}
