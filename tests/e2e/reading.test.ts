/** Reading in a real browser: pages by kind, the whole note in place, follow-ups, names both ways, the panel's room. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type { SourcesFile } from '../../src/schema/sourcesFile.ts';
import { expectGraph, goBack, graphOf, notesOf, open, openGraph, useBrowser } from './browser.ts';

const sites = inject('sites');
const { sources } = JSON.parse(readFileSync('graph/sources.json', 'utf8')) as SourcesFile;
const DAY_3 = 'day-3-keynotes.md';

useBrowser();

const lineOf = (page: Page, line: number): Locator => notesOf(page).locator(`[data-line="${String(line)}"]`);
const markedOf = (page: Page): Locator => notesOf(page).locator('[data-marked="true"]');
const hashOf = (page: Page): string => new URL(page.url()).hash;
const isInside = async (inner: Locator, outer: Locator): Promise<boolean> => {
  const [one, other] = [await inner.boundingBox(), await outer.boundingBox()];
  return one !== null && other !== null && one.y >= other.y && one.y + one.height <= other.y + other.height;
};
const unusedAfter = (id: string, line: number): number =>
  (sources
    .find((source) => source.id === id)
    ?.lines.findIndex(({ state }, at) => state === 'unused' && at >= line) ?? -2) + 1;

describe('the page of', () => {
  it('a talk says who gave it, when, what was left open, and then its notes whole', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#sel=ray-core-masterclass`);
    const facts = notesOf(page).getByRole('region', { name: 'In short' });
    await expect.poll(() => facts.textContent()).toContain('left open');
    await expect.poll(() => facts.textContent()).toContain('Should training data live in the object store?');
    const related = notesOf(page).locator('.relation', { hasText: 'related to' });
    await expect.poll(() => related.locator('.shared').first().textContent()).not.toBe('');
    expect(complaints).toEqual([]);
  });

  it('a person says the role in the words of the notes, the company and the talk', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=stephen-mackinnon`);
    const facts = notesOf(page).getByRole('region', { name: 'In short' });
    await expect.poll(() => facts.locator('.fact-quote').textContent()).toBe('VP Applied ML');
    await facts
      .getByRole('button', { name: /Recursion/u })
      .first()
      .click();
    await expectGraph(page, 'selected', 'recursion');
  });

  it('a resource has its link, which is only followed by a click', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#sel=docs-ray-io`);
    const link = notesOf(page).getByRole('link', { name: 'https://docs.ray.io', exact: true });
    await expect.poll(() => link.first().getAttribute('rel')).toBe('noopener noreferrer');
    expect(complaints).toEqual([]);
  });

  it('a question has the lines round it', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=how-to-monetize-consumer-ai`);
    const lines = notesOf(page).locator('.passage');
    await expect.poll(() => lines.count()).toBeGreaterThan(2);
    await expect.poll(() => notesOf(page).locator('.passage[data-context="false"]').count()).toBe(1);
  });
});

describe('a whole note in place', () => {
  it('opens from the number of a line, at that line, with the passage marked', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#sel=matt-conner`);
    await notesOf(page).locator('.passage .line').first().click();
    const marked = markedOf(page);
    await marked.locator('mark', { hasText: 'Matt Conner' }).waitFor();
    await expect.poll(() => isInside(marked, notesOf(page))).toBe(true);
    const source = sources.find(({ id }) => id === 'day-2-classes.md');
    await expect
      .poll(() => notesOf(page).locator('.note-line').count())
      .toBe(source?.text.split('\n').length);
    await expect.poll(() => hashOf(page)).toContain('note=day-2-classes.md:26');
    expect(complaints).toEqual([]);
  });

  it('shows the lines as they stand in the file, and what became of each', async () => {
    const { page } = await openGraph(`${sites.sample}#note=${DAY_3}:8`);
    const source = sources.find(({ id }) => id === DAY_3);
    await expect
      .poll(() => lineOf(page, 8).locator('.note-words').textContent())
      .toBe(source?.text.split('\n')[7]);
    await expect
      .poll(() => lineOf(page, 8).locator('.note-gutter').getAttribute('title'))
      .toBe('not used: no name or term was found in it');
    await expect.poll(() => lineOf(page, 8).textContent()).toContain('line 8, not used: no name or term');
    await expect
      .poll(() => lineOf(page, 5).locator('.note-gutter').getAttribute('title'))
      .toBe('in the graph');
    const used = source?.lines.filter(({ state }) => state === 'graph').length;
    const all = source?.lines.filter(({ state }) => state !== 'blank').length;
    await expect
      .poll(() => notesOf(page).locator('.note-number').textContent())
      .toBe(`${String(used)} of ${String(all)} lines`);
  });

  it('goes from one line that was not used to the next by a key and by a button, across files', async () => {
    const { page } = await openGraph(`${sites.sample}#note=day-2-classes.md:1`);
    await markedOf(page).waitFor();
    await page.keyboard.press('u');
    const next = unusedAfter('day-2-classes.md', 1);
    await expect.poll(() => markedOf(page).getAttribute('data-line')).toBe(String(next));
    await notesOf(page).getByRole('button', { name: 'Next not used' }).click();
    await expect.poll(() => hashOf(page)).toContain(`note=${DAY_3}:1`);
    await expect
      .poll(() => markedOf(page).textContent())
      .toContain('not used: no name or term was found in it');
    await page.keyboard.press('Shift+U');
    await expect.poll(() => hashOf(page)).toContain(`note=day-2-classes.md:${String(next)}`);
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining(`line ${String(next)}`)]));
  });

  it('keeps the place while one looks at what it names', async () => {
    const { page } = await openGraph(`${sites.sample}#note=${DAY_3}:5`);
    const name = lineOf(page, 49).getByRole('button', { name: 'Brandon Leonardo' });
    await name.click();
    await expectGraph(page, 'selected', 'brandon-leonardo');
    await notesOf(page)
      .getByRole('button', { name: `← ${DAY_3}:49` })
      .click();
    await expect.poll(() => markedOf(page).getAttribute('data-line')).toBe('49');
    await expect.poll(() => isInside(markedOf(page), notesOf(page))).toBe(true);
    await goBack(page);
    await notesOf(page).getByRole('heading', { level: 2, name: 'Brandon Leonardo' }).waitFor();
    await goBack(page);
    await expect.poll(() => markedOf(page).getAttribute('data-line')).toBe('49');
  });

  it('is opened, walked and left by keys alone', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=john-bicket`);
    await page.keyboard.press('n');
    await expect.poll(() => markedOf(page).getAttribute('data-line')).toBe('5');
    await notesOf(page).getByRole('list', { name: 'Lines' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => markedOf(page).getAttribute('data-line')).toBe('7');
    await page.keyboard.press('Escape');
    await notesOf(page).getByRole('heading', { level: 2, name: 'John Bicket' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => notesOf(page).count()).toBe(0);
  });

  it('loses no key that comes before the next frame', async () => {
    const { page } = await openGraph(`${sites.sample}#note=${DAY_3}:5`);
    await markedOf(page).waitFor();
    await notesOf(page)
      .getByRole('list', { name: 'Lines' })
      .evaluate((list) => {
        const press = () =>
          list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
        for (let pressed = 0; pressed < 4; pressed += 1) press();
      });
    await expect.poll(() => markedOf(page).getAttribute('data-line')).toBe('9');
  });

  it('should not open what an address only claims', async () => {
    for (const hash of ['#note=gone.md:4', '#note=%E0%A4%A', '#sel=anyscale&note=:::']) {
      const { page, complaints } = await openGraph(sites.sample + hash);
      await expect.poll(() => notesOf(page).locator('.note-line').count()).toBe(0);
      expect(complaints).toEqual([]);
    }
  });

  it('of ten thousand lines builds only what is near', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#note=${DAY_3}:9000`, {
      prepare: async (opened) => {
        await opened.route('**/sources.json', (route) =>
          route.fulfill({ json: { schema: 'rayograph-sources/1', sources: sources.map(lengthened) } }),
        );
      },
    });
    await markedOf(page).waitFor();
    await expect.poll(() => isInside(markedOf(page), notesOf(page))).toBe(true);
    await expect.poll(() => notesOf(page).locator('.note-line').count()).toBeLessThan(600);
    await page.keyboard.press('u');
    await expect.poll(() => markedOf(page).getAttribute('data-line')).toBe('9001');
    await notesOf(page)
      .locator('.notes-scroll')
      .evaluate((element) => element.scrollTo(0, 0));
    await lineOf(page, 1).waitFor();
    expect(complaints).toEqual([]);
  });
});

