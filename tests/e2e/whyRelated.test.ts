/** "Why related" in a real browser: every way to ask it, what it answers, and the lines behind an edge. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { talkAt, talksOf } from '../../src/query/talks.ts';
import { whyRelated } from '../../src/query/whyRelated.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { type KnowledgeGraph, readGraph } from '../../src/schema/knowledgeGraph.ts';
import type { SourcesFile } from '../../src/schema/sourcesFile.ts';
import { expectGraph, findColour, goBack, graphOf, notesOf, open, openGraph, useBrowser } from './browser.ts';

const sites = inject('sites');
const PERSON = '#c27b1a';
const COMPANY = '#8f4476';
const WORKS = 'n:john-bicket>worksFor>n:samsara';

useBrowser();

const panelHeading = (page: Page, name: RegExp) => notesOf(page).getByRole('heading', { level: 2, name });
const search = (page: Page) => page.getByRole('combobox', { name: 'Search' });

describe('two talks that are compared', () => {
  const link = `${sites.sample}#sel=ray-core-masterclass&compare=ray-share`;

  it('are told why, in the words of both notes, with file and line', async () => {
    const { page, complaints } = await openGraph(link);
    await expectGraph(page, 'compared', 'ray-share');
    await panelHeading(page, /^Ray Core Masterclass and Ray Share$/u).waitFor();
    const first = notesOf(page).getByRole('list').first().getByRole('listitem').first();
    await first.getByRole('heading', { level: 3, name: 'Ray Core' }).waitFor();
    await expect.poll(() => first.locator('mark').count()).toBeGreaterThanOrEqual(2);
    await expect.poll(() => first.textContent()).toMatch(/Ray Share.*:7/u);
    const text = (await notesOf(page).textContent()) ?? '';
    expect(text).toContain('day-1-ray-core-masterclass.md');
    expect(text).toContain('day-2-classes.md');
    expect(text).toMatch(/Only in Ray Share \d+/u);
    await expect.poll(() => page.title()).toContain('Ray Core Masterclass and Ray Share');
    const said = page
      .getByRole('status')
      .filter({ hasText: 'Why related: Ray Core Masterclass and Ray Share' });
    await expect.poll(() => said.textContent()).toContain('Ray Core: both notes name it');
    expect(complaints).toEqual([]);
  });

  it('stand out on the map with what joins them, and give it back on Escape', async () => {
    const { page } = await openGraph(link);
    await panelHeading(page, /and/u).waitFor();
    const ring = '#c8261b';
    await expect
      .poll(async () => (await findColour(page, graphOf(page), ring)).length)
      .toBeGreaterThanOrEqual(2);
    await expect.poll(() => findColour(page, graphOf(page), PERSON)).toEqual([]);
    await page.keyboard.press('Escape');
    await expectGraph(page, 'compared', '');
    await expectGraph(page, 'selected', 'ray-core-masterclass');
    await page.keyboard.press('Escape');
    await expectGraph(page, 'selected', '');
  });

  it('show the rest of what only one has on demand, and lead on to it', async () => {
    const { page } = await openGraph(link);
    const only = notesOf(page).locator('section').first();
    await only.waitFor();
    const before = await only.getByRole('listitem').count();
    await only.getByRole('button', { name: /and \d+ more/u }).click();
    await expect.poll(() => only.getByRole('listitem').count()).toBeGreaterThan(before);
    await only.getByRole('button', { name: 'Ray Data', exact: true }).click();
    await expectGraph(page, 'selected', 'ray-data');
    await expectGraph(page, 'compared', '');
    await goBack(page);
    await expectGraph(page, 'compared', 'ray-share');
  });

  it('are both marked in the outline', async () => {
    const { page } = await openGraph(link);
    await page.getByRole('button', { name: 'Outline' }).click();
    const rows = page.getByRole('treeitem', { selected: true });
    await expect.poll(() => rows.count()).toBe(2);
  });

  it('are said to share nothing beyond the system of the event, where it is so', async () => {
    const { page } = await openGraph(
      `${sites.sample}#sel=ray-core-masterclass&compare=transforming-the-world-of-physical-operations-with-ray`,
    );
    await notesOf(page).getByText('Nothing beyond both mentioning Ray.', { exact: true }).waitFor();
  });

  it('fit a phone of 320 px', async () => {
    const { page, complaints } = await open(link, { viewport: { width: 320, height: 640 } });
    await panelHeading(page, /and/u).waitFor();
    await notesOf(page)
      .getByText(/reason/u)
      .first()
      .waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    const sheet = await notesOf(page).evaluate(
      (panel) => panel.firstElementChild?.nextElementSibling?.scrollWidth,
    );
    expect(sheet).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
  });

  it.each([
    '#sel=ray-share&compare=nobody',
    '#sel=ray-share&compare=ray-share',
    '#sel=ray-share&compare=%E0%A4%A',
  ])('are one where the other is none: %s', async (hash) => {
    const { page, complaints } = await openGraph(sites.sample + hash);
    await expectGraph(page, 'selected', 'ray-share');
    await expectGraph(page, 'compared', '');
    expect(complaints).toEqual([]);
  });
});

describe('two nodes are compared', () => {
  it('by a Shift-click on the map, which a miss does not undo', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=samsara&q=John%20Bicket`);
    const [mark] = await findColour(page, graphOf(page), PERSON);
    const box = await graphOf(page).boundingBox();
    if (mark === undefined || box === null) throw new Error('the person is not drawn');
    await page.keyboard.down('Shift');
    await page.mouse.click(box.x + 8, box.y + box.height - 8);
    await expectGraph(page, 'selected', 'samsara');
    // Two clicks at once are a double click, wherever they are.
    await page.waitForTimeout(400);
    await page.mouse.click(mark.x, mark.y);
    await page.keyboard.up('Shift');
    await expectGraph(page, 'compared', 'john-bicket');
    await expect.poll(() => new URL(page.url()).hash).toContain('sel=samsara&compare=john-bicket');
    await notesOf(page).getByRole('heading', { level: 3, name: 'John Bicket works for Samsara' }).waitFor();
  });

  it('by the button of the panel and the search, and the browser leads back', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=ray-core`);
    await notesOf(page).getByRole('button', { name: 'Why related…' }).click();
    await page.getByText('Choose the one to compare with Ray Core.').waitFor({ state: 'attached' });
    await expect.poll(() => search(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('ray data');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'compared', 'ray-data');
    await panelHeading(page, /^Ray Core and Ray Data$/u).waitFor();
    await goBack(page);
    await expectGraph(page, 'compared', '');
    await expectGraph(page, 'selected', 'ray-core');
    await page.goForward();
    await expectGraph(page, 'compared', 'ray-data');
  });

  it('by keys alone, and Escape stops choosing', async () => {
    const { page } = await openGraph(sites.sample);
    await page.keyboard.press('w');
    await page.keyboard.press('/');
    await page.keyboard.type('anyscale');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'selected', 'anyscale');
    await page.keyboard.press('w');
    await page.keyboard.press('Escape');
    await expectGraph(page, 'selected', 'anyscale');
    await page.keyboard.press('w');
    await page.keyboard.type('openai');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'selected', 'anyscale');
    await expect.poll(() => graphOf(page).getAttribute('data-compared')).toMatch(/openai/u);
  });

  it('by "why?" beside a related talk, which hands the focus on', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=ray-share`);
    const why = notesOf(page).getByRole('button', { name: 'why? Ray Core Masterclass' });
    await why.focus();
    await page.keyboard.press('Enter');
    await expectGraph(page, 'compared', 'ray-core-masterclass');
    const heading = panelHeading(page, /^Ray Share and Ray Core Masterclass$/u);
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('by Shift in the outline, with the pointer and with Enter', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=ray-share`);
    await page.getByRole('button', { name: 'Outline' }).click();
    const expectHash = (hash: string) => expect.poll(() => new URL(page.url()).hash).toBe(hash);
    await page
      .getByRole('treeitem', { name: /for dinner/u })
      .first()
      .click({ modifiers: ['Shift'] });
    await expectHash('#sel=ray-share&compare=whats-for-dinner');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+Enter');
    await expectHash('#sel=ray-share&compare=ray-core-masterclass');
  });

  it('by Shift on a name in the notes', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=john-bicket`);
    await notesOf(page)
      .getByRole('button', { name: 'Samsara', exact: true })
      .first()
      .click({ modifiers: ['Shift'] });
    await expectGraph(page, 'compared', 'samsara');
  });
});

describe('an edge', () => {
  it('opens the lines that it rests on when it is pressed on the map', async () => {
    const hide = 'hide=talk,component,technology,concept,resource,question';
    const placeOf = async (label: string, colour: string) => {
      const { page } = await openGraph(`${sites.sample}#${hide}&q=${encodeURIComponent(label)}`);
      const [mark] = await findColour(page, graphOf(page), colour);
      await page.context().close();
      if (mark === undefined) throw new Error(`${label} is not drawn`);
      return mark;
    };
    const [person, company] = [await placeOf('John Bicket', PERSON), await placeOf('Samsara', COMPANY)];
    const { page, complaints } = await openGraph(`${sites.sample}#${hide}`);
    await page.mouse.click((person.x + company.x) / 2, (person.y + company.y) / 2);
    await expectGraph(page, 'edge', WORKS);
    await expectGraph(page, 'selected', '');
    await panelHeading(page, /^John Bicket works for Samsara$/u).waitFor();
    await expect.poll(() => notesOf(page).locator('mark').count()).toBeGreaterThanOrEqual(2);
    const text = (await notesOf(page).textContent()) ?? '';
    expect(text).toContain('day-3-keynotes.md');
    expect(text).toContain(':5');
    await expect.poll(() => new URL(page.url()).hash).toContain('edge=john-bicket%3EworksFor%3Esamsara');
    await page.keyboard.press('Escape');
    await expectGraph(page, 'edge', '');
    await notesOf(page).waitFor({ state: 'detached' });
    await goBack(page);
    await expectGraph(page, 'edge', WORKS);
    expect(complaints).toEqual([]);
  });

  it('opens from its lines in the panel, by keys as well, and leads to why its ends are related', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=john-bicket`);
    const lines = notesOf(page).getByRole('button', { name: /^on lines :5/u });
    await lines.first().focus();
    await page.keyboard.press('Enter');
    await expectGraph(page, 'edge', WORKS);
    await notesOf(page).getByRole('button', { name: 'Why related?' }).click();
    await expectGraph(page, 'selected', 'john-bicket');
    await expectGraph(page, 'compared', 'samsara');
  });

  it('that was computed says from what', async () => {
    const { page } = await openGraph(`${sites.sample}#edge=ray-core-masterclass%3ErelatedTo%3Eray-share`);
    await panelHeading(page, /^Ray Core Masterclass is related to Ray Share$/u).waitFor();
    await notesOf(page).getByText('Worked out from what both have:').waitFor();
    await notesOf(page).getByRole('button', { name: 'Ray Core', exact: true }).waitFor();
  });

  it.each(['#edge=nobody%3Euses%3Enothing', '#edge=%E0%A4%A', '#edge=__proto__>x>y'])(
    'that the graph does not know is none: %s',
    async (hash) => {
      const { page, complaints } = await openGraph(sites.sample + hash);
      await expectGraph(page, 'edge', '');
      await expect.poll(() => notesOf(page).count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});

/** Two talks of the real page, each given by a line that it holds, and what a reader of the notes would name first. */
const TABLE: readonly [string, number, number, RegExp][] = [
  ['Ray Core Masterclass and Ray Share: the core of Ray', 20, 57, /ray core|compiled graph/iu],
  ['the two about training at scale', 104, 115, /train|distributed|parallel/iu],
  ['End to End LLM Workflows and Instacart', 109, 201, /\bLLM|language model/iu],
  ['End to End LLM Workflows and Recursion', 109, 171, /\bLLM|language model/iu],
  ['End to End LLM Workflows and Training large models', 109, 113, /anyscale/iu],
  ['Ray Share and Training large models', 55, 113, /anyscale/iu],
  ['Samsara and Recursion, which both watch for sleepiness', 159, 185, /drowsiness|image|detection/iu],
  ['Instacart and OpenAI', 203, 254, /\bAI\b|artificial intelligence|adoption|personali/iu],
  ['Recursion and Instacart', 186, 201, /\bLLM|language model|\bAI\b|artificial intelligence/iu],
  ['Samsara and OpenAI', 152, 251, /\bAI\b|artificial intelligence|safety/iu],
];

