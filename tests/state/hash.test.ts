import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeKeyOf, nodeKeyOf } from '../../src/schema/keys.ts';
import { ALL } from '../../src/query/choice.ts';
import { type Filter, NO_FILTER } from '../../src/query/filter.ts';
import { type HashState, decodeHash, encodeHash } from '../../src/state/hash.ts';
import { LONGEST_HASH } from '../../src/state/hashText.ts';
import { LAYOUT_NAMES } from '../../src/state/layoutChoice.ts';
import { tried } from '../fuzzed.ts';

const AT_START = {
  selected: null,
  compared: null,
  edge: null,
  reading: null,
  filter: NO_FILTER,
  layout: 'talks',
  searchText: '',
};
const without = (...kinds: string[]) =>
  ({ ...NO_FILTER, kinds: { mode: 'except', names: new Set(kinds) } }) as const;

describe('the hash', () => {
  test('is empty when all is as at the start', () => {
    expect(encodeHash(decodeHash(''))).toBe('');
  });

  test('reads as the contract says', () => {
    const state = {
      selected: 'n:ray-core',
      compared: 'n:ray-data',
      edge: 'n:ray-core>partOf>n:ray',
      reading: { page: 'note', source: 'day 1/a.md', line: 12 },
      filter: without('person', 'concept'),
      layout: 'by-kind',
      searchText: 'a & b',
    } as const;
    expect(encodeHash(state)).toBe(
      '#sel=ray-core&compare=ray-data&edge=ray-core%3EpartOf%3Eray&note=day%201%2Fa.md:12&hide=person,concept&layout=by-kind&q=a%20%26%20b',
    );
    expect(decodeHash(encodeHash(state))).toEqual(state);
  });

  test('brings every state back, whatever the filter', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const name = text.filter((slug) => slug !== '' && !/>|^n:/u.test(slug));
    const names = fc.uniqueArray(text, { maxLength: 5 }).map((list) => new Set(list));
    const choice = fc
      .record({ mode: fc.constantFrom('except' as const, 'only' as const), names })
      .map((made) => (made.mode === 'only' || made.names.size > 0 ? made : ALL));
    const slugs = fc.uniqueArray(
      text.filter((slug) => slug !== ''),
      { maxLength: 4 },
    );
    const states = fc.record({
      selected: fc.option(text.filter((slug) => slug !== '').map(nodeKeyOf)),
      compared: fc.option(text.filter((slug) => slug !== '').map(nodeKeyOf)),
      edge: fc.option(
        fc.tuple(name, name, name).map(([a, relation, b]) => edgeKeyOf(nodeKeyOf(a), relation, nodeKeyOf(b))),
      ),
      reading: fc.option(
        fc.oneof(
          fc.constant({ page: 'follow-ups' as const }),
          fc.record({
            page: fc.constant('note' as const),
            source: text.filter((id) => id !== ''),
            line: fc.option(fc.integer({ min: 1, max: 99_999_999 })),
          }),
        ),
      ),
      filter: fc.record({
        kinds: choice,
        relations: choice,
        days: choice,
        sources: choice,
        least: fc.integer({ min: 1, max: 1e6 }),
        steps: fc.constantFrom(0, 1, 2, 3, 4),
        text,
        without: slugs.map((list) => new Set(list.map(nodeKeyOf))),
        rest: fc.constantFrom('hidden' as const, 'grey' as const),
      }),
      layout: fc.constantFrom(...LAYOUT_NAMES),
      searchText: text,
    });
    fc.assert(
      fc.property(states, (state) => {
        const hash = encodeHash(state);
        expect(hash.length).toBeLessThanOrEqual(LONGEST_HASH);
        if (hash.length < LONGEST_HASH / 2) expect(decodeHash(hash)).toEqual(state);
      }),
      tried(),
    );
  });

  test.each<[string, Partial<Filter>]>([
    ['#show=talk', { kinds: { mode: 'only', names: new Set(['talk']) } }],
    ['#show=!', { kinds: { mode: 'only', names: new Set() } }],
    ['#day=Day%202,~', { days: { mode: 'only', names: new Set(['Day 2', '']) } }],
    ['#nofile=a%21%7E.md', { sources: { mode: 'except', names: new Set(['a!~.md']) } }],
    ['#norel=covers', { relations: { mode: 'except', names: new Set(['covers']) } }],
    ['#least=3', { least: 3 }],
    ['#steps=2', { steps: 2 }],
    ['#text=ray%20core', { text: 'ray core' }],
    ['#rest=grey', { rest: 'grey' }],
    ['#without=ray,llm', { without: new Set(['n:ray', 'n:llm']) }],
  ])('says a filter as %s', (hash, filter) => {
    const state = { ...AT_START, filter: { ...NO_FILTER, ...filter } } as HashState;
    expect(encodeHash(state)).toBe(hash);
    expect(decodeHash(hash)).toEqual(state);
  });

  test.each([
    ['#least=0'],
    ['#least=-3'],
    ['#least=1e9'],
    ['#least=NaN'],
    ['#least=99999999999999999999'],
    ['#steps=5'],
    ['#steps=-1'],
    ['#steps=1.5'],
    ['#rest=purple'],
    ['#hide=!'],
    ['#day=&noday=,,'],
    ['#show=%E0%A4%A'],
    ['#without=~,%FF'],
    ['#=x&&&=&sel'],
  ])('should not take %s for a filter', (hash) => {
    expect(decodeHash(hash)).toEqual(AT_START);
  });

  test('should not become longer than what is read again: what would make it so is left out', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `n:thing-${String(at)}`);
    const state = { ...AT_START, filter: { ...without('person'), without: new Set(many) } } as HashState;
    expect(encodeHash(state)).toBe('#hide=person');
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
      filter: without('person'),
    });
  });

  test('should not take __proto__ for more than a name', () => {
    expect(decodeHash('#sel=__proto__').selected).toBe('n:__proto__');
    expect(Object.prototype).not.toHaveProperty('sel');
  });

  test('should not throw, whatever stands in the URL or in the search field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => void decodeHash(hash)),
      tried(),
    );
    expect(encodeHash({ ...decodeHash(''), searchText: '\uD800' })).toBe('#q=%EF%BF%BD');
  });
});
