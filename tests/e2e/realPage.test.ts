/** A real page of notes, messier than anything one would make up, where it lies beside the project. */
import { describe, expect, inject, it } from 'vitest';
import { expectGraph, goBack, notesOf, openGraph, useBrowser } from './browser.ts';

const { real } = inject('sites');

useBrowser();

describe.runIf(real !== '')('the real page', () => {
  it('shows the line that names John Bicket, with his company and his keynote one click away', async () => {
    const { page, complaints } = await openGraph(`${real}#sel=john-bicket`);
    const notes = notesOf(page);
    await notes.getByRole('heading', { level: 2, name: 'John Bicket' }).waitFor();
    await notes.locator('mark', { hasText: 'John Bicket' }).waitFor();
    await expect.poll(() => notes.textContent()).toContain(':137');
    await notes.getByRole('button', { name: 'Samsara', exact: true }).first().click();
    await expectGraph(page, 'selected', 'samsara');
    await goBack(page);
    await expectGraph(page, 'selected', 'john-bicket');
    await notes
      .getByRole('button', { name: /Transforming the World of Physical Operations with Ray/u })
      .first()
      .click();
    await expectGraph(page, 'selected', 'transforming-the-world-of-physical-operations-with-ray');
    expect(complaints).toEqual([]);
  });

  it.each([
    [
      'person',
      [
        'Sam',
        'John Bicket',
        'Stephen Mackinnon',
        'Brandon Leonardo',
        'Kevin Weil',
        'Matthew Deng',
        'Matt Conner',
      ],
    ],
    ['company', ['Anyscale', 'Samsara', 'Recursion', 'Instacart', 'OpenAI', 'Waymo', 'USIC']],
    [
      'component',
      [
        'Ray',
        'Ray Core',
        'Ray Compiled Graphs',
        'Raylet',
        'Object store',
        'ray.get',
        'ray.put',
        'ray.wait',
        'ray.init',
        'ray.remote',
        'Ray Data',
        'Ray Train',
        'Ray Tune',
        'Ray Serve',
        'Ray RLlib',
      ],
    ],
  ])('has every %s that a careful reader finds', async (kind, labels) => {
    const response = await fetch(`${real}graph.json`);
    const { nodes } = (await response.json()) as { nodes: { attributes: { kind: string; label: string } }[] };
    const found = nodes
      .filter(({ attributes }) => attributes.kind === kind)
      .map(({ attributes }) => attributes.label);
    expect(found).toEqual(expect.arrayContaining(labels));
  });
});
