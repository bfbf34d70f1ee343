/** Correcting in the view, with a real `npm start`: each correction lands in the file, undoes, and is there after a reload. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenPage, expectGraph, graphOf, notesOf, openGraph, useBrowser } from './browser.ts';
import { startNotes } from './startNotes.ts';

const NOTE = `# Kiln Summit

## Baking with Ray

**Jane Doe (Acme)**

- Ray Core is fast
- Ray Serve uses Kubernetes

## Cooling with Ray

**Sam Roe (Globex)**

- Ray Core and Kubernetes
- vLLM vs. SGLang

nobody can place this remark
`;
let folder = '';
let file = '';
let address = '';
let stop: (() => void) | undefined;
const text = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

useBrowser();

beforeAll(async () => {
  ({ folder, address, stop } = await startNotes('kiln.md', NOTE));
  file = join(folder, 'rayograph.corrections.yaml');
});

afterAll(() => stop?.());

beforeEach(async () => {
  writeFileSync(file, '# mine\n');
  await expect
    .poll(async () => (await fetch(`${address}corrections.json`)).text())
    .toContain('"text":"# mine\\n","outcomes":[]');
});

let opened: OpenPage | undefined;

/** Opens the served page, always in the same tab: a tab of its own would fetch every module anew. */
async function openServed(hash = ''): Promise<Page> {
  if (opened === undefined) opened = await openGraph(address + hash);
  else {
    await opened.page.goto('about:blank');
    await opened.page.goto(address + hash);
    const { page } = opened;
    await expect.poll(() => graphOf(page).getAttribute('data-ready'), { timeout: 15_000 }).toBe('true');
  }
  return opened.page;
}

const correct = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.getByRole('button', { name: item }).click();
};

const heading = (page: Page, name: string) =>
  notesOf(page).getByRole('heading', { level: 2, name, exact: true });

const served = async (): Promise<string> => (await fetch(`${address}graph.json`)).text();

/** Waits for a rebuild, or several. */
const eventually = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 20_000 });

