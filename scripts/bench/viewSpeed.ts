/**
 * What the view costs at work: script for each frame while one pans and zooms, and for pointing, choosing and
 * filtering, beside the same graph drawn by others.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { median, printRow } from './figures.ts';
import { type At, pan, point, twice, zoom } from './gestures.ts';
import { inBrowser } from './inBrowser.ts';
import { madeUpJson, replaceGraph } from './madeUpSite.ts';
import { GRAPH, type MeasuredPage, isOnNode, labelsIn, openMeasured, scriptOf } from './measuredPage.ts';
import { buildBare, buildView, serve } from './sites.ts';
import { threadMarks } from './threadMarks.ts';

const EXTENT = { talks: 400, nodes: 10_000, edges: 30_000 } as const;
const ROUNDS = 7;
/** Where others are too slow for more. */
const SLOW_ROUNDS = 3;
const BOUNDS = { frames: 40, ms: 12_000 } as const;
const SLOW_BOUNDS = { frames: 6, ms: 6000 } as const;
const MOST = { frame: 1.15, pointing: 2, legend: 1.3 } as const;
const KIND = { name: 'concept', label: 'Concepts' } as const;

/** Milliseconds of script, one figure a round. */
type Figures = Record<string, number[]>;

export interface Sites {
  readonly browser: Browser;
  readonly view: string;
  readonly rivals: string;
}

/** The parts that can be measured alone: each prints its lines and says what was missed. */
const PARTS: Readonly<Record<string, (sites: Sites) => Promise<readonly string[]>>> = {
  moves: benchMoves,
  legend: benchLegend,
  pointing: benchPointing,
  others: benchOthers,
};

/** What a touch of the pointer costs, in ms of the thread's own time: all work until it is drawn; script, with all that comes after it. */
interface Touched {
  readonly toFrame: number;
  readonly all: number;
}

/** Measures and prints. @param words names of parts; none for all */
export async function benchView(words: readonly string[]): Promise<readonly string[]> {
  const chosen = Object.keys(PARTS).filter((name) => words.includes(name));
  return inBrowser(async (browser, folder) => {
    const graphJson = await madeUpJson(EXTENT);
    const site = await buildView([], join(folder, 'view'));
    await replaceGraph(site, graphJson);
    const view = await serve(site);
    const rivals = await serve(await buildBare('rivals.html', graphJson, join(folder, 'rivals')));
    const { nodes, edges } = EXTENT;
    console.log(`script in ms, ${String(nodes)} nodes and ${String(edges)} edges`);
    const missed: string[] = [];
    for (const name of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
      const found = await PARTS[name]?.({ browser, view: view.url, rivals: rivals.url });
      missed.push(...(found ?? []));
    }
    await Promise.all([view.close(), rivals.close()]);
    return missed;
  });
}

async function benchMoves(sites: Sites): Promise<readonly string[]> {
  const figures = await inTurn(sites, (opened) => moves(opened, BOUNDS));
  return [
    ...besideBare('a frame while panning', figures, 'pan', MOST.frame),
    ...besideBare('a frame while zooming', figures, 'zoom', MOST.frame),
  ];
}

async function benchLegend(sites: Sites): Promise<readonly string[]> {
  const figures = await inTurn(sites, async (opened, name) => ({
    legend: await (name === 'ours' ? clickLegend(opened) : refreshAll(opened)),
  }));
  return besideBare('a click in the legend (bare: full refresh)', figures, 'legend', MOST.legend);
}

/**
 * From near by, so that the map stays where it is when the notes open beside it: a node is pointed at, then
 * chosen; then, beside the open notes, another one.
 */
async function benchPointing({ browser, view }: Sites): Promise<readonly string[]> {
  const opened = await openMeasured(browser, view);
  const { page, middle, corner } = opened;
  const figures: Figures = {};
  const away = async (): Promise<void> => {
    await page.mouse.move(corner.x, corner.y);
    await page.waitForTimeout(400);
  };
  const act = async (where: At, click: boolean): Promise<Touched> => {
    let toFrame = Number.NaN;
    const all = await scriptOf(opened, async () => {
      const when = await threadMarks(browser, page, () =>
        page.evaluate(point, { selector: GRAPH, at: where, click }),
      );
      toFrame = when('answered') - when('begun') + (when('drawn') - when('drawing'));
      return 1;
    });
    return { toFrame, all };
  };
  const selected = (): Promise<string | null> => page.locator(GRAPH).first().getAttribute('data-selected');
  await page.mouse.move(middle.x, middle.y);
  for (const _ of [1, 2, 3]) await page.mouse.wheel(0, -240);
  await away();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [first = middle] = await labelsIn(opened, 1);
    await away();
    const hover = await act(first, false);
    const open = await act(first, true);
    const one = await selected();
    await away();
    const others = await labelsIn(opened, 3);
    for (const other of others) {
      await away();
      if (!(await act(other, false).then(() => isOnNode(page)))) continue;
      const select = await act(other, true);
      const two = await selected();
      if (round > 0 && two !== '' && two !== one) keep(figures, { select: select.toFrame, read: select.all });
      break;
    }
    await page.keyboard.press('Escape');
    await away();
    if (round > 0 && one !== '') keep(figures, { hover: hover.toFrame, after: hover.all, open: open.all });
  }
  await page.context().close();
  return [
    ...within('pointing at a node, to its frame', figures['hover'], MOST.pointing),
    ...within('pointing, script in all', figures['after']),
    ...within('choosing a node, to its frame', figures['select'], MOST.pointing),
    ...within('choosing, with the notes that change after its frame', figures['read']),
    ...within('choosing, with the notes that open after its frame', figures['open']),
  ];
}

