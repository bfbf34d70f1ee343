/** What becomes of sightings: which are one thing, what it is called, and where it is found again. */
import { describe, expect, it } from 'vitest';
import type { Sighting, Talk } from '../../../src/pipeline/extract/sighting.ts';
import { type Entity, talksInOrder } from '../../../src/pipeline/resolve/entity.ts';
import { idOf } from '../../../src/pipeline/resolve/resolve.ts';
import { onLine, talksOf } from '../relate/made.ts';
import { LEXICON, allSaid, foundIn, namesOfEach, resolved, said } from './said.ts';

const entitiesOf = (sightings: readonly Sighting[]): readonly Entity[] =>
  resolved(foundIn(sightings)).entities;
const labelsOf = (sightings: readonly Sighting[]): readonly string[] =>
  entitiesOf(sightings).map(({ label }) => label);

const talkNamed = (name: string, line: number, more: Partial<Talk> = {}): Talk => ({
  sighting: said(name, 'talk', line),
  sections: new Set([line]),
  first: line,
  last: line,
  aliases: [],
  ...more,
});

describe('a slip of the pen', () => {
  it.each([
    ['a known company', allSaid('company', 'Soylent Green', 'Soylent Grean')],
    ['a known tool', allSaid('technology', 'Kubernetes', 'Kubernates')],
    [
      'a known tool of the other kind',
      [said('Kubernetes', 'technology', 1), said('Kubernates', 'component', 2)],
    ],
    ['a person who is named more often', allSaid('person', 'Jane Doherty', 'Jane Doherty', 'Jane Dohertz')],
  ])('is the name that it was meant for: %s', (_, sightings) => {
    const [only, ...others] = entitiesOf(sightings);
    expect(others).toEqual([]);
    expect(only?.joined.map(({ rule }) => rule)).toEqual(['misspelt']);
    expect(only?.sightings).toHaveLength(sightings.length);
  });

  it.each([
    ['both stand once', allSaid('person', 'Jane Doherty', 'Jane Dohertz')],
    [
      'both stand as often',
      allSaid('person', 'Jane Doherty', 'Jane Dohertz', 'Jane Doherty', 'Jane Dohertz'),
    ],
    ['they are terms', allSaid('concept', 'xenolithal', 'xenolithal', 'xenolethal')],
    [
      'they are of different kinds',
      [...allSaid('person', 'Zamzolan', 'Zamzolan'), said('Zamzilan', 'company', 3)],
    ],
    ['the last letter of a tool differs', allSaid('technology', 'Kubernetes', 'Kubernetez')],
  ])('is not looked for where %s', (_, sightings) => {
    expect(entitiesOf(sightings)).toHaveLength(2);
  });

  it('is never a known name, however often the other one is written', () => {
    const [only, ...others] = entitiesOf(allSaid('technology', 'Kubernetes', 'Kubernites', 'Kubernites'));
    expect(others).toEqual([]);
    expect(only?.joined.map(({ id }) => id)).toEqual(['name:kubernite']);
  });

  it('should not lose a name that is near one which is a slip itself', () => {
    const names = [
      ...Array.from({ length: 3 }, () => 'Jane Doherty'),
      'Jane Doharxy',
      'Jane Doharxy',
      'Jane Doharxz',
    ];
    expect(namesOfEach(allSaid('person', ...names))).toEqual([
      ['jane doharxy', 'jane doherty'],
      ['jane doharxz'],
    ]);
  });
});