// Each of these waits for several rebuilds.
describe('correcting with npm start', { timeout: 90_000 }, () => {
  it('renames, and keeps it over a reload', async () => {
    const page = await openServed('#sel=acme');
    await correct(page, 'Rename…');
    await page.getByLabel('New name').fill('Acme Corp');
    await page.keyboard.press('Enter');
    await eventually(text).toBe('# mine\n- rename: Acme\n  to: Acme Corp\n');
    await expectGraph(page, 'selected', 'acme-corp');
    await page.reload();
    await heading(page, 'Acme Corp').waitFor();
    expect(text()).toBe('# mine\n- rename: Acme\n  to: Acme Corp\n');
  });

  it('renames again in place of the first time, undoes to the same bytes, and redoes', async () => {
    writeFileSync(file, '# mine\n- rename: Acme\n  to: Acme Corp\n');
    await eventually(served).toContain('"n:acme-corp"');
    const page = await openServed('#sel=acme-corp');
    await correct(page, 'Rename…');
    await page.getByLabel('New name').fill('Ajax');
    await page.keyboard.press('Enter');
    await eventually(text).toBe('# mine\n- rename: Acme\n  to: Ajax\n');
    await heading(page, 'Ajax').waitFor();
    await page.keyboard.press('Control+z');
    await eventually(text).toBe('# mine\n- rename: Acme\n  to: Acme Corp\n');
    await eventually(served).toContain('"n:acme-corp"');
    await page.keyboard.press('Control+Shift+z');
    await eventually(text).toBe('# mine\n- rename: Acme\n  to: Ajax\n');
    await eventually(served).toContain('"n:ajax"');
  });

  it('merges, after saying what will happen', async () => {
    const page = await openServed('#sel=globex');
    await correct(page, 'Merge with…');
    await page.getByLabel('Merge into').fill('Acme');
    await page.getByText(/Acme takes on 1 mention and \d+ connections of Globex/u).waitFor();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await eventually(text).toContain('- merge: Globex\n  into: Acme\n');
    await expectGraph(page, 'selected', 'acme');
  });

  it('gives another kind, and takes out', async () => {
    const page = await openServed('#sel=kubernetes');
    await correct(page, 'Another kind…');
    await page.getByRole('dialog').getByLabel('Kind').selectOption('concept');
    await page.getByRole('button', { name: 'Change' }).click();
    await eventually(text).toContain('- retype: Kubernetes\n  kind: concept\n');
    await notesOf(page).getByText('Concept', { exact: true }).first().waitFor();
    await correct(page, 'Take out of the graph');
    await eventually(text).toContain('- hide: Kubernetes\n');
    await expectGraph(page, 'selected', '');
  });

  it('splits by lines', async () => {
    const page = await openServed('#sel=ray-core');
    await correct(page, 'Split…');
    await page.getByLabel(/Ray Core and Kubernetes/u).check();
    await page.getByLabel('Name of the new one').fill('Ray Cooler');
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await eventually(text).toContain('- split: Ray Core\n  to: Ray Cooler\n  lines:\n');
    await eventually(served).toContain('n:ray-cooler');
    await openServed('#sel=ray-cooler');
    await expectGraph(page, 'selected', 'ray-cooler');
  });

  it('adds a connection with its line', async () => {
    const page = await openServed('#sel=acme');
    await correct(page, 'Add a connection…');
    await page.getByLabel('Connect with').fill('Ray Serve');
    await page.getByLabel('How').selectOption('uses');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await eventually(text).toContain(
      '- connect: uses\n  from: Acme\n  to: Ray Serve\n  source: kiln.md\n  quote: ',
    );
    await eventually(served).toContain('n:acme>uses>n:ray-serve');
  });

  it('rejects a connection from its page', async () => {
    const edge = 'n:jane-doe>worksFor>n:acme';
    await eventually(served).toContain(edge);
    const page = await openServed('#edge=jane-doe%3EworksFor%3Eacme');
    await page.getByRole('button', { name: 'Reject this connection' }).click();
    await eventually(text).toBe('# mine\n- reject: worksFor\n  from: Jane Doe\n  to: Acme\n');
    await eventually(served).not.toContain(edge);
    await page.keyboard.press('Control+z');
    await eventually(text).toBe('# mine\n');
    await eventually(served).toContain(edge);
  });

  it('adds what was missed in a line that was not used, and the line is used then', async () => {
    const page = await openServed();
    await page.keyboard.press('u');
    const line = page.locator('.note-line[data-marked="true"]');
    for (let step = 0; !(await line.innerText()).includes('nobody can place'); step += 1) {
      expect(step).toBeLessThan(20);
      const before = await line.getAttribute('data-line');
      await page.keyboard.press('u');
      await expect.poll(() => line.getAttribute('data-line')).not.toBe(before);
    }
    await expect.poll(() => line.getAttribute('data-state')).toBe('unused');
    await line.getByRole('button', { name: 'Add what was missed…' }).click();
    const add = page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true });
    await expect.poll(() => add.isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Name' }).fill('Remark');
    await page.getByRole('dialog').getByLabel('Kind').selectOption('concept');
    await add.click();
    await eventually(text).toBe(
      '# mine\n- add: Remark\n  kind: concept\n  source: kiln.md\n  quote: nobody can place this remark\n',
    );
    await eventually(() => line.getAttribute('data-state')).toBe('graph');
    await eventually(served).toContain('n:remark');
  });

  it('gives a line to what is there already, by the command', async () => {
    const page = await openServed('#note=kiln.md:17');
    await page.keyboard.press('/');
    await page.keyboard.type('>add what was missed');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Name' }).fill('acme');
    await page.getByText('Acme is there already: it gets this line.').waitFor();
    await page.keyboard.press('Enter');
    await eventually(text).toContain('- add: Acme\n  kind: company\n  source: kiln.md\n  quote: ');
  });

  it('always treats one name as another', async () => {
    const page = await openServed('#sel=ray-core');
    await correct(page, 'Always treat as this…');
    await page.getByRole('textbox', { name: /What is written/u }).fill('fast');
    await page.keyboard.press('Enter');
    await eventually(text).toContain('- treat: fast\n  as: Ray Core\n');
  });

  it('adds to the known names', async () => {
    const page = await openServed('#sel=acme');
    await correct(page, 'Add to known names…');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await eventually(() => {
      const names = join(folder, 'graph', 'gazetteer', 'own-names.yaml');
      return existsSync(names) ? readFileSync(names, 'utf8') : '';
    }).toBe('- { label: "Acme", kind: company }\n');
    await page.getByText(/Acme is a known name now/u).waitFor();
    expect(text()).toBe('# mine\n');
  });

  it('lists what applies and what does not, and removes from the list', async () => {
    writeFileSync(file, '# mine\n- hide: Nobody\n- rename: Acme\n  to: Ajax # so\n');
    await eventually(served).toContain('"n:ajax"');
    const page = await openServed();
    const part = page.getByRole('region', { name: 'Corrections' });
    await part.getByText('Corrections', { exact: true }).click();
    await part.getByText(/Does not fit now: nothing in these notes is called “Nobody”/u).waitFor();
    await part.getByRole('button', { name: 'Remove: Nobody is hidden' }).click();
    await eventually(text).toBe('# mine\n- rename: Acme\n  to: Ajax # so\n');
  });

  it('asks before it merges what was dragged on another in the outline', async () => {
    const page = await openServed();
    await page.keyboard.press('/');
    await page.keyboard.type('>outline as a table');
    await page.keyboard.press('Enter');
    const row = (key: string) => page.getByRole('table').locator(`[data-node="${key}"]`);
    await row('n:globex').dragTo(row('n:acme'));
    await page
      .getByRole('dialog')
      .getByText(/Acme takes on/u)
      .waitFor();
    await page.keyboard.press('Escape');
    expect(text()).toBe('# mine\n');
  });

  it('has complained of nothing', () => {
    expect(opened?.complaints).toEqual([]);
  });
});

// All that is refused: tests/scripts/savedFiles.test.ts.
it.each([
  ['another site', 'corrections.yaml', 'http://evil.example'],
  ['another file', '..%2fpackage.json', 'SELF'],
])('does not write for %s', async (_, name, origin) => {
  const { ok } = await fetch(`${address}saved/${name}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      origin: origin.replace('SELF', address.replace(/\/$/u, '')),
    },
    body: JSON.stringify({ before: text(), text: '- hide: A\n' }),
  });
  expect([ok, text()]).toEqual([false, '# mine\n']);
});
