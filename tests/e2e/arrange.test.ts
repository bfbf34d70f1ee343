/** Arranging the view in a real browser: dragging, undo and redo, back and forward, views with names. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { expectGraph, findColour, goBack, graphOf, notesOf, openGraph, useBrowser } from './browser.ts';

const PERSON = '#c27b1a';
const sites = inject('sites');

useBrowser();

const kind = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Legend' }).getByText(name, { exact: true });
const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

type Spot = readonly [number, number];
/** Where marks of people are drawn, each to the nearest 3 px, from the left. */
async function peopleOn(page: Page): Promise<Spot[]> {
  const marks = await findColour(page, graphOf(page), PERSON);
  return marks.map(({ x, y }): Spot => [x, y]).sort((a, b) => a[0] - b[0]);
}
const isNear = ([x, y]: Spot, spots: readonly Spot[]): boolean =>
  spots.some((spot) => Math.hypot(spot[0] - x, spot[1] - y) < 4);
const expectSpot = (page: Page, spot: Spot, isThere = true): Promise<void> =>
  expect.poll(async () => isNear(spot, await peopleOn(page))).toBe(isThere);

/** Drags the leftmost person to a place where nothing is. */
async function drag(page: Page): Promise<{ readonly from: Spot; readonly to: Spot }> {
  const [from] = await peopleOn(page);
  const box = await graphOf(page).boundingBox();
  if (from === undefined || box === null) throw new Error('no person is drawn');
  const to: Spot = [box.x + 60, box.y + box.height - 60];
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + 30, from[1] + 10);
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
  return { from, to };
}

