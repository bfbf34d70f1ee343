/**
 * What the view costs as graphs grow: its first frame, script a frame while panning, a filter, and the heap,
 * beside bare sigma and other libraries with the same graph.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { median, printRow } from './figures.ts';
import { readyAfter } from './firstFrame.ts';
import { pan } from './gestures.ts';
import { inBrowser } from './inBrowser.ts';
import { madeUpJson, replaceGraph } from './madeUpSite.ts';
import { type MeasuredPage, openMeasured, scriptOf } from './measuredPage.ts';
import { buildBare, buildView, serve } from './sites.ts';
import { type Side, type Sites, clickLegend, inTurn, refreshAll } from './viewSpeed.ts';

/** Sizes, with the rounds of which medians are taken, after one that warms up; the largest takes minutes as it is. */
const SIZES = [
  { nodes: 1000, loads: 7, rounds: 5 },
  { nodes: 10_000, loads: 5, rounds: 3 },
  { nodes: 100_000, loads: 3, rounds: 1 },
] as const;
const NODES_PER_TALK = 25;
const EDGES_PER_NODE = 3;
/** What we may cost, as multiples of bare sigma. */
const MOST = { first: 1.2, pan: 1.15, filter: 1, heap: 1.5 } as const;
const PAN = { frames: 30, ms: 5000 } as const;
/** Others are waited for so long, in ms, and pan for no more frames than these. */
const PATIENCE = 60_000;
const SLOW_PAN = { frames: 6, ms: 6000 } as const;
const OTHERS = ['force-graph', 'vis-network', 'cytoscape'] as const;

/** Measures and prints. @param words numbers of nodes; none for all sizes */
export async function benchScale(words: readonly string[]): Promise<readonly string[]> {
  const named = SIZES.filter(({ nodes }) => words.includes(String(nodes)));
  return inBrowser(async (browser, folder) => {
    const site = await buildView([], join(folder, 'view'));
    const bare = await buildBare('rivals.html', '', join(folder, 'rivals'));
    const [view, rivals] = [await serve(site), await serve(bare)];
    const missed: string[] = [];
    for (const size of named.length > 0 ? named : SIZES) {
      const { nodes } = size;
      const [talks, edges] = [nodes / NODES_PER_TALK, nodes * EDGES_PER_NODE];
      const graphJson = await madeUpJson({ talks, nodes, edges });
      await replaceGraph(site, graphJson);
      await writeFile(join(bare, 'graph.json'), graphJson);
      console.log(`${String(nodes)} nodes and ${String(edges)} edges`);
      missed.push(...(await benchSize({ browser, view: view.url, rivals: rivals.url }, size)));
    }
    await Promise.all([view.close(), rivals.close()]);
    return missed;
  });
}

async function benchSize(sites: Sites, size: (typeof SIZES)[number]): Promise<readonly string[]> {
  const { browser, view, rivals } = sites;
  printRow('', ['rayograph', 'bare sigma', 'ratio', 'at most']);
  const first: Record<Side, number[]> = { ours: [], bare: [] };
  for (let round = 0; round <= size.loads; round += 1) {
    for (const [side, url] of [
      ['ours', view],
      ['bare', rivalUrl(rivals, 'sigma')],
    ] as const) {
      const ms = await firstFrame(browser, url, 4 * PATIENCE);
      if (round > 0) first[side].push(ms);
    }
  }
  const missed = [...beside('first frame, ms', first.ours, first.bare, MOST.first)];
  const { ours, bare } = await inTurn(
    sites,
    async (opened, side) => ({
      heap: await heapOf(opened),
      pan: await scriptOf(opened, () => opened.page.evaluate(pan, { ...opened.corner, ...PAN })),
      filter: await (side === 'ours' ? clickLegend(opened) : refreshAll(opened)),
    }),
    size.rounds,
  );
  missed.push(
    ...beside('a frame while panning, ms of script', ours['pan'], bare['pan'], MOST.pan),
    ...beside('a filter (bare: full refresh), ms of script', ours['filter'], bare['filter'], MOST.filter),
    ...beside('heap, MB', ours['heap'], bare['heap'], MOST.heap),
  );
  printRow('', ['first frame, ms', 'pan, ms', 'heap, MB']);
  for (const name of OTHERS) await benchOther(browser, name, rivalUrl(rivals, name));
  return missed.map((line) => `${String(size.nodes)} nodes: ${line}`);
}

const rivalUrl = (site: string, name: string): string => `${site}rivals.html?with=${name}`;

/** Prints the medians of both sides. @returns a line where ours is more than it may be */
function beside(
  name: string,
  ours: readonly number[] = [],
  bare: readonly number[] = [],
  most: number,
): readonly string[] {
  const [a, b] = [median(ours), median(bare)];
  printRow(name, [a, b, a / b, most]);
  return a / b <= most
    ? []
    : [`${name}, beside bare sigma: ${(a / b).toFixed(2)}, at most ${String(most)} expected`];
}

/** Prints what another library takes, or that it takes too long or more memory than a page may have. */
async function benchOther(browser: Browser, name: string, url: string): Promise<void> {
  const cells: string[] = [];
  try {
    cells.push((await inTime(firstFrame(browser, url, PATIENCE))).toFixed(2));
    const opened = await inTime(openMeasured(browser, url));
    const heap = await inTime(heapOf(opened));
    const ms = await inTime(
      scriptOf(opened, () => opened.page.evaluate(pan, { ...opened.corner, ...SLOW_PAN })),
    );
    cells.push(ms.toFixed(2), heap.toFixed(2));
  } catch (error) {
    cells.push(`over ${String(PATIENCE / 1000)} s`);
    if (!/timeout|in time|crash/iu.test(String(error))) throw error;
  }
  // What did not finish goes on in its page until that is closed.
  await Promise.all(browser.contexts().map((context) => context.close()));
  printRow(name, cells);
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not finish in time')), PATIENCE);
  });
  // Who is late fails once more when its page is closed, which nobody waits for.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function firstFrame(browser: Browser, url: string, most: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const ms = await readyAfter(await context.newPage(), url, most);
  await context.close();
  return ms;
}

/** MB of the page's heap that are in use after a collection. */
async function heapOf({ cdp }: MeasuredPage): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
}
