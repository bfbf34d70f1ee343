/** All that is found in a note comes out together: what every finder sees, and what joins it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline/extract/extract.ts';
import { knownLexicon, outlineOf, shownIn, statedBy } from './foundIn.ts';

const NOTE = `# Kiln Summit 2031

## Ten Years of Glazing at Hooli

Jane Doe, Engineer, Initech Robotics

- Kiln Core uses Kubernetes
- Initech bakes with it, says Jane, and met Ana Li
- how fast is Kubernetes?
- DSL (domain specific language) and \`glazectl\`
- see https://docs.example.com/a
`;

const found = (text: string) => {
  const outline = outlineOf(text);
  const { talks, sightings, facts, lost } = extract(outline, knownLexicon());
  return {
    talks: talks.map(({ sighting }) => sighting.name),
    seen: shownIn(outline, sightings),
    stated: statedBy(facts),
    lost: lost.map(({ sighting }) => sighting.name),
  };
};

describe('of a note', () => {
  it('the talks are found', () => {
    expect(found(NOTE).talks).toEqual(['Ten Years of Glazing at Hooli']);
  });

  it.each([
    ['who is credited', '5: person Jane Doe'],
    ['for whom', '5: company Initech Robotics'],
    ['who is credited, under the given name', '8: person Jane'],
    ['for whom, under the first word', '8: company Initech'],
    ['who is named in passing', '8: person Ana Li'],
    ['what is known', '7: component Kiln Core'],
    ['code', '10: technology glazectl'],
    ['acronyms', '10: concept domain specific language as “DSL”'],
    ['resources', '11: resource '],
    ['questions', '9: question how fast is Kubernetes?'],
  ])('%s is seen', (_, seen) => {
    expect(found(NOTE).seen.filter((one) => one.startsWith(seen))).toHaveLength(1);
  });

  it('what joins the names is stated, each once', () => {
    expect(found(NOTE).stated).toEqual([
      'Jane Doe presents Ten Years of Glazing at Hooli',
      'Jane Doe worksFor Initech Robotics',
      'Initech Robotics represents Ten Years of Glazing at Hooli',
      'Kiln Core uses Kubernetes',
      'how fast is Kubernetes? asks Kubernetes',
    ]);
  });

  it('without words nothing is seen', () => {
    expect(found('')).toMatchObject({ seen: [], stated: [], lost: [] });
  });
});

it('a speaker of the front matter presents the note’s talk', () => {
  const { stated } = found('---\ntitle: Glazing\nspeaker: Jane Doe, Acme\n---\n\n- Kiln Core is fast\n');
  expect(stated).toEqual(
    expect.arrayContaining([
      'Jane Doe presents Glazing',
      'Jane Doe worksFor Acme',
      'Acme represents Glazing',
    ]),
  );
});

it('a line that leads a section is read once, though it credits somebody too', () => {
  const { stated } = found('## Glazing\n\nJane Doe (Acme): how we glaze\n\n- Kiln Core is fast\n');
  expect(stated.filter((fact) => fact.includes('worksFor'))).toEqual(['Jane Doe worksFor Acme']);
});

it('who leads a list without a heading is credited once, though the name reads like a heading too', () => {
  const { stated } = found('Jane Doe\n\n- hot\n\nSam Poe\n\n- cold\n\nOmar Roe\n\n- warm\n');
  expect(stated.filter((fact) => fact.includes('presents'))).toEqual([
    'Jane Doe presents Jane Doe',
    'Sam Poe presents Sam Poe',
    'Omar Roe presents Omar Roe',
  ]);
});

it('the first word of a company is no given name, even where it is an everyday word', () => {
  const { seen } = found('## Glazing\n\nJane Doe (Best Kilns)\n\n- Best is what they bake, says Jane\n');
  expect(seen.filter((one) => one.includes(': person'))).toEqual([
    '3: person Jane Doe',
    '5: person Jane Doe as “Jane”',
  ]);
});

it('a coined name is seen, though nobody knows it', () => {
  expect(found('## Glazing\n\n- GlazeFlow is fast\n').seen).toEqual(['3: technology GlazeFlow']);
});
