/** A real browser for the tests, and what they ask of a page again and again. */
import { type Browser, type BrowserContextOptions, type Locator, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { BROWSER_ARGUMENTS } from '../../scripts/findBrowser.ts';

let browser: Browser | undefined;

/** Starts one browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'];
    if (executablePath === undefined)
      throw new Error('CHROME_PATH is not set: run the browser tests with npm test');
    browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  });
  afterAll(async () => {
    await browser?.close();
  });
}

export interface OpenPage {
  readonly page: Page;
  /** Errors that the page threw or logged, and requests that left this machine. */
  readonly complaints: readonly string[];
}

/** Opens a page in a context of its own. Motion is reduced, unless a test asks for it, so that pictures are settled. */
export async function open(
  url: string,
  options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<void> } = {},
): Promise<OpenPage> {
  if (browser === undefined) throw new Error('the browser has not been started');
  const { prepare, ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...contextOptions,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost')
      complaints.push(`request to ${hostname}`);
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, complaints };
}

/** Opens a page and waits for the graph's first frame. */
export async function openGraph(url: string, options: Parameters<typeof open>[1] = {}): Promise<OpenPage> {
  const opened = await open(url, options);
  await graphOf(opened.page).waitFor();
  await expect.poll(() => graphOf(opened.page).getAttribute('data-ready'), { timeout: 15_000 }).toBe('true');
  return opened;
}

export const graphOf = (page: Page): Locator => page.getByRole('region', { name: 'Graph' });

export const notesOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Notes' });

/** Waits until an attribute of the graph's element has a value. */
export const expectGraph = (page: Page, attribute: string, value: string): Promise<void> =>
  expect.poll(() => graphOf(page).getAttribute(`data-${attribute}`)).toBe(value);

export const numberOf = async (page: Page, attribute: string): Promise<number> =>
  Number(await graphOf(page).getAttribute(`data-${attribute}`));

/** Goes back once the address says where one is: it is written after the frame, and nobody is faster than that. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
  await page.goBack();
}

interface Blob {
  /** The middle, in CSS pixels of the page. */
  readonly x: number;
  readonly y: number;
  readonly pixels: number;
}

/** Waits until the picture of the graph no longer changes. @returns it, as PNG */
export async function settled(page: Page): Promise<Buffer> {
  let last = await graphOf(page).screenshot();
  for (let round = 0; round < 20; round += 1) {
    await page.waitForTimeout(120);
    const next = await graphOf(page).screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('the picture does not come to rest');
}

/** Finds patches of one colour inside an element, by looking at its pixels; the largest first. */
export async function findColour(
  page: Page,
  element: Locator,
  colour: string,
  tolerance = 12,
): Promise<Blob[]> {
  const picture = await element.screenshot();
  const box = await element.boundingBox();
  if (box === null) throw new Error('the element is not on the page');
  const blobs = await page.evaluate(blobsIn, { data: picture.toString('base64'), colour, tolerance });
  return blobs.map(({ x, y, pixels }) => ({ x: box.x + x, y: box.y + y, pixels }));
}

/** Runs in the page: decodes a picture and joins neighbouring pixels of a colour into blobs. */
async function blobsIn({
  data,
  colour,
  tolerance,
}: {
  readonly data: string;
  readonly colour: string;
  readonly tolerance: number;
}): Promise<Blob[]> {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) return [];
  context.drawImage(bitmap, 0, 0);
  const { data: pixels, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const isWanted = (pixel: number): boolean =>
    wanted.every((value, channel) => Math.abs((pixels[pixel * 4 + channel] ?? 0) - value) <= tolerance);
  const seen = new Uint8Array(width * height);
  const blobs: { x: number; y: number; pixels: number }[] = [];
  for (let start = 0; start < width * height; start += 1) {
    if (seen[start] === 1 || !isWanted(start)) continue;
    const queue = [start];
    seen[start] = 1;
    let [sumX, sumY, count] = [0, 0, 0];
    for (let pixel = queue.pop(); pixel !== undefined; pixel = queue.pop()) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      [sumX, sumY, count] = [sumX + x, sumY + y, count + 1];
      for (const [nextX, nextY] of [
        [x + 1, y],
        [x - 1, y],
        [x, y + 1],
        [x, y - 1],
      ] as const) {
        const next = nextY * width + nextX;
        if (
          nextX < 0 ||
          nextX >= width ||
          nextY < 0 ||
          nextY >= height ||
          seen[next] === 1 ||
          !isWanted(next)
        )
          continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
    if (count >= 12) blobs.push({ x: sumX / count, y: sumY / count, pixels: count });
  }
  return blobs.sort((a, b) => b.pixels - a.pixels);
}
