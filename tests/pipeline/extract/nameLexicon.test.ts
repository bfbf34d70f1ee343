/** What is known of names before notes are read, as finders ask for it. */
import { describe, expect, it } from 'vitest';
import { knownRunsAt } from '../../../src/pipeline/extract/knownRuns.ts';
import { type KnownForm, lexiconOf } from '../../../src/pipeline/extract/nameLexicon.ts';
import { formOf, wordsOf } from '../../../src/pipeline/extract/words.ts';
import { KNOWLEDGE } from '../graphOf.ts';
import { lexiconFrom } from './foundIn.ts';

const NAMES = `
- { label: Glazor, kind: technology, aliases: [Glaze Or, GZ] }
- { label: Glazor Wheel, kind: component }
- { label: Glazor Wheel of the Potters, kind: component }
- { label: glazor, kind: company }
- { label: Potters, kind: company }
- { label: GPU, kind: technology }
- { label: slow batch, kind: concept }
- { label: firing in batches, kind: concept }
- { label: firing of clay, kind: concept }
- { label: firing to firing, kind: concept }
- { label: firing hot batches, kind: concept }
- { label: pots of glaze, kind: concept }
- { label: firing in batches again, kind: concept }
- { label: chimneystack, kind: concept }
- { label: chimneystocks, kind: concept }
- { label: bisquewares, kind: concept }
- { label: raqumerks, kind: concept }
- { label: raqumark, kind: concept }
- { label: slow factory, kind: concept }
`;
const ownLexicon = lexiconFrom(NAMES, '[José, Zoe]');

/** The label of an entry and its spelling that led there. */
const shown = (known: KnownForm | undefined): string | undefined =>
  known === undefined ? undefined : `${known.entry.kind} ${known.entry.label} by ${known.form}`;

describe('a known name', () => {
  it.each([
    ['as it is written', 'Glazor', 'technology Glazor by Glazor'],
    ['in another case', 'GLAZOR', 'technology Glazor by Glazor'],
    ['with a space and by an alias', 'glaze-or', 'technology Glazor by Glaze Or'],
    ['by another alias', 'gz', 'technology Glazor by GZ'],
    ['in the plural', 'Glazors', 'technology Glazor by Glazor'],
    ['in the plural of capitals', 'GPUs', 'technology GPU by GPU'],
    ['in a plural with two letters more', 'slow batches', 'concept slow batch by slow batch'],
    ['in the singular of a plural', 'Potter', 'company Potters by Potters'],
    ['of several words', 'the glazor wheel'.slice(4), 'component Glazor Wheel by Glazor Wheel'],
    [
      'that is the longest',
      'Glazor Wheel of the Potters',
      'component Glazor Wheel of the Potters by Glazor Wheel of the Potters',
    ],
  ])('is found %s', (_, name, expected) => {
    expect(shown(ownLexicon().known(name))).toBe(expected);
  });

  it.each([
    ['that nobody has noted', 'Clayq'],
    ['that only begins like one', 'Glazorq'],
    ['that begins one', 'Glaz'],
    ['that ends in "s" where none does', 'Glaze'],
    ['that goes on', 'Glazor Wheel of the Potters of old'],
    ['without a letter', '!!'],
    ['that is empty', ''],
  ])('is none %s', (_, name) => {
    expect(ownLexicon().known(name)).toBeUndefined();
  });

  it('is nothing that has no letters and no digits, even where a label has none', () => {
    const dots = lexiconOf({ entries: [{ label: '…', kind: 'concept' }], givenNames: [] });
    expect(['…', '!!', ''].map((name) => dots.known(name))).toEqual([undefined, undefined, undefined]);
  });

  it('is compared by the label of its entry in the singular, or by itself', () => {
    expect(['GZ', 'Glazors', 'Potter', 'Clay Qs'].map((name) => ownLexicon().canonOf(name))).toEqual([
      'glazor',
      'glazor',
      'potter',
      'clayq',
    ]);
  });

  it('has as many words as its longest spelling', () => {
    expect(ownLexicon().longest).toBe(5);
    expect(
      lexiconFrom('- { label: Kiln, kind: technology, aliases: [kiln.fire_up/now-here] }')().longest,
    ).toBe(5);
    expect(lexiconFrom('- { label: Kiln - Core, kind: technology }')().longest).toBe(2);
    expect(lexiconFrom('[]')().longest).toBe(1);
  });
});

