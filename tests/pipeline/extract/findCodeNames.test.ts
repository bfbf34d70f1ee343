/** Names that are set as code. */
import { describe, expect, it } from 'vitest';
import { findCodeNames } from '../../../src/pipeline/extract/findCodeNames.ts';
import { knownLexicon, outlineOf, shownIn } from './foundIn.ts';

function codeNamesIn(text: string): string[] {
  const outline = outlineOf(text);
  return shownIn(outline, findCodeNames(outline, knownLexicon()));
}

describe('a name that is set as code', () => {
  it.each([
    ['in small letters', 'kilnxlsx'],
    ['of three letters', 'kxl'],
    ['with hyphens', 'kiln-xlsx-2'],
    ['with a capital', 'KilnXlsx'],
    ['with digits', 'k2xlsx'],
    ['that begins with a word of a language', 'srckxl'],
    ['that ends with a word of a language', 'kxl-bin'],
  ])('is a technology %s', (_, name) => {
    expect(codeNamesIn(`- write it all out with \`${name}\` today`)).toEqual([`1: technology ${name}`]);
  });

  it('is each of several, with its own place', () => {
    expect(codeNamesIn('- `kilnxlsx` first\n- then `clayq` and `oven` and `glazeq`')).toEqual([
      '1: technology kilnxlsx',
      '2: technology clayq',
      '2: technology glazeq',
    ]);
  });

  it.each([
    ['two letters', '`kx`'],
    ['an everyday word', '`oven`'],
    ['a word of a language', '`kwargs`'],
    ['one argument', '`arg`'],
    ['one parameter', '`param`'],
    ['the same in capitals', '`STDOUT`'],
    ['a command', '`kilnxlsx --fire`'],
    ['a file', '`kilnxlsx.json`'],
    ['a variable with an underscore', '`kiln_xlsx`'],
    ['a call', '`kilnxlsx()`'],
    ['a number', '`2024`'],
    ['a given name', '`Omar`'],
    ['no code but bold', '**kilnxlsx**'],
    ['no code but a link', '[kilnxlsx](https://example.com)'],
  ])('is none where it is %s', (_, text) => {
    expect(codeNamesIn(`- write it all out with ${text} today`)).toEqual([]);
  });

  it('is none in a heading', () => {
    expect(codeNamesIn('## All about `kilnxlsx`\n\n- more')).toEqual([]);
  });

  it('is a guess, and says how it was found', () => {
    expect(findCodeNames(outlineOf('- with `kilnxlsx`'), knownLexicon())).toMatchObject([
      { name: 'kilnxlsx', certainty: 0.36, finder: 'set as code' },
    ]);
  });
});
