/** What is stated of two names by the words between them, wherever the subject stands. */
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/pipeline/extract/findStatements.ts';
import { outlineOf, quoteOf } from './foundIn.ts';
import { namedIn } from './passage.ts';

const stated = (text: string): readonly string[] => {
  const outline = outlineOf(text);
  return findStatements(outline, namedIn(outline)).map(
    ({ from, relation, to }) => `${from.name} ${relation} ${to.name}`,
  );
};

const evidenceOf = (text: string): readonly (readonly string[])[] => {
  const outline = outlineOf(text);
  return findStatements(outline, namedIn(outline)).map(({ evidence }) =>
    evidence.map((place) => quoteOf(outline, place)),
  );
};

describe('what stands between two names', () => {
  it.each([
    ['Kiln uses Loam', ['Kiln uses Loam']],
    ['today Kiln uses Loam', ['Kiln uses Loam']],
    ['Kiln (used by Acme)', ['Acme uses Kiln']],
    ['Kiln is adopted at Acme', ['Acme uses Kiln']],
    ['Acme built Kiln', ['Acme provides Kiln']],
    ['Kiln was created by Acme', ['Acme provides Kiln']],
    ['Kiln is a glaze', ['Kiln isA glaze']],
    ['glaze such as Kiln and Loam', ['Kiln isA glaze', 'Loam isA glaze']],
    ['Kiln vs. Loam', ['Kiln comparedWith Loam']],
    ['the glaze that Kiln offers', ['Kiln hasFeature glaze']],
    ['Kiln offers glaze and clay', ['Kiln hasFeature glaze', 'Kiln hasFeature clay']],
    ['Kiln (a Loam dialect)', ['Kiln uses Loam']],
    ['Kiln’s Loam', ['Loam partOf Kiln']],
    ['we use Kiln for clay', ['Kiln hasFeature clay']],
    ['few ovens sprang up (Kiln, Loam, etc.)', []],
    ['kinds of glaze (Kiln, Loam, etc.)', ['Kiln isA glaze', 'Loam isA glaze']],
    ['glaze such as Kiln ovens', ['Kiln isA glaze']],
    ['clay is used by glaze', []],
    ['Jane is used by Acme', []],
  ])('of "%s" is told from what does not state anything', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    ['no words', 'Kiln, Loam'],
    ['the end of a sentence', 'They like Kiln. It uses Loam'],
    ['an exclamation', 'Look at Kiln! uses Loam'],
    ['a question', 'Is that Kiln? uses Loam'],
    ['somebody else who does it', 'at Kiln he uses Loam'],
    ['the end of a sentence in brackets', 'Kiln (hot. yes) uses Loam'],
    ['an exclamation in brackets', 'Kiln (hot! yes) uses Loam'],
    ['a feature asked of a name that follows no use', 'see Kiln for clay'],
    ['a clause whose verb says nothing', 'the glaze that Kiln burns'],
    ['a list that does not end open', 'kinds of glaze (Kiln, Loam)'],
    ['a person', 'Jane uses Loam'],
  ])('says nothing across %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });

  it.each([
    ['vs.', 'Kiln vs. Loam', 'Kiln comparedWith Loam'],
    ['e.g.', 'glaze, e.g. Kiln', 'Kiln isA glaze'],
  ])('goes on after the full stop of %s', (_, text, expected) => {
    expect(stated(text)).toContain(expected);
  });

  it('begins a definition only where nothing is said before the name', () => {
    expect(stated('- Kiln: Loam')).toEqual(['Kiln uses Loam']);
    expect(stated('- "Kiln: Loam"')).toEqual(['Kiln uses Loam']);
    expect(stated('- we met Kiln: Loam')).toEqual([]);
  });

  it('joins names with "with" only where both have a capital', () => {
    expect(stated('Kiln with Loam')).toEqual(['Kiln uses Loam']);
    expect(stated('Kiln with loamy')).toEqual([]);
    expect(stated('loamy with Kiln')).toEqual([]);
  });

  it('says what a name is, not what the noun behind the name is', () => {
    expect(stated('Kiln is a glaze burner')).toEqual([]);
    expect(stated('Kiln is a glaze tool')).toEqual(['Kiln isA glaze']);
    expect(stated('Kiln is a glaze solution')).toEqual(['Kiln isA glaze']);
    expect(stated('glaze burners such as Kiln')).toEqual([]);
    expect(stated('It is hot.\n\nKiln is a glaze burner')).toEqual([]);
    expect(stated('It is hot.\n\nKiln is a glaze')).toEqual(['Kiln isA glaze']);
  });

  it('is quoted from the first name to the second', () => {
    expect(evidenceOf('so Kiln uses Loam every day')).toEqual([['Kiln uses Loam']]);
  });
});

