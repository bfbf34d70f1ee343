/** Names that nobody knows beforehand: people by their given names, names that open titles. */
import { describe, expect, it } from 'vitest';
import { findFirstNames, findPeople } from '../../../src/pipeline/extract/findPeople.ts';
import { findTitledNames } from '../../../src/pipeline/extract/findTitledNames.ts';
import { outlineOf, quoteOf } from './foundIn.ts';
import { LEXICON, namedOnly } from './passage.ts';

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
    ['a given name before a particle', 'Jane van'],
    ['a given name, a dash and a name', 'Jane - Doherty fires'],
    ['a given name before a name on the next line that begins with an apostrophe', 'Jane\n’Doherty’ fires'],
    ['a given name at the end of a sentence, and a name on the next line', 'that was Jane.\nDoherty fires'],
  ])('is not %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

it('a person named in passing is told with what found them', () => {
  const found = findPeople(outlineOf('today Jane Doherty fires'), LEXICON);
  expect(found.map(({ certainty, finder }) => [certainty, finder])).toEqual([
    [0.75, 'given and family name'],
  ]);
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

  it('is not cut from the name of somebody who has only one', () => {
    const outline = outlineOf('Sama fires\n\nSam waits');
    expect(findFirstNames(outline, namedOnly(outline, ['Sama']))).toEqual([]);
  });

  it('is less sure than the whole name', () => {
    const outline = outlineOf('Jane Doherty fires\n\nso Jane');
    const alone = findFirstNames(outline, findPeople(outline, LEXICON)).at(-1);
    expect(alone).toMatchObject({ certainty: 0.6, finder: 'first name' });
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
    ['of a heading with a number of two digits', '## 12. Glazzo: Hot ovens', 'Glazzo'],
    ['of a heading with two blanks after the colon', '## Glazzo:  Hot ovens', 'Glazzo'],
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

  it('is taken for a tool until more is known of it', () => {
    expect(findTitledNames(outlineOf('## Glazzo: Hot ovens'), LEXICON)).toEqual([
      expect.objectContaining({ kind: 'technology', certainty: 0.42, finder: 'opens a title' }),
    ]);
  });
});
