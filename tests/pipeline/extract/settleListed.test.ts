/** Names that are what the company they keep is. */
import { describe, expect, it } from 'vitest';
import { settleListed } from '../../../src/pipeline/extract/settleListed.ts';
import { outlineOf, sightAll } from './foundIn.ts';

/** What kinds Kafko, Kinesa, Flinko (known) and Zamzo, zimzo (guessed to be persons) come out as. */
function settledIn(
  text: string,
  kinds: Readonly<Record<string, string>> = {
    Kafko: 'technology',
    Kinesa: 'technology',
    Flinko: 'technology',
  },
  [known, guessed]: readonly [number, number] = [0.6, 0.59],
): string[] {
  const outline = outlineOf(text);
  const sightings = [
    ...sightAll(outline, kinds, known),
    ...sightAll(outline, { Zamzo: 'person', zimzo: 'person' }, guessed),
  ];
  return settleListed(outline, sightings).map(({ name, kind }) => `${name} ${kind}`);
}

describe('an unknown name in an enumeration', () => {
  it.each([
    ['at its end', '- Kafko, Kinesa, Zamzo'],
    ['at its beginning', '- Zamzo, Kafko, Kinesa'],
    ['in the middle', '- Kafko, Zamzo, Kinesa'],
    ['with slashes', '- Kafko/Kinesa/Zamzo'],
    ['with "and"', '- Kafko, Kinesa and Zamzo'],
    ['with a comma before "or"', '- Kafko, Kinesa, or Zamzo'],
    ['with nothing between the comma and "and"', '- Kafko, Kinesa,and Zamzo'],
    ['with signs', '- Kafko & Kinesa + Zamzo'],
    ['among words', '- we saw Kafko, Kinesa, Zamzo there'],
    ['after another enumeration', '- Zamza, x\n- Kafko, Kinesa, Zamzo'],
    ['before other names', '- Kafko, Kinesa, Zamzo\n- Kafko is there'],
  ])('is of the kind of the others %s', (_, text) => {
    expect(settledIn(text)).toContain('Zamzo technology');
    expect(settledIn(text)).not.toContain('Zamzo person');
  });

  it.each([
    ['one other is known', '- Kafko, Zamzo'],
    ['two stand there, one of them unknown', '- Kafko\n- Kinesa, Zamzo'],
    ['words stand between them', '- Kafko, Kinesa, such as Zamzo'],
    ['words stand before the comma', '- Kafko, Kinesa burns hot, Zamzo'],
    ['a sentence ends between them', '- Kafko, Kinesa. Zamzo'],
    ['it stands in another item', '- Kafko, Kinesa,\n- Zamzo'],
    ['it stands in another paragraph', 'Kafko, Kinesa,\n\nZamzo'],
    ['nothing but a space is between them', '- Kafko Kinesa Zamzo'],
  ])('stays what it is where %s', (_, text) => {
    expect(settledIn(text)).toContain('Zamzo person');
  });

  it('stays what it is where one is known and two are not', () => {
    expect(settledIn('- Kafko, Zamzo, Zamzo')).toEqual(['Kafko technology', 'Zamzo person', 'Zamzo person']);
  });

  it('stays what it is in small letters', () => {
    expect(settledIn('- Kafko, Kinesa, zimzo, Zamzo')).toEqual([
      'Kafko technology',
      'Kinesa technology',
      'zimzo person',
      'Zamzo technology',
    ]);
  });

  it('stays what it is where the others are of two kinds', () => {
    expect(settledIn('- Kafko, Kinesa, Zamzo', { Kafko: 'technology', Kinesa: 'company' })).toContain(
      'Zamzo person',
    );
  });

  it.each(['technology', 'component', 'company'])('may be a %s', (kind) => {
    expect(settledIn('- Kafko, Kinesa, Zamzo', { Kafko: kind, Kinesa: kind })).toContain(`Zamzo ${kind}`);
  });

  it('may be a person', () => {
    const outline = outlineOf('- Jane, Omar and Zamzo');
    const listed = [
      ...sightAll(outline, { Jane: 'person', Omar: 'person' }),
      ...sightAll(outline, { Zamzo: 'concept' }, 0.3),
    ];
    expect(settleListed(outline, listed).map(({ kind }) => kind)).toEqual(['person', 'person', 'person']);
  });

  it('is no idea because the others are', () => {
    expect(settledIn('- Kafko, Kinesa, Zamzo', { Kafko: 'concept', Kinesa: 'concept' })).toContain(
      'Zamzo person',
    );
  });

  it('is settled in each of several enumerations', () => {
    const kinds = { Kafko: 'technology', Kinesa: 'technology', Acme: 'company', Globex: 'company' };
    expect(settledIn('- Kafko, Kinesa, Zamzo\n- Acme, Globex, Zamzo', kinds).slice(-2)).toEqual([
      'Zamzo technology',
      'Zamzo company',
    ]);
  });
});

describe('a known name', () => {
  it('stays what it is, however few the others are', () => {
    const outline = outlineOf('- Kafko, Kinesa, Zamzo');
    const known = sightAll(outline, { Kafko: 'technology', Kinesa: 'technology' }, 0.9);
    const zamzo = sightAll(outline, { Zamzo: 'person' }, 0.6);
    expect(settleListed(outline, [...known, ...zamzo])).toEqual([...known, ...zamzo]);
  });
});

describe('what is settled', () => {
  it('is a guess that says so, in the order in which it was found', () => {
    const outline = outlineOf('- Kafko, Kinesa, Zamzo');
    const known = sightAll(outline, { Kafko: 'technology', Kinesa: 'technology' }, 0.6);
    const settled = settleListed(outline, [...sightAll(outline, { Zamzo: 'person' }, 0.3), ...known]);
    expect(settled.map(({ name, certainty, finder }) => ({ name, certainty, finder }))).toEqual([
      { name: 'Zamzo', certainty: 0.45, finder: 'test, listed' },
      { name: 'Kafko', certainty: 0.6, finder: 'test' },
      { name: 'Kinesa', certainty: 0.6, finder: 'test' },
    ]);
  });
});
