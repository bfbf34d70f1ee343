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
