/** The end of the battery's list: characters that break out of a file, in every text of the files that we write. */
import { readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { decodeNote } from '../../src/pipeline/parse/decodeNote.ts';
import { formatGraph, formatSources } from '../../src/schema/formatFiles.ts';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { checkSourcesFile } from '../../src/schema/sourcesFile.ts';
import { checkGraphFile } from '../../src/schema/checkGraphFile.ts';
import { extractionOf } from '../pipeline/graphOf.ts';

const PIECES = [
  '</script>',
  '<!--<script>',
  '\u2028\u2029',
  ']]>',
  '"',
  "'",
  '\\',
  '&',
  '\u0000',
  '\u0008',
  '\u001B',
  '\uFFFF',
  '\uD800',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(1)',
  'a\tb',
];

/** A vault in which each piece stands in titles, items, cells, tags, links, names of files and front matter. */
const NOTES = Object.fromEntries(
  PIECES.map((piece, at) => {
    const text = `---\ntitle: ${JSON.stringify(`Oven ${piece}`)}\ntags: [${JSON.stringify(`tag ${piece}`)}]\n---\n\n# Glazing ${piece} by Jane Doe, Acme\n\n- **Kiln ${piece}** uses [[Note ${piece}]]\n- TODO why ${piece}?\n\n| a | ${piece} |\n| - | - |\n| Kiln Core | ${piece} |\n`;
    const decoded = decodeNote(new TextEncoder().encode(text));
    return [`${String(at)} ${piece.toWellFormed()}.md`, 'text' in decoded ? decoded.text : ''];
  }),
);

describe('the files that are written', () => {
  const { graph, sources } = extractionOf(NOTES);
  const file = writeGraph(graph);

  it.each([
    ['graph.json', formatGraph(file), file, checkGraphFile],
    ['sources.json', formatSources(sources), sources, checkSourcesFile],
  ] as const)('%s reads back as the same texts, and is valid', (_, text, meant, check) => {
    const read = JSON.parse(text) as unknown;
    expect(read).toEqual(JSON.parse(JSON.stringify(meant)));
    expect(check(read).ok).toBe(true);
    expect(Buffer.from(text).toString()).toBe(text);
  });

  it('hold no half of a character, and the other texts whole', () => {
    const texts = JSON.stringify(sources.sources.map((source) => source.text));
    expect(texts.isWellFormed()).toBe(true);
    for (const piece of PIECES.filter((one) => one.isWellFormed() && one !== '\u0000'))
      expect(sources.sources.some((source) => source.text.includes(`# Glazing ${piece} by`))).toBe(true);
  });

  // A page that holds notes would have to escape them for where they stand; ours fetches its files.
  it('are no part of the page', () => {
    const page = readFileSync('index.html', 'utf8');
    expect(page.match(/<script[^>]*>/gu)).toEqual(['<script type="module" src="./src/main.tsx">']);
  });
});
