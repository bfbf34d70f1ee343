/**
 * What the view costs at work: script for each frame while one pans and zooms, and for pointing, choosing and
 * filtering, beside the same graph drawn by others. Script alone: how long frames take depends on the GPU.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_ARGUMENTS, findBrowser } from '../findBrowser.ts';
import { median, printRow } from './figures.ts';
import { pan, point, zoom } from './gestures.ts';
import { madeUpJson, replaceGraph } from './madeUpSite.ts';
import { GRAPH, type Open, openWithoutGpu } from './openWithoutGpu.ts';
import { buildBare, buildView, serve } from './sites.ts';

const EXTENT = { talks: 400, nodes: 10_000, edges: 30_000 } as const;
const ROUNDS = 3;
const BOUNDS = { frames: 16, ms: 3000 } as const;
/** Where others are too slow for more. */
const SLOW_BOUNDS = { frames: 4, ms: 4000 } as const;
/** Small, for where there is no GPU frames are bound by filling, which is not what is measured. */
const VIEWPORT = { width: 800, height: 480 } as const;
const MOST = { frame: 1.15, pointing: 2, legend: 1.3 } as const;
const KIND = { name: 'concept', label: 'Concepts' } as const;

type Figures = Record<string, number[]>;

/** Measures and prints. */
export async function benchView(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rayograph-bench-'));
  const browser = await chromium.launch({
    executablePath: await findBrowser(console.log),
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const graphJson = await madeUpJson(EXTENT);
    const site = await buildView([], join(folder, 'view'));
    await replaceGraph(site, graphJson);
    const view = await serve(site);
    const rivals = await serve(await buildBare('rivals.html', graphJson, join(folder, 'rivals')));
    const others = ['cytoscape', 'force-graph'] as const;
    const ours = await openWithoutGpu(browser, view.url, VIEWPORT);
    const bare = await openWithoutGpu(browser, `${rivals.url}rivals.html?with=sigma`, VIEWPORT);
    const figures = { ours: {}, bare: {} } as const satisfies Record<string, Figures>;
    const nodes = await nodesIn(ours);
    // In turn, so that both meet the same state of the machine; the first round warms it up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, opened] of [
        ['ours', ours],
        ['bare', bare],
      ] as const) {
        const all = {
          ...(await moves(opened, BOUNDS)),
          ...(name === 'ours' ? await work(ours, nodes) : { legend: await toggle(bare) }),
        };
        if (round === 0) continue;
        for (const [figure, ms] of Object.entries(all)) ((figures[name] as Figures)[figure] ??= []).push(ms);
      }
    }
    const beside: Record<string, Readonly<Record<string, number>>> = {};
    for (const name of others) {
      const opened = await openWithoutGpu(browser, `${rivals.url}rivals.html?with=${name}`, VIEWPORT);
      beside[name] = await moves(opened, SLOW_BOUNDS);
      await opened.page.context().close();
    }
    await Promise.all([view.close(), rivals.close()]);
    return report(figures.ours, figures.bare, beside);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of script that a piece of work takes in its page, for each of what it counts. */
async function scriptOf({ cdp }: Open, run: () => Promise<number>): Promise<number> {
  const read = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await read();
  const count = await run();
  return ((await read()) - before) * (1000 / count);
}

async function moves(
  opened: Open,
  bounds: { readonly frames: number; readonly ms: number },
): Promise<Record<'pan' | 'zoom', number>> {
  const { page, spot } = opened;
  const gesture = { ...spot, ...bounds };
  const panned = await scriptOf(opened, () => page.evaluate(pan, gesture));
  await page.waitForTimeout(400);
  const middle = { ...gesture, x: spot.x + 260, y: spot.y - 240 };
  const zoomed = await scriptOf(opened, () => page.evaluate(zoom, middle));
  await page.waitForTimeout(400);
  return { pan: panned, zoom: zoomed };
}

/** Points of the page that lie on a node's mark or label. */
async function nodesIn({ page, spot }: Open): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const found: { x: number; y: number }[] = [];
  const container = page.locator('.sigma-container');
  for (let at = 0; at < 60 && found.length < 3; at += 1) {
    const point = { x: spot.x + 60 + ((at * 389) % 420), y: spot.y - 60 - ((at * 223) % 360) };
    await page.mouse.move(point.x, point.y);
    await page.waitForTimeout(40);
    const cursor = await container.evaluate((element) => (element as HTMLElement).style.cursor);
    if (cursor === 'pointer') found.push(point);
  }
  if (found.length < 2) throw new Error('no node was found under the pointer');
  return found;
}

async function work(
  opened: Open,
  points: readonly { readonly x: number; readonly y: number }[],
): Promise<Record<'hover' | 'select' | 'legend', number>> {
  const { page } = opened;
  await page.keyboard.press('f');
  await page.waitForTimeout(700);
  const pointing = { selector: GRAPH, points, click: false };
  const hover = await scriptOf(opened, () => page.evaluate(point, pointing));
  const select = await scriptOf(opened, () => page.evaluate(point, { ...pointing, click: true }));
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  const box = page.getByRole('group', { name: 'Legend' }).getByRole('checkbox', { name: KIND.label });
  const legend = await scriptOf(opened, () =>
    box.evaluate(async (element: HTMLInputElement) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const _ of [1, 2]) {
        element.click();
        for (const __ of [1, 2, 3]) await frame();
      }
      return 2;
    }),
  );
  await page.waitForTimeout(300);
  return { hover, select, legend };
}

/** Sigma's own full refresh, with a kind hidden and shown by its reducers. */
const toggle = (opened: Open): Promise<number> =>
  scriptOf(opened, () =>
    opened.page.evaluate(async (kind) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const { toggleKind } = globalThis as unknown as { readonly toggleKind: (kind: string) => void };
      for (const _ of [1, 2]) {
        toggleKind(kind);
        for (const __ of [1, 2, 3]) await frame();
      }
      return 2;
    }, KIND.name),
  );

function report(
  ours: Figures,
  bare: Figures,
  beside: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly string[] {
  const missed: string[] = [];
  const names = Object.keys(beside);
  const { nodes, edges } = EXTENT;
  console.log(`script in ms, ${String(nodes)} nodes and ${String(edges)} edges`);
  printRow('', ['rayograph', 'bare sigma', 'ratio', 'at most', ...names]);
  const limit = (name: string, value: number, most: number): void => {
    if (value > most) missed.push(`${name}: ${value.toFixed(2)}, at most ${String(most)} expected`);
  };
  for (const [figure, name, most] of [
    ['pan', 'a frame while panning', MOST.frame],
    ['zoom', 'a frame while zooming', MOST.frame],
    ['legend', 'a click in the legend (bare: full refresh)', MOST.legend],
  ] as const) {
    const [a, b] = [median(ours[figure] ?? []), median(bare[figure] ?? [])];
    printRow(name, [a, b, a / b, most, ...names.map((other) => beside[other]?.[figure] ?? '')]);
    limit(`${name}, beside bare sigma`, a / b, most);
  }
  for (const [figure, name] of [
    ['hover', 'pointing at a node, to its frame'],
    ['select', 'choosing a node, to its frame'],
  ] as const) {
    const ms = median(ours[figure] ?? []);
    printRow(name, [ms, '', '', MOST.pointing]);
    limit(`${name}, ms`, ms, MOST.pointing);
  }
  console.log(`medians of ${String(ROUNDS)} rounds in turn`);
  return missed;
}
