/** Where the lines of a note begin and end. */
import { describe, expect, it } from 'vitest';
import { indexLines } from '../../../src/pipeline/parse/lineIndex.ts';

describe('the lines of a note', () => {
  it.each([
    ['', 1],
    ['kiln', 1],
    ['kiln\n', 2],
    ['\n\n', 3],
    ['a\r\nb\rc\nd', 4],
    ['a\n\rb', 3],
  ])('of %j are %i', (text, count) => {
    expect(indexLines(text).count).toBe(count);
  });

  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [4, 2, 3],
    [6, 3, 1],
    [8, 4, 1],
    [9, 4, 2],
  ])('put offset %i at line %i, column %i', (offset, line, column) => {
    expect(indexLines('a\nbcd\rf\ng').pointAt(offset)).toEqual({ line, column, offset });
  });

  it('begin behind both characters where two end one', () => {
    const lines = indexLines('ab\r\ncd');
    expect(lines.pointAt(3)).toMatchObject({ line: 1, column: 4 });
    expect(lines.pointAt(4)).toMatchObject({ line: 2, column: 1 });
  });

  it('are given without what ends them, and else as they are', () => {
    const lines = indexLines(' kiln \r\n\nclay\rglaze');
    expect([1, 2, 3, 4].map((line) => lines.lineAt(line))).toEqual([' kiln ', '', 'clay', 'glaze']);
  });
});
