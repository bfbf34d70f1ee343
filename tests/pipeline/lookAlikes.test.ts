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

  it('should not look at names that share nothing', () => {
    expect(indexLookAlikes(['kilncontrol', 'glazemixture'], sharedByMisspelt)('kilncontroll')).toEqual([0]);
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
