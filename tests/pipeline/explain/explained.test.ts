/** What the explanation reads off, of things and sightings that a test makes up. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/pipeline/explain/explain.ts';
import { joinedBy } from '../../../src/pipeline/explain/joinedBy.ts';
import { nearestNames } from '../../../src/pipeline/explain/nearestNames.ts';
import { occurrencesOf } from '../../../src/pipeline/explain/occurrences.ts';
import { type NameLexicon, lexiconOf } from '../../../src/pipeline/extract/nameLexicon.ts';
import { type Findings, type Lost, type Sighting, see } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';
import type { Gazetteer } from '../../../src/schema/gazetteerFile.ts';
import type { Entity, Resolved } from '../../../src/pipeline/resolve/entity.ts';

const GAZETTEER: Gazetteer = {
  entries: [
    { label: 'Kiln', kind: 'component', aliases: ['Burner'] },
    { label: 'Bake', kind: 'technology', weak: true },
  ],
  givenNames: [],
};
const lexicon = (): NameLexicon => lexiconOf(GAZETTEER);

const outlineOf = (text: string, id = 'a.md'): Outline => parseNote({ id, text, sha256: '' }).outline;

/** What a finder says, where it is not said otherwise. */
const SEEN = { kind: 'technology', certainty: 0.5, finder: 'test' };

/** Sees the nth place of some words in a note of one block. */
function sight(outline: Outline, words: string, nth = 0, seen: Partial<Sighting> = {}): Sighting {
  for (const block of outline.blocks) {
    let at = block.text.indexOf(words);
    for (let count = 0; count < nth && at !== -1; count += 1) at = block.text.indexOf(words, at + 1);
    if (at !== -1) return { ...see(outline, block, at, at + words.length, SEEN), ...seen };
  }
  throw new Error(`the note has no "${words}"`);
}

function entityOf(
  label: string,
  sightings: readonly [Sighting, ...Sighting[]],
  more: Partial<Entity> = {},
): Entity {
  const [surest] = sightings;
  return { key: label, label, kind: surest.kind, aliases: [], sightings, surest, joined: [], ...more };
}

const resolvedTo = (...entities: readonly Entity[]): Resolved => ({
  entities,
  talkOf: () => {
    throw new Error('nobody asks for a talk');
  },
  entityOf: (sighting) => entities.find(({ sightings }) => sightings.includes(sighting)),
});

const findingsOf = (
  outline: Outline,
  sightings: readonly Sighting[],
  lost: readonly Lost[] = [],
): Findings => ({
  outline,
  talks: [],
  sightings,
  facts: [],
  lost,
});

const overlap = (sighting: Sighting, to: Sighting): Lost => ({ because: 'overlap', sighting, to });

describe('votes', () => {
  it('come with the deciding one first, then what counts, then what was overruled, the surer before the less sure', () => {
    const outline = outlineOf('kiln kiln kiln kiln kiln kiln');
    const at = (nth: number, finder: string, kind: string, certainty: number): Sighting =>
      sight(outline, 'kiln', nth, { finder, kind, certainty });
    const surest = at(0, 'list', 'technology', 0.9);
    const others = [
      at(1, 'shape', 'technology', 0.5),
      at(2, 'list', 'technology', 0.7),
      at(3, 'list', 'concept', 0.85),
      at(4, 'shape', 'technology', 0.9),
      at(5, 'shape', 'technology', 0.5),
    ];
    const lost = [
      at(1, 'weak', 'concept', 0.3),
      at(2, 'strong', 'concept', 0.95),
      at(3, 'list', 'technology', 0.9),
    ];
    const kiln = entityOf('kiln', [surest, ...others]);
    const { things } = explain('kiln', {
      findings: [
        findingsOf(
          outline,
          kiln.sightings,
          lost.map((each) => overlap(each, surest)),
        ),
      ],
      resolved: resolvedTo({ ...kiln, sightings: [...others, surest] }),
      lexicon: lexicon(),
    });
    expect(
      things.flatMap(({ votes }) =>
        votes.map(
          ({ outcome, finder, kind, certainty, count }) =>
            `${outcome} ${finder} ${kind} ${certainty} ${count}`,
        ),
      ),
    ).toEqual([
      'decides list technology 0.9 1',
      'counts shape technology 0.9 1',
      'counts list concept 0.85 1',
      'counts list technology 0.7 1',
      'counts shape technology 0.5 2',
      'overruled strong concept 0.95 1',
      'overruled list technology 0.9 1',
      'overruled weak concept 0.3 1',
    ]);
  });

  it.each([
    ['by another finder', { finder: 'shape' }],
    ['for another kind', { kind: 'concept' }],
    ['that are less sure', { certainty: 0.4 }],
  ])('%s do not decide, though all else is the same', (_, differs) => {
    const outline = outlineOf('kiln kiln');
    const kiln = entityOf('kiln', [sight(outline, 'kiln'), sight(outline, 'kiln', 1, differs)]);
    const { things } = explain('kiln', {
      findings: [findingsOf(outline, kiln.sightings)],
      resolved: resolvedTo(kiln),
      lexicon: lexicon(),
    });
    expect(things[0]?.votes.map(({ outcome }) => outcome)).toEqual(['decides', 'counts']);
  });

  it('that were overruled are said of the thing at their place, and of no other with the name', () => {
    const outline = outlineOf('kiln kiln');
    const [first, second] = [sight(outline, 'kiln'), sight(outline, 'kiln', 1, { kind: 'talk' })];
    const lost = overlap(sight(outline, 'kiln', 1, { finder: 'weak' }), second);
    const { things, dropped } = explain('kiln', {
      findings: [findingsOf(outline, [first, second], [lost])],
      resolved: resolvedTo(entityOf('kiln', [first]), entityOf('Kiln', [second])),
      lexicon: lexicon(),
    });
    expect(things.map(({ votes }) => votes.map(({ outcome }) => outcome))).toEqual([
      ['decides'],
      ['decides', 'overruled'],
    ]);
    expect(dropped).toEqual([]);
  });
});