/** Others for the same pan and zoom; bare sigma once more, to compare with. */
async function benchOthers({ browser, rivals }: Sites): Promise<readonly string[]> {
  printRow('', ['pan', 'zoom']);
  for (const name of ['sigma', 'force-graph', 'cytoscape']) {
    const opened = await openMeasured(browser, `${rivals}rivals.html?with=${name}`);
    const figures: Figures = {};
    for (let round = 0; round <= SLOW_ROUNDS; round += 1) {
      const all = await moves(opened, SLOW_BOUNDS);
      if (round > 0) keep(figures, all);
    }
    printRow(`${name === 'sigma' ? 'bare sigma' : name}, a frame`, [
      median(figures['pan'] ?? []),
      median(figures['zoom'] ?? []),
    ]);
    await opened.page.context().close();
  }
  return [];
}

export type Side = 'ours' | 'bare';

/** Measures both pages in turn, so that they meet the same state of the machine; the first round warms them up. */
export async function inTurn(
  { browser, view, rivals }: Sites,
  measure: (opened: MeasuredPage, side: Side) => Promise<Readonly<Record<string, number>>>,
  rounds = ROUNDS,
): Promise<Readonly<Record<Side, Figures>>> {
  const pages = {
    ours: await openMeasured(browser, view),
    bare: await openMeasured(browser, `${rivals}rivals.html?with=sigma`),
  };
  const figures: Record<Side, Figures> = { ours: {}, bare: {} };
  for (let round = 0; round <= rounds; round += 1) {
    for (const side of ['ours', 'bare'] as const) {
      const all = await measure(pages[side], side);
      if (round > 0) keep(figures[side], all);
    }
  }
  for (const { page } of Object.values(pages)) await page.context().close();
  return figures;
}

function keep(figures: Figures, all: Readonly<Record<string, number>>): void {
  for (const [figure, ms] of Object.entries(all)) (figures[figure] ??= []).push(ms);
}

/** Pans and zooms, and goes back to the whole map. */
async function moves(
  opened: MeasuredPage,
  bounds: { readonly frames: number; readonly ms: number },
): Promise<Record<'pan' | 'zoom', number>> {
  const { page, corner, middle } = opened;
  const panned = await scriptOf(opened, () => page.evaluate(pan, { ...corner, ...bounds }));
  await page.waitForTimeout(500);
  const zoomed = await scriptOf(opened, () => page.evaluate(zoom, { ...middle, ...bounds }));
  await page.waitForTimeout(500);
  return { pan: panned, zoom: zoomed };
}

export async function clickLegend(opened: MeasuredPage): Promise<number> {
  const { page } = opened;
  const box = page.getByRole('group', { name: 'Legend' }).getByRole('checkbox', { name: KIND.label }).first();
  await box.evaluate((element: HTMLInputElement) =>
    Object.assign(globalThis, { act: () => element.click() }),
  );
  const ms = await scriptOf(opened, () => page.evaluate(twice));
  await page.waitForTimeout(300);
  return ms;
}

/** Sigma's own full refresh, with a kind hidden and shown by its reducers. */
export async function refreshAll(opened: MeasuredPage): Promise<number> {
  const { page } = opened;
  await page.evaluate((kind) => {
    const { toggleKind } = globalThis as unknown as { readonly toggleKind: (kind: string) => void };
    Object.assign(globalThis, { act: () => toggleKind(kind) });
  }, KIND.name);
  const ms = await scriptOf(opened, () => page.evaluate(twice));
  await page.waitForTimeout(300);
  return ms;
}

function besideBare(
  name: string,
  { ours, bare }: Readonly<Record<Side, Figures>>,
  figure: string,
  most: number,
): readonly string[] {
  const [a, b] = [median(ours[figure] ?? []), median(bare[figure] ?? [])];
  printRow(name, [
    `${a.toFixed(2)} ms`,
    `bare ${b.toFixed(2)} ms`,
    `ratio ${(a / b).toFixed(2)}`,
    upTo(most),
  ]);
  return a / b <= most
    ? []
    : [`${name}, beside bare sigma: ${(a / b).toFixed(2)}, at most ${String(most)} expected`];
}

function within(name: string, values: readonly number[] = [], most = Infinity): readonly string[] {
  const ms = median(values);
  const rounds = `${String(values.length)} rounds`;
  printRow(name, [`${ms.toFixed(2)} ms`, rounds, '', most === Infinity ? '' : upTo(most)]);
  return ms <= most ? [] : [`${name}: ${ms.toFixed(2)} ms, at most ${String(most)} expected`];
}

const upTo = (most: number): string => `at most ${String(most)}`;
