/**
 * How smoothly a show goes to its next slide: the time between frames while the camera flies, beside a bare sigma page
 * that flies as long over the same graph. The GPU is left out: both wait for script alone.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { makeRecap, writeRecap } from '../../src/recap/makeRecap.ts';
import { SLIDE_FLIGHT } from '../../src/render/easing.ts';
import { talksOf } from '../../src/query/talks.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { readGraph } from '../../src/schema/knowledgeGraph.ts';
import { median, printRow } from './figures.ts';
import { inBrowser } from './inBrowser.ts';
import { madeUpJson, replaceGraph } from './madeUpSite.ts';
import { openMeasured } from './measuredPage.ts';
import { buildBare, buildView, serve } from './sites.ts';

const EXTENT = { talks: 300, nodes: 5000, edges: 14_000 } as const;
const ROUNDS = 4;
const FLIGHTS = 6;
/** The first slide of a talk, from 1. */
const FIRST = 2;
/** The share of frames that count, and how many times as long as those of the bare page they may take. */
const COUNTED = 0.95;
const MOST_TIMES = 2;

/** Measures and prints. */
export async function benchSlides(): Promise<readonly string[]> {
  return inBrowser(async (browser, folder) => {
    const graphJson = await madeUpJson(EXTENT);
    const graph = readGraph(JSON.parse(graphJson) as GraphFile);
    const site = await buildView([], join(folder, 'view'));
    await replaceGraph(site, graphJson);
    await writeFile(join(site, 'recap.md'), writeRecap(makeRecap(graph, [])));
    const view = await serve(site);
    const bareSite = await serve(await buildBare('bare.html', graphJson, join(folder, 'bare')));
    const ours = await openMeasured(browser, `${view.url}#slide=${String(FIRST)}`);
    await ours.page.locator(`[data-slide="${String(FIRST)}"]`).waitFor();
    const bare = await openMeasured(browser, `${bareSite.url}bare.html`);
    const talks = talksOf(graph).map(({ key }) => key);
    const frames = { ours: [] as number[], bare: [] as number[] };
    // In turn, so that both meet the same state of the machine; the first round warms it up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const flights = talks.slice(round * FLIGHTS, (round + 1) * FLIGHTS);
      const [own, beside] = [
        await framesOf(ours.page, flights, 'key'),
        await framesOf(bare.page, flights, 'fly'),
      ];
      if (round === 0) continue;
      frames.ours.push(...own);
      frames.bare.push(...beside);
    }
    const slide = await ours.page.locator('[data-slide]').getAttribute('data-slide');
    if (slide !== String(FIRST + (ROUNDS + 1) * FLIGHTS))
      throw new Error(`the show stands at slide ${slide ?? 'none'}`);
    await Promise.all([view.close(), bareSite.close()]);
    return report(frames.ours, frames.bare);
  });
}

/** Milliseconds between frames, while a page flies from talk to talk: by the key for the next slide, or by itself. */
const framesOf = (page: Page, talks: readonly string[], by: 'key' | 'fly'): Promise<readonly number[]> =>
  page.evaluate(
    async ({ talks: keys, by: how, ms }) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const { fly } = globalThis as unknown as { readonly fly: (key: string, ms: number) => void };
      const between: number[] = [];
      for (const key of keys) {
        let last = await frame();
        const end = last + ms;
        if (how === 'fly') fly(key, ms);
        else
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
          );
        while (last < end) {
          const now = await frame();
          between.push(now - last);
          last = now;
        }
        // The names are set when the camera rests; that is no part of the flight.
        for (let rest = 0; rest < 12; rest += 1) await frame();
      }
      return between;
    },
    { talks, by, ms: SLIDE_FLIGHT.duration },
  );

function report(ours: readonly number[], bare: readonly number[]): readonly string[] {
  const { nodes, edges } = EXTENT;
  console.log(`ms between frames of a flight, ${String(nodes)} nodes and ${String(edges)} edges`);
  printRow('', ['rayograph', 'bare sigma', 'ratio', 'at most']);
  printRow('the middle frame', [median(ours), median(bare), median(ours) / median(bare), '']);
  const [a, b] = [slowest(ours), slowest(bare)];
  printRow('the slowest of 95 % of frames', [a, b, a / b, MOST_TIMES]);
  console.log(`${String(ours.length)} frames beside ${String(bare.length)}, of as many flights, in turn`);
  return a / b <= MOST_TIMES
    ? []
    : [
        `a slide's flight: 95 % of frames within ${(a / b).toFixed(2)} of bare sigma's, ${String(MOST_TIMES)} expected`,
      ];
}

/** How long the slowest frame takes when the few slowest are left out: a machine that is busy is late with some of either page. */
const slowest = (frames: readonly number[]): number =>
  frames.toSorted((a, b) => a - b)[Math.ceil(frames.length * COUNTED) - 1] ?? Number.NaN;
