/** The whole view by keys alone, by touch, with large text, forced colours and reduced motion. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import {
  expectGraph,
  findColour,
  graphOf,
  notesOf,
  numberOf,
  open,
  openGraph,
  settled,
  useBrowser,
} from './browser.ts';

const sites = inject('sites');

useBrowser();

const selectedIn = (page: Page): Promise<string | null> => graphOf(page).getAttribute('data-selected');

interface Stop {
  readonly name: string;
  /** Whether one sees that it has the focus: by an outline, a border or a ground of its own. */
  readonly isSeen: boolean;
}

/** Runs in the page: keeps what has the focus and how it looks with it. @returns how many are kept, null where nothing has the focus */
function remember(): number | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const lookOf = (): string =>
    [element, element.parentElement, element.nextElementSibling, element.closest('label, li')]
      .flatMap((one) => (one === null ? [] : [getComputedStyle(one)]))
      .map((style) =>
        [
          style.outlineStyle,
          style.outlineWidth,
          style.borderColor,
          style.boxShadow,
          style.backgroundColor,
        ].join(' '),
      )
      .join('; ');
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  const kind = element.getAttribute('role') ?? element.getAttribute('type') ?? '';
  const label = element.getAttribute('aria-label') ?? (element.textContent ?? '').slice(0, 30);
  const focused = lookOf();
  const page = globalThis as unknown as { stops?: (() => Stop)[] };
  page.stops = [
    ...(page.stops ?? []),
    () => ({ name: `${element.tagName} ${kind} ${label}`, isSeen: isOutlined || lookOf() !== focused }),
  ];
  return page.stops.length;
}

const rememberStop = (page: Page): Promise<number | null> => page.evaluate(remember);

/** What had the focus, one after the other; forgets it. */
const rememberedStops = (page: Page): Promise<readonly Stop[]> =>
  page.evaluate(() => {
    const kept = globalThis as unknown as { stops?: (() => Stop)[] };
    const focused = document.activeElement as HTMLElement | null;
    focused?.blur();
    const stops = (kept.stops ?? []).map((stop) => stop());
    focused?.focus();
    kept.stops = [];
    return stops;
  });

/** What has the focus. */
async function focusIn(page: Page): Promise<Stop> {
  await rememberStop(page);
  const [stop] = await rememberedStops(page);
  return stop ?? { name: 'nothing', isSeen: false };
}

const expectFocusSeen = async (page: Page): Promise<void> => {
  const { name, isSeen } = await focusIn(page);
  expect(isSeen, `the focus on ${name} is seen`).toBe(true);
};

