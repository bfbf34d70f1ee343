/** The one bar: names, passages and commands; what is typed, chosen, filtered and left. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { expectGraph, graphOf, notesOf, numberOf, open, openGraph, useBrowser } from './browser.ts';

const sites = inject('sites');
const graph = JSON.parse(readFileSync('graph/graph.json', 'utf8')) as GraphFile;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

useBrowser();

const bar = (page: Page): Locator => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Found' }).getByRole('option');
const active = (page: Page): Promise<string | null> =>
  bar(page).evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant');
    return id === null ? null : (document.getElementById(id)?.textContent ?? 'nothing');
  });

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: { readonly run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe('names', () => {
  it('are found misspelt, and Enter goes there, marks it and leaves the arrow keys to the graph', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    await type(page, 'anyscael');
    await expect.poll(() => active(page)).toContain('Anyscale');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'selected', 'anyscale');
    await notesOf(page).getByRole('heading', { level: 2, name: 'Anyscale' }).waitFor();
    await expect
      .poll(() => graphOf(page).evaluate((element) => element === document.activeElement))
      .toBe(true);
    await expect.poll(() => bar(page).inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('are walked with the arrow keys, round the end and back', async () => {
    const { page } = await openGraph(sites.sample);
    await type(page, 'ray');
    await options(page).first().waitFor();
    const first = await active(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => active(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => active(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => active(page)).toBe(await options(page).last().textContent());
    await expect.poll(() => options(page).and(page.locator('[aria-selected="true"]')).count()).toBe(1);
    // The focus never leaves the field.
    await expect.poll(() => bar(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('fade the rest of the map and of the outline while one types', async () => {
    const { page } = await openGraph(sites.sample);
    const picture = async (): Promise<string> => (await graphOf(page).screenshot()).toString('base64');
    const before = await picture();
    await type(page, 'samsara');
    await expect.poll(picture).not.toBe(before);
    await expect
      .poll(() => page.locator('.outline-row[data-level="1"][data-faded="true"]').count())
      .toBeGreaterThan(0);
    await expect
      .poll(() => page.locator('.outline-row[data-level="1"][data-faded="false"]').count())
      .toBeGreaterThan(0);
  });
});

describe('passages', () => {
  it('are quoted with file and line, and Enter opens the talk with the line marked', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    const [word, line, source] = onlyInNotes();
    await type(page, word);
    const passage = options(page).filter({ hasText: `${source}:${String(line)}` });
    await passage.first().waitFor();
    expect((await passage.first().locator('mark').first().textContent())?.toLowerCase()).toContain(word);
    await page.keyboard.press('Enter');
    await expect.poll(() => graphOf(page).getAttribute('data-selected')).not.toBe('');
    const sought = notesOf(page).locator('.passage[data-sought="true"]');
    await sought.waitFor();
    expect((await sought.textContent())?.toLowerCase()).toContain(word);
    await expect
      .poll(async () => {
        const [box, panel] = [await sought.boundingBox(), await notesOf(page).boundingBox()];
        return (
          box !== null && panel !== null && box.y >= panel.y && box.y + box.height <= panel.y + panel.height
        );
      })
      .toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('commands', () => {
  it('are offered before anything is typed, and none runs by Enter alone', async () => {
    const { page } = await openGraph(sites.sample);
    await page.keyboard.press('ControlOrMeta+k');
    await options(page).first().waitFor();
    await expect.poll(() => active(page)).toBeNull();
    await page.keyboard.press('Enter');
    await expectGraph(page, 'layout', 'talks');
    await expectGraph(page, 'visible-nodes', String(graph.nodes.length));
  });

  it.each([
    ['>force', 'force'],
    ['layout kind', 'by-kind'],
  ])('%j is done by Enter', async (text, layout) => {
    const { page } = await openGraph(sites.sample);
    await type(page, text);
    await expect.poll(() => active(page)).toContain('Layout');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'layout', layout);
  });

  it('show the theme, the outline and the keys', async () => {
    const { page } = await openGraph(sites.sample);
    await type(page, '>theme drak');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await type(page, '>as a table');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Outline' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('table-name');
    await type(page, '>show the graph');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => graphOf(page).evaluate((element) => element === document.activeElement))
      .toBe(true);
    await type(page, '>keys');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  });
});

describe('Shift-Enter', () => {
  it('shows only what matches, says so, and can be taken back', async () => {
    const { page } = await openGraph(sites.sample);
    await type(page, 'ray');
    await options(page).first().waitFor();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => numberOf(page, 'visible-nodes')).toBeLessThan(graph.nodes.length);
    await expect.poll(() => numberOf(page, 'visible-nodes')).toBeGreaterThan(0);
    await expectGraph(page, 'selected', '');
    await page.getByText('Called like “ray”').waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expectGraph(page, 'visible-nodes', String(graph.nodes.length));
  });

  it('should not leave an empty map where nothing matches', async () => {
    const { page } = await openGraph(sites.sample);
    await type(page, 'zzzzzzzz');
    await page.getByText(/nothing found/iu).waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'visible-nodes', String(graph.nodes.length));
    await expectGraph(page, 'selected', '');
  });
});

describe('Escape', () => {
  it('leaves at once: the text, the list and the fading are gone, the selection and the focus as before', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`);
    await graphOf(page).focus();
    await type(page, 'ray');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => bar(page).inputValue()).toBe('');
    await expect.poll(() => bar(page).getAttribute('aria-expanded')).toBe('false');
    await expectGraph(page, 'selected', 'anyscale');
    await expect
      .poll(() => graphOf(page).evaluate((element) => element === document.activeElement))
      .toBe(true);
    await expect.poll(() => new URL(page.url()).hash).toBe('#sel=anyscale');
  });
});

describe('untrusted notes', () => {
  it('should not become markup in what is found', async () => {
    const bad = '<img src=x onerror="window.hit=1">';
    const { page, complaints } = await openGraph(sites.sample, {
      prepare: async (fresh) => {
        await fresh.route('**/graph.json', async (route) => {
          const file = structuredClone(graph);
          const [node] = file.nodes;
          if (node !== undefined) node.attributes.label = bad;
          await route.fulfill({ json: file });
        });
      },
    });
    await type(page, 'onerror');
    await options(page).filter({ hasText: bad }).first().waitFor();
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
    await expect.poll(() => page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('a phone', () => {
  it('finds with the finger: the list fits the screen, and a tap goes there', async () => {
    const { page, complaints } = await open(sites.sample, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.getByRole('button', { name: 'Open search and filters' }).tap();
    await bar(page).tap();
    await page.keyboard.type('ray');
    await options(page).first().waitFor();
    const box = await page.locator('.hits').boundingBox();
    expect(box).not.toBeNull();
    if (box !== null) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      expect(box.y + box.height).toBeLessThanOrEqual(844);
    }
    for (const option of await options(page).all()) {
      expect((await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24);
    }
    await options(page).first().tap();
    await notesOf(page).waitFor();
    await expect.poll(() => page.locator('.sidebar').getAttribute('data-search')).toBe('closed');
    expect(complaints).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing', (colorScheme) => {
  it.each([
    ['with names and passages found', 'ray'],
    ['with commands offered', ''],
    ['with nothing found', 'zzzzzzzz'],
  ])('%s', async (_, text) => {
    const { page } = await openGraph(sites.sample, { colorScheme });
    await type(page, text);
    await options(page)
      .first()
      .or(page.getByText(/nothing found/iu))
      .waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('with a text that filters and a passage that is marked', async () => {
    const { page } = await openGraph(sites.sample, { colorScheme });
    await type(page, 'a');
    await options(page).first().waitFor();
    await page.keyboard.press('Shift+Enter');
    await type(page, onlyInNotes()[0]);
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await notesOf(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

/** A word of the notes in a talk that no name holds, with its line and source. */
function onlyInNotes(): readonly [word: string, line: number, source: string] {
  const { sources } = JSON.parse(readFileSync('graph/sources.json', 'utf8')) as {
    readonly sources: readonly { readonly id: string; readonly text: string }[];
  };
  const names = graph.nodes.flatMap(({ attributes }) => [attributes.label, ...attributes.aliases]);
  const named = names.join(' ').toLowerCase();
  for (const { attributes } of graph.nodes) {
    const { range } = attributes;
    if (range === undefined) continue;
    const lines = sources.find(({ id }) => id === range.source)?.text.split('\n') ?? [];
    for (let line = range.first + 1; line <= range.last; line += 1) {
      const word = /^- ([a-z]{7,})\b/u.exec(lines[line - 1] ?? '')?.[1];
      const isOnce =
        word !== undefined && sources.every(({ text }) => text.toLowerCase().split(word).length <= 2);
      if (isOnce && !named.includes(word.slice(0, 5))) return [word, line, range.source];
    }
  }
  throw new Error('every word of the sample is part of a name');
}
