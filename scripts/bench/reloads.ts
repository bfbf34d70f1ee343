/** Whether a page that is given graph after graph keeps anything of those that it showed before. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { itemAt } from '../../src/schema/itemAt.ts';
import { dropFiles } from './dropFiles.ts';
import { printRow } from './figures.ts';
import { inBrowser } from './inBrowser.ts';
import { madeUpJson } from './madeUpSite.ts';
import { buildView, serve } from './sites.ts';

/** What a page holds, after its garbage was collected. */
export interface Held {
  /** MB of the heap; code that the browser compiled is a part of it, and grows for a while. */
  readonly heap: number;
  /** All that script can reach. */
  readonly objects: number;
  /** Also those that are no longer on the page. */
  readonly canvases: number;
  readonly workers: number;
  /** Listeners to events, of all that is alive. */
  readonly listeners: number;
}

/** A file of a graph, and what one knows it by on the page. */
export interface GraphAt {
  readonly path: string;
  readonly nodes: number;
}

/** Nodes of two graphs, so that one sees when the other has taken its place. */
const SIZES = [300, 301] as const;
const ROUNDS = 1000;
/** Graphs after which all that is made only once has been made. */
const WARM = 100;
/**
 * Without them V8 compiles what has run often, ever more of it the longer a page lives: in 1,000 graphs 0.7 MB of machine
 * code, which would hide what the page itself keeps.
 */
const INTERPRETED = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];
/** How much more the heap and the objects in it may be in the end. */
const MOST_GROWTH = 0.05;

/** Writes the two graphs into a folder. */
export async function writeGraphs(folder: string): Promise<readonly GraphAt[]> {
  return Promise.all(
    SIZES.map(async (nodes) => {
      const path = join(folder, `graph-${String(nodes)}.json`);
      await writeFile(path, await madeUpJson({ talks: 12, nodes, edges: 3 * nodes }));
      return { path, nodes };
    }),
  );
}

/** Opens graphs in turn in a page that has opened, so many times in all. @returns what the page holds then */
export async function reload(
  page: Page,
  cdp: CDPSession,
  graphs: readonly GraphAt[],
  times: number,
): Promise<Held> {
  for (let round = 0; round < times; round += 1) {
    const { path, nodes } = itemAt(graphs, round % graphs.length);
    await dropFiles(cdp, [path]);
    await page.locator(`section[data-nodes="${String(nodes)}"]`).waitFor({ state: 'attached' });
  }
  // What is still on its way in the last one.
  await page.waitForTimeout(1000);
  for (const _ of [1, 2]) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: metric('JSHeapUsedSize') / 1e6,
    objects: await countOf(cdp, 'Object'),
    canvases: await countOf(cdp, 'HTMLCanvasElement'),
    workers: page.workers().length,
    listeners: metric('JSEventListeners'),
  };
}

/** Counts what is alive of a class of the page. */
async function countOf(cdp: CDPSession, name: string): Promise<number> {
  const { result: prototype } = await cdp.send('Runtime.evaluate', { expression: `${name}.prototype` });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
    objectGroup: 'counted',
  });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
  return Number(result.value);
}

/** Says what is more than it was: of things by one, of the heap and what is in it by a twentieth. */
export function leftOver(before: Held, after: Held): readonly string[] {
  const more = (what: keyof Held, most: number): readonly string[] =>
    after[what] > before[what] * most
      ? [`${what}: ${String(before[what])} became ${String(after[what])}`]
      : [];
  return [
    ...(['canvases', 'workers', 'listeners'] as const).flatMap((what) => more(what, 1)),
    ...(['heap', 'objects'] as const).flatMap((what) => more(what, 1 + MOST_GROWTH)),
  ];
}

/** Measures and prints. @param words how many graphs; none for 1,000 */
export async function benchReloads(words: readonly string[]): Promise<readonly string[]> {
  const times = words.map(Number).find((count) => Number.isInteger(count) && count > 0) ?? ROUNDS;
  return inBrowser(async (browser, folder) => {
    const site = await serve(await buildView([], join(folder, 'view')));
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(site.url);
    await page.locator('[data-ready="true"]').waitFor();
    const cdp = await page.context().newCDPSession(page);
    const graphs = await writeGraphs(folder);
    const before = await reload(page, cdp, graphs, WARM);
    const after = await reload(page, cdp, graphs, times);
    await site.close();
    printRow('', ['heap, MB', 'objects', 'canvases', 'workers', 'listeners']);
    for (const [name, { heap, ...counts }] of [
      [`after ${String(WARM)} graphs`, before],
      [`after ${String(times)} more`, after],
    ] as const)
      printRow(name, [heap.toFixed(2), ...Object.values(counts).map(String)]);
    return leftOver(before, after);
  }, INTERPRETED);
}