function lengthened(source: SourcesFile['sources'][number]): SourcesFile['sources'][number] {
  if (source.id !== DAY_3) return source;
  const more = 10_000 - source.lines.length;
  return {
    ...source,
    text: `${source.text}${'a line that nobody needs, long enough to be wrapped in a narrow panel\n'.repeat(more)}`,
    lines: [...source.lines, ...Array.from({ length: more }, () => ({ state: 'unused' as const }))],
  };
}

describe('names', () => {
  it('light the node when they are pointed at or have the focus', async () => {
    const { page } = await openGraph(`${sites.sample}#note=${DAY_3}:49`);
    const name = lineOf(page, 49).getByRole('button', { name: 'Brandon Leonardo' });
    await name.hover();
    await expect.poll(() => name.getAttribute('data-lit')).toBe('true');
    await graphOf(page).hover({ position: { x: 4, y: 4 } });
    await expect.poll(() => name.getAttribute('data-lit')).toBeNull();
    await name.focus();
    await expect.poll(() => name.getAttribute('data-lit')).toBe('true');
  });

  it('are lit in the panel when the node is pointed at elsewhere', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=instacart`);
    const ends = notesOf(page).getByRole('button', { name: /^Brandon Leonardo$/u });
    await expect.poll(() => ends.count()).toBeGreaterThan(1);
    await ends.first().hover();
    await expect.poll(() => ends.last().getAttribute('data-lit')).toBe('true');
  });
});

describe('follow-ups', () => {
  it('are a list from the sidebar, by a key and from the bar', async () => {
    const { page } = await openGraph(sites.sample);
    const heading = notesOf(page).getByRole('heading', { level: 2, name: 'Follow-ups' });
    await page.getByRole('button', { name: /^Follow-ups/u }).click();
    await heading.waitFor();
    await expect.poll(() => hashOf(page)).toBe('#list=follow-ups');
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await heading.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('>follow');
    await page.keyboard.press('Enter');
    await heading.waitFor();
  });

  it('are checked off, and stay so through a reload', async () => {
    const { page } = await openGraph(`${sites.sample}#list=follow-ups`);
    const first = notesOf(page).getByRole('checkbox').first();
    await first.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => first.isChecked()).toBe(true);
    const words = await notesOf(page).locator('.summary').textContent();
    await page.reload();
    await expect.poll(() => notesOf(page).getByRole('checkbox').first().isChecked()).toBe(true);
    await expect.poll(() => notesOf(page).locator('.summary').textContent()).toBe(words);
  });

  it('are copied as Markdown, and lead to their lines', async () => {
    const { page } = await openGraph(`${sites.sample}#list=follow-ups`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await notesOf(page).getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('copied as Markdown').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('- [ ] ask sales at Anyscale, via Matt (day-2-classes.md:28)');
    await notesOf(page).getByRole('button', { name: 'line :28' }).click();
    await expect.poll(() => markedOf(page).getAttribute('data-line')).toBe('28');
  });
});

