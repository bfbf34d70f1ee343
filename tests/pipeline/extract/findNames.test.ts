/** Names that nobody knows beforehand: people by their given names, proper names, names that open titles. */
import { describe, expect, it } from 'vitest';
import { findFirstNames, findPeople } from '../../../src/pipeline/extract/findPeople.ts';
import { findProperNames } from '../../../src/pipeline/extract/findProperNames.ts';
import { findTitledNames } from '../../../src/pipeline/extract/findTitledNames.ts';
import { outlineOf, quoteOf } from './foundIn.ts';
import { LEXICON } from './passage.ts';

describe('a person named in passing', () => {
  const peopleIn = (text: string): readonly string[] =>
    findPeople(outlineOf(text), LEXICON).map(({ name, kind }) => `${kind} ${name}`);

  it.each([
    ['in a sentence', 'today Jane Doherty fires', ['person Jane Doherty']],
    ['across two blanks', 'today **Jane** Doherty fires', ['person Jane Doherty']],
    ['across the end of a line', 'today Jane\nDoherty fires', ['person Jane Doherty']],
    ['twice', 'Jane Doherty and Omar Nezdo', ['person Jane Doherty', 'person Omar Nezdo']],
    ['with an initial', 'Jane D fires', ['person Jane D']],
    ['after other words with capitals', 'Speaker Jane Doherty', ['person Jane Doherty']],
  ])('is found %s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each([
    ['a given name before a small word', 'Jane doherty'],
    ['a small letter before a name', 'xanthe Doherty'],
    ['a given name after the end of a sentence', 'that was Jane. Doherty fires'],
    ['two words with capitals', 'Chaos Kong'],
    ['a given name before an acronym', 'Jane DXQ'],
    ['a given name, a comma and a name', 'Jane, Doherty'],
    ['names in two blocks', '- Jane\n- Doherty'],
    ['a given name before a job', 'Jane Director'],
    ['a given name before a common word', 'Jane Keynote'],
  ])('is not %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('a given name alone', () => {
  const firstNames = (text: string): readonly string[] => {
    const outline = outlineOf(text);
    const people = findPeople(outline, LEXICON);
    return findFirstNames(outline, people).map(
      ({ name, canon, kind, place }) => `${place.start.line} ${kind} ${name} = ${canon}`,
    );
  };

  it('is who was named with it before, from there on', () => {
    expect(firstNames('Jane\n\nJane Doherty fires\n\nJane waits')).toEqual([
      '3 person Jane = Jane Doherty',
      '5 person Jane = Jane Doherty',
    ]);
  });

  it('is one person however often and however that is written, by the first spelling', () => {
    expect(firstNames('Jane DoHerty fires\n\nJane Doherty waits\n\nso Jane')).toEqual([
      '1 person Jane = Jane DoHerty',
      '3 person Jane = Jane DoHerty',
      '5 person Jane = Jane DoHerty',
    ]);
  });

  it.each([
    ['two have it', 'Jane Doherty and Jane Nezdo\n\nJane waits'],
    ['nobody was named', 'Jane waits'],
  ])('is nobody where %s', (_, text) => {
    expect(firstNames(text)).toEqual([]);
  });

  it('of one is told where two others share theirs', () => {
    expect(firstNames('Jane Doherty, Jane Nezdo, Omar Bilm\n\nJane and Omar')).toEqual([
      '1 person Omar = Omar Bilm',
      '3 person Omar = Omar Bilm',
    ]);
  });
});

