import { describe, expect, test } from 'vitest';
import { type Filter, MOST_STEPS, NO_FILTER, isClear, isSteps, sameFilter } from '../../src/query/filter.ts';

/** Filters that each leave something out, by one criterion. */
const NARROWED: readonly [string, Filter][] = [
  ['kinds', { ...NO_FILTER, kinds: { mode: 'only', names: new Set(['tool']) } }],
  ['relations', { ...NO_FILTER, relations: { mode: 'except', names: new Set(['feeds']) } }],
  ['days', { ...NO_FILTER, days: { mode: 'only', names: new Set() } }],
  ['files', { ...NO_FILTER, sources: { mode: 'except', names: new Set(['a.md']) } }],
  ['mentions', { ...NO_FILTER, least: 2 }],
  ['steps', { ...NO_FILTER, steps: 1 }],
  ['text', { ...NO_FILTER, text: 'kiln' }],
  ['single things', { ...NO_FILTER, without: new Set(['n:kiln']) }],
];

describe('a filter is clear', () => {
  test('where it leaves nothing out, whether what it left out would be grey or hidden', () => {
    expect(isClear(NO_FILTER)).toBe(true);
    expect(isClear({ ...NO_FILTER, rest: 'grey' })).toBe(true);
    expect(isClear({ ...NO_FILTER, kinds: { mode: 'except', names: new Set() } })).toBe(true);
  });

  test.each(NARROWED)('no more where it narrows %s', (_, filter) => {
    expect(isClear(filter)).toBe(false);
    expect(isClear({ ...filter, rest: 'grey' })).toBe(false);
  });
});

describe('two filters', () => {
  test.each(NARROWED)('that choose the same of %s are the same, made anew though they were', (_, filter) => {
    expect(sameFilter(filter, structuredClone(filter))).toBe(true);
    expect(sameFilter(filter, NO_FILTER)).toBe(false);
  });

  test('that differ in what becomes of the rest are not the same', () => {
    expect(sameFilter(NO_FILTER, { ...NO_FILTER, rest: 'grey' })).toBe(false);
  });
});

test.each([
  [0, true],
  [1, true],
  [MOST_STEPS, true],
  [MOST_STEPS + 1, false],
  [-1, false],
  [1.5, false],
  [Number.NaN, false],
])('to count %d steps is possible: %s', (value, isPossible) => {
  expect(isSteps(value)).toBe(isPossible);
});
