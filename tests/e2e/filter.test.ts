/** Filtering in a real browser: by everything that one can filter by, said in a line, kept in the address. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { facetIndex } from '../../src/query/facets.ts';
import { NO_FILTER, type Filter } from '../../src/query/filter.ts';
import { filteredOut } from '../../src/query/visible.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { readGraph } from '../../src/schema/knowledgeGraph.ts';
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

const PERSON = '#c27b1a';
const sites = inject('sites');
/** The graph that the site shows, asked questions without a browser. */
const graph = readGraph((await (await fetch(`${sites.sample}graph.json`)).json()) as GraphFile);
const only = (...names: string[]) => ({ mode: 'only' as const, names: new Set(names) });
const leftBy = (filter: Partial<Filter>, selected: string | null = null): string =>
  String(graph.order - filteredOut(graph, { ...NO_FILTER, ...filter }, selected).nodes.size);

useBrowser();

const kind = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Legend' }).getByText(name, { exact: true });
const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const lineOf = (page: Page) => page.locator('.filter-line');
const openFilters = (page: Page): Promise<void> => page.getByText('More filters').click();

describe('the legend', () => {
  it('shows one kind alone by its button, for fingers and keys, and all again', async () => {
    const { page } = await openGraph(sites.sample);
    await page.getByRole('button', { name: 'Only Companies' }).focus();
    await page.keyboard.press('Enter');
    await expectGraph(page, 'visible-nodes', leftBy({ kinds: only('company') }));
    await expect.poll(() => hashOf(page)).toBe('#show=company');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'visible-nodes', String(graph.order));
  });

  it('says live how many of each kind are left', async () => {
    const { page } = await openGraph(`${sites.sample}#day=Day%202`);
    const row = page.locator('.legend-row', { hasText: 'Talks' });
    await expect.poll(() => row.locator('.legend-count').textContent()).toBe('3 / 9');
    const described = await page.getByRole('checkbox', { name: 'Talks' }).getAttribute('aria-describedby');
    await expect.poll(() => page.locator(`[id="${described ?? ''}"]`).textContent()).toBe('3 / 9');
  });
});

describe('a filter', () => {
  it('by day leaves the things of that day', async () => {
    const { page } = await openGraph(sites.sample);
    await openFilters(page);
    await page.getByText('Days', { exact: true }).click();
    await page
      .getByRole('group', { name: 'Days' })
      .getByText('Day 2', { exact: true })
      .click({ modifiers: ['Alt'] });
    await expectGraph(page, 'visible-nodes', leftBy({ days: only('Day 2') }));
    await expect.poll(() => hashOf(page)).toBe('#day=Day 2');
  });

  it('by relation and by file', async () => {
    const { page } = await openGraph(sites.sample);
    await openFilters(page);
    await page.getByText('Relations', { exact: true }).click();
    await page.getByRole('button', { name: 'Only Presents' }).click();
    await expectGraph(page, 'visible-nodes', leftBy({ relations: only('presents') }));
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.getByText('Files', { exact: true }).click();
    await page.getByRole('group', { name: 'Files' }).getByText('follow-ups.md').click();
    const [, ...others] = facetIndex(graph, 'sources').names.toReversed();
    await expectGraph(page, 'visible-nodes', leftBy({ sources: only(...others) }));
    await expect.poll(() => hashOf(page)).toBe('#nofile=follow-ups.md');
  });

  it('by mentions, with the arrow keys on the slider', async () => {
    const { page } = await openGraph(sites.sample);
    await openFilters(page);
    const slider = page.getByRole('slider', { name: 'Mentioned at least' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectGraph(page, 'visible-nodes', leftBy({ least: 3 }));
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('3 times');
  });

  it('by name', async () => {
    const { page } = await openGraph(sites.sample);
    await openFilters(page);
    await page.getByRole('textbox', { name: 'Called like' }).fill('ray core');
    await expectGraph(page, 'visible-nodes', leftBy({ text: 'ray core' }));
    await lineOf(page).getByText('Called like “ray core”').waitFor();
  });

  it('by steps from what is selected, with + and -, and moves along with the selection', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=samsara`);
    await page.keyboard.press('+');
    await expectGraph(page, 'visible-nodes', leftBy({ steps: 1 }, 'n:samsara'));
    await page.keyboard.press('+');
    await expectGraph(page, 'visible-nodes', leftBy({ steps: 2 }, 'n:samsara'));
    await page.keyboard.press('-');
    await notesOf(page).getByRole('button', { name: 'John Bicket' }).first().click();
    await expectGraph(page, 'visible-nodes', leftBy({ steps: 1 }, 'n:john-bicket'));
    await page.keyboard.press('-');
    await expectGraph(page, 'visible-nodes', String(graph.order));
  });

  it('hides single things with H, and shows them again', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=samsara`);
    await page.keyboard.press('h');
    await expectGraph(page, 'visible-nodes', String(graph.order - 1));
    await expectGraph(page, 'selected', '');
    await expect.poll(() => hashOf(page)).toBe('#without=samsara');
    await openFilters(page);
    await page.getByRole('button', { name: 'Show Samsara' }).click();
    await expectGraph(page, 'visible-nodes', String(graph.order));
  });

  it('takes the outline along', async () => {
    const { page } = await openGraph(`${sites.sample}#show=talk,company`);
    await page.getByRole('button', { name: 'Outline' }).click();
    const tree = page.getByRole('tree', { name: 'Outline' });
    await tree.locator('[data-level="1"] .twist').first().waitFor();
    for (const twist of await tree.locator('[data-level="1"] .twist').all()) await twist.click();
    const namesIn = async (): Promise<string> => {
      const names = new Set(await tree.locator('.outline-words > bdi:first-child').allTextContents());
      names.delete('Outside the talks');
      return String(names.size);
    };
    await expect.poll(namesIn).toBe(leftBy({ kinds: only('talk', 'company') }));
  });
});

