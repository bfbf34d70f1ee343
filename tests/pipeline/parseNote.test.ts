/** What becomes of a note that its parser fails at, or of whose parts it does not say where they stand. */
import type { Root, TableCell, TableRow, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../src/pipeline/parse/parseNote.ts';

const NOTE = '---\ntitle: Kiln\n---\n\n# Kiln\n\n- bakes\n';
const parsed = (parse: () => Root, text = NOTE) => parseNote({ id: 'a.md', text, sha256: '' }, parse);
const fail = (error: Error) => (): Root => {
  throw error;
};

describe('a note that the parser fails at', () => {
  it.each([
    ['it is nested too deeply', new RangeError('Maximum call stack size exceeded')],
    ['Error: out of clay', new Error('out of clay')],
  ])('is scanned, because %s', (reason, error) => {
    const { outline, diagnostics } = parsed(fail(error));
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(reason) as unknown]);
    expect(outline.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(1);
  });

  it('keeps the words round its links, and what a line begins with', () => {
    const { outline } = parsed(fail(new Error('no')), '[Kiln](https://kiln.example) bakes [bread](b.md)\n');
    expect(outline.blocks.map(({ text }) => text.replace(/ +/gu, ' ').trim())).toEqual(['Kiln bakes bread']);
  });
});

describe('a part of which nobody says where it stands', () => {
  const text: Text = { type: 'text', value: 'x' };
  const cell: TableCell = { type: 'tableCell', children: [text] };
  const at = (start: number, end: number) => ({
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  });

  it('is left out, and all else is read', () => {
    const { outline } = parsed(() => ({
      type: 'root',
      children: [
        { type: 'yaml', value: 'title: Kiln' },
        { type: 'table', children: [] },
        {
          type: 'table',
          children: [
            { type: 'tableRow', children: [cell] },
            { type: 'tableRow', children: [cell] },
          ],
        },
        { type: 'heading', depth: 1, children: [text] },
        { type: 'paragraph', children: [text], position: at(24, 30) },
      ],
    }));
    expect(outline.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(outline.fields.map(({ name }) => name)).toEqual(['title']);
  });

  it('is, for a cell, an empty one at the beginning of its row, under no title where there are fewer', () => {
    const row = (cells: number, start: number, end: number): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: cells }, () => cell),
      position: at(start, end),
    });
    const { outline } = parsed(() => ({
      type: 'root',
      children: [{ type: 'table', children: [row(1, 24, 30), row(2, 32, 38)] }],
    }));
    const none = { start: 0, end: 0, header: '' };
    expect(outline.blocks.map(({ cells }) => cells)).toEqual([[none], [none, none]]);
  });

  it.each([
    ['beginning', { start: { line: 1, column: 1 }, end: { line: 7, column: 8, offset: 37 } }],
    ['end', { start: { line: 5, column: 1, offset: 24 }, end: { line: 5, column: 7 } }],
  ])('is left out where only its %s is not said', (_, position) => {
    const { outline, diagnostics } = parsed(() => ({
      type: 'root',
      children: [
        { type: 'paragraph', children: [text], position },
        { type: 'paragraph', children: [text], position: at(24, 30) },
      ],
    }));
    expect(outline.blocks.map(({ offset }) => offset)).toEqual([24]);
    expect(diagnostics).toEqual([]);
  });

  it('is left out where it is the first row of a table, whose other rows have no titles then', () => {
    const { outline } = parsed(() => ({
      type: 'root',
      children: [
        {
          type: 'table',
          children: [
            { type: 'tableRow', children: [cell] },
            { type: 'tableRow', children: [cell], position: at(24, 30) },
          ],
        },
      ],
    }));
    expect(outline.blocks.map(({ cells }) => cells)).toEqual([[{ start: 0, end: 0, header: '' }]]);
  });

  it.each([
    ['an item where it has a place and no words', [], at(34, 35), ['item']],
    ['left out where only its words have a place', [{ ...text, position: at(34, 35) }], undefined, []],
  ] as const)('is, for a task, %s', (_, words, position, kinds) => {
    const { outline, diagnostics } = parsed(() => ({
      type: 'root',
      children: [
        {
          type: 'list',
          children: [
            {
              type: 'listItem',
              checked: true,
              children: [{ type: 'paragraph', children: [...words], position }],
            },
          ],
        },
      ],
    }));
    expect(outline.blocks.map(({ kind }) => kind)).toEqual(kinds);
    expect(diagnostics).toEqual([]);
  });
});

describe('front matter', () => {
  const read = (yaml: string) => parseNote({ id: 'a.md', text: `---\n${yaml}\n---\n\nx\n`, sha256: '' });

  it('has no field without a name', () => {
    const { outline, diagnostics } = read('? [a, b]\n: c\ntitle: Kiln\nday:');
    expect(outline.fields.map(({ name, values }) => [name, values.length])).toEqual([
      ['title', 1],
      ['day', 0],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('on one line may have fields without a value', () => {
    const { outline, diagnostics } = read('{ title, day: 2 }');
    expect(outline.fields.map(({ name, values }) => [name, values.length])).toEqual([
      ['title', 0],
      ['day', 1],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('that is broken has no field either that programs take for something else', () => {
    const { outline } = read('title: Kiln: again\nconstructor: x\nday: 2');
    expect(outline.fields.map(({ name }) => name)).toEqual(['title', 'day']);
  });
});
