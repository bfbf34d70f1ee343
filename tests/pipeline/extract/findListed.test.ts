/** What an item says of the list under it. */
import { describe, expect, it } from 'vitest';
import { factsOfLists } from '../../../src/pipeline/extract/findListed.ts';
import type { Fact } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { byBlock, outlineOf, quoteOf, sightAll, statedBy } from './foundIn.ts';

const KINDS = {
  Kiln: 'component',
  Glazor: 'technology',
  Clayq: 'technology',
  Acme: 'company',
  Globex: 'company',
  'Jane Doherty': 'person',
  'slow firing': 'concept',
  'even heat': 'concept',
};

const factsIn = (outline: Outline): readonly Fact[] =>
  factsOfLists(outline, byBlock(sightAll(outline, KINDS)));
const listedIn = (text: string): string[] => statedBy(factsIn(outlineOf(text)));

describe('an item that is a sort of thing', () => {
  const BOTH = ['Glazor isA slow firing', 'Kiln isA slow firing'];

  it.each([
    ['one in each item', '  - Glazor\n  - Kiln'],
    ['both in one item', '  - Glazor, Kiln'],
    ['with "and" between them', '  - Glazor and Kiln'],
    ['with small words around them', '  - the Glazor or the Kiln, etc.'],
    ['in as many items as say more', '  - Glazor\n  - Kiln\n  - this is hot\n  - so is that'],
  ])('says so of names %s', (_, list) => {
    expect(listedIn(`- slow firing\n${list}`)).toEqual(BOTH);
  });

  it.each([
    ['most items say more than names', '  - Glazor, Kiln\n  - this is hot\n  - so is that'],
    ['names have a word beside them', '  - Glazor here\n  - Kiln here'],
    ['names have a number beside them', '  - Glazor 2\n  - Kiln 2'],
    ['there is one name', '  - Glazor\n  - or not'],
    ['names are ideas', '  - even heat\n  - even heat'],
    ['each stands beside somebody', '  - Glazor, Jane Doherty\n  - Kiln, Jane Doherty'],
  ])('says nothing where %s', (_, list) => {
    expect(listedIn(`- slow firing\n${list}`)).toEqual([]);
  });

  it.each([
    ['has another word before it', 'our slow firing'],
    ['has another word behind it', 'slow firing now'],
    ['is a thing', 'Clayq'],
    ['is two ideas', 'slow firing, even heat'],
    ['is no name', 'hot'],
  ])('says nothing where it %s', (_, head) => {
    expect(listedIn(`- ${head}\n  - Glazor\n  - Kiln`)).toEqual([]);
  });

  it('says so although signs stand around it', () => {
    expect(listedIn('- **slow firing**:\n  - Glazor\n  - Kiln')).toEqual(BOTH);
  });

  it('says so of things, not of the companies among them', () => {
    expect(listedIn('- slow firing\n  - Glazor, Acme\n  - Kiln')).toEqual(BOTH);
  });

  it('says so of its own list, not of what is listed beside or below', () => {
    expect(listedIn('- slow firing\n- Glazor\n- Kiln')).toEqual([]);
    expect(listedIn('- slow firing\n  - x\n    - Glazor\n    - Kiln')).toEqual([]);
    expect(listedIn('- slow firing\n  - Glazor, Kiln\n- even heat\n  - Clayq, Kiln')).toEqual([
      ...BOTH,
      'Clayq isA even heat',
      'Kiln isA even heat',
    ]);
  });
});

describe('an item that says something of "these"', () => {
  it.each([
    ['these', 'these use Clayq'],
    ['all of these', 'all of these projects are using Clayq'],
    ['the following', 'the following tools use Clayq'],
    ['several', 'several systems rely on Clayq'],
    ['capitals behind many words', 'of all our big ovens in the end THESE use Clayq'],
    ['more words', 'in the end those two use Clayq daily'],
    ['a remark in brackets', 'these (a Clayq each)'],
    ['a remark in brackets behind what they are', 'these projects (a Clayq each)'],
  ])('says it of each: %s', (_, head) => {
    expect(listedIn(`- ${head}\n  - Glazor\n  - Kiln`)).toEqual(['Glazor uses Clayq', 'Kiln uses Clayq']);
  });

  it.each([
    'these projects',
    'some project',
    'these tools',
    'some tool',
    'these systems',
    'some system',
    'those companies',
    'some team',
    'some thing',
    'some product',
    'some of them',
    'these all',
  ])('says it however they are called: %s', (these) => {
    expect(listedIn(`- ${these} we saw here uses Clayq\n  - Glazor\n  - Kiln`)).toEqual([
      'Glazor uses Clayq',
      'Kiln uses Clayq',
    ]);
  });

  it('says it of companies too', () => {
    expect(listedIn('- these companies use Clayq\n  - Acme\n  - Globex')).toEqual([
      'Acme uses Clayq',
      'Globex uses Clayq',
    ]);
  });

  it.each([
    ['"these" is missing', 'they all use Clayq'],
    ['"these" comes after', 'Clayq uses these'],
    ['it says nothing that joins two names', 'these are hot for Clayq'],
    ['it says it of what is a company', 'these use Acme'],
    ['it names it far behind its verb', 'these use one of the tools Clayq'],
    ['it says what they are for', 'these for slow firing'],
    ['it says what goes with them', 'these Clayq plugins'],
    ['it says the reverse', 'these, such as slow firing'],
    ['it names two', 'these use Clayq and even heat'],
  ])('says nothing where %s', (_, head) => {
    expect(listedIn(`- ${head}\n  - Glazor\n  - Kiln`)).toEqual([]);
  });

  it('does not say that companies provide what it names alone', () => {
    expect(listedIn('- these Clayq\n  - Acme\n  - Globex')).toEqual([]);
  });

  it('is quoted to its last letter, beside each name', () => {
    const outline = outlineOf('- these use _Clayq_\n  - Glazor\n  - Kiln\n');
    expect(factsIn(outline).map(({ evidence }) => evidence.map((place) => quoteOf(outline, place)))).toEqual([
      ['these use _Clayq', 'Glazor'],
      ['these use _Clayq', 'Kiln'],
    ]);
  });
});
