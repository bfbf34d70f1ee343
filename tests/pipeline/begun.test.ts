/** Sorted strings narrowed down letter by letter find what a search through all of them finds. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginWith } from '../../src/pipeline/extract/begun.ts';

const SORTED = ['pod', 'podcast', 'pods', 'ray', 'raycore', 'raydata', 'zed'];
const found = (...words: readonly string[]) => {
  let begun: ReturnType<typeof beginWith>['begun'] | undefined;
  let missed = 0;
  for (const word of words) ({ begun, missed } = beginWith(SORTED, begun, word));
  return { names: SORTED.slice(begun?.from, begun?.to), length: begun?.length, missed };
};

describe('names that begin with some letters', () => {
  it('are found, the one that has no more letters among them', () => {
    expect(found('ray')).toEqual({ names: ['ray', 'raycore', 'raydata'], length: 3, missed: 0 });
    expect(found('pod', 's')).toEqual({ names: ['pods'], length: 4, missed: 0 });
  });

  it('should not be found where a letter is another one: it says how many are missed', () => {
    expect(found('pods', 'ies')).toEqual({ names: ['pods'], length: 4, missed: 3 });
    expect(found('x')).toMatchObject({ length: 0, missed: 1 });
    expect(found('zed', 'a')).toMatchObject({ names: ['zed'], missed: 1 });
  });

  it('are those that a search through all finds, however the letters are cut into words', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '漢'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }),
        letters,
        letters,
        (names, first, second) => {
          const sorted = names.sort();
          const one = beginWith(sorted, undefined, first);
          const two = one.missed === 0 ? beginWith(sorted, one.begun, second) : one;
          const matching = sorted.filter((name) => name.startsWith(first + second));
          if (two.missed > 0) expect(matching).toEqual([]);
          else expect(sorted.slice(two.begun.from, two.begun.to)).toEqual(matching);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
