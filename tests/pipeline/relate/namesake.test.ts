/** What an event is called after, by the first heading of its note. */
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';
import { namesakeOf } from '../../../src/pipeline/relate/namesake.ts';

const isNamesake = (text: string, name: string): boolean =>
  namesakeOf(parseNote({ id: 'note.md', text, sha256: '' }).outline)(name);

describe('an event is called after', () => {
  it.each([
    ['the word before what sort of event it is', '# Kiln Summit 2031', 'Kiln'],
    ['a name in whatever case', '# KILN Summit', 'kiln'],
    ['two words', '# Kiln Core Summit', 'Kiln Core'],
    ['two words that are written as one', '# Kiln Core Summit', 'Kiln-Core'],
    ['what stands before "Con" in one word', '# KilnCon 2031', 'Kiln'],
    ['what stands before "Conf" in one word', '# KilnConf 2031', 'Kiln'],
    ['what stands before a year', '# Kiln 2031', 'kiln'],
    [
      'a name in the first heading, though text comes before it',
      'Glaze Summit was good\n\n# Kiln Summit',
      'Kiln',
    ],
  ])('%s', (_, text, name) => {
    expect(isNamesake(text, name)).toBe(true);
  });
});

describe('an event is not called after', () => {
  it.each([
    ['a word within its name', '# The Summit on Kiln', 'Kiln'],
    ['the beginning of its first word', '# Kilnware Summit', 'Kiln'],
    ['the beginning of a word that ends in "con" only later', '# KilnBeaconing Summit', 'Kiln'],
    ['the first word and the beginning of the second', '# Kiln Core Summit', 'Kiln Co'],
    ['a name of no letters', '# Kiln Summit', '?!'],
    ['the text before its heading', 'Glaze Summit was good\n\n# Kiln Summit', 'Glaze'],
    ['a later heading', '# Kiln Summit\n\n## Glaze Summit', 'Glaze'],
  ])('%s', (_, text, name) => {
    expect(isNamesake(text, name)).toBe(false);
  });

  it.each([
    ['the first heading is no event’s', '# Kiln in depth', 'Kiln'],
    ['there is no heading', 'Kiln Summit 2031', 'Kiln'],
    ['the note is empty', '', ''],
  ])('anything where %s', (_, text, name) => {
    expect(isNamesake(text, name)).toBe(false);
  });
});
