/** What every benchmark of a page needs: a browser, and a folder for the sites that it opens. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { BROWSER_ARGUMENTS, findBrowser } from '../findBrowser.ts';

/**
 * Runs a measurement, and cleans up after it whatever becomes of it. Throws a `CliError` where there is no browser.
 * @param more arguments of the browser, besides those of all tests
 */
export async function inBrowser<T>(
  measure: (browser: Browser, folder: string) => Promise<T>,
  more: readonly string[] = [],
): Promise<T> {
  const executablePath = await findBrowser(console.log);
  const folder = await mkdtemp(join(tmpdir(), 'rayograph-bench-'));
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS, ...more] });
  try {
    return await measure(browser, folder);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
