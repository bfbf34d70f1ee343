import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeKeyOf, nodeKeyOf } from '../../src/schema/keys.ts';
import { decodeHash, encodeHash } from '../../src/state/hash.ts';
import { LAYOUT_NAMES } from '../../src/state/layoutChoice.ts';

const AT_START = {
  selected: null,
  compared: null,
  edge: null,
  hiddenKinds: new Set<string>(),
  layout: 'talks',
  searchText: '',
};

describe('the hash', () => {
  test('is empty when all is as at the start', () => {
    expect(encodeHash(decodeHash(''))).toBe('');
  });

  test('reads as the contract says', () => {
    const state = {
      selected: 'n:ray-core',
      compared: 'n:ray-data',
      edge: 'n:ray-core>partOf>n:ray',
      hiddenKinds: new Set(['person', 'concept']),
      layout: 'by-kind',
      searchText: 'a & b',
    } as const;
    expect(encodeHash(state)).toBe(
      '#sel=ray-core&compare=ray-data&edge=ray-core%3EpartOf%3Eray&hide=person,concept&layout=by-kind&q=a%20%26%20b',
    );
    expect(decodeHash(encodeHash(state))).toEqual(state);
  });

  test('brings every state back', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const name = text.filter((slug) => slug !== '' && !/>|^n:/u.test(slug));
    const states = fc.record({
      selected: fc.option(text.filter((slug) => slug !== '').map(nodeKeyOf)),
      compared: fc.option(text.filter((slug) => slug !== '').map(nodeKeyOf)),
      edge: fc.option(
        fc.tuple(name, name, name).map(([a, relation, b]) => edgeKeyOf(nodeKeyOf(a), relation, nodeKeyOf(b))),
      ),
      hiddenKinds: fc
        .uniqueArray(
          text.filter((kind) => kind !== ''),
          { maxLength: 6 },
        )
        .map((kinds) => new Set(kinds)),
      layout: fc.constantFrom(...LAYOUT_NAMES),
      searchText: text,
    });
    fc.assert(
      fc.property(states, (state) => {
        const hash = encodeHash(state);
        if (hash.length <= 8192) expect(decodeHash(hash)).toEqual(state);
      }),
    );
  });

  test.each([
    ['#'],
    ['#%'],
    ['#sel=%E0%A4%A'],
    ['#layout=constructor&hide=,,,&q='],
    ['#__proto__=1&constructor=2&toString'],
    ['#sel'],
    ['#compare=%E0%A4%A&edge=a%3Eb'],
    ['#edge=%3E%3E'],
    ['#edge=a>b>c>d'],
    [`#q=${'x'.repeat(5_000_000)}`],
    [`#hide=${'a,'.repeat(2_000_000)}`],
  ])('leaves the default for junk: %.40s', (hash) => {
    expect(decodeHash(hash)).toEqual(AT_START);
  });

  test('reads what it can beside what it cannot', () => {
    expect(decodeHash('#sel=%E0%A4%A&layout=force&hide=person,%FF')).toEqual({
      ...AT_START,
      layout: 'force',
      hiddenKinds: new Set(['person']),
    });
  });

  test('should not take __proto__ for more than a name', () => {
    expect(decodeHash('#sel=__proto__').selected).toBe('n:__proto__');
    expect(Object.prototype).not.toHaveProperty('sel');
  });

  test('should not throw, whatever stands in the URL or in the search field', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void decodeHash(hash)));
    expect(encodeHash({ ...decodeHash(''), searchText: '\uD800' })).toBe('#q=%EF%BF%BD');
  });
});
