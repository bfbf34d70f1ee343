/** Editing the slides with a real `npm start`: each change lands in the file, undoes, and what is changed in the file is shown. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openGraph, useBrowser } from './browser.ts';
import { startNotes } from './startNotes.ts';

const NOTE = `# Kiln Summit

## Baking with Ray

**Jane Doe (Acme)**

- Ray Core is fast
- Ray Serve uses Kubernetes
`;
const ONE = '# One\n\nWords of [[Ray Core]].\n\n> Ray Core is fast\n> — kiln.md:7\n';
const TWO = '# Two\n\nMore words.\n\n> Ray Serve uses Kubernetes\n> — kiln.md:8\n';
const THREE = '# Three\n\nThe last words.\n';
const RECAP = `${ONE}\n${TWO}\n${THREE}`;

let folder = '';
let note = '';
let file = '';
const text = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
let stop: (() => void) | undefined;
let address = '';

useBrowser();

beforeAll(async () => {
  ({ folder, address, stop } = await startNotes('kiln.md', NOTE));
  note = join(folder, 'kiln.md');
  file = join(folder, 'kiln.recap.md');
});

afterAll(() => stop?.());

beforeEach(() => {
  writeFileSync(file, RECAP);
});

const slideOf = (page: Page) => page.getByRole('region', { name: 'Slide', exact: true });
const titled = (page: Page, name: string) => slideOf(page).getByRole('heading', { level: 2, name });

async function openSlide(hash: string) {
  const opened = await openGraph(`${address}${hash}`, { viewport: { width: 1280, height: 720 } });
  await slideOf(opened.page).getByRole('heading', { level: 2 }).waitFor();
  return opened;
}

// The first page of a server is built while one waits.
describe('the slides with npm start', { timeout: 60_000 }, () => {
  it('takes a title, words and notes, and changes nothing else in the file', async () => {
    const { page, complaints } = await openSlide('#slide=2');
    await page.keyboard.press('e');
    const form = page.getByRole('dialog', { name: 'Edit the slide' });
    await form.getByLabel('Title').fill('Second');
    const words = form.getByLabel(/^Words/u);
    await words.fill((await words.inputValue()).replace('More words.', 'Other words of [[Kubernetes]].'));
    await form.getByLabel(/^Notes/u).fill('Breathe.\nThen go on.');
    await form.getByRole('button', { name: 'Save' }).click();
    await titled(page, 'Second').waitFor();
    await expect.poll(text).toContain('# Second\n\nOther words of [[Kubernetes]].\n\n> Ray Serve uses');
    expect(text()).toContain('Breathe.');
    expect(text().startsWith(`${ONE}\n`)).toBe(true);
    expect(text().endsWith(`\n${THREE}`)).toBe(true);
    await page.reload();
    await titled(page, 'Second').waitFor();
    expect(complaints).toEqual([]);
  });

  it('undoes to the same bytes', async () => {
    const { page } = await openSlide('#slide=3');
    await page.keyboard.press('e');
    await page.getByRole('dialog').getByLabel('Title').fill('Third');
    await page.keyboard.press('Enter');
    await expect.poll(text).toContain('# Third\n');
    await titled(page, 'Third').waitFor();
    await page.keyboard.press('Control+z');
    await titled(page, 'Three').waitFor();
    await expect.poll(text).toBe(RECAP);
  });

  it('moves, copies and deletes slides in the overview, each undone to the same bytes', async () => {
    const { page, complaints } = await openSlide('#slide=1');
    await page.keyboard.press('o');
    const overview = page.getByRole('region', { name: 'Overview' });
    const headings = (): string => (text().match(/^# .+$/gmu) ?? []).join(' ');
    for (const [button, expected] of [
      ['Move One down', '# Two # One # Three'],
      ['Copy Two', '# One # Two # Two # Three'],
      ['Delete Three', '# One # Two'],
    ] as const) {
      await overview.getByRole('button', { name: button }).click();
      await expect.poll(headings).toBe(expected);
      await page.keyboard.press('Control+z');
      await expect.poll(text).toBe(RECAP);
    }
    expect(complaints).toEqual([]);
  });

  it('adds what the explorer shows as a slide, and nothing else', async () => {
    const { page, complaints } = await openGraph(`${address}#sel=ray-serve&hide=person`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('>add this view');
    await page.keyboard.press('Enter');
    await expect.poll(text, { timeout: 10_000 }).toMatch(/focus: \[Ray Serve/u);
    expect(text().startsWith(RECAP)).toBe(true);
    const added = text().slice(RECAP.length);
    expect(added.match(/^#+ .+$/gmu)).toHaveLength(1);
    expect(added).toMatch(/focus: \[.*Kubernetes/u);
    expect(added).toContain('hide: [person]');
    expect(complaints).toEqual([]);
  });

  it('undoes while what was done is still on its way to the file', async () => {
    const { page } = await openSlide('#slide=3');
    await page.route('**/recap.md', async (route) => {
      const response = await route.fetch();
      if (route.request().method() === 'PUT') await new Promise((settle) => setTimeout(settle, 1500));
      await route.fulfill({ response });
    });
    const isSaved = page.waitForRequest((request) => request.method() === 'PUT');
    await page.keyboard.press('e');
    await page.getByRole('dialog').getByLabel('Title').fill('Third');
    await page.keyboard.press('Enter');
    await isSaved;
    await titled(page, 'Third').waitFor();
    await page.keyboard.press('Control+z');
    await titled(page, 'Three').waitFor();
    await expect.poll(text).toContain('# Third\n');
    await expect.poll(text, { timeout: 10_000 }).toBe(RECAP);
    await titled(page, 'Three').waitFor();
  });

  it('shows what is changed in the file, at the slide where one is', async () => {
    const { page } = await openSlide('#slide=3');
    await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
    writeFileSync(file, RECAP.replace('The last words.', 'By hand.'));
    await slideOf(page).getByText('By hand.').waitFor();
    expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
    await expect.poll(() => slideOf(page).getAttribute('data-slide')).toBe('3');
  });

  it('marks exactly the slides stale whose lines have changed, and leaves their words', async () => {
    const { page } = await openSlide('#slide=2');
    writeFileSync(note, NOTE.replace('uses Kubernetes', 'runs without Kubernetes'));
    await slideOf(page)
      .getByText(/The line has changed; it reads now: .*runs without Kubernetes/u)
      .waitFor({ state: 'attached' });
    await page.keyboard.press('o');
    const overview = page.getByRole('region', { name: 'Overview' });
    await expect.poll(() => overview.getByText('lines have changed').count()).toBe(1);
    await overview.getByRole('button', { name: /^2 Two.*lines have changed/u }).waitFor();
    expect(text()).toBe(RECAP);
    writeFileSync(note, NOTE);
    await expect.poll(() => overview.getByText('lines have changed').count()).toBe(0);
  });
});