describe('a proper name', () => {
  const namesIn = (text: string): readonly string[] =>
    findProperNames(outlineOf(text), LEXICON).map(({ name, kind }) => `${kind} ${name}`);

  it.each([
    ['a rare word with a capital', 'we run Glazzo today', ['technology Glazzo']],
    ['a rare word and a short one', 'we run Glazzo Ryx today', ['technology Glazzo Ryx']],
    [
      'three words',
      'yesterday they tried Glazzo Orbin Telk with much care',
      ['technology Glazzo Orbin Telk'],
    ],
    ['everyday words inside a sentence', 'they call it Chaos Window today', ['technology Chaos Window']],
    ['the head of an item', '- Glazzo: what they had', ['technology Glazzo']],
    ['the head of an item before a dash', '- Glazzo - what they had', ['technology Glazzo']],
    ['the head of an item before an arrow', '- Glazzo -> what they had', ['technology Glazzo']],
    ['the whole of an item', '- Glazzo', ['technology Glazzo']],
    ['what is said to be a tool', '- Glazzo is an internal tool of theirs', ['technology Glazzo']],
    ['an idea', 'we met Glazzo Law today', ['concept Glazzo Law']],
    ['an organisation', 'we met Glazzo Ventures today', ['company Glazzo Ventures']],
    ['a name without the page about it', 'see the Glazzo Website today', ['technology Glazzo']],
    ['across a line end', 'we run Glazzo\nOrbin today', ['technology Glazzo Orbin']],
    [
      'a name that begins a sentence, and stands elsewhere',
      'Glazzo is hot. We run Glazzo',
      ['technology Glazzo', 'technology Glazzo'],
    ],
    ['a name after an adjective that opens', 'Hot Glazzo burns', ['technology Glazzo']],
    ['a name after a small word that opens', 'The Glazzo burns', ['technology Glazzo']],
    [
      'a name of several words in a heading as well',
      '# All about Chaos Window\n\nthey call it Chaos Window today',
      ['technology Chaos Window', 'technology Chaos Window'],
    ],
    [
      'everyday words that are said to be a tool, with a rare one',
      'Glazzo Window, an open source library',
      ['technology Glazzo Window'],
    ],
    [
      'a tool that begins with a given name',
      'so Jane Glazzo, an internal tool, burns',
      ['technology Jane Glazzo'],
    ],
    [
      'three words that begin with a given name',
      'yesterday they tried Jane Orbin Telk with much care',
      ['technology Jane Orbin Telk'],
    ],
    ['a name after a known component', 'we run Kiln Glazzo today', ['technology Kiln Glazzo']],
    ['an idea after a known tool', 'we run Loam Sintering today', ['technology Loam Sintering']],
    [
      'each in a line of few long words',
      'so we now use Glazzo and Orbin and Telk',
      ['technology Glazzo', 'technology Orbin', 'technology Telk'],
    ],
    [
      'everyday words in an item of capitals',
      '- All About Chaos Window Tonight\n- they call it Chaos Window today',
      ['technology Chaos Window', 'technology Chaos Window'],
    ],
    ['a name after a known tool', 'we run Loam Glazzo today', ['technology Loam Glazzo']],
  ])('is %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['the first word of a sentence', 'Glazzo burns'],
    ['the first word after a full stop', 'we know. Glazzo burns'],
    ['the first word after a dash', 'we know - Glazzo burns'],
    ['the first word in quotes', 'they say "Glazzo burns"'],
    ['everyday words', 'We like it'],
    ['everyday words that begin a sentence', 'Chaos Window burns'],
    ['one everyday word', 'we like Window frames'],
    ['four words', 'yesterday they tried Glazzo Orbin Telk Ryxo with much care and little glaze'],
    ['a tool that has an everyday name', 'Window is an internal tool'],
    ['an idea after a known tool that begins a sentence', 'Loam Sintering burns'],
    ['a known name after a noun that opens', 'Window Loam burns'],
    ['a place and a small word', 'we met in Berlin The today'],
    ['an account', 'ask @Glazzo today'],
    ['a heading alone', '# All about Glazzo'],
    ['a line with a capital on every word', 'Glazzo Burns Every Brick Tonight'],
    ['a place', 'we met in Berlin today'],
    ['a day', 'we meet on Monday Glazzo'],
    ['a month', 'we met on Glazzo February'],
    ['a person', 'we met Jane Glazzo today'],
    ['a job', 'we met Glazzo Director today'],
    ['an acronym', 'we met Glazzo XQR today'],
    ['a letter', 'we met Glazzo X today'],
    ['a known name', 'we run Loam today'],
    ['a name before a known one', 'we run Glazzo Loam today'],
    ['a company before a name', 'we run Acme Glazzo today'],
    ['a word with an English ending', 'we like Glazzation today'],
    ['a word with two letters that changed places', 'we like Secuirty today'],
    ['a short word', 'we run Glx today'],
    ['an event', 'we met at GlazzoCon today'],
    ['the event of the note', '# Glazzo Summit\n\nwe met at Glazzo today'],
    ['a page alone', 'see the Tutorial today'],
    ['a name across a comma', 'we run Window, Chaos today'],
  ])('is not %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('is quoted without the word that opens its sentence', () => {
    const outline = outlineOf('The Glazzo burns');
    expect(findProperNames(outline, LEXICON).map(({ place }) => quoteOf(outline, place))).toEqual(['Glazzo']);
  });
});

describe('a name that opens a title', () => {
  const titledIn = (text: string): readonly string[] => {
    const outline = outlineOf(text);
    return findTitledNames(outline, LEXICON).map(({ name, place }) => `${name} | ${quoteOf(outline, place)}`);
  };

  it.each([
    ['of a heading', '## Glazzo: Hot ovens', 'Glazzo'],
    ['of a deep heading', '##### Glazzo: Hot ovens', 'Glazzo'],
    ['of a heading in quotation marks', '## “Glazzo: Hot ovens”', 'Glazzo'],
    ['of a numbered heading', '## 3. Glazzo: Hot ovens', 'Glazzo'],
    ['of a heading with a letter', '## B) Glazzo: Hot ovens', 'Glazzo'],
    ['of a link', 'see [Glazzo: Hot ovens](https://kiln.example)', 'Glazzo'],
    ['with two words', '## Glazzo Window: Hot ovens', 'Glazzo Window'],
    ['with digits and hyphens', '## Glazzo-2: Hot ovens', 'Glazzo-2'],
  ])('is found at the start %s', (_, text, expected) => {
    expect(titledIn(text)).toEqual([`${expected} | ${expected}`]);
  });

  it.each([
    ['a paragraph', 'Glazzo: Hot ovens'],
    ['bold words', '**Glazzo: Hot ovens**'],
    ['an everyday word', '## Window: Hot ovens'],
    ['a common word', '## Keynote: Hot ovens'],
    ['a given name', '## Jane: Hot ovens'],
    ['a given name beside another', '## Jane Glazzo: Hot ovens'],
    ['an everyday acronym', '## FAQ Glazzo: Hot ovens'],
    ['two letters', '## Gx: Hot ovens'],
    ['three words', '## Glazzo Orbin Telk: Hot ovens'],
    ['a label before small words', '## Glazzo: hot ovens'],
    ['a small word', '## glazzo: Hot ovens'],
    ['a name further on', '## all of Glazzo: Hot ovens'],
  ])('is not found in %s', (_, text) => {
    expect(titledIn(text)).toEqual([]);
  });
});
