/**
 * Group G of the battery in a real page: words that mean harm through every place that shows words, with the page's
 * policy switched off, so that nothing but the view itself keeps them from running.
 */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { placeGraph } from '../../../src/layout/placeGraph.ts';
import { formatGraph, formatSources } from '../../../src/schema/formatFiles.ts';
import type { GraphFile } from '../../../src/schema/graphFile.ts';
import { writeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { graphOf, notesOf, open, openGraph, useBrowser } from '../../e2e/browser.ts';
import { extractionOf } from '../../pipeline/graphOf.ts';
import { CONTEXTS, HTML_PAYLOADS, MARKDOWN_VECTORS } from '../payloads.ts';

const { sample } = inject('sites');
const PAYLOADS = [...HTML_PAYLOADS, ...MARKDOWN_VECTORS];
const IMAGE = '<img src=x onerror=window.ran=1>';
const SCRIPT = `"><script>window.ran=1</script>`;

useBrowser();

const payloadAt = (at: number): string => PAYLOADS[at % PAYLOADS.length] ?? IMAGE;
const inCell = (payload: string): string => payload.replaceAll(/[|\n]/gu, ' ');

/** A vault of nothing but payloads: as paragraphs, items, headings, cells, to-dos, tags, titles, speakers and names of files. */
function hostileNotes(): Record<string, string> {
  const whole = CONTEXTS.map(([name, place]) => [`${name} ${IMAGE}.md`, PAYLOADS.map(place).join('\n\n')]);
  const fields = PAYLOADS.slice(0, 40).map((payload, at) => [
    `folder ${SCRIPT}/${String(at)}.md`,
    `---\ntitle: ${JSON.stringify(payload)}\ntags: [${JSON.stringify(payload)}]\nspeaker: ${JSON.stringify(payload)}\n---\n\n- TODO ${payload}\n- why ${inCell(payload)}?\n\n| a | ${inCell(payload)} |\n| - | - |\n| ${inCell(payload)} | b |\n`,
  ]);
  return Object.fromEntries([...whole, ...fields]) as Record<string, string>;
}

/** The graph of that vault, in which all other words are payloads too, as in a file from anywhere. */
function hostileFiles(): { readonly graph: GraphFile; readonly sources: string } {
  const { graph, sources } = extractionOf(hostileNotes());
  placeGraph(graph);
  const file = structuredClone(writeGraph(graph));
  file.nodes.forEach(({ attributes }, at) => {
    const label = `\u202E${payloadAt(at * 7).slice(0, 290)}`;
    Object.assign(attributes, { label, aliases: [IMAGE, payloadAt(at)], summary: payloadAt(at + 1) });
    if (at % 5 === 0)
      Object.assign(attributes, { url: `javascript:window.ran=1//${String(at)}`, day: IMAGE });
  });
  const { kinds, relations } = file.attributes;
  for (const named of [...kinds, ...relations])
    Object.assign(named, { label: IMAGE, plural: IMAGE, inverse: SCRIPT });
  Object.assign(file.attributes, { title: SCRIPT });
  return { graph: file, sources: formatSources(sources) };
}

/** What in the page might run, fetch or lead anywhere but to the web or a mailbox; runs in the page. */
function harmInPage(): string[] {
  const FORBIDDEN =
    'iframe, frame, object, embed, base, math, marquee, video, audio, template, #view noscript, foreignObject, animate, use, form[action], [srcdoc], [formaction], [srcset], [data-background-iframe], [data-background-image], meta[http-equiv="refresh" i], x-own, #location, #document, [name="cookie"], [name="body"]';
  const found = [...document.querySelectorAll(FORBIDDEN)].map((element) => element.outerHTML.slice(0, 120));
  if ('ran' in window) found.push('something ran');
  // The head is the page's own.
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`${name}=${value}`);
      if (name === 'style' && value.includes('url(')) found.push(value);
      if (/^(?:xlink:)?href$|^src$|^data$/u.test(name)) {
        const { protocol, origin } = new URL(value, document.baseURI);
        const isOwn = origin === window.location.origin || protocol === 'blob:';
        const isLink = element.localName === 'a' && /^(?:https?|mailto):$/u.test(protocol);
        if (!isOwn && !isLink) found.push(`<${element.localName} ${name}=${value}>`);
      }
    }
    // What a person, a clock or a parser would set off. Not clicks: they may lead on.
    for (const type of ['mouseover', 'pointerenter', 'animationstart', 'toggle', 'begin'])
      element.dispatchEvent(new Event(type));
  }
  return found;
}

/** Names with an override of direction that goes on into words which stand behind them in the same line; runs in the page. */
function turnedInPage(): string[] {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  while (words.nextNode() !== null) {
    const text = words.currentNode;
    if (text.textContent?.includes('\u202E') !== true) continue;
    let around = text.parentElement;
    const isOpen = (element: Element): boolean => {
      const { display, unicodeBidi } = getComputedStyle(element);
      return /^(?:inline|contents)$/u.test(display) && !/isolate|plaintext/u.test(unicodeBidi);
    };
    while (around !== null && isOpen(around)) around = around.parentElement;
    if (around === null || around === document.body) continue;
    const behind = document.createRange();
    behind.setStartAfter(text);
    behind.setEndAfter(around);
    if (behind.toString().trim() !== '') turned.push(around.outerHTML.slice(0, 300));
  }
  return turned;
}