describe('what a thing is called', () => {
  it.each([
    ['as it is known', 'technology', ['K8s', 'K8s'], 'Kubernetes'],
    ['as it is known, though it is misspelt first', 'technology', ['Kubernates', 'Kubernetes'], 'Kubernetes'],
    [
      'with capitals rather than without, however often',
      'technology',
      ['glazeflow', 'glazeflow', 'Glazeflow'],
      'Glazeflow',
    ],
    ['as it is written most often', 'technology', ['GlazeFLOW', 'GlazeFlow', 'GlazeFlow'], 'GlazeFlow'],
    ['by the longer of two spellings', 'technology', ['GlazeFlow', 'Glaze-Flow'], 'Glaze-Flow'],
    [
      'by the first in the alphabet of two that are alike',
      'technology',
      ['GlazeFlow', 'GlazeFLOW'],
      'GlazeFLOW',
    ],
    ['without the plural of an acronym', 'technology', ['XQUs'], 'XQU'],
    ['with the s of a name in small letters', 'technology', ['Glazes'], 'Glazes'],
    ['with a capital where it is a term', 'concept', ['glaze mixing'], 'Glaze mixing'],
    ['with a capital where it is a term of one word', 'concept', ['glazing'], 'Glazing'],
    ['with a capital before a hyphen', 'concept', ['glaze-mixing'], 'Glaze-mixing'],
    [
      'with capitals in all words rather than in more of them',
      'technology',
      ['Glaze Kit box', 'GlazeKitBox'],
      'GlazeKitBox',
    ],
    ['with an s that stands within it', 'technology', ['XQsAB'], 'XQsAB'],
    ['with an s after capitals that are its end only', 'technology', ['GlazeXQs'], 'GlazeXQs'],
    ['without one where its first word is none', 'concept', ['gRPX call'], 'gRPX call'],
    ['as it is written where it is a tool', 'technology', ['glazectl'], 'glazectl'],
    ['with capitals where it is a person', 'person', ['jane doherty'], 'Jane Doherty'],
    ['with capitals on both sides of a hyphen', 'person', ['anna-lena doherty'], 'Anna-Lena Doherty'],
    ['without capitals for particles', 'person', ['Jane van der doherty'], 'Jane van der Doherty'],
  ] as const)('is %s', (_, kind, names, label) => {
    expect(labelsOf(allSaid(kind, ...names))).toEqual([label]);
  });

  it('is not what the gazetteer says of a word where it is a question or an address', () => {
    expect(labelsOf([said('VS Code', 'question')])).toEqual(['VS Code']);
    expect(labelsOf([said('VS Code', 'resource', 1, { url: 'https://a.ex' })])).toEqual(['VS Code']);
  });

  it('is the usual name that the finder knows, the written one an alias', () => {
    const [only] = entitiesOf([said('XGR', 'technology', 1, { canon: 'Xeno Glaze Rig' })]);
    expect([only?.label, only?.aliases]).toEqual(['Xeno Glaze Rig', ['XGR']]);
  });

  it('leaves every other spelling as an alias, each once, in the order of the alphabet', () => {
    const [only] = entitiesOf(allSaid('technology', 'Kubernetes', 'kubernetes', 'k8s', 'kubernetes'));
    expect([only?.label, only?.aliases]).toEqual(['Kubernetes', ['K8s', 'k8s', 'kubernetes']]);
  });

  it('has the address as an alias, also where its name is empty', () => {
    const [only] = entitiesOf([
      said('all our guides', 'resource', 1, { url: 'https://a.ex' }),
      said('', 'resource', 2, { url: 'https://a.ex' }),
    ]);
    expect([only?.label, only?.url, only?.aliases]).toEqual([
      'all our guides',
      'https://a.ex',
      ['https://a.ex'],
    ]);
  });
});

describe('an address', () => {
  it('is that of the first sighting that has one', () => {
    const [only] = entitiesOf([
      said('https://a.ex', 'resource', 1),
      said('guide', 'resource', 2, { url: 'https://a.ex' }),
    ]);
    expect(only?.url).toBe('https://a.ex');
  });

  it('is nothing that a name has', () => {
    expect(entitiesOf([said('glaze', 'concept')])[0]).not.toHaveProperty('url');
  });
});

describe('sightings are one thing', () => {
  it.each([
    [
      'the same address',
      said('guide', 'resource', 1, { url: 'https://a.ex' }),
      said('other', 'resource', 2, { url: 'https://a.ex' }),
      true,
    ],
    [
      'two addresses of one name',
      said('guide', 'resource', 1, { url: 'https://a.ex' }),
      said('guide', 'resource', 2, { url: 'https://b.ex' }),
      false,
    ],
    [
      'addresses that nobody knows, by their name',
      said('guide', 'resource'),
      said('Guide', 'resource'),
      true,
    ],
    ['the same question', said('Why hot?', 'question'), said('why hot', 'question'), true],
    ['two questions', said('Why hot?', 'question'), said('Why cold?', 'question'), false],
    ['a question and a term', said('glaze', 'question'), said('glaze', 'concept'), false],
    ['a question and an address', said('glaze', 'question'), said('glaze', 'resource'), false],
    ['a name and its alias', said('K8s', 'technology'), said('Kubernetes', 'concept'), true],
    ['one and several', said('xenolith', 'concept'), said('Xenoliths', 'concept'), true],
    [
      'what two finders call alike',
      said('XGR', 'concept', 1, { canon: 'Xeno Glaze' }),
      said('xeno glaze', 'concept'),
      true,
    ],
  ])('or not: %s', (_, one, other, areOne) => {
    expect(idOf(one, LEXICON) === idOf(other, LEXICON)).toBe(areOne);
  });
});

