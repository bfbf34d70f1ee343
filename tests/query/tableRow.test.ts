import { describe, expect, test } from 'vitest';
import { rowPieces } from '../../src/query/tableRow.ts';

/** The words of a row as they are shown, with what stands before each of them. */
const shown = (raw: string): string =>
  rowPieces(raw, 0)
    .map(({ before, start, end }) => before + raw.slice(start, end))
    .join('');

describe('a row of a table', () => {
  test.each([
    ['| kiln | glaze |', ' · kiln · glaze'],
    ['kiln|glaze', ' · kiln · glaze'],
    ['| kiln |   | | glaze |', ' · kiln · glaze'],
    ['| a \\| b | c |', ' · a \\| b · c'],
    ['| a | b \\', ' · a · b \\'],
    ['|||', ''],
    ['', ''],
  ])('%j has its cells joined by a dot, without those that are empty: %j', (raw, words) => {
    expect(shown(raw)).toBe(words);
  });

  test.each([
    ['| one<br>two<br/>three<BR />four | five |', ' · one, two, three, four · five'],
    ['| - one<br>*   two<br>  + three |', ' · one, two, three'],
    ['| <br>one<br> <br>two<br> |', ' · one, two'],
    ['| -1 <br>*bold* |', ' · -1, *bold*'],
    ['| - | kiln |', ' · kiln'],
    ['| a - b<br>c |', ' · a - b, c'],
    ['| a<brx>b |', ' · a<brx>b'],
  ])('%j has the parts of a cell parted by commas, without list markers: %j', (raw, words) => {
    expect(shown(raw)).toBe(words);
  });

  test.each(['|---|---|', '| :-- | --: |', '|:-:|', '   '])(
    '%j is no words but a line under a head',
    (raw) => {
      expect(rowPieces(raw, 7)).toEqual([]);
    },
  );

  test('says where in the source its words stand', () => {
    expect(rowPieces('| kiln | one<br>two |', 100)).toEqual([
      { before: ' · ', start: 102, end: 106 },
      { before: ' · ', start: 109, end: 112 },
      { before: ', ', start: 116, end: 119 },
    ]);
  });
});
