/** What is kept of a note that no parser takes: headings, links, and lines cut into passages. */
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';
import { scanMarkdown } from '../../../src/pipeline/parse/scanMarkdown.ts';

const stretchOf = (node: RootContent): readonly [number, number] => [
  node.position?.start.offset ?? -1,
  node.position?.end.offset ?? -1,
];
/** The passages of a text, as they stand in it. */
const passagesOf = (text: string): string[] =>
  scanMarkdown(text).tree.children.map((node) => text.slice(...stretchOf(node)));

/** The outline of a text whose parser fails. */
const outlineOf = (text: string) =>
  parseNote({ id: 'a.md', text, sha256: '' }, () => {
    throw new Error('out of clay');
  }).outline;

describe('the lines of a note that is scanned', () => {
  it('are a passage each, without the blanks round them', () => {
    expect(passagesOf('\n  kiln  \r\nclay\rglaze\t\n \t \n\nend')).toEqual(['kiln', 'clay', 'glaze', 'end']);
  });

  it('are cut behind the last blank where they are long', () => {
    const words = 'kiln '.repeat(399).trimEnd();
    expect(passagesOf(words)).toEqual(['kiln '.repeat(200), 'kiln '.repeat(199).trimEnd()]);
    const uneven = `${'k'.repeat(990)} ${'c'.repeat(990)}`;
    expect(passagesOf(uneven)).toEqual([`${'k'.repeat(990)} `, 'c'.repeat(990)]);
  });

  it('are whole where they just fit', () => {
    const fits = `kiln ${'c'.repeat(995)}`;
    expect(passagesOf(fits)).toEqual([fits]);
    expect(passagesOf(`${fits}c`)).toEqual(['kiln ', 'c'.repeat(996)]);
  });

  it('are cut at the limit where there are no blanks', () => {
    expect(passagesOf('k'.repeat(2500)).map(({ length }) => length)).toEqual([1000, 1000, 500]);
  });

  it('are never cut into a blank alone', () => {
    const text = `${'k'.repeat(1000)} ${'c'.repeat(1500)}`;
    expect(passagesOf(text).map(({ length }) => length)).toEqual([1000, 1000, 501]);
  });

  it('are cut before a link to a note that the limit would part', () => {
    const before = 'kiln '.repeat(198);
    expect(passagesOf(`${before}[[Kiln Core of clay]] end`)).toEqual([before, '[[Kiln Core of clay]] end']);
  });

  it('are not cut before a link to a note that ends, nor before what they begin with', () => {
    const before = `${'kiln '.repeat(100)}[[Clay]] `;
    const [first] = passagesOf(`${before}${'oven '.repeat(200)}`);
    expect(first).toBe(`${before}${'oven '.repeat(98)}`);
    const open = `[[${'kiln '.repeat(300)}`;
    expect(passagesOf(open)[0]).toBe(`[[${'kiln '.repeat(199)}`);
  });

  it('are read as far as 2000 passages go, and the place of the next is told', () => {
    const all = scanMarkdown('k\n'.repeat(2000));
    expect(all.unreadFrom).toBeUndefined();
    expect(all.tree.type).toBe('root');
    expect(all.tree.children).toHaveLength(2000);
    const more = scanMarkdown('k\n'.repeat(2002));
    expect(more.unreadFrom).toBe(4000);
    expect(more.tree.type).toBe('root');
    expect(more.tree.children).toHaveLength(2000);
  });

  it('are read as far as half a million characters go', () => {
    const all = scanMarkdown('k'.repeat(2 ** 19));
    expect(all.unreadFrom).toBeUndefined();
    const more = scanMarkdown('k'.repeat(2 ** 19 + 1));
    expect(more.unreadFrom).toBe(524_000);
    expect(more.tree.children).toHaveLength(524);
    // Ends of lines and blanks are no characters of a passage.
    expect(scanMarkdown(`${'k'.repeat(1000)}\n\n   `.repeat(524)).unreadFrom).toBeUndefined();
  });
});

describe('a heading of a note that is scanned', () => {
  it.each([
    ['# Kiln', 1],
    ['### Kiln', 3],
    ['###### Kiln', 6],
    ['##\tKiln', 2],
    ['##   Kiln', 2],
  ])('is %j, of level %i', (line, level) => {
    const [block] = outlineOf(line).blocks;
    expect(block).toMatchObject({ kind: 'heading', level, offset: 0, text: 'Kiln'.padStart(line.length) });
  });

  it.each(['#Kiln', '####### Kiln', 'Kiln # core', '- # Kiln', '#'])('is not %j', (line) => {
    expect(outlineOf(line).blocks).toMatchObject([{ kind: 'paragraph', text: line }]);
  });

  it('begins a section, and has its links', () => {
    const { blocks, sections } = outlineOf('a\n## See [Kiln](https://kiln.example) now\nb');
    expect(blocks.map(({ kind, section }) => [kind, section])).toEqual([
      ['paragraph', 0],
      ['heading', 1],
      ['paragraph', 1],
    ]);
    expect(sections).toHaveLength(2);
    expect(blocks[1]?.text.replace(/ +/gu, ' ')).toBe(' See Kiln now');
    expect(blocks[1]?.spans).toEqual([{ kind: 'link', start: 7, end: 35, url: 'https://kiln.example' }]);
  });
});

describe('a link of a note that is scanned', () => {
  const linksOf = (text: string) =>
    outlineOf(text).blocks.flatMap(({ spans, text: shown }) =>
      spans.map(({ start, end, url }) => [shown.slice(start, end).trim(), url]),
    );

  it.each([
    ['alone', '[Kiln](https://kiln.example)', [['Kiln', 'https://kiln.example']]],
    ['among words', 'the [Kiln](a.md) bakes', [['Kiln', 'a.md']]],
    [
      'beside others',
      '[Kiln](a.md)[Clay](b.md) and [Glaze](c.md)',
      [
        ['Kiln', 'a.md'],
        ['Clay', 'b.md'],
        ['Glaze', 'c.md'],
      ],
    ],
    ['of one letter', '[K](a)', [['K', 'a']]],
  ])('is found %s', (_, text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each([
    ['with no words', '[](a.md)'],
    ['with no address', '[Kiln]()'],
    ['with a blank in its address', '[Kiln](a b.md)'],
    ['with brackets in its address', '[Kiln](<a.md>)'],
    ['with a blank before its address', '[Kiln] (a.md)'],
    ['whose words never end', `[${'k'.repeat(201)}](a.md)`],
    ['whose address never ends', `[Kiln](${'k'.repeat(501)})`],
  ])('is none %s, and its words stay', (_, text) => {
    expect(linksOf(text)).toEqual([]);
    expect(outlineOf(text).blocks[0]?.text).toBe(text);
  });

  it('stands in the line where it is written', () => {
    const { blocks } = outlineOf('clay\n  the [Kiln](a.md) bakes');
    expect(blocks[1]).toMatchObject({
      offset: 7,
      text: 'the  Kiln        bakes',
      spans: [{ kind: 'link', start: 4, end: 16, url: 'a.md' }],
    });
  });

  it('leaves a link to a note in brackets as it is written, to be read as one', () => {
    expect(outlineOf('see [[Kiln]](core) now').links).toMatchObject([{ target: 'Kiln', isWiki: true }]);
  });
});
