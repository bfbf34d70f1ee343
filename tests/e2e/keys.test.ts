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
  useBrowser,
} from './browser.ts';

const sites = inject('sites');

useBrowser();

const selectedIn = (page: Page): Promise<string | null> => graphOf(page).getAttribute('data-selected');

/** What has the focus, and whether one sees that it has: by an outline, a border or a ground of its own. */
const focusIn = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: 'nothing', isSeen: false };
    const look = (): string => {
      const around = [
        element,
        element.parentElement,
        element.nextElementSibling,
        element.closest('label, li'),
      ];
      return around
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
    };
    const focused = look();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? (element.textContent ?? '').slice(0, 30)}`;
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return { name, isSeen: true };
    (element as HTMLElement).blur();
    const isSeen = look() !== focused;
    (element as HTMLElement).focus();
    return { name, isSeen };
  });

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
    await page.keyboard.type('ray core masterclass', { delay: 15 });
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
});

describe('by touch', () => {
  const phone = { viewport: { width: 820, height: 1000 }, hasTouch: true } as const;

  it('a tap selects, a tap on the ground lets go', async () => {
    const { page, complaints } = await openGraph(sites.sample, phone);
    const [mark] = await findColour(page, graphOf(page), '#c27b1a');
    if (mark === undefined) throw new Error('no person is drawn');
    await page.touchscreen.tap(mark.x, mark.y);
    await expect.poll(() => selectedIn(page)).not.toBe('');
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
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  it('forced colours keep the map, the legend and the focus', async () => {
    const { page, complaints } = await openGraph(sites.sample, { forcedColors: 'active' });
    expect(await page.getByRole('group', { name: 'Legend' }).getByRole('checkbox').count()).toBe(8);
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
    await page.waitForTimeout(800);
    await page.clock.runFor(60);
    const soon = (await findColour(page, graphOf(page), '#c27b1a')).map(({ x, y }) => [x, y]);
    await page.clock.runFor(3000);
    expect((await findColour(page, graphOf(page), '#c27b1a')).map(({ x, y }) => [x, y])).toEqual(soon);
  });
});
