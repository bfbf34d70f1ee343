/** The outline of a note: which blocks it has, where they stand, what they are nested under, and its sections. */
import { describe, expect, it } from 'vitest';
import { placeAt, placeIn } from '../../../src/pipeline/parse/outline.ts';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';

const parsed = (text: string) => parseNote({ id: 'a.md', text, sha256: 'abc' });
const outlineOf = (text: string) => parsed(text).outline;
/** The blocks of a note as kind, words and lines. */
const blocksOf = (text: string) =>
  outlineOf(text).blocks.map(({ kind, text: shown, first, last }) => [kind, shown.trim(), first, last]);

describe('the outline of a note', () => {
  it('has what the note has', () => {
    expect(outlineOf('# Kiln')).toMatchObject({
      source: 'a.md',
      sha256: 'abc',
      text: '# Kiln',
      fields: [],
      links: [],
    });
    expect(parsed('# Kiln').diagnostics).toEqual([]);
  });

  it('of an empty note has no blocks, and one section', () => {
    const { blocks, sections } = outlineOf('');
    expect(blocks).toEqual([]);
    expect(sections).toEqual([{ index: 0, heading: -1, level: 0, parent: -1, first: 1, last: 1 }]);
  });

  it('has headings, paragraphs, items, rows and code, with their lines', () => {
    const text =
      '# Kiln\n\nThe clay\ndries.\n\n- a\n- b\n  c\n\n| d |\n| - |\n| e |\n\n```\nf\n```\n\nGlaze\n-----\n';
    expect(blocksOf(text)).toEqual([
      ['heading', 'Kiln', 1, 1],
      ['paragraph', 'The clay\ndries.', 3, 4],
      ['item', 'a', 6, 6],
      ['item', 'b\n  c', 7, 8],
      ['row', 'd', 10, 10],
      ['row', 'e', 12, 12],
      ['code', '', 14, 16],
      ['heading', 'Glaze', 18, 19],
    ]);
  });

  it('should not have rules, HTML or definitions', () => {
    expect(blocksOf('a\n\n***\n\n<div>b</div>\n\n[c]: d\n')).toEqual([['paragraph', 'a', 1, 1]]);
  });

  it('has what stands in quotes and footnotes', () => {
    expect(blocksOf('> a\n> - b\n\nc[^1]\n\n[^1]: d')).toEqual([
      ['paragraph', 'a', 1, 1],
      ['item', 'b', 2, 2],
      ['paragraph', 'c', 4, 4],
      ['paragraph', 'd', 6, 6],
    ]);
  });

  it('numbers the blocks, and says where each begins', () => {
    const { blocks } = outlineOf('# Kiln\n\n- **a**\n\nb');
    expect(blocks.map(({ index, offset, level }) => [index, offset, level])).toEqual([
      [0, 0, 1],
      [1, 10, 0],
      [2, 17, 0],
    ]);
  });

  it('has front matter as a block without words, and its fields', () => {
    const { blocks, fields } = outlineOf('---\ntitle: Kiln\n---\n\nclay\n');
    expect(blocks[0]).toMatchObject({
      kind: 'frontmatter',
      text: ' '.repeat(19),
      first: 1,
      last: 3,
      spans: [],
    });
    expect(fields).toEqual([{ name: 'title', values: [{ text: 'Kiln', start: 11, end: 15 }] }]);
  });

  it('has no front matter below words', () => {
    expect(outlineOf('a\n\n---\ntitle: Kiln\n---\n').fields).toEqual([]);
  });

  it('is read beside what is wrong in the front matter', () => {
    const { diagnostics, outline } = parsed('---\ntitle: {a: b}\n---\n\nclay\n');
    expect(diagnostics).toMatchObject([{ file: 'a.md', line: 2, column: 8 }]);
    expect(outline.blocks).toHaveLength(2);
  });

  it('says where a stretch of a block stands in the note', () => {
    const outline = outlineOf('# Kiln\n\n- the **clay**\n');
    const [, item] = outline.blocks;
    if (item === undefined) throw new Error('There is no item.');
    const clay = {
      source: 'a.md',
      start: { line: 3, column: 9, offset: 16 },
      end: { line: 3, column: 13, offset: 20 },
    };
    expect(placeIn(outline, item, 6, 10)).toEqual(clay);
    expect(placeAt(outline, 16, 20)).toEqual(clay);
  });
});

