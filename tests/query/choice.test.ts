import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ALL,
  type Choice,
  allows,
  including,
  isAll,
  knownChoice,
  onlyOf,
  sameChoice,
  toggled,
} from '../../src/query/choice.ts';

const KNOWN = ['a', 'b', 'c'];
const choices: fc.Arbitrary<Choice> = fc.record({
  mode: fc.constantFrom('except' as const, 'only' as const),
  names: fc.subarray([...KNOWN, 'gone']).map((names) => new Set(names)),
});
const wanted = (choice: Choice): string[] => KNOWN.filter((name) => allows(choice, name));

test('a toggle changes one name and no other, and a second one takes it back', () => {
  fc.assert(
    fc.property(choices, fc.constantFrom(...KNOWN), (choice, name) => {
      const once = toggled(choice, name, KNOWN);
      expect(allows(once, name)).toBe(!allows(choice, name));
      for (const other of KNOWN) if (other !== name) expect(allows(once, other)).toBe(allows(choice, other));
      expect(wanted(toggled(once, name, KNOWN))).toEqual(wanted(choice));
    }),
  );
});

test('one name alone is that name, and once more is everything', () => {
  fc.assert(
    fc.property(choices, fc.constantFrom(...KNOWN), (choice, name) => {
      const isAlone = wanted(choice).join() === name;
      expect(wanted(onlyOf(choice, name, KNOWN))).toEqual(isAlone ? KNOWN : [name]);
      expect(isAll(onlyOf(onlyOf(ALL, name, KNOWN), name, KNOWN))).toBe(true);
    }),
  );
});

test('a choice of some leaves out what comes later, a choice without some does not', () => {
  expect(allows(onlyOf(ALL, 'a', KNOWN), 'new')).toBe(false);
  expect(allows(toggled(ALL, 'a', KNOWN), 'new')).toBe(true);
});

test('names that are gone are forgotten, and a choice of only these wants everything', () => {
  expect(knownChoice({ mode: 'except', names: new Set(['gone', 'a']) }, KNOWN).names).toEqual(new Set(['a']));
  expect(isAll(knownChoice({ mode: 'only', names: new Set(['gone']) }, KNOWN))).toBe(true);
  const none: Choice = { mode: 'only', names: new Set() };
  expect(knownChoice(none, KNOWN)).toEqual(none);
  const some: Choice = { mode: 'only', names: new Set(['a']) };
  expect(knownChoice(some, KNOWN)).toEqual(some);
});

test('only all that there are is everything, but all but all is nothing', () => {
  const only: Choice = { mode: 'only', names: new Set(['a', 'b']) };
  expect(toggled(only, 'c', KNOWN)).toBe(ALL);
  expect(knownChoice({ mode: 'only', names: new Set([...KNOWN, 'gone']) }, KNOWN)).toBe(ALL);
  expect(knownChoice({ mode: 'only', names: new Set(KNOWN) }, KNOWN)).toBe(ALL);
  const except = toggled({ mode: 'except', names: new Set(['a', 'b']) }, 'c', KNOWN);
  expect(wanted(except)).toEqual([]);
  expect(isAll(except)).toBe(false);
});

test('a name is wanted beside the others, and what is wanted already changes nothing', () => {
  const only: Choice = { mode: 'only', names: new Set(['a']) };
  expect(including(only, 'a', KNOWN)).toBe(only);
  expect(including(only, 'b', KNOWN)).toEqual({ mode: 'only', names: new Set(['a', 'b']) });
});

test('choices are the same where they say the same, whatever the order', () => {
  fc.assert(
    fc.property(choices, choices, (a, b) => {
      const isSame = a.mode === b.mode && [...a.names].sort().join() === [...b.names].sort().join();
      expect(sameChoice(a, b)).toBe(isSame);
      expect(sameChoice(a, a)).toBe(true);
      expect(sameChoice(a, { mode: a.mode, names: new Set([...a.names].reverse()) })).toBe(true);
    }),
  );
});
