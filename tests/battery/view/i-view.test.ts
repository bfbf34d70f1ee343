/** Group I of the battery, as far as it concerns drawing: lost contexts, no WebGL, odd rooms, layouts that fail. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { leftOver, reload, writeGraphs } from '../../../scripts/bench/reloads.ts';
import { expectGraph, graphOf, open, openGraph, useBrowser } from '../../e2e/browser.ts';
import { differenceOf } from '../../e2e/reference.ts';

const sites = inject('sites');

useBrowser();

/** Takes a WebGL context away, as a browser does. */
const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const [canvas] = document.querySelectorAll<HTMLCanvasElement>('#graph canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });

/** A picture of the graph once it looks the same twice. */
async function settledPicture(page: Page): Promise<Buffer> {
  let last = await graphOf(page).screenshot();
  for (let tries = 0; tries < 20; tries += 1) {
    await wait(150);
    const next = await graphOf(page).screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}

const expectSame = async (page: Page, before: Buffer): Promise<void> =>
  expect.poll(async () => differenceOf(before, await graphOf(page).screenshot()) ?? 'same').toBe('same');

/** Takes all WebGL contexts of the graph away at once, as a GPU does that is reset, and waits until it has others. */
async function resetGpu(page: Page): Promise<void> {
  const drawn = await page.locator('#graph canvas').first().elementHandle();
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#graph canvas'))
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect.poll(() => drawn?.evaluate((canvas) => canvas.isConnected)).toBe(false);
}

const outlineOf = (page: Page) =>
  page.getByRole('tree', { name: 'Outline' }).or(page.getByRole('list', { name: 'Outline' }));

describe('99 a WebGL context that is lost', () => {
  it('is drawn again: the same picture, from as near, of the same selection and filter', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#sel=anyscale&hide=concept`);
    const box = await graphOf(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await page.mouse.wheel(0, -400);
    await page.mouse.move(2, 2);
    const before = await settledPicture(page);
    const drawn = await page.locator('#graph canvas').first().elementHandle();
    await loseContext(page);
    await expect.poll(() => drawn?.evaluate((canvas) => canvas.isConnected), { timeout: 10_000 }).toBe(false);
    await expectSame(page, before);
    await expectGraph(page, 'selected', 'anyscale');
    expect(new URL(page.url()).hash).toContain('hide=concept');
    expect(complaints).toEqual([]);
  });

  it('with all the others at once, three times, is drawn three times; the fourth time the outline takes its place', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#sel=anyscale&hide=concept`);
    const before = await settledPicture(page);
    for (const _ of [1, 2, 3]) {
      await resetGpu(page);
      await expectSame(page, before);
      await expectGraph(page, 'selected', 'anyscale');
    }
    expect(new URL(page.url()).hash).toContain('hide=concept');
    expect(complaints).toEqual([]);
    await resetGpu(page);
    await outlineOf(page).waitFor();
    await page.getByText(/WebGL/u).first().waitFor();
  });

  it('again and again gives way to the outline, which keeps selection and filter', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale&hide=concept`);
    for (const _ of [1, 2, 3, 4]) {
      await loseContext(page);
      await wait(400);
    }
    await outlineOf(page).waitFor();
    await page.getByText(/WebGL/u).first().waitFor();
    await page
      .getByRole('complementary', { name: 'Notes' })
      .getByRole('heading', { name: 'Anyscale' })
      .first()
      .waitFor();
    expect(new URL(page.url()).hash).toContain('hide=concept');
  });
});

describe('100 no WebGL', () => {
  it.each(['null', 'throws'] as const)('(%s) is an outline and a sentence, and no error', async (how) => {
    const { page, complaints } = await open(sites.sample, {
      prepare: (fresh) =>
        fresh
          .addInitScript((kind) => {
            const { prototype } = HTMLCanvasElement;
            const real = Object.getOwnPropertyDescriptor(prototype, 'getContext')?.value as (
              this: HTMLCanvasElement,
              ...parameters: unknown[]
            ) => unknown;
            function without(this: HTMLCanvasElement, name: string, ...rest: unknown[]): unknown {
              if (!name.includes('webgl')) return Reflect.apply(real, this, [name, ...rest]);
              if (kind === 'throws') throw new Error('blocked by policy');
              return null;
            }
            Object.assign(prototype, { getContext: without });
          }, how)
          .then(() => {}),
    });
    await outlineOf(page).waitFor();
    await page.getByText(/WebGL/u).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('101 a room of an odd size', () => {
  it('zero size is survived, and what comes back looks as before', async () => {
    const style = 'position: absolute; width: 0; height: 0; min-height: 0';
    const { page, complaints } = await openGraph(`${sites.sample}#sel=anyscale`);
    const before = await settledPicture(page);
    // By the object model: the page's policy forbids a style attribute.
    const setStyle = (css: string): Promise<void> =>
      page.evaluate((text) => {
        const graph = document.querySelector<HTMLElement>('#graph');
        if (graph !== null) graph.style.cssText = text;
      }, css);
    await setStyle(style);
    await page.evaluate(() => {
      window.location.hash = '#sel=samsara';
    });
    await expectGraph(page, 'selected', 'samsara');
    await wait(200);
    await page.evaluate(() => {
      window.location.hash = '#sel=anyscale';
    });
    await expectGraph(page, 'selected', 'anyscale');
    await setStyle('');
    await page.mouse.move(2, 2);
    await expectSame(page, before);
    expect(complaints).toEqual([]);
  });

  it('a graph that is not displayed for a while looks afterwards as before', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#sel=anyscale`);
    const before = await settledPicture(page);
    const display = (value: string): Promise<void> =>
      page.evaluate((shown) => {
        const graph = document.querySelector<HTMLElement>('#graph');
        if (graph !== null) graph.style.display = shown;
      }, value);
    await display('none');
    // What is not displayed is no region.
    const selected = (): Promise<string | null> => page.locator('#graph').getAttribute('data-selected');
    for (const name of ['samsara', 'anyscale']) {
      await page.evaluate((to) => {
        window.location.hash = `#sel=${to}`;
      }, name);
      await expect.poll(selected).toBe(name);
    }
    await display('');
    await expectSame(page, before);
    expect(complaints).toEqual([]);
  });

  it('a screen of three times the pixels is drawn with them, and the old one as before', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    const before = await settledPicture(page);
    const session = await page.context().newCDPSession(page);
    const setRatio = (deviceScaleFactor: number) =>
      session.send('Emulation.setDeviceMetricsOverride', {
        width: 1440,
        height: 900,
        deviceScaleFactor,
        mobile: false,
      });
    // How many of its own pixels each canvas has for one of the page.
    const ratios = (): Promise<number[]> =>
      page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll<HTMLCanvasElement>('#graph canvas')].map((canvas) =>
            Math.round(canvas.width / canvas.clientWidth),
          ),
        ),
      ]);
    for (const ratio of [3, 1]) {
      await setRatio(ratio);
      // A browser says so; the emulation changes the ratio without a word.
      await page.evaluate(() => window.dispatchEvent(new Event('resize')));
      await expect.poll(ratios, { timeout: 10_000 }).toEqual([ratio]);
    }
    await expectSame(page, before);
    expect(complaints).toEqual([]);
  });

  it('300 px of width hold the graph, and nothing sticks out', async () => {
    const { page, complaints } = await open(sites.sample, { viewport: { width: 300, height: 600 } });
    await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Graph' }).click();
    await expectGraph(page, 'ready', 'true');
    const box = await graphOf(page).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(complaints).toEqual([]);
  });

  it('paper gets the outline, and the screen looks afterwards as before', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    const before = await settledPicture(page);
    await page.emulateMedia({ media: 'print' });
    await outlineOf(page).or(page.getByRole('table')).first().waitFor();
    await page.emulateMedia({ media: 'screen' });
    await expectSame(page, before);
    expect(complaints).toEqual([]);
  });
});

