/** Which of two sightings stays where they overlap. */
import { describe, expect, it } from 'vitest';
import { longestWins } from '../../../src/pipeline/extract/longestWins.ts';
import type { Sighting } from '../../../src/pipeline/extract/sighting.ts';

const at = (name: string, start: number, end: number, certainty = 0.5): Sighting => ({
  name,
  kind: 'concept',
  certainty,
  finder: 'test',
  block: 0,
  place: {
    source: 'note.md',
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  },
});

const kept = (...sightings: readonly Sighting[]): readonly string[] =>
  longestWins(sightings).kept.map(({ name }) => name);

describe('of sightings that overlap', () => {
  it.each([
    ['the longer, which begins before', [at('short', 4, 9), at('long', 0, 8)], ['long']],
    ['the longer, which ends after', [at('short', 0, 4), at('long', 2, 9)], ['long']],
    ['the longer, which holds the other', [at('short', 3, 5), at('long', 0, 9)], ['long']],
    ['the longer, however sure the other is', [at('short', 0, 4, 1), at('long', 2, 9, 0.1)], ['long']],
    ['the surer of two as long', [at('guess', 0, 4, 0.2), at('sure', 2, 6, 0.9)], ['sure']],
    ['the first of two as long and as sure', [at('second', 2, 6), at('first', 0, 4)], ['first']],
    ['the first given of two at one place', [at('one', 0, 4), at('other', 0, 4)], ['one']],
  ])('%s stays', (_, sightings, expected) => {
    expect(kept(...sightings)).toEqual(expected);
  });

  it('the loser is told with the winner, be that before or after it', () => {
    const [before, long, after] = [at('before', 0, 4), at('long', 3, 12), at('after', 11, 14)];
    expect(longestWins([after, before, long]).lost).toEqual([
      { because: 'overlap', sighting: before, to: long },
      { because: 'overlap', sighting: after, to: long },
    ]);
  });

  it('what only a loser hid stays', () => {
    expect(kept(at('long', 0, 9), at('middle', 7, 14), at('end', 12, 15))).toEqual(['long', 'end']);
  });
});

describe('sightings that do not overlap', () => {
  it('stay, in the order of the text', () => {
    const sightings = [at('c', 8, 11), at('a', 0, 2), at('d', 12, 20), at('b', 3, 7)];
    expect(longestWins(sightings)).toEqual({
      kept: ['a', 'b', 'c', 'd'].map((name) => sightings.find((sighting) => sighting.name === name)),
      lost: [],
    });
  });

  it('stay where one ends as the other begins', () => {
    expect(kept(at('b', 4, 8), at('a', 0, 4), at('c', 8, 10))).toEqual(['a', 'b', 'c']);
    expect(kept(at('b', 4, 8), at('a', 0, 4), at('c', 8, 20))).toEqual(['a', 'b', 'c']);
  });

  it('are left as they were given', () => {
    const sightings = [at('b', 4, 8), at('a', 0, 4)];
    longestWins(sightings);
    expect(sightings.map(({ name }) => name)).toEqual(['b', 'a']);
  });
});
