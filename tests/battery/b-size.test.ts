/** Group B of the battery: notes of no size, of too much, and of odd shapes. */
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGraphFile } from '../../src/schema/checkGraphFile.ts';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { extractionOf, graphOf } from '../pipeline/graphOf.ts';
import { folderWith, run } from '../scripts/command.ts';

const labelsIn = (notes: Readonly<Record<string, string>>): string[] =>
  graphOf(notes).nodes.map(({ attributes }) => attributes.label);

describe('B. size and shape', () => {
  it('31: an empty file is a node named after it', () => {
    expect(labelsIn({ 'empty.md': '' })).toEqual(['empty']);
  });

  it.each(['\uFEFF', '\n\n\n', '   ', '\uFEFF \r\n\t'])('32: so is one of nothing but %j', (text) => {
    expect(labelsIn({ 'blank.md': text })).toEqual(['blank']);
  });

  it('33: a line of 10 MB is scanned, and the other note is kept', () => {
    const { graph, diagnostics } = extractionOf({ 'a.md': 'a [b '.repeat(2 ** 21), 'b.md': '# Glazing\n' });
    expect(graph.mapNodes((_, { label }) => label)).toContain('Glazing');
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('only scanned')]);
  });

  it.each([
    ['plain words', 'the kiln core is hot and the oven too ', 5000],
    // Half of the limit where nothing runs beside it; here other tests do.
    ['names', 'Kiln Core by Jane Roe of Acme uses Kubernetes, Globex and GlazeMaker; ', 10_000],
  ])('33: one of 10 MB of %s is read as far as notes go, and it is said how far', (_, words, most) => {
    const text = words.repeat(10_500_000 / words.length);
    const begun = performance.now();
    const { graph, diagnostics } = extractionOf({ 'a.md': text, 'b.md': '# Glazing\n' });
    expect(performance.now() - begun).toBeLessThan(most);
    expect(graph.mapNodes((_key, { label }) => label)).toEqual(
      expect.arrayContaining(['Glazing', 'Kiln Core']),
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/what stands from line 1, character 5\d{5} on was not read at all/u),
    ]);
  });

  it.each(['then Jane Roe met Omar Poe and ', 'a.', 'Xx', 'x.io/'])(
    '33: a paragraph of 100,000 characters of %j is cut into passages',
    (words) => {
      const { diagnostics } = extractionOf({ 'a.md': words.repeat(100_000 / words.length) });
      expect(diagnostics.map(({ message }) => message)).toEqual([
        expect.stringContaining('a paragraph has more than'),
      ]);
    },
  );

  it('34: a file of 600 MB is left out, unread, and the others are read', async () => {
    const folder = folderWith({ 'notes/big.md': '', 'notes/b.md': '# Glazing\n' });
    truncateSync(join(folder, 'notes/big.md'), 600 * 2 ** 20);
    const { code, stderr } = await run('graph', ['notes', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(stderr).toContain('big.md: left out: it is too large (600 MB');
  });

  it('35: of 100,000 headings the first 2,000 are kept, with a warning', () => {
    const { graph, diagnostics } = extractionOf({ 'a.md': '# a\n'.repeat(1000) + '# b\n'.repeat(99_000) });
    expect(graph.order).toBeLessThanOrEqual(2000);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('more than 2000 headings, and what stands from line 2001 on was not read'),
    ]);
  });

  it('37: no notes are an empty graph that is valid, and a sentence', async () => {
    const file = writeGraph(extractionOf({}).graph);
    expect([checkGraphFile(file).ok, file.nodes]).toEqual([true, []]);
    const { code, stderr } = await run('graph', ['.', '--out', 'out'], folderWith({}));
    expect(code).toBe(0);
    expect(stderr).toContain('no notes were found in .');
  });

  it.each(['x'.repeat(100_000), 'Long '.repeat(3000), '\u{1F600}'.repeat(9000)])(
    '38: a heading that is too long for a label is cut (%#)',
    (heading) => {
      const { nodes } = graphOf(`# ${heading}\n\n- kiln core\n`);
      const talk = nodes.find(({ attributes }) => attributes.kind === 'talk');
      const label = talk?.attributes.label ?? '';
      expect(label.length).toBeLessThanOrEqual(300);
      expect(label.isWellFormed()).toBe(true);
      if (heading.startsWith('Long')) expect(label.endsWith('…')).toBe(true);
      expect(talk?.attributes.mentions.length).toBeGreaterThan(0);
    },
  );

  // No edge leads from a thing to itself: it would lie under its node, be a step of no path and say nothing of the note.
  it('39: a note that links to itself 10,000 times is one node, has no edge to itself, and keeps its others', () => {
    const { nodes, edges } = graphOf({ 'a.md': '- [[a]]\n'.repeat(10_000), 'b.md': '[[a]]' });
    expect(nodes.map(({ key }) => key)).toEqual(['n:a', 'n:b']);
    expect(edges.map(({ key }) => key)).toEqual(['n:b>references>n:a']);
  });
});