describe('names enumerated after a statement', () => {
  it.each([
    ['commas', 'Kiln uses Loam, Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    ['a comma and "and"', 'Kiln uses Loam, and Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    ['a comma and "and" in bold', 'Kiln uses Loam, **and** Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    ['"or"', 'Kiln uses Loam or Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    ['a slash', 'Kiln uses Loam/Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    ['a plus sign', 'Kiln uses Loam + Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    ['an ampersand', 'Kiln uses Loam & Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    [
      'a list of three',
      'Kiln uses Loam, Slip and Oven',
      ['Kiln uses Loam', 'Kiln uses Slip', 'Kiln uses Oven'],
    ],
  ])('are meant as well after %s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    ['more words stand between', 'Kiln uses Loam, and then Slip', ['Kiln uses Loam']],
    ['more words stand before the comma', 'Kiln uses Loam well, Slip', ['Kiln uses Loam']],
    ['a name of another kind comes', 'Kiln uses Loam, Jane', ['Kiln uses Loam']],
    ['what follows a name of another kind', 'Kiln uses Loam, Jane, Slip', ['Kiln uses Loam']],
    ['the pattern takes one name', 'Kiln is a glaze, clay', ['Kiln isA glaze']],
    ['users are listed among which one is no user', 'Kiln is used by Acme, glaze', ['Acme uses Kiln']],
  ])('end where %s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it('are users where the statement is turned round', () => {
    expect(stated('glaze is used by Acme and Kiln')).toEqual(['Acme uses glaze', 'Kiln uses glaze']);
  });
});

describe('a second subject', () => {
  it.each([
    ['at the start', 'Kiln and Oven use Loam'],
    ['after a sentence', 'It is hot. Kiln and Oven use Loam'],
    ['in quotes', '"Kiln and Oven use Loam'],
    ['in bold', '**Kiln** and **Oven** use Loam'],
    ['after a sentence and two blanks', 'It is hot.  Kiln and Oven use Loam'],
  ])('joined by "and" %s does the same', (_, text) => {
    expect(stated(text)).toEqual(expect.arrayContaining(['Oven uses Loam', 'Kiln uses Loam']));
  });

  it.each([
    ['in the middle of a sentence', 'we saw Kiln and Oven use Loam'],
    ['joined by a comma', 'Kiln, Oven use Loam'],
    ['joined by more than "and"', 'Kiln and the big Oven use Loam'],
    ['with words before the "and"', 'Kiln is hot and Oven use Loam'],
  ])('%s is none', (_, text) => {
    expect(stated(text)).toEqual(['Oven uses Loam']);
  });
});

describe('names between the two that a statement joins', () => {
  it('are spanned by a description', () => {
    expect(stated('Kiln is a simple clay client using Loam')).toContain('Kiln uses Loam');
  });

  it('are not spanned by a plain verb', () => {
    expect(stated('Kiln or clay uses Loam')).not.toContain('Kiln uses Loam');
  });

  it('are two at the most', () => {
    expect(stated('Kiln is a clay clay client using Loam')).toContain('Kiln uses Loam');
    expect(stated('Kiln is a clay clay clay client using Loam')).not.toContain('Kiln uses Loam');
  });
});

describe('a pronoun that begins a sentence', () => {
  it.each([
    ['It', 'Kiln is hot. It uses Loam', ['Kiln uses Loam']],
    ['They', 'Kiln is hot. They use Loam', ['Kiln uses Loam']],
    ['This', 'Kiln is hot! This uses Loam', ['Kiln uses Loam']],
    ['It, of two sentences', 'Oven is old. Kiln is hot. It uses Loam', ['Kiln uses Loam']],
    ['It, with a list', 'Kiln is hot. It uses Loam and Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    ['It, after a person', 'Kiln is hot. Jane likes that. It uses Loam', ['Kiln uses Loam']],
    ['It, after two blanks', 'Kiln is hot.  It uses Loam', ['Kiln uses Loam']],
  ])('stands for the name that began the sentence before: %s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    ['a person', 'Jane is here. It uses Loam'],
    ['a name inside a sentence', 'We like Kiln. It uses Loam'],
    ['a name that comes later', 'Good. It uses Loam. Kiln is hot'],
    ['a name, where it begins no sentence', 'Kiln is hot, It uses Loam'],
    ['a name, where a sentence ends before the next', 'Kiln is hot. It uses much. Loam is cold'],
    ['a name, where nothing is named after it', 'Kiln is hot. It uses much'],
    ['a name, where it says nothing of the next', 'Kiln is hot. It burns Loam'],
  ])('does not stand for %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });

  it('is quoted together with the name', () => {
    expect(evidenceOf('Kiln is hot. It uses Loam')).toEqual([['Kiln', ' uses Loam']]);
  });
});

describe('a statement without a subject of its own', () => {
  it.each([
    ['the head of the item above', '- Kiln\n  - uses Loam', ['Kiln uses Loam']],
    ['the heading', '# Kiln\n\n- uses Loam', ['Kiln uses Loam']],
    ['a title further up', '# Kiln\n\n## The hot parts\n\n- uses Loam', ['Kiln uses Loam']],
    [
      'a title further up, with an adverb',
      '# Kiln\n\n## The hot parts\n\n- natively supports Loam',
      ['Kiln uses Loam'],
    ],
    [
      'a title further up, on what it is built',
      '# Kiln\n\n## The hot parts\n\n- built on Loam',
      ['Kiln uses Loam'],
    ],
  ])('is said of %s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    ['by what does not begin by saying what it does', '# Kiln\n\n## The hot parts\n\n- somehow uses Loam'],
    [
      'by a word that only ends as one that says what it does',
      '# Kiln\n\n## The hot parts\n\n- re-uses Loam',
    ],
    ['by a paragraph', '# Kiln\n\n## The hot parts\n\nuses Loam'],
    ['by an item in an item', '# Kiln\n\n## The hot parts\n\n- cold\n  - uses Loam'],
    ['of a company', '# Acme\n\n## The hot parts\n\n- uses Loam'],
    ['without a word before the name', '# Kiln\n\n- Loam'],
    ['after the end of a sentence', '# Kiln\n\n- as hot. uses Loam'],
    ['across a sentence in brackets', '# Kiln\n\n- (hot. yes) uses Loam'],
    ['by no word but the one after the name', '- Kiln\n  - Loam plugin'],
  ])('is not said of a title further up %s', (_, text) => {
    expect(stated(text).filter((fact) => !fact.includes('hasFeature'))).toEqual([]);
  });

  it.each(['with Loam', '– Loam', 'for clay'])(
    'is not made of "%s", which says something only right after a name',
    (words) => {
      expect(stated(`- Kiln\n  - ${words}`)).toEqual([]);
    },
  );

  it('is quoted with the name above', () => {
    expect(evidenceOf('- Kiln\n  - uses Loam well')).toEqual([['Kiln', 'uses Loam']]);
  });
});

describe('a short item that names a sort of thing', () => {
  it.each([
    ['under an item', '- Kiln\n  - clay system', 'Kiln isA clay'],
    ['under a heading', '# Kiln\n\n- clay platform', 'Kiln isA clay'],
    ['with words before', '- Kiln\n  - hot new clay library', 'Kiln isA clay'],
    ['with two ideas, of which the last counts', '- Kiln\n  - glaze and clay tool', 'Kiln isA clay'],
    ['with seven words', '- Kiln\n  - hot new old big small clay system', 'Kiln isA clay'],
    ['with a sort that belongs to the idea', '- Kiln\n  - clay database', 'Kiln isA clay database'],
    ['with a sort in capitals', '- Kiln\n  - clay System', 'Kiln isA clay'],
    ['that is a standard', '- Kiln\n  - clay standard', 'Kiln isA clay'],
    ['that is a framework', '- Kiln\n  - clay framework', 'Kiln isA clay'],
    ['that is a spec', '- Kiln\n  - clay spec', 'Kiln isA clay'],
    ['that is an algorithm', '- Kiln\n  - clay algorithm', 'Kiln isA clay'],
    ['with a full stop', '- Kiln\n  - clay database.', 'Kiln isA clay database'],
    ['with a hyphen earlier on', '- Kiln\n  - multi-chamber clay database', 'Kiln isA clay database'],
  ])('says what the name above is: %s', (_, text, expected) => {
    expect(stated(text).filter((fact) => fact.includes('isA'))).toEqual([expected]);
  });

  it.each([
    ['it is not the first below', '- Kiln\n  - hot\n  - clay system'],
    ['it is not the first below a heading', '# Kiln\n\n- hot\n- clay system'],
    ['it has a verb', '- Kiln\n  - runs clay system'],
    ['it is long', '- Kiln\n  - hot new old big small green blue clay system'],
    ['it names no sort', '- Kiln\n  - clay pottery'],
    ['it ends with the idea itself', '- Kiln\n  - hot clay'],
    ['it has eight words', '- Kiln\n  - hot new old big small green clay system'],
    ['the sort is the end of a compound', '- Kiln\n  - mud-database'],
    ['the sort belongs to a compound', '- Kiln\n  - clay sub-system'],
    ['it names no idea', '- Kiln\n  - Loam system'],
    ['more stands between the idea and the sort', '- Kiln\n  - clay burner system'],
    ['the sort is another thing', '- Kiln\n  - clay network'],
    ['the name above is a company', '- Acme\n  - clay system'],
    ['the name above is an idea', '- glaze\n  - clay system'],
  ])('says nothing where %s', (_, text) => {
    expect(stated(text).filter((fact) => fact.includes('isA'))).toEqual([]);
  });

  it('is quoted whole, after the name', () => {
    expect(evidenceOf('- Kiln\n  - hot clay system')).toEqual([['Kiln', 'hot clay system']]);
  });
});