describe('a thing', () => {
  const outline = outlineOf('kiln kiln KILN Kilns');
  const kiln = entityOf('kiln', [
    sight(outline, 'Kilns'),
    sight(outline, 'kiln'),
    sight(outline, 'KILN'),
    sight(outline, 'kiln', 1),
  ]);

  it('says its forms, the most usual first, and others in the order of their letters', () => {
    const { things } = explain('kiln', {
      findings: [findingsOf(outline, kiln.sightings)],
      resolved: resolvedTo(kiln),
      lexicon: lexicon(),
    });
    expect(things.flatMap(({ forms }) => forms.map(({ name, count }) => `${name} ${count}`))).toEqual([
      'kiln 2',
      'KILN 1',
      'Kilns 1',
    ]);
  });

  it('says forms that are as usual in the order of their letters, whichever the notes say first', () => {
    const spelt = (text: string): readonly string[] => {
      const note = outlineOf(text);
      const [first, second] = [sight(note, 'KILN'), sight(note, 'kiln')];
      const isFirst = first.place.start.offset < second.place.start.offset;
      const thing = entityOf('kiln', isFirst ? [first, second] : [second, first]);
      const { things } = explain('kiln', {
        findings: [findingsOf(note, thing.sightings)],
        resolved: resolvedTo(thing),
        lexicon: lexicon(),
      });
      return things.flatMap(({ forms }) => forms.map(({ name }) => name));
    };
    expect(spelt('KILN kiln')).toEqual(['KILN', 'kiln']);
    expect(spelt('kiln KILN')).toEqual(['KILN', 'kiln']);
  });

  it('says where it is mentioned, in which words, and who saw it there', () => {
    const { things } = explain('kiln', {
      findings: [findingsOf(outline, kiln.sightings)],
      resolved: resolvedTo({ ...kiln, aliases: ['Burner'] }),
      lexicon: lexicon(),
    });
    expect(
      things.flatMap(({ mentions }) =>
        mentions.map(({ words, finder, place }) => `${words} ${finder} ${place.start.offset}`),
      ),
    ).toEqual(['Kilns test 15', 'kiln test 0', 'KILN test 10', 'kiln test 5']);
  });

  it('says that it is of another kind than was voted for, only where it is', () => {
    const explained = (kind: string) =>
      explain('kiln', {
        findings: [findingsOf(outline, kiln.sightings)],
        resolved: resolvedTo({ ...kiln, kind }),
        lexicon: lexicon(),
      }).things.map(({ retyped }) => retyped);
    expect(explained('technology')).toEqual([undefined]);
    expect(explained('component')).toEqual(['the notes are not about the system that it is a technology of']);
  });

  it('that is written just so is meant before one in another number, which is meant where there is none', () => {
    const two = outlineOf('glaze glazes clay');
    const sightings = [sight(two, 'glaze'), sight(two, 'glazes'), sight(two, 'clay')] as const;
    const resolved = resolvedTo(...sightings.map((each) => entityOf(each.name, [each])));
    const labels = (name: string): readonly string[] =>
      explain(name, { findings: [findingsOf(two, sightings)], resolved, lexicon: lexicon() }).things.map(
        ({ label }) => label,
      );
    expect([labels('Glaze'), labels('GLAZES'), labels('clays'), labels('ovens')]).toEqual([
      ['glaze'],
      ['glazes'],
      ['clay'],
      [],
    ]);
  });
});