describe('a paragraph that ends with a sign of markup', () => {
  it.each(['the <b>kiln</b>', 'see <https://kiln.example>', '- the <b>kiln</b>'])(
    'is as long as its source: %s',
    (text) => {
      const [block] = outlineOf(text).blocks;
      expect((block?.offset ?? 0) + (block?.text.length ?? 0)).toBe(text.length);
    },
  );
});

describe('an item', () => {
  const nestingOf = (text: string) =>
    outlineOf(text).blocks.map(({ kind, text: shown, depth, parent }) => [kind, shown.trim(), depth, parent]);

  it('is nested under the one above it that holds it', () => {
    expect(nestingOf('- a\n  - b\n    - c\n  - d\n- e')).toEqual([
      ['item', 'a', 0, -1],
      ['item', 'b', 1, 0],
      ['item', 'c', 2, 1],
      ['item', 'd', 1, 0],
      ['item', 'e', 0, -1],
    ]);
  });

  it('holds its paragraphs, code, tables and headings', () => {
    expect(nestingOf('- a\n\n  b\n\n  ```\n  c\n  ```\n\n  | d |\n  | - |\n  | e |\n\n  # f\n')).toEqual([
      ['item', 'a', 0, -1],
      ['paragraph', 'b', 1, 0],
      ['code', '', 1, 0],
      ['row', 'd', 1, 0],
      ['row', 'e', 1, 0],
      ['heading', 'f', 1, 0],
    ]);
  });

  it('is none where it begins with something else, which is nested no deeper', () => {
    expect(nestingOf('- a\n  - # b\n\n    c\n- ```\n  d\n  ```')).toEqual([
      ['item', 'a', 0, -1],
      ['heading', 'b', 1, 0],
      ['paragraph', 'c', 1, 0],
      ['code', '', 0, -1],
    ]);
    expect(nestingOf('-\n- a')).toEqual([['item', 'a', 0, -1]]);
  });

  it.each([
    ['- [ ] bake', 6, 'bake'],
    ['- [x] bake', 6, 'bake'],
    ['- [ ] **bake** it', 6, '  bake   it'],
    ['- [x] `bake`', 6, ' bake '],
    ['- [?] bake', 2, '[?] bake'],
    ['- bake', 2, 'bake'],
  ])('that is a task begins behind its box: %s', (text, offset, shown) => {
    expect(outlineOf(text).blocks).toMatchObject([{ kind: 'item', offset, text: shown }]);
  });
});

describe('a task', () => {
  it('is read as one where it holds an address in quotation marks', () => {
    const { outline, diagnostics } = parsed('- [ ] see "www.kiln.example"');
    expect(outline.blocks.map(({ kind }) => kind)).toEqual(['item']);
    expect(diagnostics).toEqual([]);
  });
});

describe('a row of a table', () => {
  const TABLE = '| Name | Made  of |\n| - | - |\n| **Kiln** | clay |\n| Lid |\n';

  it('has its cells beside the titles of their columns', () => {
    const cellsOf = outlineOf(TABLE).blocks.map(({ text, cells }) =>
      cells.map(({ start, end, header }) => [
        header,
        text
          .slice(start, end)
          .replace(/[\u241E\s]+/gu, ' ')
          .trim(),
      ]),
    );
    expect(cellsOf).toEqual([
      [
        ['', 'Name'],
        ['', 'Made of'],
      ],
      [
        ['Name', 'Kiln'],
        ['Made of', 'clay'],
      ],
      [['Name', 'Lid']],
    ]);
  });

  it('has them as positions in its own text', () => {
    const rows = outlineOf(`clay\n\n${TABLE}`).blocks.slice(1);
    expect(rows.map(({ cells }) => cells.map(({ start, end }) => [start, end]))).toEqual([
      [
        [0, 7],
        [7, 19],
      ],
      [
        [0, 11],
        [11, 19],
      ],
      [[0, 7]],
    ]);
  });

  it('has cells without a title where there is none', () => {
    const [, row] = outlineOf('| | b |\n| - | - |\n| c | d |').blocks;
    expect(row?.cells.map(({ header }) => header)).toEqual(['', 'b']);
  });

  it('is the only block that has cells', () => {
    const { blocks } = outlineOf('# a\n\nb | c\n\n- d | e');
    expect(blocks.flatMap(({ cells }) => cells)).toEqual([]);
  });
});

