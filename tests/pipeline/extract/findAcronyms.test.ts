/** Acronyms that notes spell out: which words they are short for, and where they stand again. */
import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../../src/pipeline/extract/findAcronyms.ts';
import { knownLexicon, outlineOf, shownIn } from './foundIn.ts';

function acronymsIn(text: string): string[] {
  const outline = outlineOf(text);
  return shownIn(outline, findAcronyms(outline, knownLexicon()));
}

describe('an acronym before its words', () => {
  it.each([
    ['in brackets', 'FOK (fast oven kit)'],
    ['in brackets right behind it', 'FOK(fast oven kit)'],
    ['in brackets after several spaces', 'FOK   (fast oven kit)'],
    ['after a colon', 'FOK: fast oven kit'],
    ['after a hyphen', 'FOK - fast oven kit'],
    ['after two hyphens', 'FOK -- fast oven kit'],
    ['after a dash', 'FOK – fast oven kit'],
    ['after a sign of equality', 'FOK = fast oven kit'],
    ['with more words behind them', 'FOK (fast oven kit that knows all) is new'],
    ['that end with the text', 'We have FOK: fast oven kit'],
    ['after what it stands for', 'FOK stands for fast oven kit'],
    ['after what it is short for', 'FOK, short for fast oven kit'],
    ['after that and more space', 'FOK,  short for fast oven kit'],
    ['after i.e.', 'FOK, i.e. fast oven kit'],
  ])('is spelled out %s', (_, text) => {
    expect(acronymsIn(text)).toEqual(['1: concept fast oven kit', '1: concept fast oven kit as “FOK”']);
  });

  it.each([
    ['a comma between them', 'FOK, fast oven kit'],
    ['a comma before the bracket', 'FOK, (fast oven kit)'],
    ['no more than a space between them', 'FOK fast oven kit'],
    ['half of such words between them', 'FOK stands fast oven kit'],
    ['both in one bracket', '(FOK fast oven kit)'],
    ['a hyphen without a space', 'FOK-fast oven kit'],
    ['other words', 'FOK (we like it)'],
    ['too few words', 'FOK (fast oven)'],
    ['a word before its own', 'FOK (a pretty fast oven kit)'],
    ['small letters', 'fok (fast oven kit) at XQ'],
    ['a small letter before its capitals', 'fOK (fast oven kit)'],
    ['small letters behind its capitals', 'FOKit (fast oven kit in town)'],
    ['one letter', 'F (fast)'],
  ])('is not spelled out with %s', (_, text) => {
    expect(acronymsIn(text)).toEqual([]);
  });
});

describe('an acronym behind its words', () => {
  it.each([
    ['in brackets', 'Our fast oven kit (FOK) is new'],
    ['in brackets with spaces', 'Our fast oven kit ( FOK ) is new'],
    ['in brackets that nobody closes', 'our fast oven kit (FOK'],
    ['with nothing before its words', 'fast oven kit (FOK)'],
  ])('is spelled out %s', (_, text) => {
    expect(acronymsIn(text)).toEqual(['1: concept fast oven kit', '1: concept fast oven kit as “FOK”']);
  });

  it.each([
    ['without brackets', 'Our fast oven kit FOK is new'],
    ['where the brackets hold something before it', 'Our fast oven kit (+ FOK) is new'],
    ['where another word stands between them', 'Our fast oven kit glazes (FOK) is new'],
  ])('is not spelled out %s', (_, text) => {
    expect(acronymsIn(text)).toEqual([]);
  });
});

describe('the words of an acronym', () => {
  it.each([
    ['two', 'FO (fast oven)', 'fast oven'],
    ['small ones left out', 'FOK (fast oven of kilns)', 'fast oven of kilns'],
    ['small ones counted', 'FOOK (fast oven of kilns)', 'fast oven of kilns'],
    ['a small letter within it', 'FOaK (fast oven and kiln)', 'fast oven and kiln'],
    ['an "s" within it', 'FsKO (fast small kiln oven)', 'fast small kiln oven'],
    ['a small letter between two', 'FoK (fast oven kit)', 'fast oven kit'],
    ['seven', 'ABCDEFG (all big clay decks ease firing glaze)', 'all big clay decks ease firing glaze'],
  ])('may be spelled with %s', (_, text, expansion) => {
    const acronym = text.split(' ', 1).join('');
    expect(acronymsIn(text)).toEqual([`1: concept ${expansion}`, `1: concept ${expansion} as “${acronym}”`]);
  });

  it('are no more than seven', () => {
    expect(acronymsIn('ABCDEFGH (all big clay decks ease firing glaze here)')).toEqual([]);
    expect(acronymsIn('All big clay decks ease firing glaze here (ABCDEFGH)')).toEqual([]);
  });

  it.each([
    ['a technology where all are capitalised', 'FOK (Fast Oven Kit)', 'technology Fast Oven Kit'],
    [
      'a technology with a small word among them',
      'FOK (Fast Oven of Kilns)',
      'technology Fast Oven of Kilns',
    ],
    ['an idea where one is not', 'FOK (Fast oven Kit)', 'concept Fast oven Kit'],
  ])('name %s', (_, text, expected) => {
    expect(acronymsIn(text)[0]).toBe(`1: ${expected}`);
  });

  it('are what is known by them', () => {
    expect(acronymsIn('LB (Load Balancing)')).toEqual([
      '1: concept load balancing as “Load Balancing”',
      '1: concept load balancing as “LB”',
    ]);
  });

  it('are what is known by the acronym, where nobody knows them', () => {
    expect(acronymsIn('ISA (instant snow apparatus)')).toEqual([
      '1: technology ISA as “instant snow apparatus”',
      '1: technology ISA',
    ]);
  });
});

describe('an acronym that is spelled out', () => {
  it('is found wherever it stands, in the singular and plural, and in no longer word', () => {
    expect(acronymsIn('- many FOKs\n- FOK (fast oven kit)\n- no FOKx, no fok, sFOK, OKs')).toEqual([
      '2: concept fast oven kit',
      '1: concept fast oven kit as “FOKs”',
      '2: concept fast oven kit as “FOK”',
    ]);
  });

  it('may be spelled out in the plural', () => {
    expect(acronymsIn('- FOKs (fast oven kits)\n- one FOK')).toEqual([
      '1: concept fast oven kits',
      '1: concept fast oven kits as “FOKs”',
      '2: concept fast oven kits as “FOK”',
    ]);
  });

  it('means what it is first said to mean', () => {
    const found = acronymsIn('- FOK (fast oven kit)\n- FOK (fine ornate kiln)\n- FOK');
    expect(found.filter((one) => one.includes('“FOK”'))).toEqual([
      '1: concept fast oven kit as “FOK”',
      '2: concept fast oven kit as “FOK”',
      '3: concept fast oven kit as “FOK”',
    ]);
  });

  it('is surer than a guess, and says how it was found', () => {
    const found = findAcronyms(outlineOf('FOK (fast oven kit)'), knownLexicon());
    expect(found.map(({ name, certainty, finder }) => ({ name, certainty, finder }))).toEqual([
      { name: 'fast oven kit', certainty: 0.6, finder: 'acronym spelled out' },
      { name: 'FOK', certainty: 0.6, finder: 'acronym spelled out' },
    ]);
  });
});
