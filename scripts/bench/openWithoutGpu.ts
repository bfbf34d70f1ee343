/** Opens a page of which the script alone is measured: how long frames take depends on the GPU, which is not ours. */
import type { Browser, CDPSession, Page } from 'playwright';
import type { Spot } from './gestures.ts';

export interface Open {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly spot: Spot;
}

export const GRAPH = 'section[aria-label="Graph"], #graph';

/** Opens a page, waits for its graph, and leaves the GPU out from then on. */
export async function openWithoutGpu(
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Open> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // What runs this file wraps functions in a helper that a page does not know.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(leaveOutGpu);
  await page.goto(url);
  await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  await page.evaluate(() => Object.assign(globalThis, { isGpuLeftOut: true }));
  const box = await page.locator(GRAPH).first().boundingBox();
  if (box === null) throw new Error('the page has no graph');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp, spot: { selector: GRAPH, x: box.x + 3, y: box.y + box.height - 3 } };
}

/**
 * Runs in the page: lets the WebGL calls that make script wait for the GPU do nothing while a flag is set. Where
 * WebGL is drawn in software they take far longer than all script, and say nothing about it.
 */
function leaveOutGpu(): void {
  const { prototype } = WebGL2RenderingContext;
  for (const name of ['drawArrays', 'drawArraysInstanced', 'drawElements', 'clear', 'readPixels'] as const) {
    const real = Object.getOwnPropertyDescriptor(prototype, name)?.value as (
      ...parameters: unknown[]
    ) => unknown;
    function unlessLeftOut(this: WebGL2RenderingContext, ...parameters: unknown[]): unknown {
      return 'isGpuLeftOut' in globalThis ? undefined : Reflect.apply(real, this, parameters);
    }
    Object.assign(prototype, { [name]: unlessLeftOut });
  }
}
