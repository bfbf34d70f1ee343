import { describe, expect, test } from 'vitest';
import { nextUnused } from '../../src/query/unusedLines.ts';
import type { LineState, SourceText } from '../../src/schema/sourcesFile.ts';

const STATES: Readonly<Record<string, LineState>> = { g: 'graph', u: 'unused', '?': 'uncertain', _: 'blank' };
const note = (id: string, states: string): SourceText => ({
  id,
  title: id,
  text: '',
  blocks: [],
  lines: states.split('').map((letter) => ({ state: STATES[letter] ?? 'blank' })),
});
const notes = [note('a.md', 'gu_u'), note('b.md', 'gg?'), note('c.md', 'ug')];
const walk = (from: Parameters<typeof nextUnused>[1], way: 1 | -1, steps: number): readonly string[] => {
  const places: string[] = [];
  for (let place = from, step = 0; step < steps; step += 1) {
    place = nextUnused(notes, place, way);
    places.push(`${String(place?.source)}:${String(place?.line)}`);
  }
  return places;
};

describe('the next line that was not used', () => {
  test('is found through all notes, and round again', () => {
    expect(walk(null, 1, 4)).toEqual(['a.md:2', 'a.md:4', 'c.md:1', 'a.md:2']);
  });

  test('is found backwards too', () => {
    expect(walk(null, -1, 4)).toEqual(['c.md:1', 'a.md:4', 'a.md:2', 'c.md:1']);
    expect(walk({ source: 'b.md', line: 2 }, -1, 1)).toEqual(['a.md:4']);
  });

  test('should not be the line that one stands on, but where it is the only one', () => {
    expect(walk({ source: 'a.md', line: 2 }, 1, 1)).toEqual(['a.md:4']);
    const only = note('a.md', 'gug');
    expect(nextUnused([only], { source: 'a.md', line: 2 })).toEqual({
      source: 'a.md',
      line: 2,
    });
  });

  test('should not be an uncertain or a blank line; where all were used there is none', () => {
    expect(nextUnused([note('b.md', 'g?_')], null)).toBeNull();
    expect(nextUnused([], null)).toBeNull();
  });

  test('begins anew from a note that is gone and from lines beyond the end', () => {
    expect(walk({ source: 'gone.md', line: 7 }, 1, 1)).toEqual(['a.md:2']);
    expect(walk({ source: 'a.md', line: 99 }, 1, 1)).toEqual(['c.md:1']);
    expect(walk({ source: 'a.md', line: 99 }, -1, 1)).toEqual(['a.md:4']);
    expect(walk({ source: 'a.md', line: 6 }, -1, 1)).toEqual(['a.md:4']);
    expect(walk({ source: 'gone.md', line: 1 }, -1, 1)).toEqual(['c.md:1']);
  });

  test.each([1, -1] as const)(
    'is found again round all notes where it is the only one, by steps of %d',
    (way) => {
      for (const name of ['a.md', 'b.md', 'c.md']) {
        const some = ['a.md', 'b.md', 'c.md'].map((id) => note(id, id === name ? 'gug' : 'gg'));
        for (const line of [1, 2, 3])
          expect(nextUnused(some, { source: name, line }, way)).toEqual({ source: name, line: 2 });
      }
    },
  );

  test('is found past notes that have no lines', () => {
    const some = [note('a.md', 'u'), note('empty.md', ''), note('c.md', 'u')];
    expect(nextUnused(some, { source: 'a.md', line: 1 })).toEqual({ source: 'c.md', line: 1 });
    expect(nextUnused(some, { source: 'c.md', line: 1 }, -1)).toEqual({ source: 'a.md', line: 1 });
    expect(nextUnused(some, { source: 'empty.md', line: 1 }, -1)).toEqual({ source: 'a.md', line: 1 });
  });
});
