/** Which relations come of what was found, and with what evidence. */
import { describe, expect, it } from 'vitest';
import type { Fact, Findings, Sighting } from '../../../src/pipeline/extract/sighting.ts';
import { relate } from '../../../src/pipeline/relate/relate.ts';
import type { Relation } from '../../../src/pipeline/relate/relation.ts';
import type { Entity } from '../../../src/pipeline/resolve/entity.ts';
import type { Relation as Join } from '../../../src/schema/ontology.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { named, notedTalks, onLine, thing } from './made.ts';

const join = (name: string, from: readonly string[], to: readonly string[]): Join => ({
  name,
  label: name,
  inverse: name,
  from,
  to,
});
const JOINS = [
  join('uses', ['company'], ['technology', 'concept']),
  join('isA', ['technology'], ['concept']),
];

const ACME = thing('company', 'Acme');
const KILN = thing('technology', 'Kiln');
const CLAY = thing('concept', 'Clay');
const PAGE = thing('resource', 'Page');
const THINGS = [ACME, KILN, CLAY, PAGE];

const factOf = (from: Entity, relation: string, to: Entity, lines: readonly number[] = [1]): Fact => ({
  from: from.surest,
  relation,
  to: to.surest,
  evidence: lines.map((line) => onLine(line)),
});

/** Relates what is found in a note whose first line is its event and whose other headings are talks. */
function related(
  facts: readonly Fact[],
  {
    text = '',
    sightings = () => [],
    things = THINGS,
  }: {
    readonly text?: string;
    readonly sightings?: (found: Findings) => readonly Sighting[];
    readonly things?: readonly Entity[];
  } = {},
): readonly Relation[] {
  const { found, talks } = notedTalks(text);
  const bySighting = new Map([...things, ...talks].map((entity) => [entity.surest, entity]));
  const byName = new Map(things.map((entity) => [entity.label, entity]));
  return relate(
    [{ ...found, facts, sightings: sightings(found) }],
    {
      entities: [...things, ...talks],
      talkOf: (talk) => itemAt(talks, found.talks.indexOf(talk)),
      entityOf: (sighting) => bySighting.get(sighting) ?? byName.get(sighting.name),
    },
    JOINS,
  );
}

const said = (relations: readonly Relation[]): readonly string[] =>
  relations.map(({ from, relation, to, evidence, weight }) =>
    [
      from.label,
      relation,
      to.label,
      'on',
      evidence.map(({ start }) => start.line).join(','),
      'weight',
      weight,
    ].join(' '),
  );

describe('a fact', () => {
  it('is a relation of the two, with its places', () => {
    expect(said(related([factOf(ACME, 'uses', KILN, [4, 6])]))).toEqual(['Acme uses Kiln on 4,6 weight 2']);
  });

  it.each([
    ['its source is of another kind', factOf(CLAY, 'uses', KILN)],
    ['its target is of another kind', factOf(ACME, 'uses', PAGE)],
    ['both are of other kinds', factOf(PAGE, 'uses', ACME)],
    ['the kinds are those of another relation', factOf(ACME, 'isA', CLAY)],
    ['the two are one thing', factOf(KILN, 'isA', KILN)],
    ['the two are one thing, of a relation that nothing is said of', factOf(KILN, 'sharesWith', KILN)],
    ['its source came to nothing', factOf(thing('company', 'Nobody'), 'uses', KILN)],
    ['its target came to nothing', factOf(ACME, 'uses', thing('technology', 'Nothing'))],
    ['both came to nothing', factOf(thing('company', 'Nobody'), 'uses', thing('technology', 'Nothing'))],
  ])('is no relation where %s', (_, fact) => {
    expect(said(related([fact, factOf(KILN, 'isA', CLAY)]))).toEqual(['Kiln isA Clay on 1 weight 1']);
  });

  it('of a relation that the ontology says nothing of may join any kinds', () => {
    expect(said(related([factOf(PAGE, 'restsOn', ACME)]))).toEqual(['Page restsOn Acme on 1 weight 1']);
  });
});