/** Presses Tab until something is reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

describe('by keys alone', () => {
  it('one finds, selects, walks, asks why, and comes back', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    await page.keyboard.press('/');
    await expectFocusSeen(page);
    await page.keyboard.type('anyscal', { delay: 15 });
    await page.keyboard.press('Enter');
    await expectGraph(page, 'selected', 'anyscale');
    await notesOf(page).getByRole('heading', { level: 2, name: 'Anyscale' }).waitFor();
    await page.keyboard.press('Escape');
    if ((await selectedIn(page)) === '') await page.keyboard.press('[');
    await expectGraph(page, 'selected', 'anyscale');

    await tabTo(page, '#graph');
    await expectFocusSeen(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => selectedIn(page)).not.toBe('anyscale');
    const neighbour = (await selectedIn(page)) ?? '';
    await page.keyboard.press('[');
    await expectGraph(page, 'selected', 'anyscale');
    await page.keyboard.press(']');
    await expectGraph(page, 'selected', neighbour);

    await page.keyboard.press('w');
    await page.keyboard.type('kevin weil', { delay: 15 });
    await page.keyboard.press('Enter');
    await expect.poll(() => graphOf(page).getAttribute('data-compared')).not.toBe('');
    await notesOf(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('one filters, changes the layout, and undoes both', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    const all = await numberOf(page, 'visible-nodes');
    await tabTo(page, 'fieldset input[type=checkbox], [aria-label="Legend"] input[type=checkbox]');
    await expectFocusSeen(page);
    await page.keyboard.press('Space');
    await expect.poll(() => numberOf(page, 'visible-nodes')).toBeLessThan(all);
    await tabTo(page, '[role=radio], input[type=radio]');
    await expectFocusSeen(page);
    await page.keyboard.press('ArrowDown');
    await expectGraph(page, 'layout', 'time');
    await page.keyboard.press('Control+z');
    await expectGraph(page, 'layout', 'talks');
    await page.keyboard.press('Control+z');
    await expectGraph(page, 'visible-nodes', String(all));
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => numberOf(page, 'visible-nodes')).toBeLessThan(all);
    expect(complaints).toEqual([]);
  });

  it('one reads the outline and the keys, and is back where one was', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    await tabTo(page, '.quiet[aria-pressed="false"]');
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem').first().waitFor();
    await tabTo(page, '[role=treeitem]');
    await page.keyboard.press('Home');
    await expectFocusSeen(page);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#graph').getAttribute('data-selected')).not.toBe('');
    const row = (await focusIn(page)).name;
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await expectFocusSeen(page);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focusIn(page)).name).toBe(row);
    expect(complaints).toEqual([]);
  });

  it('Tab leads once round through everything, and one sees where', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`);
    await notesOf(page).waitFor();
    await page.keyboard.press('Tab');
    for (let stop = await rememberStop(page); stop !== null; stop = await rememberStop(page)) {
      await page.keyboard.press('Tab');
      if (stop > 200) throw new Error('Tab never comes round');
    }
    const stops = await rememberedStops(page);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    const named = (name: RegExp): number => stops.filter((stop) => name.test(stop.name)).length;
    const parts = [/Search/u, / Keys$/u, /^SECTION .*Graph$/u, / PresentP?$/u, / Close the notes$/u];
    expect(parts.map(named)).toEqual(parts.map(() => 1));
    // The layouts are one stop, and so is the whole outline.
    expect([/^INPUT radio/u, /treeitem/u].map(named)).toEqual([1, 1]);
  });
});

interface Finger {
  readonly x: number;
  readonly y: number;
}

describe('by touch', () => {
  it('a tap selects, a long press lights, two fingers zoom and choose nothing', async () => {
    const { page, complaints } = await open(sites.sample, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Finger[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
    // What is faded has another colour.
    const people = () => findColour(page, graphOf(page), '#c27b1a');
    await page.getByRole('button', { name: 'Graph', exact: true }).tap();
    await page.locator('#graph[data-ready="true"]').waitFor();
    await expect.poll(async () => (await people()).length).toBeGreaterThan(4);
    const all = await people();
    const [mark] = all;
    const box = await graphOf(page).boundingBox();
    if (mark === undefined || box === null) throw new Error('no person is drawn');

    await touch('touchStart', { x: mark.x, y: mark.y });
    await expect.poll(async () => (await people()).length).toBeLessThan(all.length);
    await touch('touchEnd');
    expect((await people()).length).toBeLessThan(all.length);
    await expect.poll(() => selectedIn(page)).toBe('');
    // Two taps at once would be a double tap, which zooms.
    await page.waitForTimeout(400);
    await page.touchscreen.tap(box.x + 6, box.y + box.height - 6);
    await expect.poll(async () => (await people()).length).toBe(all.length);
    await page.waitForTimeout(400);
    await page.touchscreen.tap(mark.x, mark.y);
    await expect.poll(() => selectedIn(page)).not.toBe('');

    const selected = await selectedIn(page);
    await notesOf(page).waitFor();
    // The map makes room for the notes first.
    await settled(page);
    const [{ x, y, pixels: before } = mark] = await people();
    const fingers = (apart: number): Finger[] => [
      { x: x - apart, y },
      { x: x + apart, y },
    ];
    await touch('touchStart', ...fingers(30));
    for (const apart of [40, 50, 60]) await touch('touchMove', ...fingers(apart));
    await touch('touchEnd', { x: x - 60, y });
    await touch('touchEnd');
    await expect.poll(async () => (await people())[0]?.pixels ?? 0).toBeGreaterThan(before * 1.4);
    await expect.poll(() => selectedIn(page)).toBe(selected);
    expect(complaints).toEqual([]);
  });
});

describe('for those who need it otherwise', () => {
  it('text of 200 % cuts nothing off and nothing sticks out', async () => {
    const { page } = await open(`${sites.sample}#sel=anyscale`, { viewport: { width: 1280, height: 900 } });
    await notesOf(page).waitFor();
    // As the browser does it: 200 % zoom halves the pixels that the page has.
    await page.setViewportSize({ width: 640, height: 450 });
    await page.waitForTimeout(400);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(640);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.waitForTimeout(400);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(1280);
  });

  it('forced colours keep the map, the legend and the focus', async () => {
    const { page, complaints } = await openGraph(sites.sample, { forcedColors: 'active' });
    await expect
      .poll(() => page.getByRole('group', { name: 'Legend' }).getByRole('checkbox').count())
      .toBe(8);
    expect((await findColour(page, graphOf(page), '#c27b1a')).length).toBeGreaterThan(3);
    await tabTo(page, '#graph');
    await expectFocusSeen(page);
    expect(complaints).toEqual([]);
  });

  it('with reduced motion the camera cuts: one frame later all is where it stays', async () => {
    const { page } = await openGraph(sites.sample, { prepare: (fresh) => fresh.clock.install() });
    await page.clock.pauseAt(Date.now() + 60_000);
    await graphOf(page).focus();
    await page.evaluate(() => {
      window.location.hash = '#sel=samsara';
    });
    await expectGraph(page, 'selected', 'samsara');
    // The notes open after the frame that shows what is chosen, and then the map has less room.
    await page.clock.runFor(60);
    await notesOf(page).waitFor();
    await page.waitForTimeout(800);
    await page.clock.runFor(60);
    const soon = (await findColour(page, graphOf(page), '#c27b1a')).map(({ x, y }) => [x, y]);
    await page.clock.runFor(3000);
    expect((await findColour(page, graphOf(page), '#c27b1a')).map(({ x, y }) => [x, y])).toEqual(soon);
  });
});
