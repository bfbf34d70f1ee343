/** A page whose script is counted. Script alone: how long frames take depends on the GPU. */
import type { Browser, CDPSession, Page } from 'playwright';
import type { At, Spot } from './gestures.ts';

export const GRAPH = 'section[aria-label="Graph"], #graph';
const VIEWPORT = { width: 1280, height: 720 } as const;

export interface MeasuredPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Ground that nothing lies on, and the middle of the graph. */
  readonly corner: Spot;
  readonly middle: Spot;
}

/** Opens a page and waits until its graph is drawn. */
export async function openMeasured(browser: Browser, url: string): Promise<MeasuredPage> {
  const context = await browser.newContext({ viewport: VIEWPORT });
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
  // Of the thread's own time: on a machine that does other things as well, the clock says nothing.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const corner = { selector: GRAPH, x: box.x + 3, y: box.y + box.height - 3 };
  return { page, cdp, corner, middle: { ...corner, x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

/**
 * Runs in the page: lets the WebGL calls that make script wait for the GPU do nothing while a flag is set. Where
 * WebGL is drawn in software they take far longer than all script, and say nothing about it.
 */
function leaveOutGpu(): void {
  const WAITING = [
    'drawArrays',
    'drawArraysInstanced',
    'drawElements',
    'clear',
    'readPixels',
    'bufferData',
    'texImage2D',
  ] as const;
  const { prototype } = WebGL2RenderingContext;
  for (const name of WAITING) {
    const real = Object.getOwnPropertyDescriptor(prototype, name)?.value as (
      ...parameters: unknown[]
    ) => unknown;
    function unlessLeftOut(this: WebGL2RenderingContext, ...parameters: unknown[]): unknown {
      return 'isGpuLeftOut' in globalThis ? undefined : Reflect.apply(real, this, parameters);
    }
    Object.assign(prototype, { [name]: unlessLeftOut });
  }
}

/** Milliseconds of script that a piece of work takes in its page, for each of what it counts. */
export async function scriptOf({ cdp }: MeasuredPage, run: () => Promise<number>): Promise<number> {
  const read = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await read();
  const count = await run();
  return ((await read()) - before) * (1000 / count);
}

/** Finds points of the page at which the pointer is on labels of different nodes, from the middle on. */
export async function labelsIn({ page, middle }: MeasuredPage, most: number): Promise<readonly At[]> {
  const found = await page.evaluate(labelsRound, { ...middle, most });
  if (found.length === 0) throw new Error('no node was found under the pointer');
  return found;
}

/** Runs in the page. */
async function labelsRound({ selector, x, y, most }: Spot & { readonly most: number }): Promise<At[]> {
  const surface = document.querySelector<HTMLElement>('.sigma-mouse');
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const move = (clientX: number, clientY: number): void => {
    const where = { clientX, clientY, bubbles: true, cancelable: true, view: window };
    document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent('mousemove', where));
  };
  const isLabel = ({ x: left, y: top }: At): boolean => {
    if (document.elementFromPoint(left, top)?.closest(selector) == null) return false;
    move(left, top);
    return surface?.style.cursor === 'pointer';
  };
  const found: At[] = [];
  for (let at = 0; at < 6000 && found.length < most; at += 1) {
    // A spiral with the same room for each point.
    const way = 5 * Math.sqrt(at);
    const point = { x: x + way * Math.cos(at * 2.4), y: y + way * Math.sin(at * 2.4) };
    if (found.some((other) => Math.hypot(other.x - point.x, other.y - point.y) < 120)) continue;
    if (!isLabel(point)) continue;
    // Well within it: a label that is lit is set a little wider or narrower.
    const isWithin = [-12, 12].every((aside) => isLabel({ ...point, x: point.x + aside }));
    if (isWithin && [-4, 4].every((above) => isLabel({ ...point, y: point.y + above }))) found.push(point);
    // While one is pointed at, others have no label.
    move(1, 1);
    for (const _ of [1, 2]) await frame();
  }
  return found;
}

/** True where the pointer shows that it is on a node. */
export const isOnNode = (page: Page): Promise<boolean> =>
  page.locator('.sigma-mouse').evaluate((element) => (element as HTMLElement).style.cursor === 'pointer');
