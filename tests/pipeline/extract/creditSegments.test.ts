/** A credit line is cut into what is read one by one. */
import { describe, expect, it } from 'vitest';
import { segmentsOf, trim } from '../../../src/pipeline/extract/creditSegments.ts';

const cut = (text: string, start = 0, end = text.length): readonly string[] =>
  segmentsOf(text, { start, end }).map((part) => text.slice(part.start, part.end));

describe('a credit line', () => {
  it.each([
    ['Jane - Acme', ['Jane', 'Acme']],
    ['Jane -- Acme', ['Jane', 'Acme']],
    ['Jane  –  Acme', ['Jane', 'Acme']],
    ['Jane — Acme', ['Jane', 'Acme']],
    ['Jane- Acme', ['Jane', 'Acme']],
    ['Jane-  Acme', ['Jane', 'Acme']],
    ['Jane|Acme•Kiln·Clay;Glaze,Oven', ['Jane', 'Acme', 'Kiln', 'Clay', 'Glaze', 'Oven']],
    ['Jane\u241EAcme', ['Jane', 'Acme']],
    ['Jane (Acme) [Kiln]', ['Jane', 'Acme', 'Kiln']],
    ['Speaker: Jane', ['Speaker', 'Jane']],
    ['Jane / Acme', ['Jane', 'Acme']],
  ])('is cut at dashes, bars, commas, brackets, colons and lone slashes: %j', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  it.each(['Jane Poe-Doe', 'Kiln/Clay', '10:30', 'Kiln/ Clay', 'Kiln -Clay'])(
    'is not cut at a sign that belongs to a word: %j',
    (text) => {
      expect(cut(text)).toEqual([text]);
    },
  );

  it('leaves a legal form with the name before it, with what stands between them', () => {
    expect(cut('Jane, Acme, Inc., Kiln')).toEqual(['Jane', 'Acme, Inc.', 'Kiln']);
    expect(cut('Jane (Acme | GmbH)')).toEqual(['Jane', 'Acme | GmbH']);
  });

  it('should not take a legal form to what is not there, nor one that is only part of a name', () => {
    expect(cut('Inc., Jane')).toEqual(['Inc.', 'Jane']);
    expect(cut('Jane, Inc Kiln')).toEqual(['Jane', 'Inc Kiln']);
  });

  it('has no empty parts', () => {
    expect(cut(' , Jane, "" - , Acme, ')).toEqual(['Jane', 'Acme']);
    expect(cut('')).toEqual([]);
  });

  it('is read from where it starts to where it ends, and no further', () => {
    expect(cut('- Clay: Jane, Acme, Glaze', 8, 18)).toEqual(['Jane', 'Acme']);
  });
});

describe('white space and marks', () => {
  const trimmed = (text: string, start = 0, end = text.length): string => {
    const part = trim(text, start, end);
    return text.slice(part.start, part.end);
  };

  it.each([
    [' \t“Clay”', 'Clay'],
    ['"Clay"', 'Clay'],
    ['**Clay**', 'Clay'],
    ['_`Clay`_', 'Clay'],
    ['## Clay', 'Clay'],
    ['. Clay', 'Clay'],
    ['‘Clay: ', 'Clay'],
    ['’Clay', 'Clay'],
    ['a "Clay" b', 'a "Clay" b'],
  ])('are taken off at both ends: %j is %j', (text, expected) => {
    expect(trimmed(text)).toBe(expected);
  });

  it('should not be taken off where they belong to the name: the point of a legal form, an apostrophe', () => {
    expect(trimmed('Acme Inc.')).toBe('Acme Inc.');
    expect(trimmed('the kilns’')).toBe('the kilns’');
    expect(trimmed(':Clay')).toBe(':Clay');
  });

  it('leave nothing of a stretch that has nothing else, and nothing is looked at beyond it', () => {
    expect(trim('a " " b', 2, 5)).toEqual({ start: 5, end: 5 });
    expect(trim('a""b', 1, 1)).toEqual({ start: 1, end: 1 });
    expect(trim('""a""', 2, 3)).toEqual({ start: 2, end: 3 });
  });
});