describe('a lexicon', () => {
  it('is made once of a gazetteer', () => {
    expect(lexiconOf(KNOWLEDGE.gazetteer)).toBe(lexiconOf(KNOWLEDGE.gazetteer));
    expect(lexiconFrom(NAMES)()).not.toBe(ownLexicon());
  });

  it('answers for its own names, whatever another has said of a word', () => {
    const other = lexiconFrom(
      '- { label: Glazor, kind: company }\n- { label: chimneystick, kind: company }',
    )();
    const own = ownLexicon();
    const [word, slip] = [formOf('Glazor'), formOf('chimneystuck')];
    const kindsOf = (known: KnownForm | undefined): string | undefined => known?.entry.kind;
    for (const [lexicon, kind] of [
      [own, 'technology'],
      [other, 'company'],
      [own, 'technology'],
    ] as const) {
      expect(kindsOf(lexicon.leadOf(word).known)).toBe(kind);
      expect(kindsOf(lexicon.misspelt(slip))).toBe(kind === 'company' ? 'company' : 'concept');
    }
  });

  it('knows given names with and without their accents, in any case', () => {
    expect(['José', 'Jose', 'JOSE', 'Zoé'].map((name) => ownLexicon().isGivenName(name))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Josef', 'Jos', 'Glazor', ''].map((name) => ownLexicon().isGivenName(name))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a name of two words around a small one', () => {
  const around = (first: string, last: string): string | undefined =>
    ownLexicon().around(formOf(first), formOf(last))?.entry.label;

  it('is found by the two, in any case', () => {
    expect(around('firing', 'batches')).toBe('firing in batches');
    expect(around('Firing', 'BATCHES')).toBe('firing in batches');
  });

  it.each([
    ['one is short', 'firing', 'clay'],
    ['the other is short', 'pots', 'glaze'],
    ['they are one word twice', 'firing', 'firing'],
    ['they come the other way round', 'batches', 'firing'],
    ['only the first is there', 'firing', 'again'],
    ['only the last is there', 'glazing', 'batches'],
    ['a word that is not small is between them', 'firing', 'hot'],
  ])('is none where %s', (_, first, last) => {
    expect(around(first, last)).toBeUndefined();
  });

  it('may be noted with wide gaps', () => {
    const wide = lexiconOf({ entries: [{ label: 'firing  in  batches', kind: 'concept' }], givenNames: [] });
    expect(wide.around(formOf('firing'), formOf('batches'))?.form).toBe('firing  in  batches');
  });

  it('has but one word between them, and that a small one', () => {
    const hot = lexiconFrom(
      '- { label: firing hot batches, kind: concept }\n- { label: glazing in batches again, kind: concept }\n- { label: glazing batches, kind: concept }',
    )();
    expect(hot.around(formOf('firing'), formOf('batches'))).toBeUndefined();
    expect(hot.around(formOf('glazing'), formOf('batches'))).toBeUndefined();
  });
});

describe('a misspelt name', () => {
  const slipOf = (word: string): string | undefined => ownLexicon().misspelt(formOf(word))?.entry.label;

  it.each([
    ['a letter left out', 'Glazr', undefined],
    ['a letter changed', 'Glazar', 'Glazor'],
    ['a letter too many', 'Glazzor', 'Glazor'],
    ['two slips in a long one', 'chimmnystack', 'chimneystack'],
    ['the plural of a slip of another word', 'Glazars', 'Glazor'],
    ['a slip in a plural', 'bisquewarxs', 'bisquewares'],
    ['a slip that may be two, of which the plural is first', 'raqumrks', 'raqumerks'],
    ['the plural of a slip', 'chimnystacks', 'chimneystack'],
  ])('with %s is %s', (_, word, expected) => {
    expect(slipOf(word)).toBe(expected);
  });

  it.each([
    ['is spelled right', 'Chimneystack'],
    ['begins with another letter', 'Clazor'],
    ['ends with another letter', 'Glazox'],
    ['is short', 'Glzor'],
    ['has two slips', 'Glxxor'],
    ['is nothing like any', 'windmills'],
  ])('is none where it %s', (_, word) => {
    const lexicon = ownLexicon();
    expect(lexicon.misspelt(formOf(word))).toBeUndefined();
    // Asked again it is what has been kept.
    expect(lexicon.misspelt(formOf(word))).toBeUndefined();
  });
});

describe('the known names that begin with a word', () => {
  function runsIn(text: string, at = 0, isJoint = (between: string): boolean => between === ' '): string[] {
    return knownRunsAt(text, wordsOf(text), at, ownLexicon(), isJoint).map(
      ({ known, count, start, end, surface }) => `${count} ${start}–${end} ${surface} → ${known.entry.label}`,
    );
  }

  it('are all of them, the shorter first', () => {
    expect(runsIn('Glazor Wheel of the Potters here')).toEqual([
      '1 0–6 Glazor → Glazor',
      '2 0–12 Glazor Wheel → Glazor Wheel',
      '5 0–27 Glazor Wheel of the Potters → Glazor Wheel of the Potters',
    ]);
  });

  it('begin with that word, not before or after it', () => {
    expect(runsIn('the Glazor Wheel', 1)).toEqual([
      '1 4–10 Glazor → Glazor',
      '2 4–16 Glazor Wheel → Glazor Wheel',
    ]);
    expect(runsIn('the Glazor Wheel', 0)).toEqual([]);
    expect(runsIn('the Glazor Wheel', 2)).toEqual([]);
    expect(runsIn('the Glazor Wheel', 3)).toEqual([]);
  });

  it('may be split otherwise than they are noted', () => {
    expect(runsIn('glaze or')).toEqual(['2 0–8 glaze or → Glazor']);
    expect(runsIn('gla zor wheel')).toEqual([
      '2 0–7 gla zor → Glazor',
      '3 0–13 gla zor wheel → Glazor Wheel',
    ]);
  });

  it('go on across what may join words alone', () => {
    expect(runsIn('Glazor-Wheel')).toEqual(['1 0–6 Glazor → Glazor']);
    expect(runsIn('Glazor-Wheel', 0, (between) => between === '-')).toEqual([
      '1 0–6 Glazor → Glazor',
      '2 0–12 Glazor-Wheel → Glazor Wheel',
    ]);
  });

  it('may end in the plural, which nothing goes on from', () => {
    expect(runsIn('Glazor Wheels of the Potters')).toEqual([
      '1 0–6 Glazor → Glazor',
      '2 0–13 Glazor Wheels → Glazor Wheel',
    ]);
    expect(runsIn('slow batches')).toEqual(['2 0–12 slow batches → slow batch']);
    expect(runsIn('slow factories')).toEqual(['2 0–14 slow factories → slow factory']);
    expect(runsIn('slow batchest')).toEqual([]);
  });
});