// More of them, and each in a page of its own: "a deep link" in tests/e2e/view.test.ts.
describe('102 an address that is nonsense', () => {
  it('shows the whole graph, and what comes after it is read', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#%E0%A4%A`);
    const all = await graphOf(page).getAttribute('data-nodes');
    const hashes = [
      '%',
      '__proto__=1&constructor=2',
      'sel=__proto__&edge=%3E%3E&compare=%00',
      'hide=nonsense&norel=nonsense&day=&least=NaN&steps=-1e999',
      'camera=NaN,NaN,NaN&x=NaN&layout=NaN&slide=NaN',
      'note=..%2F..%2Fetc%2Fpasswd:NaN&list=nonsense',
      `q=${'%E2%80%AE'.repeat(100_000)}`,
    ];
    for (const hash of hashes) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await expectGraph(page, 'selected', '');
      await expectGraph(page, 'visible-nodes', all ?? '');
      await expectGraph(page, 'layout', 'talks');
      await page.evaluate(() => {
        window.location.hash = 'sel=anyscale';
      });
      await expectGraph(page, 'selected', 'anyscale');
    }
    expect(complaints).toEqual([]);
  });
});

// 103, drops: tests/e2e/open.test.ts.

// That no layout gives a place that is no number: tests/layout/layouts.test.ts.
describe('104 a layout that cannot be worked out', () => {
  it('needs no worker: every layout comes where workers are forbidden', async () => {
    const { page, complaints } = await openGraph(sites.sample, {
      prepare: (fresh) =>
        fresh
          .addInitScript(() => {
            function Worker(): never {
              throw new Error('blocked by policy');
            }
            Object.assign(globalThis, { Worker });
          })
          .then(() => {}),
    });
    const before = await settledPicture(page);
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Force').click();
    await expectGraph(page, 'layout', 'force');
    await expect.poll(async () => differenceOf(before, await graphOf(page).screenshot())).toMatch(/differ/u);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['NaN', (place: { x: number; y: number }) => ({ ...place, y: Number.NaN })],
    ['no place', () => undefined],
  ] as const)('leaves everything where it is where a node gets %s, and says so', async (_, spoilt) => {
    const { page, complaints } = await openGraph(sites.sample, {
      prepare: (fresh) => spoilLayouts(fresh, spoilt),
    });
    const before = await settledPicture(page);
    await choose(page, 'Force');
    await page.getByText('The layout Force could not be loaded or worked out').waitFor();
    await page.getByRole('button', { name: 'Close the message' }).click();
    await page.mouse.move(2, 2);
    await expectSame(page, before);
    // The places that the file has can still be had.
    await choose(page, 'Talks');
    await page.mouse.move(2, 2);
    await expectSame(page, before);
    expect(await page.getByText('could not be loaded').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('draws the places of the file where the address asks for a layout that cannot be had, and says so', async () => {
    const { page: plain } = await openGraph(sites.sample);
    const before = await settledPicture(plain);
    const { page } = await openGraph(`${sites.sample}#layout=radial`, {
      prepare: async (fresh) => void (await fresh.route('**/layouts-*.js', (route) => route.abort())),
    });
    await page.getByText('The layout Radial could not be loaded or worked out').waitFor();
    await page.getByRole('button', { name: 'Close the message' }).click();
    await page.mouse.move(2, 2);
    await expectSame(page, before);
  });
});

const choose = (page: Page, label: string): Promise<void> =>
  page.getByRole('radiogroup', { name: 'Layout' }).getByText(label, { exact: true }).click();

type Spoilt = (place: { x: number; y: number }) => unknown;

/** Has every layout spoil the place of one node: the file of the layouts is fetched as it is, and changed when it has come. */
async function spoilLayouts(page: Page, spoilt: Spoilt): Promise<void> {
  await page.route('**/layouts-*.js', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (search !== '') return route.continue();
    const own = `./${pathname.slice(pathname.lastIndexOf('/') + 1)}?as-it-is`;
    return route.fulfill({
      contentType: 'text/javascript',
      body: `
        import * as real from ${JSON.stringify(own)};
        export * from ${JSON.stringify(own)};
        const layouts = Object.values(real).find((value) => Array.isArray(value) && value[0]?.arrange);
        for (const layout of layouts) {
          const { arrange } = layout;
          layout.arrange = (...wish) => {
            const { places, backdrop } = arrange(...wish);
            const [[key, place]] = places;
            return { places: new Map([...places, [key, (${String(spoilt)})(place)]]), backdrop };
          };
        }`,
    });
  });
}

describe('a graph after another', () => {
  it(
    'leaves nothing behind: no canvas, worker or listener, and no object',
    { timeout: 120_000 },
    async () => {
      const { page, complaints } = await openGraph(sites.sample);
      const folder = mkdtempSync(join(tmpdir(), 'rayograph-reloads-'));
      const cdp = await page.context().newCDPSession(page);
      const graphs = await writeGraphs(folder);
      const before = await reload(page, cdp, graphs, 6);
      const after = await reload(page, cdp, graphs, 24);
      rmSync(folder, { recursive: true });
      // Compiled code grows for longer; `npm run bench -- reloads` waits for that.
      expect(leftOver({ ...before, heap: after.heap }, after)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
