/** Finds a Chromium in which the view can be tested and printed, and gets one where there is none. */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { CliError } from './cliError.ts';

const run = promisify(execFile);

/** Software rendering makes pixels equal on machines with and without a graphics card; a container's root has no sandbox. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const ADVICE = 'no browser with WebGL2 was found; install Chromium or Chrome, or set CHROME_PATH to one';
const INSTALL_LIMIT = 300_000;

/**
 * Returns the path of a browser that starts and draws with WebGL2: `CHROME_PATH`, one that is installed,
 * Playwright's, else one that is installed now. Throws a `CliError` with advice where there is none.
 * @param mayInstall false where a person asked for something else: then nothing is fetched or installed
 */
export async function findBrowser(log: (line: string) => void, mayInstall = true): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (await draws(named)) return named;
    throw new CliError(
      `CHROME_PATH=${named}: this does not start, or has no WebGL2; set it to a Chromium or Chrome, or unset it`,
      1,
    );
  }
  const installs = mayInstall ? [installPlaywrights, installDebians] : [];
  const steps: readonly (() => Promise<void>)[] = [async () => {}, ...installs];
  for (const step of steps) {
    await step().catch((error: Error) => log(`  ${error.message.split('\n', 1)[0] ?? ''}`));
    for (const candidate of await candidates()) if (await draws(candidate)) return candidate;
  }
  throw new CliError(ADVICE, 1);

  async function installPlaywrights(): Promise<void> {
    log('no browser is installed: getting one');
    await run(
      process.execPath,
      [join('node_modules', 'playwright', 'cli.js'), 'install', '--only-shell', 'chromium'],
      { timeout: INSTALL_LIMIT },
    );
  }

  async function installDebians(): Promise<void> {
    const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
    if (process.getuid?.() !== 0 || !/debian/iu.test(release)) return;
    await run('apt-get', ['update'], { timeout: INSTALL_LIMIT }).catch(() => {});
    for (const name of ['chromium-headless-shell', 'chromium']) {
      log(`installing the package ${name}`);
      const done = await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
        timeout: INSTALL_LIMIT,
      }).catch(() => undefined);
      if (done !== undefined) return;
    }
  }
}

async function candidates(): Promise<string[]> {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const all = [...onPath, ...USUAL_PLACES, chromium.executablePath()];
  const usable = await Promise.all(
    all.map((path) =>
      access(path, constants.X_OK).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return [...new Set(usable.flat())];
}

/** Whether a browser starts and makes a WebGL2 context. */
async function draws(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS], timeout: 20_000 });
    try {
      const page = await browser.newPage();
      return await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}
