import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/query/segments.ts';

test('a text is cut at marks and names, which may touch', () => {
  const marks = [{ start: 0, end: 3 }];
  const names = [{ start: 3, end: 5, key: 'n:b' }];
  expect(segmentsOf('aaabbcc', marks, names).map(({ text, role, key }) => [text, role, key])).toEqual([
    ['aaa', 'mark', ''],
    ['bb', 'name', 'n:b'],
    ['cc', 'plain', ''],
  ]);
});

test('two marks that touch stay two', () => {
  const marks = [
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ];
  expect(segmentsOf('ab', marks, []).map(({ text }) => text)).toEqual(['a', 'b']);
});

test('what is marked goes before what is named, and each stretch says where it begins', () => {
  const marks = [{ start: 2, end: 4 }];
  const names = [{ start: 1, end: 5, key: 'n:b' }];
  expect(segmentsOf('abcdef', marks, names)).toEqual([
    { text: 'a', role: 'plain', key: '', start: 0 },
    { text: 'b', role: 'name', key: 'n:b', start: 1 },
    { text: 'cd', role: 'mark', key: '', start: 2 },
    { text: 'e', role: 'name', key: 'n:b', start: 4 },
    { text: 'f', role: 'plain', key: '', start: 5 },
  ]);
});

test('an empty text has no stretches, an empty stretch marks nothing', () => {
  expect(segmentsOf('', [{ start: 0, end: 1 }], [])).toEqual([]);
  expect(segmentsOf('ab', [{ start: 1, end: 1 }], []).map(({ text }) => text)).toEqual(['ab']);
});

test('stretches may count from another text, in which characters lie apart', () => {
  const offsets = [10, 11, 14, 15];
  const at = (place: number): number => offsets[place] ?? NaN;
  expect(
    segmentsOf('abcd', [{ start: 11, end: 15 }], [], at).map(({ text, start }) => [text, start]),
  ).toEqual([
    ['a', 0],
    ['bc', 1],
    ['d', 3],
  ]);
});

test('no character is lost or told twice', () => {
  const stretches = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), key: fc.string() }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), stretches, stretches, (text, marks, names) => {
      expect(
        segmentsOf(text, marks, names)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
