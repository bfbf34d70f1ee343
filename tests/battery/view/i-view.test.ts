/** Group I of the battery, as far as it concerns drawing: lost contexts, no WebGL, odd rooms, layouts that fail. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
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

const outlineOf = (page: Page) =>
  page.getByRole('tree', { name: 'Outline' }).or(page.getByRole('list', { name: 'Outline' }));

describe('99 a WebGL context that is lost', () => {
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
});
