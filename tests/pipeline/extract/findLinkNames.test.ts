/** Things that links are named after. */
import { describe, expect, it } from 'vitest';
import { findLinkNames } from '../../../src/pipeline/extract/findLinkNames.ts';
import { outlineOf, quoteOf, shownIn } from './foundIn.ts';

function linkNamesIn(text: string): string[] {
  const outline = outlineOf(text);
  return shownIn(outline, findLinkNames(outline));
}

describe('the text of a link', () => {
  it.each([
    ['a name', 'Glazor', 'Glazor'],
    ['a name in small letters', 'glazor', 'glazor'],
    ['a name that begins with a letter of another language', 'Öfener', 'Öfener'],
    ['three words', 'Glazor Oven Wheel', 'Glazor Oven Wheel'],
    ['an everyday word with a capital', 'Oven', 'Oven'],
    ['a name among common words', 'the new glazor', 'the new glazor'],
    ['a name and the word for its code', 'Glazor GitHub', 'Glazor'],
    ['a name and the short word for that', 'Glazor repo', 'Glazor'],
    ['a name and the place of its code', 'Glazor repository', 'Glazor'],
    ['a name and the word for its site', 'Glazor  site ', 'Glazor'],
    ['a name in bold', '**Glazor**', 'Glazor'],
    ['a name before a bracket', 'Glazor)', 'Glazor'],
    ['a name before several brackets', 'Glazor))', 'Glazor'],
    ['a name with brackets within', 'Glazor(x) Kit', 'Glazor(x) Kit'],
    ['a name that holds such a word', 'Projector', 'Projector'],
    ['a name that only begins with such a word', 'Site Glazor', 'Site Glazor'],
  ])('is a name where it is %s', (_, text, name) => {
    expect(linkNamesIn(`- there is [${text}](https://example.com/x) too`)).toEqual([`1: technology ${name}`]);
  });

  it.each([
    ['Glazor **Oven** Kit', 'Glazor **Oven** Kit'],
    ['**Glazor** Oven)', 'Glazor** Oven'],
    ['Glazor _Oven_', 'Glazor _Oven'],
  ])('is quoted from its first letter to its last, with the marks within: %s', (text, quote) => {
    const outline = outlineOf(`- there is [${text}](https://example.com/x) too`);
    expect(findLinkNames(outline).map(({ place }) => quoteOf(outline, place))).toEqual([quote]);
  });

  it.each([
    ['four words', 'Glazor Oven Wheel Two'],
    ['a word for any page', 'Slides'],
    ['what kind of page it is', 'Glazor tutorial'],
    ['two names with a comma', 'Glazor, Clayq'],
    ['a title with a colon', 'Glazor: clay'],
    ['a question', 'Glazor?'],
    ['two names against each other', 'Glazor vs Clayq'],
    ['common words', 'The Team'],
    ['everyday words in small letters', 'fast oven'],
    ['signs', '!!!'],
    ['signs that say nothing', '***'],
    ['the word for code alone', 'GitHub'],
  ])('is none where it is %s', (_, text) => {
    expect(linkNamesIn(`- there is [${text}](https://example.com/x) too`)).toEqual([]);
  });

  it.each([
    ['to a heading', '[Glazor](#glazor)'],
    ['to another note', '[Glazor](glazor.md)'],
    ['that is no link', '**Glazor** and `Glazor`'],
    ['of an address', 'https://glazor.example'],
  ])('is none where it is one %s', (_, text) => {
    expect(linkNamesIn(`- there is ${text} too`)).toEqual([]);
  });

  it('is each of several, a guess that says how it was found', () => {
    const outline = outlineOf('- [Glazor](https://example.com/x), [Clayq project](https://example.com/y)');
    expect(findLinkNames(outline)).toMatchObject([
      {
        name: 'Glazor',
        certainty: 0.5,
        finder: 'name of a link',
        place: { start: { column: 4 }, end: { column: 10 } },
      },
      {
        name: 'Clayq',
        certainty: 0.5,
        finder: 'name of a link',
        place: { start: { column: 37 }, end: { column: 42 } },
      },
    ]);
  });
});
