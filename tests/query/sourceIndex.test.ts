import { describe, expect, test } from 'vitest';
import { blockAtLine, parentOf, sourceIndexOf, sourcesById } from '../../src/query/sourceIndex.ts';
import type { SourceBlock, SourceText } from '../../src/schema/sourcesFile.ts';

/** A note with blocks, each as its first and last line and its parent. */
function noteOf(text: string, blocks: readonly (readonly [number, number, number?])[] = []): SourceText {
  const block = ([first, last, parent = -1]: readonly [number, number, number?]): SourceBlock => ({
    kind: 'item',
    depth: 0,
    parent,
    first,
    last,
  });
  return { id: 'a.md', title: '', text, blocks: blocks.map(block), lines: [] };
}

describe('the lines of a note', () => {
  const lines = (text: string): readonly string[] =>
    sourceIndexOf(noteOf(text)).lines.map(({ start, end }) => text.slice(start, end));

  test.each([
    ['', ['']],
    ['one', ['one']],
    ['one\n', ['one', '']],
    ['one\r\ntwo\nthree\rfour', ['one', 'two', 'three', 'four']],
    ['\n\r\n\r', ['', '', '', '']],
    ['one\n\rtwo', ['one', '', 'two']],
  ])('of %j end where any system ends them', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('the block of a line', () => {
  const blocks = (note: SourceText): readonly (number | undefined)[] =>
    [0, 1, 2, 3, 4, 5].map((line) => blockAtLine(sourceIndexOf(note), line));
  const FOUR = 'a\nb\nc\nd';

  test('is the one that it stands in, the first of the note as well, the innermost of several', () => {
    expect(
      blocks(
        noteOf(FOUR, [
          [1, 1],
          [2, 4],
          [3, 3, 1],
        ]),
      ),
    ).toEqual([undefined, 0, 1, 2, 1, undefined]);
  });

  test('is none between blocks, nor outside the note', () => {
    expect(blocks(noteOf(FOUR, [[2, 2]]))).toEqual([
      undefined,
      undefined,
      0,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each<[string, number, number, readonly (number | undefined)[]]>([
    ['that begins before the note', -1, 2, [0, 0, undefined, undefined]],
    ['that lies before the note', -3, -1, [undefined, undefined, undefined, undefined]],
    ['that ends after the note', 4, 9, [undefined, undefined, undefined, 0]],
    ['that ends before it begins', 3, 1, [undefined, undefined, undefined, undefined]],
  ])(
    'should not be one of a damaged file %s, but on the lines that there are',
    (_what, first, last, expected) => {
      expect(blocks(noteOf(FOUR, [[first, last]])).slice(1, 5)).toEqual(expected);
    },
  );
});

test('a block is nested under one before it only, whatever a damaged file says', () => {
  const note = noteOf('a\nb\nc\nd', [
    [1, 1],
    [2, 2, 0],
    [3, 3, 2],
    [4, 4, 4],
  ]);
  expect([0, 1, 2, 3, 99].map((block) => parentOf(note, block))).toEqual([-1, 0, -1, -1, -1]);
});

test('notes are found by their ids, of which any text may be one', () => {
  const notes = ['a.md', 'constructor', '__proto__'].map((id) => ({ ...noteOf(''), id }));
  expect(notes.map(({ id }) => sourcesById(notes).get(id))).toEqual(notes);
  expect(sourcesById(notes).get('toString')).toBeUndefined();
});
