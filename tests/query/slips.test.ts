import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipsAllowed, slipsTo } from '../../src/query/slips.ts';
import { NO_FIT, buildTextIndex, fitsOf, lettersOf } from '../../src/query/textIndex.ts';

describe('slips', () => {
  test.each([
    ['kubernets', 'kubernetes', 1, true],
    ['kubrn', 'kubernetes', 1, false],
    ['alpah', 'alpha', 1, true],
    ['alpha', 'alpha', 0, true],
    ['alph', 'alpha', 0, false],
    ['axpho', 'alpha', 2, true],
  ])('from %s to %s: %d', (sought, word, slips, isWhole) => {
    expect(slipsTo(sought, word, 2)).toEqual({ slips, isWhole });
  });

  test.each([
    ['alpha', 'beta'],
    ['alphabet', 'alpha'],
    ['ray', ''],
    ['a'.repeat(65), 'a'.repeat(65)],
  ])('should not lead from %s to %s', (sought, word) => {
    expect(slipsTo(sought, word, 2)).toBeUndefined();
  });

  test('are those that the plain table of distances has', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 1, 2), (sought, other, most) => {
        const least = Math.min(
          ...Array.from({ length: other.length + 1 }, (_, end) => distance(sought, other.slice(0, end))),
        );
        const found = slipsTo(sought, other, most);
        if (least > most) expect(found).toBeUndefined();
        else expect(found?.slips).toBe(least);
        // The whole word is meant wherever no beginning of it is nearer.
        if (found !== undefined && other !== '')
          expect(found.isWhole).toBe(distance(sought, other) === found.slips);
      }),
      { numRuns: 2000 },
    );
  });

  test('are counted in words of up to 64 letters', () => {
    expect(slipsTo('a'.repeat(64), 'a'.repeat(64), 2)).toEqual({ slips: 0, isWhole: true });
    expect(slipsTo('a'.repeat(64), `${'a'.repeat(63)}b`, 2)).toEqual({ slips: 1, isWhole: true });
    expect(slipsTo('a'.repeat(64), 'a'.repeat(62), 2)).toEqual({ slips: 2, isWhole: true });
  });

  test('are allowed the more the longer a word is, none in a short one', () => {
    expect([0, 3, 4, 7, 8, 20].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('the letters of a word', () => {
  test('never rule out what slips would find', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü', '文'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (sought, other) => {
        const found = slipsTo(sought, other, 2);
        if (found === undefined) return;
        let missing = lettersOf(sought) & ~lettersOf(other);
        let count = 0;
        for (; missing !== 0; missing &= missing - 1) count += 1;
        expect(count).toBeLessThanOrEqual(found.slips);
      }),
      { numRuns: 2000 },
    );
  });

  test('rule out nearly all words of a large index', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => (at * 2_654_435_761).toString(26).slice(0, 8));
    const needed = lettersOf('kubernetes');
    const left = words.filter((word) => (needed & ~lettersOf(word)) === 0);
    expect(left.length / words.length).toBeLessThan(0.02);
  });
});

describe('an index', () => {
  const index = buildTextIndex([new Set(['ray', 'core']), new Set(['ray']), new Set()]);

  test('asks for all words', () => {
    expect([...fitsOf(index, ['ray', 'core'])]).toEqual([0, NO_FIT, NO_FIT]);
    expect([...fitsOf(index, ['core', 'ray'])]).toEqual([0, NO_FIT, NO_FIT]);
    expect([...fitsOf(index, ['ray'])]).toEqual([0, 0, NO_FIT]);
  });

  test.each([
    ['kubernetes', 0, 'the whole word'],
    ['kube', 1, 'its beginning'],
    ['ber', 3, 'a part of it'],
    ['kubernets', 4, 'the whole word with a slip'],
    ['kubrn', 5, 'its beginning with a slip'],
    ['kxbernetez', 6, 'the whole word with two slips, letters that it does not have'],
    ['kxbernez', 7, 'its beginning with two slips'],
    ['be', NO_FIT, 'a part that is too short'],
    ['teber', NO_FIT, 'its letters in another order'],
    ['kxberxetez', NO_FIT, 'more slips than are forgiven'],
  ])('fits %s by %d: %s', (sought, fit) => {
    expect([...fitsOf(buildTextIndex([new Set(['pots', 'kubernetes'])]), [sought])]).toEqual([fit]);
  });

  test('takes of a text the word that fits best, and sums up over the words that are sought', () => {
    const texts = buildTextIndex([
      new Set(['scoreboard', 'core', 'corer', 'glazing']),
      new Set(['glaze', 'score']),
    ]);
    expect([...fitsOf(texts, ['core'])]).toEqual([0, 3]);
    expect([...fitsOf(texts, ['core', 'glaz'])]).toEqual([1, 4]);
    expect([...fitsOf(texts, ['cor', 'gla'])]).toEqual([2, 4]);
  });

  test('forgives a slip in a short word only where it is one letter in four', () => {
    const texts = buildTextIndex([new Set(['kiln']), new Set(['pot'])]);
    expect([...fitsOf(texts, ['kixn'])]).toEqual([4, NO_FIT]);
    expect([...fitsOf(texts, ['pxt'])]).toEqual([NO_FIT, NO_FIT]);
    expect([...fitsOf(texts, ['kxxn'])]).toEqual([NO_FIT, NO_FIT]);
  });

  test('should not find anything for no words, nor in nothing', () => {
    expect([...fitsOf(index, [])]).toEqual([NO_FIT, NO_FIT, NO_FIT]);
    expect([...fitsOf(buildTextIndex([]), ['ray'])]).toEqual([]);
  });

  test('gives the same answer again, whatever was asked between', () => {
    const before = [...fitsOf(index, ['cor'])];
    for (const word of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'rya']) fitsOf(index, [word]);
    expect([...fitsOf(index, ['cor'])]).toEqual(before);
  });
});

/** Letters added, dropped, changed, or two side by side swapped: the textbook's table. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
        row > 1 && column > 1 && swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
      (table[row] ?? [])[column] = least;
    }
  }
  return at(a.length, b.length);
}
