/** Starts vitest with the project's unit tests, in this terminal. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs unit tests.
 * @param parameters vitest's own, and paths of tests @param env what the tests find in their environment besides what is there
 * @returns true where all passed
 */
export function runUnitTests(
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project=unit', ...parameters], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}
