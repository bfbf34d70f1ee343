/** The show on the sample: walked with a clicker, left and come back to, in two windows, by touch, and with words that mean harm. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { expectGraph, graphOf, open, openGraph, useBrowser } from './browser.ts';

const sites = inject('sites');
const ROOM = { width: 1280, height: 720 } as const;
const SLIDES = (readFileSync('graph/recap.md', 'utf8').match(/^#{1,2} .+$/gmu) ?? []).map((line) =>
  line.replace(/^#+ /u, ''),
);

useBrowser();

const slideOf = (page: Page) => page.getByRole('region', { name: 'Slide', exact: true });
const titleOf = (page: Page) => slideOf(page).getByRole('heading', { level: 2 });

/** Waits until the show stands at a slide (from 1), and at a part of it. */
async function expectAt(page: Page, slide: number, step?: number): Promise<void> {
  await expect.poll(() => slideOf(page).getAttribute('data-slide')).toBe(String(slide));
  if (step !== undefined) await expect.poll(() => slideOf(page).getAttribute('data-step')).toBe(String(step));
}

/** Opens the show, and waits until the recap is read: before that, its place holds a line that says so. */
async function openShow(hash: string, options: Parameters<typeof open>[1] = {}, site = sites.sample) {
  const opened = await openGraph(site + hash, { viewport: ROOM, ...options });
  await opened.page.locator('.slide[data-slide]').waitFor();
  // Its words are fitted anew when their fonts have come.
  await opened.page.evaluate(() => document.fonts.ready);
  return opened;
}

const measure = (page: Page) =>
  slideOf(page).evaluate((element) => ({
    slide: Number(element.dataset['slide']),
    step: Number(element.dataset['step']),
    overflow: Math.max(
      element.scrollHeight - element.clientHeight,
      element.scrollWidth - element.clientWidth,
    ),
    said: element.querySelectorAll('[data-said="true"]').length,
    parts: element.querySelectorAll('[data-said]').length,
    letters: (element.textContent ?? '').trim().length,
  }));