it('words that are no mention come in the order of the notes, each place once', () => {
  const [one, two] = [outlineOf('oven, oven works, oven'), outlineOf('oven', 'b.md')];
  const works = sight(one, 'oven works');
  const lost = [sight(one, 'oven', 1), sight(one, 'oven', 1, { finder: 'weak' })].map((each) =>
    overlap(each, works),
  );
  const { dropped } = explain('oven', {
    findings: [findingsOf(two, []), findingsOf(one, [works], lost)],
    resolved: resolvedTo(entityOf('oven works', [works])),
    lexicon: lexicon(),
  });
  expect(dropped.map(({ place, because }) => `${place.source} ${place.start.offset} ${because}`)).toEqual([
    'a.md 0 no finder took it for a name or a term',
    'a.md 6 part of the longer "oven works" (technology, test)',
    'a.md 18 no finder took it for a name or a term',
    'b.md 0 no finder took it for a name or a term',
  ]);
});

describe('words that might be a name', () => {
  const wordsOf = (
    name: string,
    outline: Outline,
    {
      taken = [],
      sightings = [],
      resolved = resolvedTo(),
    }: {
      readonly taken?: readonly Sighting[];
      readonly sightings?: readonly Sighting[];
      readonly resolved?: Resolved;
    } = {},
  ): readonly string[] =>
    occurrencesOf(name, findingsOf(outline, sightings), taken, resolved, lexicon()).map(
      ({ words, because }) => `${words}: ${because}`,
    );
  const NONE = 'no finder took it for a name or a term';

  it.each([
    ['oven', 'an oven, two Ovens', ['oven', 'Ovens']],
    ['Ovens', 'an oven, two OVENS', ['oven', 'OVENS']],
    ['hot oven', 'a hot oven, hot-ovens, hotoven, hot clay oven', ['hot oven', 'hot-ovens', 'hotoven']],
    ['hotoven', 'a hot oven', ['hot oven']],
    ['hot hot oven', 'hot hot hot oven', ['hot hot oven']],
    ['oven', 'ovenly, coven, hot', []],
    ['oven', 'ov en', ['ov en']],
    ['glaze ovens', 'glaze ove ns, glaze oven', ['glaze ove ns', 'glaze oven']],
    ['factory', 'factori es', []],
    ['--', 'oven -- oven', []],
    ['hot oven', 'hot', []],
  ])('%s stand in "%s": %j', (name, text, words) => {
    expect(wordsOf(name, outlineOf(text))).toEqual(words.map((each) => `${each}: ${NONE}`));
  });

  it('are left out where it was sighted, be it in part, and not beside that', () => {
    const outline = outlineOf('kiln++oven++clay');
    expect(wordsOf('oven++', outline, { taken: [sight(outline, 'kiln++'), sight(outline, 'clay')] })).toEqual(
      [`oven++: ${NONE}`],
    );
    expect(wordsOf('oven++', outline, { taken: [sight(outline, '++oven')] })).toEqual([]);
    expect(wordsOf('oven++', outline, { taken: [sight(outline, '++clay')] })).toEqual([]);
  });

  it('are not left out for what was sighted in another note', () => {
    const [here, there] = [outlineOf('oven'), outlineOf('oven', 'b.md')];
    expect(wordsOf('oven', here, { taken: [sight(there, 'oven')] })).toEqual([`oven: ${NONE}`]);
  });

  it('are said to be part of the name that they stand in, where it is of a thing', () => {
    const outline = outlineOf('oven works');
    const works = sight(outline, 'oven works');
    const resolved = resolvedTo(entityOf('Works', [works], { kind: 'component' }));
    expect(wordsOf('oven', outline, { sightings: [works], resolved })).toEqual([
      'oven: part of "oven works" (component, test)',
    ]);
    expect(wordsOf('oven', outline, { sightings: [works] })).toEqual([`oven: ${NONE}`]);
  });

  it.each(['talk', 'resource', 'question'])('are no part of a %s that they stand in', (kind) => {
    const outline = outlineOf('oven works');
    const works = sight(outline, 'oven works', 0, { kind });
    expect(
      wordsOf('oven', outline, { sightings: [works], resolved: resolvedTo(entityOf('Works', [works])) }),
    ).toEqual([`oven: ${NONE}`]);
  });

  it('are said to be everyday words too, where the gazetteer says so, and not for any word that it knows', () => {
    expect(wordsOf('bake', outlineOf('bake'))).toEqual([
      'bake: an everyday word too: the gazetteer\'s "Bake" counts only as written there, and not at the start of a sentence alone',
    ]);
    expect(wordsOf('kiln', outlineOf('kiln'))).toEqual([`kiln: ${NONE}`]);
  });
});