describe('facts', () => {
  it('that say the same are one relation, with each place once, in the order of the notes', () => {
    expect(
      said(
        related([
          factOf(ACME, 'uses', KILN, [5]),
          factOf(ACME, 'uses', KILN, [2]),
          factOf(ACME, 'uses', KILN, [5, 9]),
        ]),
      ),
    ).toEqual(['Acme uses Kiln on 2,5,9 weight 3']);
  });

  it('that say the same of one place say it once', () => {
    const fact = factOf(ACME, 'uses', KILN, [5]);
    expect(said(related([fact, fact]))).toEqual(['Acme uses Kiln on 5 weight 1']);
  });

  it('of other relations, other things and the other way round stay apart', () => {
    expect(
      said(
        related([
          factOf(ACME, 'uses', KILN),
          factOf(ACME, 'uses', CLAY),
          factOf(KILN, 'isA', CLAY),
          factOf(KILN, 'sharesWith', CLAY),
          factOf(CLAY, 'sharesWith', KILN),
          factOf(KILN, 'sharesWith', CLAY, [2]),
        ]),
      ),
    ).toEqual([
      'Acme uses Kiln on 1 weight 1',
      'Acme uses Clay on 1 weight 1',
      'Kiln isA Clay on 1 weight 1',
      'Kiln sharesWith Clay on 1,2 weight 2',
      'Clay sharesWith Kiln on 1 weight 1',
    ]);
  });
});

describe('a talk', () => {
  const NOTE = '# Pottery Summit\n\nClay everywhere\n\n## Baking\n\nKiln at work\n\n## Cooling\n\nClay again';
  /** Names a thing in the blocks that begin with a text. */
  const sightingIn =
    (begin: string, name: string) =>
    ({ outline }: Findings): readonly Sighting[] =>
      outline.blocks
        .filter(({ text }) => text.startsWith(begin))
        .map(({ index, first }) => ({ ...named(name, first), block: index }));

  it('covers what its own section names, in each place', () => {
    expect(said(related([], { text: NOTE, sightings: sightingIn('Kiln', 'Kiln') }))).toEqual([
      'Baking covers Kiln on 7 weight 1',
    ]);
  });

  it('covers nothing that is named outside of its section', () => {
    expect(said(related([], { text: NOTE, sightings: sightingIn('Clay', 'Clay') }))).toEqual([
      'Cooling covers Clay on 11 weight 1',
    ]);
  });

  it('points to a resource', () => {
    expect(said(related([], { text: NOTE, sightings: sightingIn('Kiln', 'Page') }))).toEqual([
      'Baking references Page on 7 weight 1',
    ]);
  });

  it('covers nothing by a name that came to nothing', () => {
    expect(said(related([], { text: NOTE, sightings: sightingIn('Kiln', 'Nothing') }))).toEqual([]);
  });

  it('is related to another by what both cover', () => {
    const text = '## Baking\n\nKiln\n\n## Bread\n\nX\n\n## Cheese\n\nY\n\n## Cooling\n\nKiln';
    const relations = related([], { text, sightings: sightingIn('Kiln', 'Kiln') });
    expect(relations.map(({ from, relation, to }) => `${from.label} ${relation} ${to.label}`)).toEqual([
      'Baking covers Kiln',
      'Cooling covers Kiln',
      'Baking relatedTo Cooling',
    ]);
  });
});

describe('names', () => {
  it('make parts and products beside what is stated, and what is stated too is one relation', () => {
    const things = [KILN, ACME, thing('component', 'Kiln Core'), thing('technology', 'Acme Glaze')];
    const core = itemAt(things, 2);
    expect(said(related([factOf(core, 'partOf', KILN, [8])], { things }))).toEqual([
      'Kiln Core partOf Kiln on 1,8 weight 2',
      'Acme provides Acme Glaze on 1 weight 1',
    ]);
  });
});
