/** Which words between two names state a relation, and which leave it open. */
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/pipeline/extract/findStatements.ts';
import { PATTERNS, patternsOf } from '../../../src/pipeline/extract/statementPatterns.ts';
import { outlineOf } from './foundIn.ts';
import { namedIn } from './passage.ts';

const stated = (text: string): readonly string[] => {
  const outline = outlineOf(text);
  return findStatements(outline, namedIn(outline)).map(
    ({ from, relation, to }) => `${from.name} ${relation} ${to.name}`,
  );
};

describe('open examples in brackets are of the sort before them', () => {
  it.each([
    'glaze (Kiln, Loam, etc.)',
    'glaze  (Kiln, Loam and so on)',
    'glaze of all sorts (Kiln, Loam, and others)',
    'glaze  of  half-dry sorts (Kiln, Loam, etc.)',
    'glaze of all sorts (such as Kiln, Loam, etc.)',
    'glaze of all sorts (e.g. Kiln, Loam, etc.)',
    'glaze of all sorts (e.g., Kiln, Loam, etc.)',
    'glaze of all sorts (like  Kiln, Loam, etc.)',
  ])('in "%s"', (text) => {
    expect(stated(text)).toEqual(['Kiln isA glaze', 'Loam isA glaze']);
  });

  it.each([
    ['a comma stands before the brackets', 'glaze, so they say (Kiln, Loam, etc.)'],
    ['a number stands before the brackets', 'glaze 3 of them (Kiln, Loam, etc.)'],
    ['other words come first', 'glaze (hot and Kiln, Loam, etc.)'],
    ['the brackets are closed before', 'glaze (Kiln, Loam) and pots etc.'],
    ['the brackets follow thirteen words', `glaze ${'of '.repeat(13)}sorts (Kiln, Loam, etc.)`],
  ])('but not where %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe('use is stated', () => {
  it.each([
    ['by a technology', 'Loam uses Kiln', ['Loam uses Kiln']],
    ['with words before the second name', 'Kiln uses its own new Loam', ['Kiln uses Loam']],
    ['with words after the first name', 'Kiln now often uses Loam', ['Kiln uses Loam']],
    ['with a remark between', 'Kiln (quite hot) uses Loam', ['Kiln uses Loam']],
    ['after an arrow', 'Kiln -> uses Loam', ['Kiln uses Loam']],
    ['after a dash', 'Kiln – uses Loam', ['Kiln uses Loam']],
    ['with wide gaps', 'Kiln  is  also  used  by  Acme', ['Acme uses Kiln']],
    ['by a list of users', 'Kiln, used at Acme and Globex', ['Acme uses Kiln', 'Globex uses Kiln']],
    [
      'in a description, with a list',
      'Kiln is a simple client that uses Loam and Slip',
      ['Kiln uses Loam', 'Kiln uses Slip'],
    ],
    ['across another name', 'Kiln is a simple clay client using the Loam', ['Kiln uses Loam']],
    ['by "with"', 'Kiln  with  Loam', ['Kiln uses Loam']],
    ['by "via"', 'Kiln via Loam', ['Kiln uses Loam']],
    ['by where it is', 'Kiln at Acme', ['Acme uses Kiln']],
    ['by where it is deployed', 'Kiln deployments within Acme', ['Acme uses Kiln']],
    ['after a colon, with a list', 'Kiln:  Loam, Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
    ['in brackets', 'Kiln  (a  Loam dialect)', ['Kiln uses Loam']],
    ['in brackets with "an"', 'Kiln (an Oven dialect)', ['Kiln uses Oven']],
    ['by support, with a list', 'Kiln does also support Loam and Slip', ['Kiln uses Loam', 'Kiln uses Slip']],
  ])('%s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    ['words before "used by"', 'Kiln burns, used by Acme'],
    ['words after "used by"', 'Kiln is used by all of Acme'],
    ['words before "with"', 'Kiln and pots with Loam'],
    ['words after "with"', 'Kiln with lots of Loam'],
    ['words after a colon', 'Kiln: lots of Loam'],
    ['words before a colon', 'Kiln burns: Loam'],
    ['words before brackets', 'Kiln and pots (a Loam dialect)'],
    ['words in brackets', 'Kiln (a hot big old Loam dialect)'],
    ['words before where it is', 'Kiln people at Acme'],
  ])('is not stated across %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe('a comparison is stated', () => {
  it('with all the names that are listed', () => {
    expect(stated('Kiln vs. Loam and Slip')).toEqual(['Kiln comparedWith Loam', 'Kiln comparedWith Slip']);
  });
});

describe('a part is stated', () => {
  it.each([
    ['whose it is', 'Kiln’s brand new Loam', ['Loam partOf Kiln']],
    ['a plug-in after both names', 'the Loam Kiln plug-in', ['Loam partOf Kiln']],
    ['an extension after both names, in capitals', 'the Loam Kiln EXTENSIONS', ['Loam partOf Kiln']],
    ['what it is for', 'the Loam filter for Kiln', ['Loam partOf Kiln']],
    ['what it stands in', 'a Loam module inside of the Kiln', ['Loam partOf Kiln']],
    ['what it is for, across another name', 'a Loam filter clay for Kiln', ['Loam partOf Kiln']],
  ])('by %s', (_, text, expected) => {
    expect(stated(text).filter((fact) => fact.includes('partOf'))).toEqual(expected);
  });

  it.each([
    ['nothing after the names', 'the Loam Kiln'],
    ['another noun after the names', 'the Loam Kiln story'],
    ['a noun that is no extension', 'the Loam story for Kiln'],
    ['words between the names', 'the Loam big Kiln plugin'],
  ])('not by %s', (_, text) => {
    expect(stated(text).filter((fact) => fact.includes('partOf'))).toEqual([]);
  });
});

describe('what a thing is is stated', () => {
  it.each([
    ['"is a"', 'so Kiln is a brand new glaze', ['Kiln isA glaze']],
    ['"is the"', 'so Kiln was the glaze', ['Kiln isA glaze']],
    ['a dash', 'Kiln - a glaze', ['Kiln isA glaze']],
    ['a dash of an idea, at the start', 'clay - a new glaze', ['clay isA glaze']],
    ['"is" of an idea, at the start', 'clay (hot) is one of the glaze', ['clay isA glaze']],
    ['"as a"', 'we saw Kiln as a brand new glaze', ['Kiln isA glaze']],
    ['"as their own"', 'we saw Kiln as their own “glaze', ['Kiln isA glaze']],
    ['a dash of a company, at the start', 'Acme – a glaze', ['Acme isA glaze']],
    ['"is an" of a company', 'Acme is an old glaze', ['Acme isA glaze']],
    ['brackets', 'we saw Kiln  (a brand new glaze)', ['Kiln isA glaze']],
    ['brackets, in capitals', 'we saw Kiln (AN OLD glaze)', ['Kiln isA glaze']],
  ])('by %s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    ['a dash inside a sentence', 'we saw Kiln - a glaze'],
    ['an idea inside a sentence', 'we saw clay is a glaze'],
    ['a company inside a sentence', 'we saw Acme is a glaze'],
    ['a dash without an article, of a company', 'Acme - glaze'],
    ['four words before the sort', 'so Kiln is a big new hot old glaze'],
  ])('not by %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe('who makes a thing is stated', () => {
  it.each([
    ['a name of two parts', 'Acme Kiln', ['Acme provides Kiln']],
    ['a list', 'Acme released Kiln and Loam', ['Acme provides Kiln', 'Acme provides Loam']],
    ['whose it is', 'Acme’s new Kiln', ['Acme provides Kiln']],
    ['a participle', 'Kiln, originally built by people at Acme', ['Acme provides Kiln']],
  ])('by %s', (_, text, expected) => {
    expect(stated(text).filter((fact) => fact.includes('provides'))).toEqual(expected);
  });

  it.each([
    ['a slash', 'Acme/Kiln'],
    ['a small letter', 'Acme loamy'],
    ['a wide gap', 'Acme  Kiln'],
  ])('not by %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe('a feature is stated', () => {
  it.each(['use', 'used', 'uses', 'using', 'with', 'adopted', 'chose', 'use '])(
    'by "%s" before a name and "for" after it',
    (word) => {
      expect(stated(`we ${word} Kiln for glaze and clay`)).toEqual([
        'Kiln hasFeature glaze',
        'Kiln hasFeature clay',
      ]);
    },
  );

  it.each([
    'has',
    'support',
    'supports',
    'offer',
    'offers',
    'provide',
    'provides',
    'give',
    'gives',
    'enable',
    'also  enables',
  ])('by "that" before a name and "%s" after it', (word) => {
    expect(stated(`the glaze that Kiln ${word} today`)).toEqual(['Kiln hasFeature glaze']);
  });

  it('by "which" and wide gaps', () => {
    expect(stated('the glaze  which  Kiln  offers')).toEqual(['Kiln hasFeature glaze']);
  });

  it.each([
    ['words between the verb and the name', 'we used the big Kiln for glaze'],
    ['a word that only begins like "use"', 'the user Kiln for glaze'],
    ['words before "that"', 'the glaze burns that Kiln offers'],
    ['words after "that"', 'the glaze that my Kiln offers'],
    ['words before the verb', 'the glaze that Kiln rarely offers'],
    ['a word that only begins like the verb', 'the glaze that Kiln hasty'],
  ])('not across %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe('the patterns of two kinds', () => {
  it('are those that fit them, in the order of the table, and worked out once', () => {
    const patterns = patternsOf('component', 'concept');
    expect(patterns).toEqual(PATTERNS.filter((pattern) => patterns.includes(pattern)));
    expect(patterns.length).toBeGreaterThan(0);
    expect(patternsOf('component', 'concept')).toBe(patterns);
    expect(patternsOf('person', 'person')).toEqual([]);
  });
});