describe('why a spelling stands for a thing', () => {
  const said = (
    name: string,
    label: string,
    sighting: Partial<Sighting> = {},
    entity: Partial<Entity> = {},
  ): string => {
    const seen = { ...sight(outlineOf(name), name), ...sighting };
    return joinedBy(seen, entityOf(label, [seen], entity), undefined, lexicon());
  };
  const LETTERS = 'put together with the others by its letters';

  it.each([
    [
      'a link',
      'the docs',
      'Docs',
      { url: 'https://x.example/' },
      { kind: 'resource' },
      'leads to https://x.example/',
    ],
    [
      'a resource that leads nowhere',
      'docs',
      'Docs',
      {},
      { kind: 'resource' },
      '"Docs" but for case, spaces and signs',
    ],
    [
      'a link that is no resource',
      'docs',
      'Docs',
      { url: 'https://x.example/' },
      {},
      '"Docs" but for case, spaces and signs',
    ],
    ['another number', 'Docs', 'Doc', {}, {}, '"Doc" in another number'],
    ['an alias', 'burner', 'Kiln', {}, {}, 'an alias in the gazetteer: "Burner"'],
    ['an alias of something else', 'burner', 'Oven', {}, {}, LETTERS],
    [
      'a slip',
      'klin',
      'Kiln',
      { finder: 'gazetteer, misspelt' },
      {},
      'a slip away from a name in the gazetteer',
    ],
    [
      'an acronym',
      'HO',
      'Works',
      { finder: 'acronym', canon: 'hot oven' },
      {},
      'spelled out in the notes as "hot oven"',
    ],
    [
      'an acronym, by an alias',
      'HO',
      'Works',
      { finder: 'acronym' },
      { aliases: ['HO', 'hot oven'] },
      'spelled out in the notes as "hot oven"',
    ],
    [
      'an acronym that is its own usual name',
      'HO',
      'Works',
      { finder: 'acronym', canon: 'HO' },
      { aliases: ['hot oven'] },
      'spelled out in the notes as "hot oven"',
    ],
    ['an acronym of nothing', 'HO', 'Works', { finder: 'acronym' }, {}, LETTERS],
    ['what a finder knows', 'HO', 'Works', { finder: 'echo', canon: 'hot oven' }, {}, 'echo: "hot oven"'],
    ['no more than its letters', 'HO', 'Works', {}, { aliases: ['hot oven'] }, LETTERS],
  ])('is that it is %s', (_, name, label, sighting, entity, because) => {
    expect(said(name, label, sighting, entity)).toBe(because);
  });
});

describe('the names nearest to another', () => {
  const nearest = (
    name: string,
    ...labels: readonly (string | readonly [string, string])[]
  ): readonly string[] => {
    const seen = sight(outlineOf('x'), 'x');
    return nearestNames(
      name,
      resolvedTo(
        ...labels.map((each) =>
          typeof each === 'string'
            ? entityOf(each, [seen])
            : entityOf(each[0], [seen], { aliases: [each[1]] }),
        ),
      ),
    );
  };

  it('are longer and shorter ones that it begins or ends with, or that begin or end with it', () => {
    expect(nearest('glazing oven', 'oven')).toEqual(['oven']);
    expect(nearest('oven works', 'oven')).toEqual(['oven']);
    expect(nearest('oven', 'glazing oven', 'oven works')).toEqual(['glazing oven', 'oven works']);
    expect(nearest('oven', 'hot oven works', 'clay')).toEqual([]);
    expect(nearest('hot oven works', 'oven')).toEqual([]);
  });

  it('should not be so for the ends of a name that are too short', () => {
    expect(nearest('oven works', 'ks', 'ov', 'ove')).toEqual(['ove']);
  });

  it('are as near as the nearest of what is called so, and as its nearest alias', () => {
    expect(nearest('kiln', 'Kilb', ['Works', 'kiln'], ['Works', 'kilm'])).toEqual(['Works', 'Kilb']);
    expect(nearest('kiln', 'Kilb', ['Works', 'kilm'], ['Works', 'kiln'])).toEqual(['Works', 'Kilb']);
  });

  it('are five at the most', () => {
    expect(nearest('kiln', 'kilf', 'kile', 'kild', 'kilc', 'kilb', 'kila')).toEqual([
      'kila',
      'kilb',
      'kilc',
      'kild',
      'kile',
    ]);
  });

  it('may be one slip away from the shortest, and a slip for every three letters from longer ones', () => {
    expect(nearest('ab', 'ac', 'cd')).toEqual(['ac']);
    expect(nearest('glazed', 'blazer', 'blazex', 'bluzer')).toEqual(['blazer', 'blazex']);
  });
});
