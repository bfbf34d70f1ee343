/** Correcting in the view, with a real `npm start`: each correction lands in the file, undoes, and is there after a reload. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectGraph, notesOf, openGraph, useBrowser } from './browser.ts';

const NOTE = `# Kiln Summit

## Baking with Ray

**Jane Doe (Acme)**

- Ray Core is fast
- Ray Serve uses Kubernetes

## Cooling with Ray

**Sam Roe (Globex)**

- Ray Core and Kubernetes
- vLLM vs. SGLang
`;
const folder = mkdtempSync(join(tmpdir(), 'rayograph-correct-'));
const note = join(folder, 'kiln.md');
const file = join(folder, 'rayograph.corrections.yaml');
const text = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
let server: ChildProcess | undefined;
let address = '';

useBrowser();

beforeAll(async () => {
  writeFileSync(note, NOTE);
  const child = spawn(process.execPath, [
    'node_modules/tsx/dist/cli.mjs',
    'scripts/start.ts',
    note,
    '--port',
    '0',
  ]);
  server = child;
  address = await new Promise<string>((settle, fail) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+\//u.exec(said)?.[0];
      if (found !== undefined) settle(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => fail(new Error(`the server stopped: ${said}`)));
  });
});

afterAll(() => {
  server?.kill();
});

beforeEach(async () => {
  writeFileSync(file, '# mine\n');
  await expect
    .poll(async () => (await fetch(`${address}corrections.json`)).text())
    .toContain('"text":"# mine\\n","outcomes":[]');
});

const correct = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.getByRole('button', { name: item }).click();
};

const heading = (page: Page, name: string) =>
  notesOf(page).getByRole('heading', { level: 2, name, exact: true });

// Each of these waits for several rebuilds.
describe('correcting with npm start', { timeout: 60_000 }, () => {
  it('renames, keeps it over a reload, and undoes to the same bytes', async () => {
    const { page, complaints } = await openGraph(`${address}#sel=acme`);
    await correct(page, 'Rename…');
    await page.getByLabel('New name').fill('Acme Corp');
    await page.keyboard.press('Enter');
    await expect.poll(text).toBe('# mine\n- rename: Acme\n  to: Acme Corp\n');
    await expectGraph(page, 'selected', 'acme-corp');
    await page.reload();
    await heading(page, 'Acme Corp').waitFor();
    await correct(page, 'Rename…');
    await page.getByLabel('New name').fill('Ajax');
    await page.keyboard.press('Enter');
    await expect.poll(text).toBe('# mine\n- rename: Acme\n  to: Ajax\n');
    await heading(page, 'Ajax').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe('# mine\n- rename: Acme\n  to: Acme Corp\n');
    await heading(page, 'Acme Corp').waitFor();
    expect(complaints).toEqual([]);
  });

  it('merges, after saying what will happen', async () => {
    const { page } = await openGraph(`${address}#sel=globex`);
    await correct(page, 'Merge with…');
    await page.getByLabel('Merge into').fill('Acme');
    await page.getByText(/Acme takes on 1 mention and \d+ connections of Globex/u).waitFor();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(text).toContain('- merge: Globex\n  into: Acme\n');
    await expectGraph(page, 'selected', 'acme');
  });

  it('gives another kind, and takes out', async () => {
    const { page } = await openGraph(`${address}#sel=kubernetes`);
    await correct(page, 'Another kind…');
    await page.getByRole('dialog').getByLabel('Kind').selectOption('concept');
    await page.getByRole('button', { name: 'Change' }).click();
    await expect.poll(text).toContain('- retype: Kubernetes\n  kind: concept\n');
    await notesOf(page).getByText('Concept', { exact: true }).first().waitFor();
    await correct(page, 'Take out of the graph');
    await expect.poll(text).toContain('- hide: Kubernetes\n');
    await expectGraph(page, 'selected', '');
  });

  it('splits by lines', async () => {
    const { page } = await openGraph(`${address}#sel=ray-core`);
    await correct(page, 'Split…');
    await page.getByLabel(/Ray Core and Kubernetes/u).check();
    await page.getByLabel('Name of the new one').fill('Ray Cooler');
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await expect.poll(text).toContain('- split: Ray Core\n  to: Ray Cooler\n  lines:\n');
    await expect.poll(async () => (await fetch(`${address}graph.json`)).text()).toContain('n:ray-cooler');
    await page.goto(`${address}#sel=ray-cooler`);
    await page.reload();
    await expectGraph(page, 'selected', 'ray-cooler');
  });

  it('adds a connection with its line, and rejects it', async () => {
    const { page } = await openGraph(`${address}#sel=acme`);
    await correct(page, 'Add a connection…');
    await page.getByLabel('Connect with').fill('Ray Serve');
    await page.getByLabel('How').selectOption('uses');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect
      .poll(text)
      .toContain('- connect: uses\n  from: Acme\n  to: Ray Serve\n  source: kiln.md\n  quote: ');
    writeFileSync(file, '# mine\n');
    await expect.poll(() => page.getByRole('region', { name: 'Corrections' }).innerText()).not.toContain('1');
  });

  it('always treats one name as another', async () => {
    const { page } = await openGraph(`${address}#sel=ray-core`);
    await correct(page, 'Always treat as this…');
    await page.getByRole('textbox', { name: /What is written/u }).fill('fast');
    await page.keyboard.press('Enter');
    await expect.poll(text).toContain('- treat: fast\n  as: Ray Core\n');
  });

  it('lists what applies and what does not, and removes from the list', async () => {
    writeFileSync(file, '# mine\n- hide: Nobody\n- rename: Acme\n  to: Ajax # so\n');
    const { page } = await openGraph(address);
    const part = page.getByRole('region', { name: 'Corrections' });
    await part.getByRole('button', { name: /Corrections/u }).click();
    await part.getByText(/Does not fit now: nothing in these notes is called “Nobody”/u).waitFor();
    await part.getByRole('button', { name: 'Remove: Nobody is hidden' }).click();
    await expect.poll(text).toBe('# mine\n- rename: Acme\n  to: Ajax # so\n');
  });

  it('asks before it merges what was dragged on another in the outline', async () => {
    const { page } = await openGraph(address);
    await page.getByRole('button', { name: 'Outline' }).first().click();
    await page
      .getByRole('tree', { name: 'Outline' })
      .focus()
      .catch(() => undefined);
    await page.getByRole('treeitem', { name: /Baking with Ray/u }).click();
    await page.getByRole('treeitem', { name: /Cooling with Ray/u }).click();
    const row = (name: RegExp) => page.getByRole('treeitem', { name }).first();
    await row(/Globex/u).dragTo(row(/Acme/u));
    await page
      .getByRole('dialog')
      .getByText(/Acme takes on/u)
      .waitFor();
    await page.keyboard.press('Escape');
    expect(text()).toBe('# mine\n');
  });
});

describe('what may write', () => {
  const put = (headers: Record<string, string>, name = 'corrections.yaml'): Promise<Response> =>
    fetch(`${address}saved/${name}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ before: text(), text: '- hide: A\n' }),
    });

  it.each([
    ['another site', { origin: 'http://evil.example' }, 'corrections.yaml', 403],
    ['nobody knows who', {}, 'corrections.yaml', 403],
    ['plain text', { origin: 'SELF', 'content-type': 'text/plain' }, 'corrections.yaml', 415],
    ['another file in disguise', { origin: 'SELF' }, '%2e%2e%2fpackage.json', 404],
  ])('refuses %s', async (_, headers, name, status) => {
    const wished = 'origin' in headers ? headers.origin : undefined;
    const origin = wished === 'SELF' ? address.replace(/\/$/u, '') : wished;
    const answer = await put({ ...headers, ...(origin === undefined ? {} : { origin }) }, name);
    expect([status, 404]).toContain(answer.status);
    expect(answer.ok).toBe(false);
    expect(text()).toBe('# mine\n');
  });

  it('does not write over what was changed meanwhile', async () => {
    const answer = await fetch(`${address}saved/corrections.yaml`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: address.replace(/\/$/u, '') },
      body: JSON.stringify({ before: 'something else', text: '' }),
    });
    expect(answer.status).toBe(409);
    expect(text()).toBe('# mine\n');
  });
});
