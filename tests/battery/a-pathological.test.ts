/** Group A of the battery: no text stalls the pipeline, and every note is kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadParser } from '../../scripts/markdownParser.ts';
import { readKnowledge } from '../../scripts/readKnowledge.ts';
import { placeGraph } from '../../src/layout/placeGraph.ts';
import { notesToGraph } from '../../src/pipeline/notesToGraph.ts';
import { type ReadNote, readNoteBy } from '../../src/pipeline/readNote.ts';
import { checkGraphFile } from '../../src/schema/checkGraphFile.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { folderWith, run } from '../scripts/command.ts';
import { PATTERNS } from './patterns.ts';

/** What the list allows for each, in milliseconds. */
const LIMIT = 5000;
/** All of them through the command line. */
const LIMIT_OF_ALL = 60_000;
const OTHER = '# Firing\n\n- Ray Core is hot\n';
const { knowledge } = await readKnowledge();
const READERS: readonly (readonly [string, ReadNote])[] = [
  ['the command line', readNoteBy(await loadParser())],
  ['the browser', readNoteBy()],
];

describe.each(READERS)('A. pathological text, as %s reads it', (_, read) => {
  it.each(PATTERNS)(
    '%i. %s',
    (_number, _name, text) => {
      const notes = { 'a.md': text, 'b.md': OTHER };
      const { graph, diagnostics } = notesToGraph(
        Object.entries(notes).map(([id, words]) => ({ id, text: words, sha256: '0'.repeat(64) })),
        knowledge,
        read,
      );
      placeGraph(graph);
      const file = writeGraph(graph);
      expect(checkGraphFile(file).ok).toBe(true);
      expect(file.attributes.sources.map(({ id }) => id)).toEqual(['a.md', 'b.md']);
      expect(file.nodes.map(({ attributes }) => attributes.label)).toContain('Ray Core');
      expect(diagnostics.length).toBeLessThanOrEqual(1);
    },
    LIMIT,
  );
});

describe('A. pathological text', () => {
  it(
    'goes through the command line, all of it in one folder',
    async () => {
      const notes = PATTERNS.map(([number, , text]) => [`notes/${number}.md`, text] as const);
      const folder = folderWith({ ...Object.fromEntries(notes), 'notes/b.md': OTHER });
      const { code, stderr } = await run('graph', ['notes', '--no-cache'], folder);
      expect({ code, crashes: /\n\s+at /u.test(stderr) }).toEqual({ code: 0, crashes: false });
      const graph = JSON.parse(readFileSync(join(folder, 'graph/graph.json'), 'utf8')) as GraphFile;
      expect(graph.attributes.sources.length).toBe(PATTERNS.length + 1);
    },
    LIMIT_OF_ALL,
  );

  const LINKS = { id: 'links.md', text: '[[a]] '.repeat(50_000), sha256: '' };

  it(
    '26. keeps all 50,000 links, merged',
    () => {
      const { graph } = notesToGraph([LINKS], knowledge);
      expect(graph.getNodeAttribute('n:a', 'mentions').length).toBe(50_000);
    },
    LIMIT,
  );

  it(
    '26. keeps all 50,000 links to a note that is there',
    () => {
      const { graph } = notesToGraph(
        [LINKS, { id: 'a.md', text: '# Kilns\n\nhot\n', sha256: '' }],
        knowledge,
      );
      expect(graph.getNodeAttribute('n:kilns', 'mentions').length).toBe(50_001);
      expect(graph.mapEdges((_edge, { relation, evidence }) => [relation, evidence.length])).toEqual([
        ['references', 50_000],
      ]);
    },
    LIMIT,
  );

  it('says from where on a note was not read', () => {
    const text = `${'a\n=\n'.repeat(2001)}\n# The end\n`;
    const { diagnostics } = notesToGraph([{ id: 'a.md', text, sha256: '' }], knowledge);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('and what stands from line 2001 on was not read at all'),
    ]);
  });

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
