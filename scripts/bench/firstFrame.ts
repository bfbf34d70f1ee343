/** How much script comes before the graph, and how long its first frame takes, beside a bare sigma page with the same graph. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { makeGraph } from '../makeGraph.ts';
import { median, printRow } from './figures.ts';
import { inBrowser } from './inBrowser.ts';
import { buildBare, buildView, serve } from './sites.ts';

const ROUNDS = 9;
const MOST_SCRIPT = 200_000;

interface Load {
  /** Milliseconds from navigation to the first frame of the graph. */
  readonly ready: number;
  /** Bytes of script, compressed, that came before it. */
  readonly script: number;
}

/** Measures and prints. */
export async function benchFirstFrame(paths: readonly string[]): Promise<readonly string[]> {
  return inBrowser(async (browser, folder) => {
    const view = await serve(await buildView(paths, join(folder, 'view')));
    const graphJson = (await makeGraph(paths)).files.graph.text();
    const bare = await serve(await buildBare('bare.html', graphJson, join(folder, 'bare')));
    const loads: Record<'view' | 'bare', Load[]> = { view: [], bare: [] };
    // In turn, so that both meet the same state of the machine; the first round warms it up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const pair = { view: await load(browser, view.url), bare: await load(browser, `${bare.url}bare.html`) };
      if (round > 0) for (const name of ['view', 'bare'] as const) loads[name].push(pair[name]);
    }
    report(loads);
    await Promise.all([view.close(), bare.close()]);
    const most = Math.max(...loads.view.map(({ script }) => script));
    return most <= MOST_SCRIPT
      ? []
      : [`${most} bytes of script before the graph, at most ${MOST_SCRIPT} expected`];
  });
}

/** Loads a page in a fresh context and waits for the graph's first frame. */
async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  let script = 0;
  const counted: Promise<void>[] = [];
  const count = (response: Response): void => {
    if (response.request().resourceType() !== 'script') return;
    counted.push(response.body().then((body) => void (script += gzipSync(body).length)));
  };
  page.on('response', count);
  const ready = await readyAfter(page, url);
  // What is fetched from now on came after it, and may not have come when the page is closed.
  page.off('response', count);
  await Promise.all(counted);
  await context.close();
  return { ready, script };
}

/** Opens a page. @returns milliseconds from navigation to the first frame of its graph; throws where that takes longer than `most` */
export async function readyAfter(page: Page, url: string, most = 30_000): Promise<number> {
  await page.addInitScript(() => {
    const timer = setInterval(() => {
      if (document.querySelector('[data-ready="true"]') === null) return;
      clearInterval(timer);
      Object.assign(globalThis, { readyAfter: performance.now() });
    }, 1);
  });
  await page.goto(url);
  await page.waitForFunction(() => 'readyAfter' in globalThis, undefined, { polling: 20, timeout: most });
  return page.evaluate(() => (globalThis as unknown as { readonly readyAfter: number }).readyAfter);
}

function report({ view, bare }: Readonly<Record<'view' | 'bare', readonly Load[]>>): void {
  printRow('', ['rayograph', 'bare sigma', 'ratio']);
  for (const [name, read] of [
    ['script before the graph, gzip kB', ({ script }: Load) => script / 1000],
    ['navigation to the first frame, ms', ({ ready }: Load) => ready],
  ] as const) {
    const [a, b] = [median(view.map(read)), median(bare.map(read))];
    printRow(name, [a, b, a / b]);
  }
  console.log(`medians of ${view.length} loads each, in turn`);
}
