/** The view of the sample in a real browser: what a visitor sees first, and what each part does. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import {
  expectGraph,
  findColour,
  goBack,
  graphOf,
  notesOf,
  numberOf,
  open,
  openGraph,
  useBrowser,
} from './browser.ts';

const PERSON = '#c27b1a';
const sites = inject('sites');
const graph = JSON.parse(readFileSync('graph/graph.json', 'utf8')) as GraphFile;
const countOf = (kind: string): number =>
  graph.nodes.filter(({ attributes }) => attributes.kind === kind).length;

useBrowser();

describe('the first frame', () => {
  it('shows the whole graph, settled, without a complaint', async () => {
    const { page, complaints } = await openGraph(sites.sample);
    await expect.poll(() => numberOf(page, 'nodes')).toBe(graph.nodes.length);
    await expect.poll(() => numberOf(page, 'visible-nodes')).toBe(graph.nodes.length);
    await expectGraph(page, 'layout', 'talks');
    await expectGraph(page, 'selected', '');
    const marks = await findColour(page, graphOf(page), PERSON);
    expect(marks.length).toBeGreaterThanOrEqual(countOf('person') - 1);
    const before = await graphOf(page).screenshot();
    await page.waitForTimeout(500);
    expect((await graphOf(page).screenshot()).equals(before)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is made once: each edge goes to the graphics card as the map will stand, and not before', async () => {
    const { page } = await openGraph(sites.sample, {
      prepare: async (page) => {
        await page.addInitScript(countDraws);
      },
    });
    const made = await page.evaluate(() => (globalThis as unknown as { readonly made: number[] }).made);
    // Three passes a frame; React, as it is built for tests, attaches everything twice.
    expect(made.filter((instances) => instances === graph.edges.length).length).toBeLessThanOrEqual(2 * 3);
    expect(made).toContain(graph.nodes.length);
  });

  it('has the parts that a screen reader looks for', async () => {
    const { page } = await openGraph(sites.sample);
    await page.getByRole('main').waitFor();
    await page
      .getByRole('combobox', { name: 'Search' })
      .or(page.getByRole('searchbox', { name: 'Search' }))
      .waitFor();
    await expect
      .poll(() => page.getByRole('group', { name: 'Legend' }).getByRole('checkbox').count())
      .toBe(8);
    await expect
      .poll(() => page.getByRole('radiogroup', { name: 'Layout' }).getByRole('radio').count())
      .toBe(5);
    await expect.poll(() => notesOf(page).count()).toBe(0);
  });

  it('is dark on a dark system, and the marks with it', async () => {
    const { page } = await openGraph(sites.sample, { colorScheme: 'dark' });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(19, 20, 21)');
    expect((await findColour(page, graphOf(page), '#fbab48')).length).toBeGreaterThan(0);
    await expect.poll(() => findColour(page, graphOf(page), PERSON)).toEqual([]);
  });
});

describe('a click on a node', () => {
  it('at its drawn position opens what the notes say about it', async () => {
    const { page, complaints } = await openGraph(`${sites.sample}#q=John%20Bicket`);
    const [mark] = await findColour(page, graphOf(page), PERSON);
    if (mark === undefined) throw new Error('the person is not drawn');
    await page.mouse.click(mark.x, mark.y);
    await expectGraph(page, 'selected', 'john-bicket');
    const notes = notesOf(page);
    await notes.getByRole('heading', { level: 2, name: 'John Bicket' }).waitFor();
    await expect.poll(() => notes.locator('mark').first().textContent()).toBe('John Bicket');
    await expect.poll(() => new URL(page.url()).hash).toContain('sel=john-bicket');
    await notes.getByRole('button', { name: 'Samsara' }).first().click();
    await expectGraph(page, 'selected', 'samsara');
    await goBack(page);
    await expectGraph(page, 'selected', 'john-bicket');
    expect(complaints).toEqual([]);
  });

  it('on the ground beside it closes the notes', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`);
    await notesOf(page).waitFor();
    const box = await graphOf(page).boundingBox();
    if (box === null) throw new Error('the graph is not on the page');
    await page.mouse.click(box.x + 8, box.y + box.height - 8);
    await expectGraph(page, 'selected', '');
    await notesOf(page).waitFor({ state: 'detached' });
  });
});

describe('hover', () => {
  it('fades what is unrelated, and brings it back', async () => {
    const { page } = await openGraph(sites.sample);
    const people = await findColour(page, graphOf(page), PERSON);
    const [one, ...others] = people;
    if (one === undefined) throw new Error('no person is drawn');
    await page.mouse.move(one.x, one.y);
    await expect
      .poll(async () => (await findColour(page, graphOf(page), PERSON)).length)
      .toBeLessThan(people.length);
    await page.mouse.move(2, 2);
    await expect
      .poll(async () => (await findColour(page, graphOf(page), PERSON)).length)
      .toBe(others.length + 1);
  });
});

describe('the legend', () => {
  it('filters, counts what is left, and is kept in the address', async () => {
    const { page } = await openGraph(sites.sample);
    const people = page.getByRole('checkbox', { name: 'People' });
    await page.getByRole('group', { name: 'Legend' }).getByText('People').click();
    await expectGraph(page, 'visible-nodes', String(graph.nodes.length - countOf('person')));
    await expect.poll(() => people.isChecked()).toBe(false);
    await expect.poll(() => findColour(page, graphOf(page), PERSON)).toEqual([]);
    await expect.poll(() => new URL(page.url()).hash).toContain('hide=person');
    await page.getByRole('group', { name: 'Legend' }).getByText('People').click();
    await expectGraph(page, 'visible-nodes', String(graph.nodes.length));
  });

  it('shows only one kind on an Alt-click', async () => {
    const { page } = await openGraph(sites.sample);
    await page
      .getByRole('group', { name: 'Legend' })
      .getByText('Companies')
      .click({ modifiers: ['Alt'] });
    await expectGraph(page, 'visible-nodes', String(countOf('company')));
  });
});

describe('search', () => {
  it('finds a misspelt name, flies there on Enter, and fades the rest while typing', async () => {
    const { page } = await openGraph(sites.sample);
    await page.keyboard.press('/');
    await page.keyboard.type('samsra');
    await page
      .getByRole('option', { name: /Samsara/u })
      .first()
      .waitFor();
    await expect.poll(async () => (await findColour(page, graphOf(page), PERSON)).length).toBe(0);
    await expect.poll(() => new URL(page.url()).hash).toContain('q=samsra');
    await page.keyboard.press('Enter');
    await expectGraph(page, 'selected', 'samsara');
  });

  it('says so when nothing is found, and Escape takes everything back', async () => {
    const { page } = await openGraph(sites.sample);
    await page.keyboard.press('/');
    await page.keyboard.type('zzzzzzzz');
    await page
      .getByText(/nothing|no match|not found/iu)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });
});

describe('the layout', () => {
  it.each([
    ['Force', 'force'],
    ['By kind', 'by-kind'],
  ])('"%s" moves the nodes, and "Talks" brings them back to where they were', async (label, name) => {
    const { page } = await openGraph(sites.sample);
    const before = await findColour(page, graphOf(page), PERSON);
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText(label).click();
    await expectGraph(page, 'layout', name);
    await expect
      .poll(async () => (await findColour(page, graphOf(page), PERSON))[0]?.y !== before[0]?.y)
      .toBe(true);
    await expect.poll(() => new URL(page.url()).hash).toContain(`layout=${name}`);
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Talks').click();
    await expectGraph(page, 'layout', 'talks');
    await expect
      .poll(async () =>
        (await findColour(page, graphOf(page), PERSON)).map(({ x, y }) => [Math.round(x), Math.round(y)]),
      )
      .toEqual(before.map(({ x, y }) => [Math.round(x), Math.round(y)]));
  });

  it('is eased: half-way the nodes are on their way', async () => {
    const { page } = await openGraph(sites.sample, {
      reducedMotion: 'no-preference',
      prepare: (fresh) => fresh.clock.install(),
    });
    await page.clock.pauseAt(Date.now() + 60_000);
    const picture = async (): Promise<string> => (await graphOf(page).screenshot()).toString('base64');
    const before = await picture();
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('By kind').click();
    await expectGraph(page, 'layout', 'by-kind');
    // The layouts are loaded in time that this clock does not count: the way begins when they are there.
    let halfWay = before;
    for (let step = 0; step < 60 && halfWay === before; step += 1) {
      await page.clock.runFor(100);
      halfWay = await picture();
    }
    await page.clock.runFor(2000);
    const after = await picture();
    expect(new Set([before, halfWay, after]).size).toBe(3);
  });
});

describe('a deep link', () => {
  it('restores selection, hidden kinds, layout and search text', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=ray-core&hide=concept,person&layout=by-kind&q=ray`);
    await expectGraph(page, 'selected', 'ray-core');
    await expectGraph(page, 'layout', 'by-kind');
    await expectGraph(
      page,
      'visible-nodes',
      String(graph.nodes.length - countOf('concept') - countOf('person')),
    );
    await notesOf(page).getByRole('heading', { level: 2, name: 'Ray Core' }).waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('ray');
  });

  it.each([
    '#%',
    '#sel=%E0%A4%A',
    '#sel=__proto__&hide=constructor,toString',
    '#layout=nonsense&slide=x',
    `#q=${'x'.repeat(100_000)}`,
  ])('that is nonsense opens the graph as it is', async (hash) => {
    const { page, complaints } = await openGraph(sites.sample + hash);
    await expectGraph(page, 'selected', '');
    await expectGraph(page, 'layout', 'talks');
    await expectGraph(page, 'visible-nodes', String(graph.nodes.length));
    expect(complaints).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('walks along the edges, closes with Escape, and shows its keys on ?', async () => {
    const { page } = await openGraph(`${sites.sample}#sel=anyscale`);
    await graphOf(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => graphOf(page).getAttribute('data-selected')).not.toBe('anyscale');
    await page.keyboard.press('Escape');
    await expectGraph(page, 'selected', '');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});

describe('a graph that cannot be shown', () => {
  it('says which file is wrong, where, and what to do', async () => {
    const { page } = await open(sites.invalid);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const text = (await alert.textContent()) ?? '';
    expect(text).toContain('graph.json');
    expect(text).toContain('options.multi');
    expect(text).toContain('npm run graph');
  });

  it('says so when the file is missing', async () => {
    const { page } = await open(sites.missing);
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('graph.json');
  });

  it('says what to do when it is empty', async () => {
    const { page, complaints } = await openGraph(sites.empty);
    await page.getByText('npm start -- PATH').waitFor();
    await expect.poll(() => numberOf(page, 'nodes')).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is an outline on a machine without WebGL, with a sentence that says so', async () => {
    const { page, complaints } = await open(sites.sample, {
      prepare: (fresh) =>
        fresh
          .addInitScript(() => {
            HTMLCanvasElement.prototype.getContext = () => null;
          })
          .then(() => {}),
    });
    await page
      .getByRole('tree', { name: 'Outline' })
      .or(page.getByRole('list', { name: 'Outline' }))
      .waitFor();
    await page.getByText(/WebGL/u).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a phone', () => {
  it('opens on the outline, and the notes come up from below', async () => {
    const { page, complaints } = await open(`${sites.sample}#sel=masked-autoencoder`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page
      .getByRole('tree', { name: 'Outline' })
      .or(page.getByRole('list', { name: 'Outline' }))
      .waitFor();
    const box = await notesOf(page).boundingBox();
    expect(box?.y).toBeGreaterThan(200);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
  });

  it('of 320 px width has nothing that sticks out', async () => {
    const { page } = await open(sites.sample, { viewport: { width: 320, height: 640 } });
    await page.getByRole('main').waitFor();
    await page.waitForTimeout(300);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
  });
});

/** Runs in the page: notes how many things each call draws, until the map says that it stands. */
function countDraws(): void {
  const made: number[] = [];
  Object.assign(globalThis, { made });
  const { prototype } = WebGL2RenderingContext;
  const real = Object.getOwnPropertyDescriptor(prototype, 'drawArraysInstanced')?.value as (
    ...parameters: number[]
  ) => void;
  function noted(this: WebGL2RenderingContext, ...parameters: number[]): void {
    if (document.querySelector('[data-ready="true"]') === null) made.push(parameters[3] ?? 0);
    Reflect.apply(real, this, parameters);
  }
  Object.assign(prototype, { drawArraysInstanced: noted });
}