describe.runIf(sites.real !== '')('of the real page', () => {
  let graph: KnowledgeGraph;
  let sources: SourcesFile['sources'];
  beforeAll(async () => {
    const read = async (file: string): Promise<unknown> => (await fetch(sites.real + file)).json();
    graph = readGraph((await read('graph.json')) as GraphFile);
    ({ sources } = (await read('sources.json')) as SourcesFile);
  });
  const ask = (one: number, other: number) => {
    const id = sources[0]?.id ?? '';
    const [a, b] = [one, other].map((line) => talkAt(talksOf(graph), id, line)?.key ?? '');
    return whyRelated(graph, sources, a ?? '', b ?? '');
  };

  it.each(TABLE)('%s: the first reason is what a reader would name', (_, one, other, expected) => {
    const [first] = ask(one, other).reasons;
    expect(first?.title).toMatch(expected);
    expect(first?.quotes).toHaveLength(2);
  });

  it.each([
    ['Ray Core Masterclass and the keynote of Samsara', 20, 137],
    ['Ray Share and the keynote of Samsara', 57, 137],
  ])('%s share nothing but Ray, and it is said', (_, one, other) => {
    expect(ask(one, other)).toMatchObject({ reasons: [], verdict: 'Nothing beyond both mentioning Ray.' });
  });

  it('the ride in a Waymo is joined to nothing, and it is said', () => {
    expect(ask(20, 260)).toMatchObject({ reasons: [], hubs: [] });
  });
});
