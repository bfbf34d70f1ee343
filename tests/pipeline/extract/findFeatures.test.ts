/** What the list under a name says that it has. */
import { describe, expect, it } from 'vitest';
import { factsOfFeatures } from '../../../src/pipeline/extract/findFeatures.ts';
import type { Fact } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { byBlock, outlineOf, quoteOf, sightAll, statedBy } from './foundIn.ts';

const KINDS = {
  Kiln: 'component',
  Glazor: 'technology',
  Clayq: 'technology',
  Acme: 'company',
  'Jane Doherty': 'person',
  'slow firing': 'concept',
  'even heat': 'concept',
};

const factsIn = (outline: Outline): readonly Fact[] =>
  factsOfFeatures(outline, byBlock(sightAll(outline, KINDS)));
const featuresOf = (text: string): string[] => statedBy(factsIn(outlineOf(text)));

describe('an item under a name', () => {
  it.each([
    ['an idea alone', '- slow firing', ['Kiln hasFeature slow firing']],
    ['an idea with adjectives', '- new fast slow firing', ['Kiln hasFeature slow firing']],
    ['an idea and how many of it', '- 3 slow firing', ['Kiln hasFeature slow firing']],
    ['an idea and a greater number', '- 30 slow firing', ['Kiln hasFeature slow firing']],
    [
      'two ideas',
      '- slow firing and even heat',
      ['Kiln hasFeature slow firing', 'Kiln hasFeature even heat'],
    ],
    ['a tie to a thing', '- Glazor integration', ['Kiln uses Glazor']],
    ['a tie to a thing in bold', '- **Glazor** integration', ['Kiln uses Glazor']],
    ['a tie to a thing with an adjective', '- new Glazor integration', ['Kiln uses Glazor']],
    ['a tie to two things', '- Glazor and Clayq support', ['Kiln uses Glazor', 'Kiln uses Clayq']],
    ['a tie to things in a row', '- Glazor, Clayq integration', ['Kiln uses Glazor', 'Kiln uses Clayq']],
    ['a binding', '- Glazor binding', ['Kiln uses Glazor']],
    ['a backend', '- Glazor backend', ['Kiln uses Glazor']],
  ])('gives what %s says', (_, item, expected) => {
    expect(featuresOf(`## Kiln\n\n${item}`)).toEqual(expected);
  });

  it.each([
    ['a word that ends like a small one', '- pizza slow firing'],
    ['a word that begins like a small one', '- andiron slow firing'],
    ['a letter', '- x slow firing'],
    ['a verb', '- slow firing hurts'],
    ['another thing', '- Glazor'],
    ['an idea and a tie', '- slow firing, Glazor integration'],
    ['an idea beside a tie', '- slow firing Glazor integration'],
    ['a thing and ties that are not its own', '- Glazor and new backends'],
    ['a thing and an idea', '- Glazor slow firing'],
    ['a company', '- Acme'],
    ['a company beside an idea', '- Acme slow firing'],
    ['nothing that has a name', '- fast'],
  ])('gives nothing by %s', (_, item) => {
    expect(featuresOf(`## Kiln\n\n${item}`)).toEqual([]);
  });

  it.each([
    ['a company', '## Acme\n\n- slow firing'],
    ['an idea', '## even heat\n\n- slow firing'],
    ['nothing', '- slow firing'],
  ])('is no feature of %s', (_, text) => {
    expect(featuresOf(text)).toEqual([]);
  });

  it('is one in a list alone, not in a paragraph', () => {
    expect(featuresOf('## Kiln\n\nslow firing')).toEqual([]);
  });

  it('is quoted to its last letter, behind the name', () => {
    const outline = outlineOf('## Kiln\n\n- new _slow firing_\n');
    expect(factsIn(outline).map(({ evidence }) => evidence.map((place) => quoteOf(outline, place)))).toEqual([
      ['Kiln', 'new _slow firing'],
    ]);
  });
});

describe('a list of parts', () => {
  it.each([
    ['under an item', '- Kiln\n  - Parts:\n    - Glazor: hot\n    - Clayq'],
    ['under a paragraph', '## Kiln\n\nThe three main components:\n\n- Glazor: hot\n- Clayq'],
    ['whose names are in bold', '## Kiln\n\nModules\n\n- **Glazor**: hot\n- **Clayq**: cold'],
  ])('gives each %s', (_, text) => {
    expect(featuresOf(text)).toEqual(['Glazor partOf Kiln', 'Clayq partOf Kiln']);
  });

  it.each([
    '**The three parts**:',
    '**The** parts',
    '12 modules',
    'Subprojects',
    'Sub-projects',
    'Subsystems',
    '**Its** sub-systems:',
    '**Building blocks:**',
  ])('may be called "%s"', (called) => {
    expect(featuresOf(`## Kiln\n\n${called}\n\n- Glazor`)).toEqual(['Glazor partOf Kiln']);
  });

  it.each(['We sell spare parts:', 'Counterparts:', 'Parts of the oven:', 'Modules2', 'many parts'])(
    'is not called "%s"',
    (called) => {
      expect(featuresOf(`## Kiln\n\n${called}\n\n- Glazor`)).toEqual([]);
    },
  );

  it.each([
    ['an item that begins with another word', '## Kiln\n\nParts:\n\n- runs Glazor'],
    ['an item that begins with a digit', '## Kiln\n\nParts:\n\n- 2 Glazor'],
    ['an item without a name', '## Kiln\n\nParts:\n\n- more'],
    ['a person', '## Kiln\n\nParts:\n\n- Jane Doherty'],
    ['a company', '## Kiln\n\nParts:\n\n- Acme'],
    ['an item of a list about something else', '## Kiln\n\nBakers:\n\n- Glazor'],
    ['an item of another section', '## Kiln\n\nParts:\n\n- x\n\n## More\n\n- Glazor'],
    ['an item that nothing stands before', '- Glazor'],
    [
      'an item behind a table that ends with such a word',
      '## Kiln\n\n| Oven |\n|---|\n| Parts |\n\n- Glazor',
    ],
  ])('does not give %s', (_, text) => {
    expect(featuresOf(text)).toEqual([]);
  });

  it.each([
    ['a company', '- Acme\n  - Parts:\n    - Glazor'],
    ['nobody knows what', '- Parts:\n  - Glazor'],
  ])('of %s gives none', (_, text) => {
    expect(featuresOf(text)).toEqual([]);
  });

  it('is quoted with its whole and each item to its last letter', () => {
    const outline = outlineOf('- Kiln\n  - Parts:\n    - Glazor is _hot_\n');
    expect(factsIn(outline).map(({ evidence }) => evidence.map((place) => quoteOf(outline, place)))).toEqual([
      ['Kiln', 'Glazor is _hot'],
    ]);
  });
});
