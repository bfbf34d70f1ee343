/** What axe finds in every state of the view, in both themes. A clean run proves little; a finding is a fault. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { graphOf, open, openGraph, useBrowser } from './browser.ts';

const sites = inject('sites');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

useBrowser();

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: { readonly run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing', (colorScheme) => {
  it.each([
    ['at rest', ''],
    ['with a talk selected', '#sel=ray-core-masterclass'],
    ['with a company selected and kinds hidden', '#sel=anyscale&hide=concept'],
    ['with two talks compared', '#sel=ray-core-masterclass&compare=ray-share'],
    ['with an edge selected', '#edge=john-bicket%3EworksFor%3Esamsara'],
    ['with a whole note', '#sel=samsara&note=day-3-keynotes.md:8'],
    ['with the follow-ups', '#list=follow-ups'],
    ['with a search', '#q=ray'],
  ])('%s', async (_, hash) => {
    const { page } = await openGraph(sites.sample + hash, { colorScheme });
    await page.waitForTimeout(300);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('with all filters open, things moved and hidden, and a view kept', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=samsara&day=Day%203&without=recursion&rest=grey`, {
      colorScheme,
    });
    await graphOf(page).press('Shift+ArrowLeft');
    for (const title of ['More filters', 'Relations', 'Days', 'Files', 'Views']) {
      await page.getByText(title, { exact: true }).click();
    }
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Mine');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Mine', exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('with a slide, the overview, the form of a slide and the speaker window', async () => {
    const { page } = await openGraph(`${sites.sample}#slide=2`, { colorScheme });
    await page.getByRole('region', { name: 'Slide', exact: true }).getByRole('heading').waitFor();
    await page.keyboard.press('Shift+End');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('o');
    await page.getByRole('region', { name: 'Overview' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('o');
    await page.keyboard.press('e');
    await page.getByRole('dialog').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(`${sites.sample}?speaker=axe#slide=2`);
    await page.getByRole('region', { name: 'This slide', exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('with the keys shown', async () => {
    const { page } = await openGraph(sites.sample, { colorScheme });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('with the menu, the forms and the list of corrections', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`, { colorScheme });
    const menu = page.getByRole('button', { name: 'Correct…' });
    await menu.click();
    await page.getByRole('button', { name: 'Rename…' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const name of ['Rename…', 'Another kind…', 'Merge with…', 'Split…', 'Add a connection…']) {
      await menu.click();
      await page.getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violationsOn(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await menu.click();
    await page.getByRole('button', { name: 'Take out of the graph' }).click();
    await page.getByText('Corrections', { exact: true }).click();
    await page.getByText('Anyscale is hidden').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('with what was missed being added', async () => {
    const { page } = await openGraph(`${sites.sample}#note=day-3-keynotes.md:8`, { colorScheme });
    await page.getByRole('button', { name: 'Add what was missed…' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('on a phone with the filters open', async () => {
    const { page } = await open(`${sites.sample}#hide=concept`, {
      colorScheme,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.getByRole('button', { name: 'Open search and filters' }).click();
    await page.getByText('More filters').click();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('on a phone', async () => {
    const { page } = await open(`${sites.sample}#sel=anyscale`, {
      colorScheme,
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole('complementary', { name: 'Notes' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('on a phone with a whole note', async () => {
    const { page } = await open(`${sites.sample}#sel=samsara&note=day-3-keynotes.md:8`, {
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    await page.getByRole('list', { name: 'Lines' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('where the panel is put away', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=samsara`, { colorScheme });
    await page.getByRole('button', { name: 'Put the notes away' }).click();
    await page.getByRole('button', { name: 'Show the notes' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('where the graph is empty or cannot be read', async () => {
    for (const site of [sites.empty, sites.invalid]) {
      const { page } = await open(site, { colorScheme });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
    }
  });
});
