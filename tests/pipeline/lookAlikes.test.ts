import { array, assert, constantFrom, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sharedByInnerMisspelt,
  sharedByMisspelt,
  isInnerMisspelling,
  isMisspelling,
} from '../../src/pipeline/extract/spelling.ts';
import { indexLookAlikes } from '../../src/pipeline/resolve/lookAlikes.ts';
import { coveredBy } from '../../src/pipeline/gather/stretches.ts';

const name = string({ unit: constantFrom('a', 'b', 'c', '4'), minLength: 1, maxLength: 14 });

describe('indexLookAlikes', () => {
  it.each([
    ['anywhere', isMisspelling, sharedByMisspelt],
    ['within', isInnerMisspelling, sharedByInnerMisspelt],
  ])('finds every name that another may be misspelt for %s, in order', (_, isSlip, sharedOf) => {
    assert(
      property(array(name, { maxLength: 60 }), (names) => {
        const lookAlikes = indexLookAlikes(names, sharedOf);
        for (const one of names) {
          const found = lookAlikes(one);
          const wanted = names.flatMap((other, at) => (isSlip(one, other) ? [at] : []));
          expect(found).toEqual(expect.arrayContaining(wanted));
          expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        }
      }),
      { seed: 26, numRuns: 300 },
    );
  });

  const LETTERS = 'abcdefghijklmn';
  /** All that a name becomes where one letter after the first is left out, added or changed. */
  const slipsOf = (known: string): readonly string[] =>
    Array.from({ length: known.length - 1 }, (_, at) => at + 1).flatMap((at) =>
      [0, 1].flatMap((left) => ['', 'x'].map((put) => known.slice(0, at) + put + known.slice(at + left))),
    );

  it.each([6, 7, 8, 9, 10, 11, 12, 13, 14])(
    'finds a name of %i letters wherever a letter or two are left out, added or changed',
    (length) => {
      const known = LETTERS.slice(0, length);
      const lookAlikes = indexLookAlikes([known], sharedByMisspelt);
      const misspelt = new Set(slipsOf(known).flatMap((once) => [once, ...slipsOf(once)]));
      const missed = [...misspelt].filter(
        (slip) => isMisspelling(slip, known) && lookAlikes(slip).length === 0,
      );
      expect(missed).toEqual([]);
    },
  );

  it('finds all that a name may be misspelt for', () => {
    const names = ['kilncontrol', 'kilncontrot', 'kilncontrop'];
    expect(indexLookAlikes(names, sharedByMisspelt)('kilncontrox')).toEqual([0, 1, 2]);
  });

  it.each([
    ['share nothing', 'glazemixture', 'kilncontroll'],
    ['share no more than the first letter', 'kettlewright', 'kilncontroll'],
    ['are too long to be meant', 'kilncontro', 'kilncont'],
    ['are too short to be meant', 'kilncont', 'kilncontro'],
  ])('should not look at names that %s', (_, other, name) => {
    expect(indexLookAlikes([other], sharedByMisspelt)(name)).toEqual([]);
  });
});

describe('coveredBy', () => {
  it('says what a look at every stretch says', () => {
    const stretch = record({ start: nat(30), length: nat(6) }).map(({ start, length }) => ({
      start,
      end: start + length,
    }));
    assert(
      property(array(stretch), stretch, (stretches, { start, end }) => {
        const overlaps = stretches.some((other) => other.start < end && start < other.end);
        expect(coveredBy(stretches)({ start, end })).toBe(overlaps);
      }),
      { seed: 26, numRuns: 500 },
    );
  });
});