describe('the panel', () => {
  const widthOf = async (page: Page): Promise<number> => (await notesOf(page).boundingBox())?.width ?? 0;
  const edgeOf = (page: Page): Locator => page.getByRole('separator', { name: 'Width of the notes' });

  it('is made wider by the pointer and by the keys, and stays so', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`);
    const before = await widthOf(page);
    const box = await edgeOf(page).boundingBox();
    if (box === null) throw new Error('the panel has no edge');
    await page.mouse.move(box.x + box.width / 2, 400);
    await page.mouse.down();
    await page.mouse.move(box.x - 100, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.abs((await widthOf(page)) - before - 104)).toBeLessThan(8);
    const dragged = await widthOf(page);
    await edgeOf(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => widthOf(page)).toBe(dragged - 16);
    await expect.poll(() => edgeOf(page).getAttribute('aria-valuenow')).toBe(String(dragged - 16));
    await page.keyboard.press('End');
    await expect.poll(() => widthOf(page)).toBe(1008);
    await page.keyboard.press('Home');
    await expect.poll(() => widthOf(page)).toBe(264);
    await page.reload();
    await expect.poll(() => widthOf(page)).toBe(264);
  });

  it('is put away and comes back, by keys and by its button', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`);
    const heading = notesOf(page).getByRole('heading', { level: 2, name: 'Anyscale' });
    await edgeOf(page).focus();
    await page.keyboard.press('Enter');
    await heading.waitFor({ state: 'detached' });
    await expect.poll(() => widthOf(page)).toBeLessThan(60);
    await page.reload();
    await notesOf(page).getByRole('button', { name: 'Show the notes' }).click();
    await heading.waitFor();
    await notesOf(page).getByRole('button', { name: 'Put the notes away' }).click();
    await heading.waitFor({ state: 'detached' });
    await page.keyboard.press('\\');
    await heading.waitFor();
  });

  it.each([390, 320])('stays a sheet on a phone %i px wide, and nothing sticks out of it', async (width) => {
    for (const hash of ['#sel=anyscale', `#sel=kevin-weil&note=${DAY_3}:71`, '#list=follow-ups']) {
      const { page } = await open(sites.sample + hash, { viewport: { width, height: 844 }, hasTouch: true });
      await notesOf(page).getByRole('heading', { level: 2 }).waitFor();
      await expect.poll(() => edgeOf(page).count()).toBe(0);
      const scroll = notesOf(page).locator('.notes-scroll');
      await expect
        .poll(() => scroll.evaluate((element) => element.scrollWidth - element.clientWidth))
        .toBe(0);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

describe('the bar', () => {
  const run = async (page: Page, words: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(`>${words}`);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  };

  it('shows a relation or a day alone, hides it, and opens a view by its name', async () => {
    const { page } = await openGraph(sites.sample);
    await run(page, 'only relation uses');
    await expect.poll(() => hashOf(page)).toBe('#rel=uses');
    await run(page, 'clear all filters');
    await run(page, 'hide day 3');
    await expect.poll(() => hashOf(page)).toMatch(/noday=/u);
    await page.getByText('Views', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Without the last');
    await page.keyboard.press('Enter');
    await run(page, 'clear all filters');
    await expect.poll(() => hashOf(page)).toBe('');
    await run(page, 'open without the last');
    await expect.poll(() => hashOf(page)).toMatch(/noday=/u);
  });

  it('copies the link, opens the whole note and the next line that was not used', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await run(page, 'copy link');
    await page.getByText('The link is copied.').waitFor();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#sel=anyscale');
    await run(page, 'whole note');
    await markedOf(page).waitFor();
    await run(page, 'next line not used');
    await expect.poll(() => markedOf(page).getAttribute('data-state')).toBe('unused');
  });
});
