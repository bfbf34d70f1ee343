/** How sure it is that words are somebody's name. */
import { describe, expect, it } from 'vitest';
import { couldBeGivenName, personCertainty } from '../../../src/pipeline/extract/personName.ts';
import { LEXICON } from './passage.ts';

describe('a name of a person', () => {
  it.each([
    ['a given name and one with a capital', 'Jane Doherty', 0.95],
    ['four names', 'Jane Mary Ann Doherty', 0.95],
    ['a particle, which is no word to count', 'Jane Mary Ann van Doherty', 0.95],
    ['a small particle', 'Jane van Doherty', 0.95],
    ['a given name and a small one', 'Jane doherty', 0.75],
    ['a given name that is a common word', 'Will Doherty', 0.95],
    ['a particle that comes first', 'Von Nezdo', 0.6],
    ['an initial', 'Jane D.', 0.95],
    ['a name that is known as a person', 'Omar Clay', 0.95],
    ['nothing but the shape', 'Xanthe Nezdo', 0.6],
    ['the shape of four', 'Xanthe Nezdo Qarro Bilm', 0.6],
    ['a company in the shape', 'Xanthe Acme', 0.6],
    ['capitals in part', 'Xanthe NEZDO', 0.6],
    ['capitals with an initial', 'XQ NEZDO', 0.6],
    ['a given name alone', 'Jane', 0.5],
  ])('is told by %s', (_, text, certainty) => {
    expect(personCertainty(text, LEXICON)).toBe(certainty);
  });

  it.each([
    ['no words', ''],
    ['a digit', 'Jane Doherty 2024'],
    ['a sign', 'Jane @ Doherty'],
    ['six words', 'Jane van Mary Ann de Doherty'],
    ['a job', 'Jane Director'],
    ['a known thing', 'Load Balancing'],
    ['a known thing in the shape', 'Xanthe Loam'],
    ['a known part in the shape', 'Xanthe Kiln'],
    ['a given name in small letters', 'jane'],
    ['a given name in small letters before another', 'jane doherty'],
    ['a word that is no given name', 'Xanthe'],
    ['small letters', 'Xanthe nezdo'],
    ['a common word', 'Xanthe Keynote'],
    ['a common word first', 'Keynote Xanthe'],
    ['a given name with a common word', 'Jane Keynote'],
    ['a given name with a common small word', 'Jane talks'],
    ['a given name with small words', 'Jane doherty nezdo'],
    ['shouting', 'XANTHE NEZDO'],
    ['a common word at the end', 'Xanthe Nezdo Keynote'],
    ['a known idea in the shape', 'Xanthe Sintering'],
    ['one name and a particle', 'Xanthe van'],
    ['a given name and four more', 'Jane Mary Ann Beth Doherty'],
    ['five names', 'Xanthe Nezdo Qarro Bilm Dorv'],
  ])('is not told by %s', (_, text) => {
    expect(personCertainty(text, LEXICON)).toBe(0);
  });
});

describe('a given name that no list has', () => {
  it.each(['Xanthe', 'Öyvind'])('could be "%s"', (name) => {
    expect(couldBeGivenName(name, LEXICON)).toBe(true);
  });

  it.each([
    ['a small letter', 'xanthe'],
    ['two letters', 'Xa'],
    ['a capital inside', 'XanThe'],
    ['two words', 'Xanthe Nezdo'],
    ['a common word', 'Keynote'],
    ['an everyday word', 'Window'],
    ['a place', 'Berlin'],
    ['a known name', 'Loam'],
  ])('is not %s', (_, name) => {
    expect(couldBeGivenName(name, LEXICON)).toBe(false);
  });
});
