import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL, type Choice, allows, isAll, knownChoice, onlyOf, toggled } from '../../src/query/choice.ts';

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
  expect(knownChoice({ mode: 'only', names: new Set() }, KNOWN).names.size).toBe(0);
});
