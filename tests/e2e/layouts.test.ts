/** The layouts in a real browser: chosen, drawn, changed with the room, and read from the address. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import {
  expectGraph,
  findColour,
  graphOf,
  notesOf,
  open,
  openGraph,
  settled,
  useBrowser,
} from './browser.ts';

const CONCEPT = { light: '#2b743c', dark: '#7dcd9b' } as const;
/** 22 % of it on the ground. */
const FADED_CONCEPT = '#ceded0';
const ACCENT = '#c8261b';
/** A ring is thin: hardly a pixel of it has its colour alone. */
const RING = 60;
const sites = inject('sites');

useBrowser();

const choose = (page: Page, label: string): Promise<void> =>
  page.getByRole('radiogroup', { name: 'Layout' }).getByText(label, { exact: true }).click();

/** Waits until the picture is another than before, and comes to rest: a layout may take a while to be loaded and worked out. */
async function settledAfter(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await settled(page);
  await act();
  await expect.poll(async () => (await graphOf(page).screenshot()).equals(before)).toBe(false);
  await settled(page);
}

const conceptsOf = async (page: Page) =>
  (await findColour(page, graphOf(page), CONCEPT.light)).map(({ x, y }) => [Math.round(x), Math.round(y)]);

describe('the layout Time', () => {
  it('is the same picture every time, whether chosen or read from the address', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    await settledAfter(page, () => choose(page, 'Time'));
    await expectGraph(page, 'layout', 'time');
    const chosen = await conceptsOf(page);
    const deep = await openGraph(`${sites.sample}#layout=time`);
    await expectGraph(deep.page, 'layout', 'time');
    await settled(deep.page);
    await expect.poll(() => conceptsOf(deep.page)).toEqual(chosen);
    expect(complaints).toEqual([]);
  });

  it('rings what is selected at each of its talks', async () => {
    const { page } = await openGraph(`${sites.sample}#layout=time&sel=artificial-intelligence`);
    await settled(page);
    await expect
      .poll(async () => (await findColour(page, graphOf(page), ACCENT)).length)
      .toBeGreaterThanOrEqual(3);
  });

  it('lets one press the title of a talk, which is no node', async () => {
    const { page } = await openGraph(`${sites.sample}#layout=time`);
    const box = await graphOf(page).boundingBox();
    if (box === null) throw new Error('the graph is not on the page');
    // Above the first column, where its title stands.
    const marks = await findColour(page, graphOf(page), '#1d1d1b');
    const first = marks.filter(({ pixels }) => pixels > 120).toSorted((a, b) => a.x - b.x)[0];
    if (first === undefined) throw new Error('no talk is drawn');
    await page.mouse.click(first.x + 12, first.y - 44);
    await expectGraph(page, 'selected', 'ray-core-masterclass');
    await notesOf(page).waitFor();
  });

  it('keeps the talks in sight when the score is moved beneath them', async () => {
    const { page } = await openGraph(`${sites.sample}#layout=time`);
    await settled(page);
    const box = await graphOf(page).boundingBox();
    if (box === null) throw new Error('the graph is not on the page');
    await page.mouse.move(box.x + 700, box.y + 700);
    await page.mouse.down();
    await page.mouse.move(box.x + 700, box.y + 300, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    // Ink at the top: the titles; were they moved along, only ground would be there.
    const ink = await findColour(page, graphOf(page), '#1d1d1b', 70);
    expect(ink.filter(({ y }) => y < box.y + 140).length).toBeGreaterThan(10);
  });
});

describe('the layout Radial', () => {
  it('turns round what is selected, and stays when the selection ends', async () => {
    const { page } = await openGraph(`${sites.sample}#layout=radial&sel=anyscale`);
    await settled(page);
    const [ring] = await findColour(page, graphOf(page), ACCENT, RING);
    const box = await graphOf(page).boundingBox();
    if (box === null || ring === undefined) throw new Error('nothing is selected');
    expect(Math.abs(ring.x - (box.x + box.width / 2))).toBeLessThan(90);
    expect(Math.abs(ring.y - (box.y + box.height / 2))).toBeLessThan(90);
    await notesOf(page).getByRole('button', { name: 'Sam' }).first().click();
    await expectGraph(page, 'selected', 'sam');
    await expect
      .poll(async () => {
        const [next] = await findColour(page, graphOf(page), ACCENT, RING);
        return Math.abs((next?.x ?? 0) - (box.x + box.width / 2));
      })
      .toBeLessThan(90);
    const wide = await graphOf(page).boundingBox();
    expect(wide?.width).toBe(box.width);
    await expectGraph(page, 'layout', 'radial');
  });
});