describe('what is filtered out', () => {
  it('is gone, or grey as one chooses, and then nothing is under the pointer', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    const people = await findColour(page, graphOf(page), PERSON);
    const [mark] = people;
    if (mark === undefined) throw new Error('no person is drawn');
    await kind(page, 'People').click();
    await expect.poll(() => findColour(page, graphOf(page), PERSON)).toEqual([]);
    const hidden = await graphOf(page).screenshot();
    await openFilters(page);
    await page.getByText('Grey it out').click();
    await expect.poll(async () => (await graphOf(page).screenshot()).equals(hidden)).toBe(false);
    await expect.poll(() => findColour(page, graphOf(page), PERSON)).toEqual([]);
    await expect.poll(() => hashOf(page)).toBe('#hide=person&rest=grey');
    await page.mouse.click(mark.x, mark.y);
    await page.waitForTimeout(300);
    await expectGraph(page, 'selected', '');
    expect(complaints).toEqual([]);
  });

  it('is seen again as soon as one goes there, and no more than that', async () => {
    const { page } = await openGraph(`${sites.sample}#hide=person,concept`);
    await page.keyboard.press('/');
    await page.keyboard.type('John Bicket');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'selected', 'john-bicket');
    await expect.poll(() => hashOf(page)).toBe('#sel=john-bicket&hide=concept');
  });
});

describe('the line over the map', () => {
  it('says what is filtered, is read out, and clears it', async () => {
    const { page } = await openGraph(`${sites.sample}#show=concept,talk&day=Day%202&least=2`);
    const line = lineOf(page).getByRole('status');
    await expect
      .poll(() => line.textContent())
      .toContain('Only Talks and Concepts of Day 2, mentioned at least 2 times');
    await expect
      .poll(() => line.textContent())
      .toContain(`${String(await numberOf(page, 'visible-nodes'))} of ${String(graph.order)}`);
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expectGraph(page, 'visible-nodes', String(graph.order));
    await expect.poll(() => line.textContent()).toBe('');
    await expect.poll(() => hashOf(page)).toBe('');
  });

  it('should not be there where nothing is filtered', async () => {
    const { page } = await openGraph(sites.sample);
    await expect.poll(() => page.getByRole('button', { name: 'Clear the filter' }).count()).toBe(0);
  });
});

describe('an address', () => {
  it('brings a filter back', async () => {
    const filter = {
      kinds: { mode: 'except' as const, names: new Set(['person']) },
      least: 2,
      without: new Set(['n:ray']),
    };
    const { page } = await openGraph(`${sites.sample}#hide=person&least=2&without=ray`);
    await expectGraph(page, 'visible-nodes', leftBy(filter));
  });

  it.each([
    '#show=nonsense&day=never&file=..%2F..%2Fetc&rel=__proto__',
    '#least=-1&steps=99&rest=%00&without=nobody,,%FF',
    '#hide=!&noday=%E0%A4%A&text=',
    `#without=${'x,'.repeat(50_000)}`,
  ])('of nonsense filters nothing', async (hash) => {
    const { page, complaints } = await openGraph(sites.sample + hash);
    await expectGraph(page, 'visible-nodes', String(graph.order));
    expect(complaints).toEqual([]);
  });
});

describe('on a phone', () => {
  it('filters are at hand, and nothing sticks out of 320 px', async () => {
    const { page, complaints } = await open(`${sites.sample}#least=2&hide=concept`, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('button', { name: 'Open search and filters' }).tap();
    await page.getByText('More filters').tap();
    await page.getByText('Days', { exact: true }).tap();
    await page.getByRole('button', { name: 'Only Day 2' }).tap();
    await lineOf(page).getByText('Day 2').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    const button = await page.getByRole('button', { name: 'Only Day 2' }).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(24);
    expect(complaints).toEqual([]);
  });
});
