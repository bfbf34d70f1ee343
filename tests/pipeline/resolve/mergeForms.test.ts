/** Which short form, version, sort or ending of a name is the name itself. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../src/pipeline/extract/sighting.ts';
import { allSaid, foundIn, namesOfEach, resolved, said } from './said.ts';
import { onLine } from '../relate/made.ts';

const rulesIn = (sightings: readonly Sighting[]): readonly string[] =>
  resolved(foundIn(sightings)).entities.flatMap(({ joined }) => joined.map(({ rule }) => rule));

describe('two names are one thing', () => {
  it.each([
    ['short form', 'company', 'Zamzo', 'Zamzo Labs'],
    ['without its maker', 'technology', 'Arrowhead', 'Apache Arrowhead'],
    ['without its maker', 'technology', 'Arrowhead', 'Acme Arrowhead'],
    ['without its maker', 'technology', 'Arrowhead', 'Kiln Arrowhead'],
    ['without its maker', 'technology', 'Arrowhead', 'Kubernetes Arrowhead'],
    ['without its maker', 'technology', 'Data Arrowhead', 'Acme Data Arrowhead'],
    ['without its maker', 'concept', 'Arrowhead', 'Acme Arrowhead'],
    ['without its version', 'technology', 'XORNAP', 'XORNAPv3'],
    ['without its version', 'technology', 'XORNAP', 'XORNAPv12'],
    ['without its version', 'technology', 'XO', 'XOv3'],
    ['without its sort', 'technology', 'Zamzo', 'Zamzo library'],
    ['without its sort', 'concept', 'glazed xenolith', 'glazed xenolith pattern'],
    ['without its sort', 'concept', 'xenoliths', 'xenoliths pattern'],
    ['without its sort', 'concept', 'oven firing', 'oven firing pipeline'],
    ['without its sort', 'concept', 'oven firing', 'oven firing pipelines'],
    ['its last word', 'concept', 'xenocod', 'masked xenocod'],
    ['its last word', 'concept', 'xenocoder', 'masked xenocoders'],
    ['another ending', 'concept', 'oven balker', 'oven balking'],
    ['another ending', 'technology', 'GlazeBalancer', 'GlazeBalancing'],
    ['another ending', 'concept', 'big oven balker', 'big oven balking'],
    ['another ending', 'concept', 'load balancer', 'load balancing'],
    ['its last word', 'concept', 'xenocoder', 'big masked xenocoder'],
    ['another ending', 'component', 'oven balancer', 'oven balancing'],
    ['another ending', 'concept', 'glaze kit xenoler', 'glazekit xenoling'],
  ])('by the rule "%s": %s %s and %s', (rule, kind, short, long) => {
    const sightings = allSaid(kind, short, long);
    expect(namesOfEach(sightings)).toHaveLength(1);
    expect(rulesIn(sightings)).toEqual([rule]);
  });

  it.each(
    'pattern patterns project projects tool tools tooling technique techniques approach framework frameworks library libraries language languages algorithm algorithms technology software count counts step steps era'.split(
      ' ',
    ),
  )('where the longer one only says what sort of thing it is: %s', (sort) => {
    expect(namesOfEach(allSaid('concept', 'xenolith', `xenolith ${sort}`))).toHaveLength(1);
  });

  it.each('ation ations ion ions age ages ing ings er ers or ors ement ements e'.split(' '))(
    'where the last word has another ending: -%s',
    (ending) => {
      expect(namesOfEach(allSaid('concept', 'oven xenol', `oven xenol${ending}`))).toHaveLength(1);
    },
  );

  it('where a maker is known by one of several spellings only', () => {
    const sightings = allSaid('concept', 'Acme arrowhead', 'Acme Arrowhead', 'Arrowhead');
    expect(rulesIn(sightings)).toEqual(['without its maker']);
  });

  it('where both are known, but as things of different kinds', () => {
    const kinds = [said('clay burner', 'technology', 1), said('clay burning', 'concept', 2)];
    expect(rulesIn(kinds)).toEqual(['another ending']);
  });

  it.each([1, 7])(
    'where the last word stands three lines from the longer name, before or after it',
    (line) => {
      const sightings = [said('masked xenocoder', 'concept', 4), said('xenocoder', 'concept', line)];
      expect(rulesIn(sightings)).toEqual(['its last word']);
    },
  );

  it('where the last word stands near one of the places of the longer name', () => {
    const sightings = [
      ...[1, 30].map((line) => said('masked xenocoder', 'concept', line)),
      said('xenocoder', 'concept', 31),
    ];
    expect(rulesIn(sightings)).toEqual(['its last word']);
  });

  it('one after the other: what was merged into a name goes with it', () => {
    const [only, ...others] = resolved(
      foundIn(allSaid('technology', 'XORNAP', 'XORNAPv3', 'XORNAPv3 library')),
    ).entities;
    expect(others).toEqual([]);
    expect(only?.sightings.map(({ name }) => name)).toEqual(['XORNAP', 'XORNAPv3', 'XORNAPv3 library']);
    expect(only?.joined.map(({ id, rule }) => [id, rule])).toEqual([
      ['name:xornap', 'without its version'],
      ['name:xornapv3', 'without its sort'],
    ]);
  });
});

describe('two names stay two things', () => {
  it.each([
    ['of a person and a company', [said('Zamzo', 'person', 1), said('Zamzo Labs', 'company', 2)]],
    ['two companies begin with it', allSaid('company', 'Zamzo', 'Zamzo Labs', 'Zamzo Robotics')],
    ['the first word is no maker', allSaid('technology', 'Arrowhead', 'Other Arrowhead')],
    ['the first word is a known concept', allSaid('technology', 'Arrowhead', 'LLM Arrowhead')],
    ['an everyday word is left without its maker', allSaid('technology', 'Code', 'Acme Code')],
    [
      'it is a term in small letters',
      [said('arrowhead', 'concept', 1), said('Acme arrowhead', 'concept', 9)],
    ],
    [
      'a term only begins with a capital',
      [said('Arrowhead', 'concept', 1), said('Acme arrowhead', 'concept', 9)],
    ],
    ['two longer names end with it', allSaid('concept', 'masked xenocoder', 'sparse xenocoder', 'xenocoder')],
    ['a word between is different', allSaid('concept', 'big oven balancer', 'big kiln balancing')],
    ['a letter is left without the version', allSaid('technology', 'X', 'Xv3')],
    ['the version has three digits', allSaid('technology', 'XORNAP', 'XORNAPv345')],
    ['the version is not at the end', allSaid('technology', 'XORNAP', 'XORNAPv3x')],
    ['a word goes before it', allSaid('technology', 'XORNAP', 'Big XORNAPv3')],
    ['there are two versions', allSaid('technology', 'XORNAP', 'XORNAPv3', 'XORNAPv4')],
    ['the sort is part of a longer word', allSaid('concept', 'xeno', 'xeno toolset')],
    ['the sort ends a longer word', allSaid('concept', 'xeno', 'xeno metatool')],
    ['nothing is done in the pipeline', allSaid('concept', 'clay', 'clay pipeline')],
    ['the last word is more than a pipeline', allSaid('concept', 'firing', 'firing subpipeline')],
    ['the last word is no longer a pipeline', allSaid('concept', 'firing', 'firing pipelined')],
    ['a tool is not a term', [said('zamzo', 'concept', 1), said('zamzo library', 'technology', 2)]],
    ['the sort is of persons', allSaid('person', 'Zamzo', 'Zamzo Project')],
    ['the last word is short', allSaid('concept', 'xenoco', 'masked xenoco')],
    ['the last word is an everyday one', allSaid('concept', 'practice', 'masked practice')],
    ['a last word is of a tool', allSaid('technology', 'xenocoder', 'masked xenocoder')],
    [
      'the last word stands four lines away',
      [said('masked xenocoder', 'concept', 1), said('xenocoder', 'concept', 5)],
    ],
    [
      'the last word stands far away as well',
      [
        said('masked xenocoder', 'concept', 1),
        said('xenocoder', 'concept', 2),
        said('xenocoder', 'concept', 9),
      ],
    ],
    [
      'the last word stands in another note',
      [
        said('masked xenocoder', 'concept', 1),
        said('xenocoder', 'concept', 2, { place: onLine(2, 'other.md') }),
      ],
    ],
    ['hardly a stem is left', allSaid('concept', 'oven bater', 'oven bating')],
    ['they are single words', allSaid('concept', 'balancer', 'balancing')],
    ['they are companies', allSaid('company', 'Oven Balancer', 'Oven Balancing')],
    ['they are known to be two', allSaid('concept', 'clay burner', 'clay burning')],
    ['an ending is within the word', allSaid('concept', 'oven xenolingx', 'oven xenolx')],
    ['what goes before is different', allSaid('concept', 'oven balancer', 'kiln balancing')],
    ['the last of three words is different', allSaid('concept', 'big oven xenolith', 'big oven arrowhead')],
    ['a single letter goes before the capital', allSaid('technology', 'xBalancer', 'xBalancing')],
    ['one is of signs alone', allSaid('concept', '???', 'tools')],
  ])('where %s', (_, sightings) => {
    expect(rulesIn(sightings)).toEqual([]);
    expect(namesOfEach(sightings)).toHaveLength(new Set(sightings.map(({ name }) => name)).size);
  });
});