describe('code', () => {
  it.each([
    ['with fences', '```\nkiln.fire()\n```\n\nclay', 1, 3],
    ['with a language', '```ts\n[[a]] **b**\n```', 1, 3],
    ['that is set in', 'a\n\n    kiln.fire()\n', 3, 3],
    ['that its quote cuts short', '> ```\n> a\n>\n> \n\nclay', 1, 2],
    ['that never ends', '```\na\n\n\n', 1, 2],
    ['that its list cuts short', '- ```\n  a\n  \t\n\nclay', 1, 2],
  ])('is a block without words, up to its last sign: %s', (_, text, first, last) => {
    const code = outlineOf(text).blocks.find(({ kind }) => kind === 'code');
    expect(code).toMatchObject({ first, last, spans: [], cells: [] });
    expect(code?.text).toMatch(/^ +$/u);
  });

  it('is as long as its source', () => {
    const [code] = outlineOf('```\nkiln\n```\n').blocks;
    expect(code?.text).toHaveLength(12);
    expect(outlineOf('```\na >\r\n\t').blocks[0]?.text).toHaveLength(5);
    expect(outlineOf('clay\n\n```\nkiln\n```\n').blocks[1]?.text).toHaveLength(12);
  });

  it('is all that is cut short: a paragraph keeps the signs at its end', () => {
    expect(outlineOf('the kiln >').blocks[0]?.text).toBe('the kiln >');
  });
});

describe('a section', () => {
  const sectionsOf = (text: string) =>
    outlineOf(text).sections.map(({ level, parent, first, last }) => [level, parent, first, last]);

  it('runs from its heading to the line before the next', () => {
    expect(sectionsOf('a\n\n# b\n\nc\n\n## d\n\ne\n')).toEqual([
      [0, -1, 1, 2],
      [1, 0, 3, 6],
      [2, 1, 7, 10],
    ]);
  });

  it('is nested in the last one of a higher level', () => {
    expect(
      sectionsOf('# a\n## b\n### c\n## d\n# e\n### f\n## g').map(([level, parent]) => [level, parent]),
    ).toEqual([
      [0, -1],
      [1, 0],
      [2, 1],
      [3, 2],
      [2, 1],
      [1, 0],
      [3, 5],
      [2, 5],
    ]);
  });

  it('is one of its own where the level is the same', () => {
    expect(sectionsOf('## a\n## b').map(([, parent]) => parent)).toEqual([-1, 0, 0]);
  });

  it('knows its heading, and each block knows its section', () => {
    const { blocks, sections } = outlineOf('a\n\n# b\n\nc\n\n# d');
    expect(sections.map(({ index, heading }) => [index, heading])).toEqual([
      [0, -1],
      [1, 1],
      [2, 3],
    ]);
    expect(blocks.map(({ section }) => section)).toEqual([0, 1, 1, 2]);
  });

  it('begins at a heading within a quote or an item too', () => {
    expect(sectionsOf('- a\n\n  # b\n\n> ## c')).toEqual([
      [0, -1, 1, 2],
      [1, 0, 3, 4],
      [2, 1, 5, 5],
    ]);
  });
});

describe('a note that is too much', () => {
  it('is scanned and warned of, with its marks of a vault', () => {
    const { outline, diagnostics } = parsed(`# See [[Kiln]]\n\n${'*'.repeat(2001)}`);
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        file: 'a.md',
        message:
          'the Markdown was only scanned for headings, links and names, because a paragraph has more than 2000 brackets and marks; split it into several notes',
      },
    ]);
    expect(outline.links).toMatchObject([{ target: 'Kiln', block: 0 }]);
    expect(outline.sections).toHaveLength(2);
    expect(outline.blocks.filter(({ depth, parent }) => depth !== 0 || parent !== -1)).toEqual([]);
  });

  it.each([
    ['by the line', `${'k\n'.repeat(2000)}\nk`, 'line 2002'],
    ['by the line where that is not long', `${'k\n'.repeat(2000)}${' '.repeat(999)}k`, 'line 2001'],
    [
      'by the character where it just is',
      `${'k\n'.repeat(2000)}${' '.repeat(1000)}k`,
      'line 2001, character 1001',
    ],
  ])('is told where it was not read on, %s', (_, text, place) => {
    const { diagnostics } = parseNote({ id: 'a.md', text, sha256: '' }, () => {
      throw new Error('out of clay');
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `the Markdown was only scanned for headings, links and names, because Error: out of clay, and what stands from ${place} on was not read at all; split it into several notes`,
    ]);
  });
});