describe('the room', () => {
  it('is used: with the notes open the map is as high as before, and comes back when they close', async () => {
    const { page } = await openGraph(sites.sample);
    await settled(page);
    const heightOf = async (): Promise<number> => {
      const ys = (await conceptsOf(page)).map(([, y]) => y ?? 0);
      return Math.max(...ys) - Math.min(...ys);
    };
    const [before, height] = [await conceptsOf(page), await heightOf()];
    const [x = 0, y = 0] = before[0] ?? [];
    await page.mouse.click(x, y);
    await page.mouse.move(2, 2);
    await notesOf(page).waitFor();
    await expect.poll(async () => (await graphOf(page).boundingBox())?.width).toBeLessThan(900);
    await expect
      .poll(async () => {
        const faded = (await findColour(page, graphOf(page), FADED_CONCEPT, 14)).map(({ y }) => y);
        return Math.max(...faded) - Math.min(...faded);
      })
      .toBeGreaterThan(height * 0.8);
    await settled(page);
    await page.keyboard.press('Escape');
    await notesOf(page).waitFor({ state: 'detached' });
    await settled(page);
    await expect.poll(() => conceptsOf(page)).toEqual(before);
  });

  it('of a phone gives every layout a form of its own, within the screen', async () => {
    const { page, complaints } = await open(sites.sample, { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await expect.poll(() => graphOf(page).getAttribute('data-ready')).toBe('true');
    for (const label of ['Talks', 'Time', 'Force', 'By kind', 'Radial']) {
      if (label === 'Talks') await settled(page);
      else await settledAfter(page, () => choose(page, label));
      const found = await conceptsOf(page);
      const xs = found.map(([x]) => x ?? 0);
      expect(found.length, label).toBeGreaterThan(8);
      expect(Math.min(...xs), label).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs), label).toBeLessThanOrEqual(390);
    }
    expect(complaints).toEqual([]);
  });
});

describe('a change of layout', () => {
  it('is eased: half-way the nodes are on their way, and the score comes when they have arrived', async () => {
    const { page } = await openGraph(sites.sample, {
      reducedMotion: 'no-preference',
      prepare: (fresh) => fresh.clock.install(),
    });
    await page.clock.pauseAt(Date.now() + 60_000);
    const picture = async (): Promise<string> => (await graphOf(page).screenshot()).toString('base64');
    const before = await picture();
    await choose(page, 'Time');
    await expectGraph(page, 'layout', 'time');
    // The layout is worked out in time that the page's clock does not show.
    await page.waitForTimeout(1000);
    await page.clock.runFor(200);
    const halfWay = await picture();
    await page.clock.runFor(2000);
    const after = await picture();
    expect(new Set([before, halfWay, after]).size).toBe(3);
  });

  it('cuts where less motion is asked for', async () => {
    const { page } = await openGraph(sites.sample, { prepare: (fresh) => fresh.clock.install() });
    await page.clock.pauseAt(Date.now() + 60_000);
    await choose(page, 'Time');
    await expectGraph(page, 'layout', 'time');
    // The layout is worked out in time that the page's clock does not show.
    await page.waitForTimeout(1000);
    await page.clock.runFor(60);
    const soon = await conceptsOf(page);
    await page.clock.runFor(3000);
    expect(soon).toEqual(await conceptsOf(page));
  });

  it('keeps to the dark theme', async () => {
    const { page } = await openGraph(`${sites.sample}#layout=time`, { colorScheme: 'dark' });
    await settled(page);
    expect((await findColour(page, graphOf(page), CONCEPT.dark)).length).toBeGreaterThan(8);
    await expect.poll(() => findColour(page, graphOf(page), CONCEPT.light, 4)).toEqual([]);
  });
});
