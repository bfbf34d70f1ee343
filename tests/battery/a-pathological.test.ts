/** Group A of the battery, through the command line: no text stalls it, and every note is kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesToGraph } from '../../src/pipeline/notesToGraph.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { readKnowledge } from '../../scripts/readKnowledge.ts';
import { folderWith, run } from '../scripts/command.ts';
import { PATTERNS } from './patterns.ts';

const LIMIT = 5000;
const { knowledge } = await readKnowledge();

describe('A. pathological text', () => {
  it.each(PATTERNS)(
    '%i. %s',
    async (_, __, text) => {
      const folder = folderWith({ 'notes/a.md': text, 'notes/b.md': '# Firing\n\n- Kiln Core is hot\n' });
      const { code, stderr } = await run('graph', ['notes'], folder);
      expect({ code, crashes: /\n\s+at /u.test(stderr) }).toEqual({ code: 0, crashes: false });
      const graph = JSON.parse(readFileSync(join(folder, 'graph/graph.json'), 'utf8')) as GraphFile;
      expect(graph.attributes.sources.map(({ id }) => id)).toEqual(['a.md', 'b.md']);
      expect(graph.nodes.map(({ attributes }) => attributes.label)).toContain('Kiln Core');
      expect(stderr.split('\n').filter((line) => line.includes('a.md')).length).toBeLessThanOrEqual(1);
    },
    LIMIT * 4,
  );

  it('keeps headings, links and known names of a note that is too much for the parser', () => {
    const text = `# Firing\n\nwith Ray Core, [Gin](https://gin.example) and [[Glazing|the glaze]]\n\n${'[[a]] '.repeat(2000)}\n`;
    const { graph, diagnostics } = notesToGraph([{ id: 'a.md', text, sha256: '' }], knowledge);
    const labels = graph.mapNodes((_, { label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Firing', 'Ray Core', 'Gin']));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('a paragraph has more than 2000 brackets and marks'),
    ]);
  });

  it('gives ordinary notes to the parser: long lists of links, deep outlines, wide tables, large code', () => {
    const notes = {
      'links.md': '- [[a]]\n'.repeat(3000),
      'deep.md': Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- a\n`).join(''),
      'table.md': `|${' a |'.repeat(60)}\n|${' - |'.repeat(60)}\n${`|${' b |'.repeat(60)}\n`.repeat(50)}`,
      'code.md': `\`\`\`\n${'a[i] = b * c\n'.repeat(2000)}\`\`\`\n`,
    };
    const read = Object.entries(notes).map(([id, text]) => ({ id, text, sha256: '' }));
    expect(notesToGraph(read, knowledge).diagnostics).toEqual([]);
  });
});