/** Opens the sample's page with other files beside it, and watches what it asks for and where it goes. */
async function openHostile(hash: string, files: Readonly<Record<string, string>>, wait = openGraph) {
  const asked: string[] = [];
  const turned = new Set<string>();
  const { page, complaints } = await wait(sample + hash, {
    bypassCSP: true,
    prepare: async (fresh) => {
      for (const [name, body] of Object.entries(files))
        await fresh.route(`**/${name}`, (route) => route.fulfill({ body, contentType: 'text/plain' }));
      fresh.on('request', (request) => {
        if (!/^(?:blob|data):/u.test(request.url()) && !request.url().startsWith(sample))
          asked.push(request.url());
      });
      fresh.on('framenavigated', (frame) => {
        if (!frame.url().startsWith(sample) && frame.url() !== 'about:blank')
          asked.push(`went to ${frame.url()}`);
      });
      fresh.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`));
    },
  });
  const expectHarmless = async (where: string): Promise<void> => {
    expect(await page.evaluate(harmInPage), where).toEqual([]);
    expect([asked, complaints], where).toEqual([[], []]);
    for (const words of await page.evaluate(turnedInPage)) turned.add(words);
  };
  return { page, expectHarmless, turned };
}

const command = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(`>${name}`);
  await page.keyboard.press('Enter');
};

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

describe('G. words that mean harm, in a page without a policy', { timeout: 60_000 }, () => {
  it(
    '84–90: run nothing and ask for nothing as titles, names, links, cells, quotes, hits, lists and the page’s title',
    { timeout: 60_000 },
    async () => {
      const { graph, sources } = hostileFiles();
      const { page, expectHarmless, turned } = await openHostile('', {
        'graph.json': formatGraph(graph),
        'sources.json': sources,
      });
      await expectHarmless('at rest');
      await page.getByText('More filters', { exact: true }).click();
      await expectHarmless('filters');
      await page.keyboard.press('/');
      await page.keyboard.type('onerror');
      await page.getByRole('listbox', { name: 'Found' }).getByRole('option').first().waitFor();
      await expectHarmless('search');
      await page.keyboard.press('Escape');
      await command(page, 'outline as a table');
      await page.getByRole('table', { name: 'Outline' }).waitFor();
      await expectHarmless('table');
      await command(page, 'outline by');
      await page.getByRole('tree', { name: 'Outline' }).press('*');
      await expectHarmless('tree');
      for (const kind of new Set(graph.nodes.map(({ attributes }) => attributes.kind))) {
        const node = graph.nodes.findLast(({ attributes }) => attributes.kind === kind);
        await go(page, `sel=${encodeURIComponent(node?.key.slice(2) ?? '')}`);
        await notesOf(page)
          .getByRole('heading', { level: 2, name: node?.attributes.label ?? '' })
          .waitFor();
        await expectHarmless(kind);
      }
      expect(await page.title()).toContain('<');
      for (const { id } of graph.attributes.sources.slice(0, 4)) {
        await go(page, `note=${encodeURIComponent(id)}:1`);
        await notesOf(page).locator('.note-line').first().waitFor();
        await expectHarmless(`note ${id}`);
      }
      await go(page, 'list=follow-ups');
      await expectHarmless('follow-ups');
      // 48: what turns its direction turns nothing else.
      expect([...turned]).toEqual([]);
      // The control: the same looks at the same page do find what is there.
      await page.evaluate((html) => {
        document.body.insertAdjacentHTML('beforeend', html);
      }, `${IMAGE}<p><span>\u202Eabc</span> def</p><p><bdi>\u202Eghi</bdi> jkl</p>`);
      await expect.poll(() => page.evaluate(harmInPage)).toContain('something ran');
      expect(await page.evaluate(turnedInPage)).toEqual(['<p><span>\u202Eabc</span> def</p>']);
    },
  );

  it('84–90: run nothing and ask for nothing as slides', async () => {
    const portions = Array.from({ length: Math.ceil(PAYLOADS.length / 40) }, (_, at) =>
      PAYLOADS.slice(at * 40, at * 40 + 40),
    );
    const slides = portions.map(
      (portion) =>
        `# ${inCell(portion[0] ?? '')}\n\n*${inCell(portion[1] ?? '')}*\n\n${portion.join('\n\n').replaceAll(/^# |^\s*```/gmu, '')}\n\n${portion.map((payload) => `- ${inCell(payload)}\n`).join('')}\n> ${inCell(portion[2] ?? '')}\n> — ${inCell(IMAGE)}.md:1\n`,
    );
    const { page, expectHarmless } = await openHostile('#slide=1', {
      'recap.md': `---\ntitle: ${JSON.stringify(SCRIPT)}\n---\n\n${slides.join('\n')}`,
    });
    const slide = page.getByRole('region', { name: 'Slide', exact: true });
    await slide.locator('p').first().waitFor();
    for (let at = 1; at <= slides.length; at += 1) {
      await go(page, `slide=${String(at)}`);
      await expect.poll(() => slide.getAttribute('data-slide')).toBe(String(at));
      await page.keyboard.press('Shift+End');
      await expectHarmless(`slide ${String(at)}`);
    }
    await page.keyboard.press('o');
    await page.getByRole('region', { name: 'Overview' }).getByRole('listitem').first().waitFor();
    await expectHarmless('overview');
  });

  it('87: run nothing and ask for nothing as the words of an error', async () => {
    const { page, expectHarmless } = await openHostile(
      '',
      {
        'graph.json': JSON.stringify({
          options: { type: 'mixed', multi: true },
          attributes: { schema: IMAGE },
          nodes: [{ key: SCRIPT }],
          edges: [{ key: IMAGE, source: SCRIPT, target: IMAGE }],
        }),
      },
      open,
    );
    await page.getByRole('alert').waitFor();
    await expectHarmless('error');
    await go(
      page,
      `sel=${encodeURIComponent(SCRIPT)}&layout=${IMAGE}&note=${IMAGE}:1&q=${encodeURIComponent(IMAGE)}`,
    );
    await expectHarmless('address');
    expect(await graphOf(page).count()).toBeLessThanOrEqual(1);
  });
});