describe('the sightings of a thing', () => {
  it('are in the order of the notes, of several at one place the last', () => {
    const late = said('glaze', 'concept', 9);
    const early = said('glaze', 'concept', 2);
    const again = said('Glaze', 'concept', 2, { finder: 'another' });
    const [only] = entitiesOf([late, early, again]);
    expect(only?.sightings).toEqual([again, late]);
  });

  it('say its kind by the surest, of equally sure ones by most of them, then by the first', () => {
    const kindOf = (...sightings: readonly Sighting[]): string | undefined => entitiesOf(sightings)[0]?.kind;
    const sure = { certainty: 0.9 };
    expect(kindOf(said('Zo', 'concept', 1), said('Zo', 'concept', 2), said('Zo', 'person', 3, sure))).toBe(
      'person',
    );
    expect(kindOf(said('Zo', 'concept', 1), said('Zo', 'person', 2), said('Zo', 'person', 3))).toBe('person');
    expect(kindOf(said('Zo', 'concept', 1), said('Zo', 'person', 2))).toBe('concept');
  });
});

describe('where a thing is found again', () => {
  const talk = talkNamed('Acme', 1);
  const linked = said('Acme', 'talk', 7);
  const inHeading = said('Acme', 'company', 1);
  const guide = said('guide', 'resource', 4, { url: 'https://a.ex' });
  const inLink = said('glaze', 'concept', 4);
  const asked = said('Why hot', 'question', 5);
  const inQuestion = said('Why hot', 'concept', 5);
  const elsewhere = said('Kubernetes', 'technology', 1, { place: onLine(1, 'b.md') });
  const all = () =>
    resolved(
      foundIn([inHeading, guide, inLink, asked, inQuestion], {
        talks: [{ ...talk, linkedFrom: [linked], aliases: ['The Acme'] }],
      }),
      foundIn([elsewhere], { source: 'b.md' }),
    );

  it.each([
    ['a talk in a heading', talk.sighting, 'talk'],
    ['a company in the same heading', inHeading, 'company'],
    ['a talk that is linked to', linked, 'talk'],
    ['a link', guide, 'resource'],
    ['a term in the same link', inLink, 'concept'],
    ['a question', asked, 'question'],
    ['a term that is all of the question', inQuestion, 'concept'],
    ['a name at the same place of another note', elsewhere, 'technology'],
  ])('is told by the place: %s', (_, sighting, kind) => {
    expect(all().entityOf(sighting)?.kind).toBe(kind);
  });

  it('is nowhere where nothing was found', () => {
    expect(all().entityOf(said('Acme', 'company', 99))).toBeUndefined();
    expect(all().entityOf(said('Acme', 'company', 1, { place: onLine(1, 'c.md') }))).toBeUndefined();
  });

  it('is the talk of a heading, with its other names, its links and its note', () => {
    const { entities, talkOf } = all();
    const found = entities.find(({ kind }) => kind === 'talk');
    expect(found).toMatchObject({ label: 'Acme', kind: 'talk', aliases: ['The Acme'], joined: [] });
    expect(found?.sightings).toEqual([talk.sighting, linked]);
    expect(found?.talk?.source).toBe('note.md');
    expect(talkOf({ ...talk, aliases: [] })).toBe(found);
  });
});

describe('keys', () => {
  it('are those of the kind that comes first, with kind and number for the others', () => {
    const talks = [
      talkNamed('Glaze', 3),
      talkNamed('Glaze', 1),
      talkNamed('Glaze', 2),
      talkNamed('Glaze', 4),
    ];
    const { entities } = resolved(foundIn([said('glaze', 'concept', 5)], { talks }));
    expect(entities.map(({ key, sightings: [first] }) => [key, first?.place.start.line])).toEqual([
      ['n:glaze', 1],
      ['n:glaze-talk', 2],
      ['n:glaze-talk-2', 3],
      ['n:glaze-talk-3', 4],
      ['n:glaze-concept', 5],
    ]);
  });

  it.each([
    ['Glaze', 1, 'Glaze?', 2],
    ['Glaze', 2, 'Glaze?', 1],
    ['Glaze?', 1, 'Glaze', 2],
    ['Glaze?', 2, 'Glaze', 1],
  ])(
    'go to the first label of the alphabet among those of one kind, wherever they stand: %s on line %i, %s on line %i',
    (one, line, other, otherLine) => {
      const talks = [talkNamed(one, line), talkNamed(other, otherLine)];
      const { entities } = resolved(foundIn([], { talks }));
      expect(entities.map(({ key, label }) => [key, label])).toEqual([
        ['n:glaze', 'Glaze'],
        ['n:glaze-talk', 'Glaze?'],
      ]);
    },
  );
});

describe('talks', () => {
  it('are ordered by their note, then by their line', () => {
    const [a, b] = [talksOf(['One', 'Two', 'Three'], 'a.md'), talksOf(['Four', 'Five'], 'b.md')];
    const [thing] = entitiesOf([said('glaze', 'concept')]);
    const mixed = [...b.toReversed(), ...a.toReversed(), ...(thing === undefined ? [] : [thing])];
    for (const entities of [mixed, [...a, ...b]])
      expect(talksInOrder(entities).map(({ label }) => label)).toEqual([
        'One',
        'Two',
        'Three',
        'Four',
        'Five',
      ]);
  });
});
