/** The outline in a browser: the graph's twin as a tree and as a table, for the keyboard, for paper, and when it is long. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { graphOf, notesOf, open, openGraph, useBrowser } from './browser.ts';

const sites = inject('sites');
const graph = JSON.parse(readFileSync('graph/graph.json', 'utf8')) as GraphFile;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

useBrowser();

const tree = (page: Page): Locator => page.getByRole('tree', { name: 'Outline' });
const table = (page: Page): Locator => page.getByRole('table', { name: 'Outline' });

/** The graph's element; while the outline lies over it, it is no region of the page. */
const state = (page: Page, name: string): Promise<string | null> =>
  page.locator('#graph').getAttribute(`data-${name}`);

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(`>${command}`);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  // The outline is built and takes the focus.
  await expect
    .poll(() =>
      page.evaluate(() =>
        document.activeElement?.closest('[role="tree"], table')?.getAttribute('aria-label'),
      ),
    )
    .toBe('Outline');
}

interface Told {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Walks through the whole tree by keys alone, talk by talk, and collects what it tells. */
async function readAll(page: Page): Promise<Told> {
  const [nodes, edges] = [new Set<string>(), new Set<string>()];
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await run(page, 'outline by talk');
  await press('Home');
  for (let talk: string | null = null; talk !== (await focused());) {
    talk = await focused();
    // Opened, then all that is in it.
    await press('ArrowRight', 'ArrowDown', '*');
    await expect.poll(() => tree(page).locator('[data-built="false"]').count()).toBe(0);
    const rows = tree(page).getByRole('treeitem');
    for (const node of await distinct(rows.and(page.locator(':not([data-edge])')), 'data-node'))
      nodes.add(node);
    for (const edge of await distinct(rows, 'data-edge')) edges.add(edge);
    // Back to the talk, closed; some things have nothing to close.
    while ((await focused()) !== talk) await press('ArrowLeft');
    await press('ArrowLeft', 'ArrowDown');
  }
  return { nodes: [...nodes].sort(), edges: [...edges].sort() };
}

const distinct = (rows: Locator, attribute: string): Promise<string[]> =>
  rows.evaluateAll(
    (elements, name) => [...new Set(elements.flatMap((element) => element.getAttribute(name) ?? []))].sort(),
    attribute,
  );

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: { readonly run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** The sample with as many things more, half of them in talks. */
const withMore =
  (more: number) =>
  async (page: Page): Promise<void> => {
    await page.route('**/graph.json', async (route) => {
      const file = structuredClone(graph);
      const talks = file.nodes.filter(({ attributes }) => attributes.kind === 'talk');
      for (let at = 0; at < more; at += 1) {
        const key = `n:more-${String(at)}`;
        file.nodes.push({
          key,
          attributes: {
            label: `More ${String(at)}`,
            kind: 'concept',
            aliases: [],
            mentions: [],
            salience: (at % 90) / 100,
            x: (at % 70) * 40,
            y: Math.floor(at / 70) * 40,
            size: 4,
          },
        });
        const talk = talks[at % (2 * talks.length)]?.key;
        if (talk === undefined) continue;
        const attributes = { relation: 'covers', weight: 1, evidence: [] };
        file.edges.push({ key: `${talk}>covers>${key}`, source: talk, target: key, attributes });
      }
      await route.fulfill({ json: file });
    });
  };

describe('the tree', () => {
  it('holds every node and every edge of the graph, reached by keys alone', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    expect(await readAll(page)).toEqual({
      nodes: graph.nodes.map(({ key }) => key).toSorted(),
      edges: graph.edges.map(({ key }) => key).toSorted(),
    });
    expect(complaints).toEqual([]);
  });

  it('walks, opens, closes, and follows an edge to where it leads', async () => {
    const { page } = await openGraph(sites.sample);
    await run(page, 'outline by talk');
    const focused = (attribute: string): Promise<string | null> =>
      page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, attribute);
    await expect.poll(() => focused('data-level')).toBe('1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused('data-level')).toBe('2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused('data-level')).toBe('3');
    const other = await focused('data-node');
    await page.keyboard.press('Enter');
    await expect.poll(() => state(page, 'selected')).toBe((other ?? '').slice(2));
    await expect.poll(() => focused('data-node')).toBe(other);
    await expect.poll(() => focused('data-edge')).toBeNull();
    await expect.poll(() => focused('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused('aria-expanded')).toBe('false');
    await page.keyboard.press('End');
    await expect.poll(() => focused('data-level')).not.toBeNull();
    await expect.poll(() => tree(page).locator('[tabindex="0"]').count()).toBe(1);
  });

  it('keeps in step with the map: filters and selection both ways', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`);
    await run(page, 'outline by talk');
    await tree(page).locator('[aria-selected="true"]').first().waitFor();
    await expect
      .poll(() => distinct(tree(page).locator('[aria-selected="true"]'), 'data-node'))
      .toEqual(['n:anyscale']);
    await page.getByRole('group', { name: 'Legend' }).getByText('People').click();
    const { nodes: told } = await readAll(page);
    const people = new Set(
      graph.nodes.filter(({ attributes }) => attributes.kind === 'person').map(({ key }) => key),
    );
    expect(told.filter((key) => people.has(key))).toEqual([]);
    expect(String(told.length)).toBe(await state(page, 'visible-nodes'));
  });
});

describe('the table', () => {
  it('has each node once, and sorts by what its heads say', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    await run(page, 'outline as a table');
    const rows = table(page).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(graph.nodes.length);
    const cells = (column: number): Promise<string[]> =>
      rows.locator(`> :nth-child(${String(column)})`).allTextContents();
    const head = (name: string): Locator => table(page).getByRole('columnheader', { name });
    await expect.poll(() => head('Weight').getAttribute('aria-sort')).toBe('descending');
    await head('Links').getByRole('button').click();
    await expect.poll(() => head('Links').getAttribute('aria-sort')).toBe('descending');
    const links = (await cells(5)).map(Number);
    expect(links).toEqual(links.toSorted((a, b) => b - a));
    await head('Links').getByRole('button').click();
    await expect.poll(() => head('Links').getAttribute('aria-sort')).toBe('ascending');
    expect((await cells(5)).map(Number)).toEqual(links.toSorted((a, b) => a - b));
    await expect.poll(() => head('Weight').getAttribute('aria-sort')).toBeNull();
    expect(complaints).toEqual([]);
  });

  it('is one tab stop, walked with the arrow keys, and Enter selects', async () => {
    const { page } = await openGraph(sites.sample);
    await run(page, 'outline as a table');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const key = await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-node'));
    await page.keyboard.press('Enter');
    await expect.poll(() => state(page, 'selected')).toBe((key ?? '').slice(2));
    await expect.poll(() => table(page).locator('[aria-current="true"]').count()).toBe(1);
    await expect.poll(() => table(page).locator('.table-name[tabindex="0"]').count()).toBe(1);
  });
});

describe('five thousand rows', () => {
  it('are built only near what is seen, and all can be reached', async () => {
    const { page, complaints } = await open(sites.sample, {
      prepare: withMore(5000),
      viewport: { width: 390, height: 844 },
    });
    await tree(page).waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await table(page).waitFor();
    const size = graph.nodes.length + 5000;
    await expect.poll(() => table(page).getAttribute('aria-rowcount')).toBe(String(size + 1));
    const built = (): Promise<number> => table(page).locator('tr[data-node]').count();
    await expect.poll(() => built()).toBeLessThan(400);
    await table(page).locator('.table-name').first().focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')))
      .toBe(String(size + 1));
    await expect.poll(built).toBeLessThan(500);
    await page.keyboard.press('Home');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')))
      .toBe('2');
    expect(complaints).toEqual([]);
  });

  it('of the tree are counted in full though they are not all built', async () => {
    const { page } = await open(sites.sample, {
      prepare: withMore(5000),
      viewport: { width: 390, height: 844 },
    });
    await tree(page).waitFor();
    const last = tree(page).locator('[data-level="1"]').last();
    await last.locator('.twist').click();
    const first = tree(page).locator('[data-level="2"]').first();
    await first.waitFor();
    const all = Number(await first.getAttribute('aria-setsize'));
    expect(all).toBeGreaterThan(2000);
    await expect.poll(() => tree(page).locator('[data-level="2"]').count()).toBeLessThan(400);
    await last.focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-posinset')))
      .toBe(String(all));
  });
});

describe('on paper', () => {
  it.each(['light', 'dark'] as const)(
    'it is whole and black on white in the %s theme',
    async (colorScheme) => {
      const { page } = await openGraph(sites.sample, { colorScheme, prepare: withMore(400) });
      await page.emulateMedia({ media: 'print', colorScheme });
      const rows = tree(page).getByRole('treeitem');
      await expect
        .poll(async () => (await distinct(rows, 'data-node')).length)
        .toBe(graph.nodes.length + 400);
      const look = await rows.nth(3).evaluate((row) => {
        const { color } = getComputedStyle(row);
        return { color, ground: getComputedStyle(document.body).backgroundColor };
      });
      expect(look).toEqual({ color: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' });
      await expect.poll(() => graphOf(page).isVisible()).toBe(false);
      await expect.poll(() => page.getByRole('combobox', { name: 'Search' }).isVisible()).toBe(false);
      // It grows with its rows instead of scrolling.
      const tall = await page
        .locator('.outline-layer')
        .evaluate((layer) => layer.clientHeight >= layer.scrollHeight);
      expect(tall).toBe(true);
    },
  );

  it('has everything there in time, when the browser asks', async () => {
    const { page } = await openGraph(sites.sample);
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        Object.assign(globalThis, { printed: document.querySelectorAll('[data-level="2"]').length });
      });
    });
    const paper = await page.pdf();
    expect(paper.length).toBeGreaterThan(1000);
    const printed = await page.evaluate(
      () => (globalThis as unknown as { readonly printed?: number }).printed,
    );
    expect(printed).toBeGreaterThan(graph.nodes.length / 2);
    await expect.poll(() => tree(page).locator('[data-level="2"]').count()).toBe(0);
  });
});

describe('a machine without WebGL', () => {
  it('can find, read and sort all the same', async () => {
    const { page, complaints } = await open(sites.sample, {
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        });
      },
    });
    await tree(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('anyscael');
    await page.keyboard.press('Enter');
    await notesOf(page).getByRole('heading', { level: 2, name: 'Anyscale' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-node')))
      .toBe('n:anyscale');
    await page.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => table(page).locator('tbody tr').count()).toBe(graph.nodes.length);
    expect(complaints).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing', (colorScheme) => {
  it('in the tree, open and with a search', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`, { colorScheme });
    await run(page, 'outline by talk');
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', '*']) await page.keyboard.press(key);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('samsara');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('in the table, wide and on a phone', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`, { colorScheme });
    await run(page, 'outline as a table');
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
  });
});
