/** Names that are known beforehand, however they are cased, joined or split. */
import { describe, expect, it } from 'vitest';
import { findKnownNames } from '../../../src/pipeline/extract/findKnownNames.ts';
import { lexiconFrom, outlineOf, shownIn } from './foundIn.ts';

const ownLexicon = lexiconFrom(`
- { label: Glazor, kind: technology }
- { label: Kilny, kind: technology }
- { label: InTower, kind: technology }
- { label: TheQzer, kind: technology }
- { label: Clayin, kind: technology }
- { label: Aqzwv, kind: technology }
- { label: C Q, kind: technology }
- { label: XQZ, kind: technology }
- { label: KilnXQ, kind: technology }
- { label: XQZkiln, kind: technology }
- { label: Potter's Wheel, kind: technology }
- { label: Baker's, kind: company }
- { label: glaze in depth, kind: concept }
- { label: glaze in great depth, kind: concept }
- { label: Clayq, kind: technology }
- { label: Clayq parallelism, kind: concept }
- { label: oven parallelism, kind: concept }
- { label: Go, kind: technology, weak: true }
- { label: Qxz, kind: technology, weak: true }
- { label: Qxzv, kind: technology, weak: true }
- { label: Weaknamer, kind: technology, weak: true }
- { label: Great Oven, kind: technology, weak: true }
- { label: Hot-Oven, kind: technology, weak: true }
- { label: PM, kind: technology }
- { label: CTO, kind: technology }
- { label: Emberly, kind: technology }
- { label: Glazem, kind: technology }
- { label: Glazeworks, kind: technology }
`);

function knownIn(text: string): string[] {
  const outline = outlineOf(text);
  return shownIn(outline, findKnownNames(outline, ownLexicon())).map((one) => one.replace(/^1: \w+ /u, ''));
}

describe('a known name', () => {
  it.each([
    ['split in two', 'kil ny', 'Kilny as “kil ny”'],
    ['split at a letter that is a word', 'A qzwv', 'Aqzwv as “A qzwv”'],
    ['split at a small word with a capital', 'Clay In', 'Clayin as “Clay In”'],
    ['split at a small word by a hyphen', 'in-tower', 'InTower as “in-tower”'],
    ['of two letters with a space', 'C Q', 'C Q'],
    ['in capitals but for its small word', 'GLAZE in DEPTH', 'glaze in depth as “GLAZE in DEPTH”'],
    [
      'in capitals but for one small word',
      'GLAZE in GREAT DEPTH',
      'glaze in great depth as “GLAZE in GREAT DEPTH”',
    ],
    ['with a possessive of its own', 'Potter’s Wheel', "Potter's Wheel as “Potter’s Wheel”"],
    ['that is a possessive', "Baker's", "Baker's"],
    ['that owns something', 'Glazor’s', 'Glazor'],
    ['with a possessive of its own, that owns something', "Potter's Wheel’s", "Potter's Wheel"],
    ['as an acronym', 'XQZ', 'XQZ'],
    ['as an acronym in small letters', 'xqz', 'XQZ as “xqz”'],
    ['as an acronym with a hyphen', 'XQ-Z', 'XQZ as “XQ-Z”'],
    ['that ends with capitals', 'KilnXq', 'KilnXQ as “KilnXq”'],
    ['that begins with capitals', 'Xqzkiln', 'XQZkiln as “Xqzkiln”'],
    ['with a slash and spaces', 'oven / parallelism', 'oven parallelism as “oven / parallelism”'],
    ['with a hyphen and a space', 'oven- parallelism', 'oven parallelism as “oven- parallelism”'],
    ['with a space and a hyphen', 'oven -parallelism', 'oven parallelism as “oven -parallelism”'],
    ['with a hyphen and more space', 'oven -   parallelism', 'oven parallelism as “oven -   parallelism”'],
    ['that begins as a job does', 'Emberly', 'Emberly'],
    ['that ends as a job does', 'Glazem', 'Glazem'],
    ['before words that lead to an event', 'Glazor at our summit', 'Glazor'],
  ])('is found %s', (_, name, expected) => {
    expect(knownIn(`- all with ${name} here`)).toEqual([expected]);
  });

  it.each([
    ['a short one split in two', 'X QZ'],
    ['split behind a small word, whatever its capital', 'The Qzer'],
    ['split before a small word', 'clay in'],
    ['an acronym as a word', 'Xqz'],
    ['a job of two letters', 'PM'],
    ['a job of three letters', 'CTO'],
    ['two words with an arrow between them', 'oven -> parallelism'],
    ['two words joined by an arrow', 'oven->parallelism'],
    ['the name of an event', 'Glazor Summit'],
    ['the name of an event with a dash', 'Glazor - Summit'],
  ])('is not found where it would be %s', (_, name) => {
    expect(knownIn(`- all with ${name} here`)).toEqual([]);
  });

  it('is found where it begins a sentence, though nowhere else', () => {
    expect(knownIn('Glazor is hot')).toEqual(['Glazor']);
  });

  it('is sure, and says how it was found', () => {
    expect(findKnownNames(outlineOf('- glazor'), ownLexicon())).toMatchObject([
      { name: 'glazor', canon: 'Glazor', kind: 'technology', certainty: 0.85, finder: 'gazetteer' },
    ]);
  });
});

