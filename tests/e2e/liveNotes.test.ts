/** `npm start` on somebody's own file: a saved change is on the screen without a reload. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectGraph, graphOf, notesOf, openGraph, useBrowser } from './browser.ts';
import { startNotes } from './startNotes.ts';

const NOTE = '# Kiln Summit\n\n## Baking with Ray\n\n**Jane Doe (Acme)**\n\n- Ray Core is fast\n';
let folder = '';
let note = '';
let stop: (() => void) | undefined;
let address = '';

useBrowser();

beforeAll(async () => {
  ({ folder, address, stop } = await startNotes('kiln.md', NOTE));
  note = join(folder, 'kiln.md');
});

afterAll(() => stop?.());

describe('npm start -- PATH', () => {
  it('shows the file, and what is saved in it, with the selection kept', async () => {
    const { page, complaints } = await openGraph(`${address}#sel=jane-doe`);
    const before = Number(await graphOf(page).getAttribute('data-nodes'));
    await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
    // What is new stands out for a moment only: it is noticed in the page, however late it is asked for.
    await graphOf(page).evaluate((element) => {
      new MutationObserver(() => {
        if (element.dataset['new'] !== '0') Object.assign(globalThis, { stoodOut: element.dataset['new'] });
      }).observe(element, { attributeFilter: ['data-new'] });
    });
    writeFileSync(note, `${NOTE}- PyTorch as well\n`);
    await expectGraph(page, 'nodes', String(before + 1));
    await expectGraph(page, 'selected', 'jane-doe');
    await expect.poll(() => page.evaluate(() => 'stoodOut' in globalThis)).toBe(true);
    await page.getByText(/^Read again: 1 new/u).waitFor({ state: 'attached' });
    await expect.poll(() => graphOf(page).getAttribute('data-new'), { timeout: 10_000 }).toBe('0');
    expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('keeps the last good graph when a save cannot be read, and says so', async () => {
    const { page } = await openGraph(`${address}#sel=jane-doe`);
    const before = await graphOf(page).getAttribute('data-nodes');
    writeFileSync(note, new Uint8Array([0, 1, 2, 0, 0, 0, 3]));
    await page
      .getByText(/could not be read/u)
      .first()
      .waitFor();
    await expect.poll(() => graphOf(page).getAttribute('data-nodes')).toBe(before);
    writeFileSync(note, `${NOTE}- NumPy\n`);
    await notesOf(page).waitFor();
    await expect.poll(() => page.getByText(/could not be read/u).count()).toBe(0);
  });
});
