/** Opening notes of one's own in a real browser: dropped, chosen, pasted, kept, stopped, refused. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dropFiles } from '../../scripts/bench/dropFiles.ts';
import { makeGraph } from '../../scripts/makeGraph.ts';
import { graphOf, numberOf, openGraph, useBrowser } from './browser.ts';

useBrowser();
const { sample } = inject('sites');

let folder = '';
const fileOf = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rayograph-open-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KILNS = `# Kiln Day 2025

## Glazing at scale by Ada Okafor, Acme Kilns

- Acme Kilns uses PostgreSQL and Kubernetes
- the kiln scheduler is written in Rust
- what about cold starts?

## Firing faster by Jo Lindqvist, Ember Works

- moved from MySQL to PostgreSQL
- Kubernetes for everything
`;

async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await dropFiles(session, paths);
  await session.detach();
}

/** Waits until a question about the page has an answer; reading the known names takes a moment. */
const eventually = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 15_000 });

const own = (page: Page) => page.getByRole('region', { name: 'Your own notes' });
const nodes = (page: Page) => numberOf(page, 'nodes');
const titleOf = (page: Page) => page.locator('.graph-title');

/** Has the view save its graph, and reads what was saved. */
async function savedGraph(page: Page): Promise<string> {
  await page.keyboard.press('/');
  await page.keyboard.type('>save the graph');
  await page.getByRole('option', { name: /save the graph/iu }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return readFileSync(await download.path(), 'utf8');
}

describe('opening notes of one’s own', { timeout: 60_000 }, () => {
  it('shows the graph of a file that is dropped, the same bytes as from the command line', async () => {
    const { page, complaints } = await openGraph(sample);
    const path = fileOf('kilns.md', KILNS);
    await drop(page, [path]);
    await eventually(() => own(page).count()).toBe(1);
    await expect.poll(() => titleOf(page).textContent()).toContain('Kiln Day 2025');
    expect(await savedGraph(page)).toBe((await makeGraph([path])).files.graph.text());
    expect(complaints).toEqual([]);
  });

  const gold = ['envoycon-2019', 'kubecon-2017-keynotes', 'oscon-eu-2015-day-1', 'tiny-moe-training'].map(
    (name) => resolve(`../shared/gold/dev/${name}.md`),
  );
  it.runIf(gold.every((path) => existsSync(path)))(
    'gives real notes the same bytes as the command line',
    async () => {
      const { page } = await openGraph(sample);
      for (const path of gold) {
        await drop(page, [path]);
        await eventually(() => own(page).count()).toBe(1);
        const { files, graph } = await makeGraph([path]);
        await eventually(() => nodes(page)).toBe(graph.nodes.length);
        expect(await savedGraph(page), basename(path)).toBe(files.graph.text());
      }
    },
    60_000,
  );

  it('opens a folder of 200 notes, passes over what is no note, and says so', async () => {
    const { page, complaints } = await openGraph(sample);
    for (let number = 0; number < 200; number += 1)
      fileOf(
        `vault/part ${String(number % 7)}/Note ${String(number)}.md`,
        `# Talk ${String(number)}\n\n- Kubernetes, again\n`,
      );
    fileOf('vault/picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    fileOf('vault/.obsidian/workspace.md', 'nobody means this');
    fileOf('vault/broken.md', new Uint8Array([0, 1, 2, 3, 0, 0, 0, 7, 8]));
    await drop(page, [join(folder, 'vault')]);
    await eventually(() => own(page).count()).toBe(1);
    await expect.poll(() => own(page).textContent()).toContain('200 notes, 2 other files passed over');
    await own(page).getByText('What was wrong with them').click();
    await eventually(() => own(page).textContent()).toContain('broken.md: left out: this is a binary file');
    await expect.poll(() => page.getByRole('checkbox', { name: /Talks/u }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it.each([
    [
      'a picture',
      () => [fileOf('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]))],
      'photo.png is no note',
    ],
    ['a PDF', () => [fileOf('talk.pdf', '%PDF-1.7')], 'talk.pdf is no note'],
    [
      'several wrong files',
      () => [fileOf('a.zip', 'PK'), fileOf('b.exe', 'MZ')],
      'none of the 2 files is a note',
    ],
    ['an empty folder', () => [mkdtempSync(join(folder, 'empty-'))], 'there is no file'],
    ['JSON that is no graph', () => [fileOf('other.json', '{"a": 1}')], 'it is no graph of Rayograph'],
    ['half a JSON', () => [fileOf('half.json', '{"a": ')], 'it is no JSON'],
    ['a binary note', () => [fileOf('binary.md', new Uint8Array(64))], 'this is a binary file'],
  ])('refuses %s with a sentence, and keeps what is shown', async (_what, paths, sentence) => {
    const { page, complaints } = await openGraph(sample);
    const before = await nodes(page);
    await drop(page, paths());
    await eventually(() => page.locator('.notice').textContent()).toContain(sentence);
    await expect.poll(() => nodes(page)).toBe(before);
    await expect.poll(() => own(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('does not leave the page where text is dropped', async () => {
    const { page } = await openGraph(sample);
    const session = await page.context().newCDPSession(page);
    const data = { items: [{ mimeType: 'text/plain', data: 'hello' }], files: [], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
    await expect.poll(() => graphOf(page).getAttribute('data-ready')).toBe('true');
    await expect.poll(() => own(page).count()).toBe(0);
  });

  it('takes a file that is dropped while the nodes are on their way to another layout', async () => {
    const { page, complaints } = await openGraph(sample, { reducedMotion: 'no-preference' });
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('By kind').click();
    await drop(page, [fileOf('kilns.md', KILNS)]);
    await eventually(() => own(page).count()).toBe(1);
    await eventually(() => titleOf(page).textContent()).toContain('Kiln Day 2025');
    expect(await graphOf(page).getAttribute('data-layout')).toBe('by-kind');
    expect(complaints).toEqual([]);
  });

  it('stops half-way through 10,000 files, and keeps what is shown', async () => {
    const { page, complaints } = await openGraph(sample);
    const before = await nodes(page);
    for (let number = 0; number < 10_000; number += 1)
      fileOf(
        `many/${String(number)}.md`,
        `# Talk ${String(number)}\n\n${'- Kubernetes and Rust, again\n'.repeat(20)}`,
      );
    await drop(page, [join(folder, 'many')]);
    const stop = page.getByRole('button', { name: 'Stop' });
    await stop.waitFor();
    await eventually(() => page.locator('.opening').textContent()).toContain('10,000 notes');
    await stop.click();
    await eventually(() => stop.count()).toBe(0);
    await expect.poll(() => nodes(page)).toBe(before);
    await expect.poll(() => own(page).count()).toBe(0);
    await drop(page, [fileOf('kilns.md', KILNS)]);
    await eventually(() => own(page).count()).toBe(1);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('opens pasted text, by keys alone', async () => {
    const { page, complaints } = await openGraph(sample);
    await page.keyboard.press('Control+o');
    await page.getByRole('dialog', { name: 'Open notes' }).waitFor();
    await page.getByLabel('Or paste text').focus();
    await page.keyboard.insertText(KILNS);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kilns');
    await page.keyboard.press('Enter');
    await eventually(() => own(page).count()).toBe(1);
    await expect.poll(() => titleOf(page).textContent()).toContain('Kiln Day 2025');
    expect(complaints).toEqual([]);
  });

  it('opens chosen files and a chosen folder', async () => {
    const { page } = await openGraph(sample);
    fileOf('chosen/a.md', KILNS);
    fileOf('chosen/b.md', '# Clay\n\n- Rust\n');
    await page.keyboard.press('Control+o');
    await page.locator('input[type=file]').nth(1).setInputFiles(join(folder, 'chosen'));
    await eventually(() => own(page).count()).toBe(1);
    await expect.poll(() => own(page).textContent()).toContain('2 notes');
    expect(await savedGraph(page)).toBe((await makeGraph([join(folder, 'chosen')])).files.graph.text());
  });

  it('brings them back after a reload, offers them again, forgets them, and goes back to the page’s own', async () => {
    const { page } = await openGraph(sample);
    const before = await nodes(page);
    await drop(page, [fileOf('kilns.md', KILNS)]);
    await eventually(() => own(page).count()).toBe(1);
    const opened = await nodes(page);
    await page.reload();
    await eventually(() => own(page).count()).toBe(1);
    await eventually(() => nodes(page)).toBe(opened);
    await own(page).getByRole('button', { name: 'Close' }).click();
    await eventually(() => nodes(page)).toBe(before);
    await page.reload();
    await eventually(() => nodes(page)).toBe(before);
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: /^kilns\.md/u }).click();
    await eventually(() => nodes(page)).toBe(opened);
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: 'Forget kilns.md' }).click();
    await eventually(() => page.getByText('Opened before').count()).toBe(0);
  }, 60_000);

  it('keeps a folder open: a saved change shows by itself, with what is selected kept', async () => {
    const { page, complaints } = await openGraph(sample, {
      prepare: async (page) => void (await page.addInitScript(GIVE_FOLDER)),
    });
    await page.evaluate(async (text) => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle('kilns.md', { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }, KILNS);
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: 'Keep a folder open…' }).click();
    await eventually(() => own(page).textContent()).toContain('kept up to date');
    const before = await nodes(page);
    await page.keyboard.press('/');
    await page.keyboard.type('PostgreSQL');
    await page.keyboard.press('Enter');
    await eventually(() => graphOf(page).getAttribute('data-selected')).toBe('postgresql');
    await page.evaluate(async (text) => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle('kilns.md', { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }, `${KILNS}- Terraform and Ansible, too\n`);
    await eventually(() => nodes(page)).toBe(before + 2);
    await expect.poll(() => graphOf(page).getAttribute('data-selected')).toBe('postgresql');
    expect(complaints).toEqual([]);
  }, 60_000);
});

/** The browser's own private folder stands in for one that a person would choose. */
const GIVE_FOLDER = `window.showDirectoryPicker = async () => {
  const root = await navigator.storage.getDirectory();
  root.queryPermission ??= async () => 'granted';
  return root;
};`;