describe('a dragged node', () => {
  it('stays where it was put, through reloads, until positions are reset; that is undone too', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    const { from, to } = await drag(page);
    await page.mouse.move(2, 2);
    await expectSpot(page, to);
    await expectSpot(page, from, false);
    await expectGraph(page, 'selected', '');
    await page.reload();
    await expectGraph(page, 'ready', 'true');
    // The map is fitted anew, so the place on the screen may be another; the node is where nothing else is.
    const moved = (await peopleOn(page))[0];
    if (moved === undefined) throw new Error('no person is drawn');
    expect(moved[1]).toBeGreaterThan(700);
    await page.getByRole('button', { name: 'Reset positions' }).click();
    await expectSpot(page, moved, false);
    await page.keyboard.press('Control+z');
    await expectSpot(page, moved);
    await page.getByRole('button', { name: 'Reset positions' }).click();
    await page.reload();
    await expectGraph(page, 'ready', 'true');
    await expectSpot(page, from);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('goes back by undo and forth by redo', async () => {
    const { page } = await openGraph(sites.sample);
    const { from, to } = await drag(page);
    await page.mouse.move(2, 2);
    await expectSpot(page, to);
    await page.keyboard.press('Control+z');
    await expectSpot(page, from);
    await page.keyboard.press('Control+Shift+z');
    await expectSpot(page, to);
  });

  it('has its own place in each layout', async () => {
    const { page } = await openGraph(sites.sample);
    const { to } = await drag(page);
    await page.mouse.move(2, 2);
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('By kind').click();
    await expectGraph(page, 'layout', 'by-kind');
    await expect.poll(() => page.getByRole('button', { name: 'Reset positions' }).count()).toBe(0);
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Talks').click();
    await page.getByRole('button', { name: 'Reset positions' }).waitFor();
    await expect.poll(async () => (await peopleOn(page)).some(([, y]) => y > to[1] - 60)).toBe(true);
  });

  it('moves by keys as well', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=john-bicket`);
    await graphOf(page).focus();
    const before = await graphOf(page).screenshot();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowLeft');
    await expectGraph(page, 'selected', 'john-bicket');
    await page.getByRole('button', { name: 'Reset positions' }).waitFor();
    await expect.poll(async () => (await graphOf(page).screenshot()).equals(before)).toBe(false);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('button', { name: 'Reset positions' }).count()).toBe(0);
  });

  it('should not be one that was only clicked with an unsteady hand', async () => {
    const { page } = await openGraph(`${sites.sample}#q=John%20Bicket`);
    const [spot] = await peopleOn(page);
    if (spot === undefined) throw new Error('no person is drawn');
    await page.mouse.move(...spot);
    await page.mouse.down();
    await page.mouse.move(spot[0] + 2, spot[1] + 1);
    await page.mouse.up();
    await expectGraph(page, 'selected', 'john-bicket');
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  it('should not be taken along by a finger that moves the map', async () => {
    const { page } = await openGraph(sites.sample, { hasTouch: true });
    const [spot] = await peopleOn(page);
    if (spot === undefined) throw new Error('no person is drawn');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await touch('touchStart', spot[0], spot[1]);
    for (let step = 1; step <= 4; step += 1) await touch('touchMove', spot[0] + 20 * step, spot[1]);
    await touch('touchEnd', 0, 0);
    await expectSpot(page, [spot[0] + 80, spot[1]]);
    await expect.poll(() => page.getByRole('button', { name: 'Reset positions' }).count()).toBe(0);
    // A finger that rests first takes it.
    const [now] = await peopleOn(page);
    if (now === undefined) throw new Error('no person is drawn');
    await touch('touchStart', now[0], now[1]);
    await page.waitForTimeout(450);
    for (let step = 1; step <= 4; step += 1) await touch('touchMove', now[0] + 10 * step, now[1] + 30 * step);
    await touch('touchEnd', 0, 0);
    await page.getByRole('button', { name: 'Reset positions' }).waitFor();
  });
});

describe('undo', () => {
  it('takes back hide, filter and layout, one by one, by keys and by buttons', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=samsara`);
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await page.keyboard.press('h');
    await kind(page, 'People').click();
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Force').click();
    await expect.poll(() => hashOf(page)).toBe('#hide=person&without=samsara&layout=force');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectGraph(page, 'layout', 'talks');
    await expect.poll(() => page.getByText('Undone: layout Force').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => hashOf(page)).toBe('#without=samsara');
    await page.keyboard.press('Meta+z');
    await expect.poll(() => hashOf(page)).toBe('');
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => hashOf(page)).toBe('#hide=person&without=samsara&layout=force');
  });

  it('should not take a filter back where one types', async () => {
    const { page } = await openGraph(sites.sample);
    await kind(page, 'People').click();
    await page.keyboard.press('/');
    await page.keyboard.type('hide');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('checkbox', { name: 'People' }).isChecked()).toBe(false);
    await expectGraph(page, 'selected', '');
  });
});

describe('back and forward', () => {
  it('lead through what was selected, by the browser and by keys, and leave the filter alone', async () => {
    const { page } = await openGraph(sites.sample);
    await page.evaluate(() => {
      window.location.hash = '#sel=samsara';
    });
    await notesOf(page).getByRole('button', { name: 'John Bicket' }).first().click();
    await kind(page, 'Concepts').click();
    await goBack(page);
    await expectGraph(page, 'selected', 'samsara');
    await expect.poll(() => hashOf(page)).toBe('#sel=samsara&hide=concept');
    await page.goForward();
    await expectGraph(page, 'selected', 'john-bicket');
    await page.keyboard.press('[');
    await expectGraph(page, 'selected', 'samsara');
    await page.keyboard.press(']');
    await expectGraph(page, 'selected', 'john-bicket');
    await kind(page, 'Concepts').click();
    await page.keyboard.press('[');
    await expect.poll(() => hashOf(page)).toBe('#sel=samsara');
  });
});

describe('a view with a name', () => {
  const openViews = (page: Page): Promise<void> => page.getByText('Views', { exact: true }).click();

  it('is kept through reloads, opened, replaced and deleted', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#sel=samsara&hide=concept&layout=force`);
    await openViews(page);
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Samsara, no concepts');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Samsara, no concepts', exact: true }).waitFor();
    await page.goto(sites.sample);
    await page.reload();
    await expectGraph(page, 'ready', 'true');
    await openViews(page);
    await page.getByRole('button', { name: 'Samsara, no concepts', exact: true }).click();
    await expectGraph(page, 'selected', 'samsara');
    await expectGraph(page, 'layout', 'force');
    await expect.poll(() => hashOf(page)).toBe('#sel=samsara&hide=concept&layout=force');
    await page.keyboard.press('Control+z');
    await expectGraph(page, 'layout', 'talks');
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Samsara, no concepts');
    await page.getByRole('button', { name: 'Replace' }).click();
    await page.getByRole('button', { name: 'Delete Samsara, no concepts' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Samsara, no concepts' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is a link that can be copied', async () => {
    const { page } = await openGraph(`${sites.sample}#hide=concept`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openViews(page);
    await page.getByRole('button', { name: 'Copy a link to this view' }).click();
    await page.getByText('The link is copied.').waitFor();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${sites.sample}#hide=concept`);
  });

  it('is said to be lost where the browser is full, and an unreadable list is no trouble', async () => {
    const { page, complaints } = await openGraph(sites.sample, {
      prepare: (fresh) =>
        fresh
          .addInitScript(() => {
            Storage.prototype.getItem = () => '{"views":[';
            Storage.prototype.setItem = () => {
              throw new DOMException('full', 'QuotaExceededError');
            };
          })
          .then(() => {}),
    });
    await page.getByText('cannot be read; it starts anew').waitFor();
    await openViews(page);
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Mine');
    await page.keyboard.press('Enter');
    await page.getByText('keeps nothing more').waitFor();
    await page.getByRole('button', { name: 'Mine', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});