describe('a weak name', () => {
  it.each([
    ['before a capital', 'Go Clayq is hot', ['Go', 'Clayq']],
    ['before the end of a sentence', 'Go. now we bake', ['Go']],
    ['in the middle', 'all in Go here', ['Go']],
    ['with a hyphen of its own', 'all with Hot-Oven here', ['Hot-Oven']],
    ['with more space', 'all with Great  Oven here', ['Great Oven as “Great  Oven”']],
    ['with a hyphen for its space', 'all with Great-Oven here', ['Great Oven as “Great-Oven”']],
    ['in the plural', 'all with Qxzvs here', ['Qxzv as “Qxzvs”']],
    ['in small letters, as elsewhere in capitals', 'all with Qxzv, with qxzv', ['Qxzv', 'Qxzv as “qxzv”']],
  ])('is found %s', (_, text, expected) => {
    expect(knownIn(text)).toEqual(expected);
  });

  it.each([
    ['where it begins a sentence', 'Go is hot', []],
    ['where it begins a sentence before more space', 'Go   is hot', []],
    ['where it begins a later sentence', 'all is hot. Go is hotter', []],
    ['in small letters alone', 'all with qxzv here', []],
    ['in small letters where it is short', 'all with Qxz, with qxz', ['Qxz']],
    ['where it is misspelt', 'all with Weaknamar here', []],
  ])('is not found %s', (_, text, expected) => {
    expect(knownIn(text)).toEqual(expected);
  });
});

describe('the first of two names that share their last word', () => {
  it('is found, rather than what its own word means', () => {
    expect(knownIn('- with Clayq/oven parallelism')).toEqual([
      'Clayq parallelism as “Clayq”',
      'oven parallelism',
    ]);
  });

  it.each([
    ['a space between them', 'Clayq oven parallelism', ['Clayq', 'oven parallelism']],
    ['no last word', 'Clayq/oven', ['Clayq']],
    ['no second word', 'Clayq/', ['Clayq']],
    [
      'a dash before the last word',
      'Clayq/oven - parallelism',
      ['Clayq', 'oven parallelism as “oven - parallelism”'],
    ],
    ['another last word', 'Clayq/oven doors', ['Clayq']],
  ])('is not found with %s', (_, text, expected) => {
    expect(knownIn(`- with ${text}`)).toEqual(expected);
  });
});

describe('a slip', () => {
  it('in the small word of a name is found, whatever stands around it', () => {
    expect(knownIn('- see, all: glaze a depth, they say')).toEqual(['glaze in depth as “glaze a depth”']);
    expect(knownIn('- see, all: glaze (a) depth, they say')).toEqual([]);
  });

  it('is no other word in the place of the small one', () => {
    expect(knownIn('- kilns glaze a depth')).toEqual(['glaze in depth as “glaze a depth”']);
    expect(knownIn('- all of a glaze kiln depth')).toEqual([]);
  });

  it('may have the last letter of a product that ends as plurals do', () => {
    expect(knownIn('- all with Glazewrks')).toEqual(['Glazeworks as “Glazewrks”']);
  });

  it.each([
    ['in the small word', 'glaze a depth', 'concept'],
    ['in a letter', 'Glazar', 'technology'],
  ])('%s is less sure than a name, and says so', (_, text, kind) => {
    expect(findKnownNames(outlineOf(`- all with ${text}`), ownLexicon())).toMatchObject([
      { name: text, kind, certainty: 0.55, finder: 'gazetteer, misspelt' },
    ]);
  });
});