describe('the show of the sample', () => {
  it('is walked from end to end with the keys of a clicker, no slide too full, none empty, and back', async () => {
    const { page, complaints } = await openShow('#slide=1');
    const seen: Awaited<ReturnType<typeof measure>>[] = [];
    const titles = new Set<string>();
    for (let presses = 0; presses < 120; presses += 1) {
      const now = await measure(page);
      const before = seen.at(-1);
      if (before?.slide === now.slide && before.step === now.step) break;
      seen.push(now);
      titles.add(await titleOf(page).innerText());
      await page.keyboard.press('PageDown');
    }
    expect([...titles]).toEqual(SLIDES);
    expect(seen.filter(({ overflow }) => overflow > 1)).toEqual([]);
    expect(seen.filter(({ letters, parts }) => letters === 0 || parts === 0)).toEqual([]);
    expect(seen.filter(({ said, step }) => said !== step)).toEqual([]);
    await page.keyboard.press('PageUp');
    const back = await measure(page);
    expect([back.slide, back.step]).toEqual([seen.at(-2)?.slide, seen.at(-2)?.step]);
    await page.keyboard.press('Home');
    await expectAt(page, 1, 1);
    await page.keyboard.press('PageUp');
    await expectAt(page, 1, 1);
    expect(complaints).toEqual([]);
  });

  it('is left to look around, and R, the banner or the next key bring the slide back', async () => {
    const { page, complaints } = await openShow('#slide=2.2');
    for (const back of ['r', 'button', 'Escape'] as const) {
      await page.mouse.move(1000, 360);
      await page.mouse.wheel(0, -240);
      const banner = page.getByRole('button', { name: /Back to the slide/u });
      await banner.waitFor();
      await expect.poll(() => slideOf(page).isVisible()).toBe(false);
      if (back === 'button') await banner.click();
      else await page.keyboard.press(back);
      await expect.poll(() => banner.count()).toBe(0);
      await expectAt(page, 2, 2);
      await expect.poll(() => slideOf(page).isVisible()).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  it('goes black and back with B and with the point', async () => {
    const { page } = await openShow('#slide=3');
    const black = page.getByRole('button', { name: /Black screen/u });
    for (const key of ['b', '.']) {
      await page.keyboard.press(key);
      await black.waitFor();
      await page.keyboard.press(key);
      await expect.poll(() => black.count()).toBe(0);
    }
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await expect.poll(() => black.count()).toBe(0);
    await expectAt(page, 3, 1);
  });

  it('shows all slides at once, and opens one of them', async () => {
    const { page, complaints } = await openShow('#slide=2');
    await page.keyboard.press('o');
    const overview = page.getByRole('region', { name: 'Overview' });
    await expect.poll(() => overview.getByRole('listitem').count()).toBe(SLIDES.length);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectAt(page, 3, 1);
    await expect.poll(() => overview.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('goes to a slide by its number and by its title', async () => {
    const { page } = await openShow('#slide=1');
    await page.keyboard.press('g');
    await page.getByLabel('Number or title').fill('5');
    await page.keyboard.press('Enter');
    await expectAt(page, 5);
    await page.keyboard.press('g');
    await page.getByLabel('Number or title').fill('waymo');
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(page).innerText()).toBe('First ride with Waymo');
    await page.keyboard.press('g');
    await page.getByLabel('Number or title').fill('99999');
    await page.getByText('No slide has this number or title.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => titleOf(page).innerText()).toBe('First ride with Waymo');
  });

  it('gives the explorer back as it was', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#sel=ray-core&hide=concept&layout=radial`, {
      viewport: ROOM,
    });
    await expectGraph(page, 'selected', 'ray-core');
    const before = new URL(page.url()).hash;
    const shown = await graphOf(page).getAttribute('data-visible-nodes');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expectAt(page, 1, 1);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('End');
    await expectAt(page, SLIDES.length);
    await page.keyboard.press('Escape');
    await expect.poll(() => slideOf(page).count()).toBe(0);
    await expectGraph(page, 'selected', 'ray-core');
    await expectGraph(page, 'layout', 'radial');
    await expectGraph(page, 'visible-nodes', shown ?? '');
    await expect.poll(() => new URL(page.url()).hash).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('keeps its place in the address, over a reload, and takes an address that is out of range', async () => {
    const { page } = await openShow('#slide=2.2');
    await expectAt(page, 2, 2);
    await page.keyboard.press('PageDown');
    await expectAt(page, 2, 3);
    await expect.poll(() => new URL(page.url()).hash).toContain('slide=2.3');
    await page.reload();
    await slideOf(page).waitFor();
    await expectAt(page, 2, 3);
    await page.goto(`${sites.sample}#slide=9999`);
    await page.reload();
    await expectAt(page, SLIDES.length);
  });

  it('steps by a swipe, and not by a swipe that goes down', async () => {
    const { page, complaints } = await openShow('#slide=2', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const touch = await page.context().newCDPSession(page);
    const swipe = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
      const at = ([x, y]: readonly [number, number]) => [{ x, y }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe([320, 600], [80, 610]);
    await expectAt(page, 2, 2);
    await swipe([200, 500], [190, 760]);
    await expectAt(page, 2, 2);
    await swipe([80, 200], [320, 205]);
    await expectAt(page, 2, 1);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(complaints).toEqual([]);
  });
});

describe('the speaker window', () => {
  it('moves with the audience both ways, and comes back into step when either is loaded again', async () => {
    const { page, complaints } = await openShow('#slide=2');
    const popup = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const speaker = await popup;
    const expectSpeaker = (text: RegExp): Promise<void> =>
      expect.poll(() => speaker.locator('.speaker-head').innerText(), { timeout: 10_000 }).toMatch(text);
    await expectSpeaker(/2 of 14[\s\S]*1 of/u);
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expectSpeaker(/2 of 14[\s\S]*2 of/u);
    await speaker.bringToFront();
    await speaker.keyboard.press('PageDown');
    await expectAt(page, 2, 3);
    await speaker.keyboard.press('b');
    await page.getByRole('button', { name: /Black screen/u }).waitFor();
    await speaker.keyboard.press('b');
    await speaker.reload();
    await expectSpeaker(/2 of 14[\s\S]*3 of/u);
    await page.reload();
    await expectAt(page, 2, 3);
    await speaker.keyboard.press('End');
    await expectAt(page, SLIDES.length);
    await expect.poll(() => speaker.getByText('The end.').count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});

describe('a recap that means harm', () => {
  it('runs nothing, asks nobody, and is shown to its end', async () => {
    const { page, complaints } = await openShow('#slide=1', {}, sites.hostile);
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('PageDown');
    await expect.poll(() => titleOf(page).innerText()).toBe('The end');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await expect.poll(() => titleOf(page).innerText()).toContain('<script>');
    const live = slideOf(page).locator(
      'script, img, svg, iframe, [onerror], [onload], a[href^="javascript"]',
    );
    await expect.poll(() => live.count()).toBe(0);
    await page.keyboard.press('o');
    await page.getByText(/\d+ remarks on/u).click();
    await page
      .getByText(/recap\.md:\d+:\d+/u)
      .first()
      .waitFor();
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('of 500 slides is shown, in the overview too, with the line of what is wrong', async () => {
    const { page, complaints } = await openShow('#slide=499', {}, sites.manySlides);
    await expectAt(page, 499);
    await page.keyboard.press('o');
    const overview = page.getByRole('region', { name: 'Overview' });
    await expect.poll(() => overview.getByRole('listitem').count(), { timeout: 10_000 }).toBe(500);
    await overview.getByText('1 remark on recap.md').click();
    await overview.getByText('recap.md:999:').waitFor();
    await overview.getByRole('button', { name: /^499 Slide 499/u }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(page).innerText(), { timeout: 10_000 }).toBe('Slide 500');
    expect(complaints).toEqual([]);
  });

  it('without a slide says so, and is left with Esc', async () => {
    const { page, complaints } = await openGraph(`${sites.noSlides}#slide=1`, { viewport: ROOM });
    await page.getByText('This recap has no slides yet. Press Esc to go back.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => slideOf(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
