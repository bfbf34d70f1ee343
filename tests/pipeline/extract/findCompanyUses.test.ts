/** What the company that a talk is about uses and makes. */
import { describe, expect, it } from 'vitest';
import { findCompanyUses } from '../../../src/pipeline/extract/findCompanyUses.ts';
import type { Fact, Sighting, Talk } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { knownLexicon, outlineOf, quoteOf, sightAll, statedBy } from './foundIn.ts';

const KINDS = {
  'Big Ovens': 'talk',
  'Small Pots': 'talk',
  Acme: 'company',
  acme: 'technology',
  Globex: 'company',
  Kiln: 'component',
  Glazor: 'technology',
  Clayq: 'technology',
  'Jane Doherty': 'person',
  'slow firing': 'concept',
};

/** Reads the talk "Big Ovens" of a note, which is given on behalf of what is named at `hosts`. @param usual what credits call one, if not the same */
function factsIn(outline: Outline, hosts: readonly string[] = ['Acme'], usual?: string): readonly Fact[] {
  const found = sightAll(outline, KINDS);
  const talks = found
    .filter(({ kind }) => kind === 'talk')
    .map((sighting): Talk => {
      const sections = new Set([outline.blocks[sighting.block]?.section ?? 0]);
      return { sighting, sections, first: 1, last: 9, aliases: [] };
    });
  const [talk] = talks;
  if (talk === undefined) throw new Error('the note holds the talk');
  const stated = hosts.flatMap((host): readonly Fact[] => {
    const named = found.find(({ name }) => name === host);
    if (named === undefined) return [];
    const from: Sighting = usual === undefined ? named : { ...named, canon: usual };
    const jane: Fact = {
      relation: 'presents',
      from: { ...from, name: 'Jane Doherty' },
      to: talk.sighting,
      evidence: [],
    };
    return [jane, { ...jane, relation: 'represents', from }];
  });
  const sightings: readonly Sighting[] = found.filter(({ kind }) => kind !== 'talk');
  return findCompanyUses(outline, talks, stated, sightings, knownLexicon());
}

const usesIn = (text: string, hosts?: readonly string[]): string[] =>
  statedBy(factsIn(outlineOf(text), hosts));
const inTalk = (body: string): string => `# Summit\n\n## Big Ovens (Acme)\n\n${body}`;

describe('the company of a talk', () => {
  it.each([
    '- also using Glazor',
    '- use Glazor',
    '- utilising the new Glazor',
    '- baking with "Glazor"',
    '- baking with "the Glazor"',
    '- using our big new "Glazor"',
    '- using **Glazor**',
    '- using 12 Glazor',
    '- utilize Glazor',
    '- adopt Glazor',
    '- employ Glazor',
    '- moved all **of** it to Glazor',
    '- moved **all** of it to Glazor',
    '- migrated all of it to Glazor',
    '- so it is hot. Used Glazor',
    '- Kiln is hot; powered by Glazor',
    '- Jane Doherty: use Glazor',
    '- hot! Adopted Glazor',
    '- Acme uses Glazor',
    'built on (Glazor)',
  ])('is who uses what "%s" says', (body) => {
    expect(usesIn(inTalk(body))).toContain('Acme uses Glazor');
  });

  it.each([
    '- Kiln uses Glazor',
    '- Jane Doherty used Glazor',
    '- Globex is using Glazor',
    '- you can use Glazor',
    '- how to use Glazor',
    '- Glazor is hot',
    '- using it. Glazor is hot',
    '- Clayq uses Glazor',
    '- using ovens that are good for Glazor',
    '- using ovens, hot Glazor',
  ])('does not use what "%s" says', (body) => {
    expect(usesIn(inTalk(body))).not.toContain('Acme uses Glazor');
  });

  it('uses a component', () => {
    expect(usesIn(inTalk('- using Kiln'))).toEqual(['Acme uses Kiln']);
  });

  it('uses ideas, and neither companies nor persons', () => {
    expect(usesIn(inTalk('- using slow firing'))).toEqual(['Acme uses slow firing']);
    expect(usesIn(inTalk('- using Globex\n- with Jane Doherty'))).toEqual([]);
  });

  it('uses what is said although an idea comes before it', () => {
    expect(usesIn(inTalk('- slow firing with Glazor'))).toEqual(['Acme uses Glazor']);
  });

  it('uses what its title says, whoever is named before that', () => {
    expect(usesIn('# Summit\n\n## Jane Doherty, Acme: Big Ovens with Glazor\n\n- x')).toEqual([
      'Acme uses Glazor',
    ]);
    expect(usesIn('# Summit\n\n## Acme, Jane Doherty – Big Ovens with Glazor\n\n- x')).toEqual([
      'Acme uses Glazor',
    ]);
  });

  it('uses nothing that another talk tells of', () => {
    expect(usesIn(inTalk('- x\n\n## Small Pots\n\n- using Glazor'))).toEqual([]);
  });

  it('uses what a line far below says without a subject, whatever stands above it', () => {
    expect(usesIn(inTalk('- Kiln is hot\n- Clayq too\n- using Glazor'))).toEqual(['Acme uses Glazor']);
  });
});

describe('a talk', () => {
  it('of two companies is neither’s', () => {
    expect(
      usesIn('# Summit\n\n## Big Ovens (Acme and Globex)\n\n- using Glazor', ['Acme', 'Globex']),
    ).toEqual([]);
  });

  it('of one company that is named twice is that company’s', () => {
    expect(usesIn(inTalk('- using Glazor\n- x Acme'), ['Acme', 'Acme'])).toEqual(['Acme uses Glazor']);
  });

  it('on behalf of nobody is nobody’s', () => {
    expect(usesIn(inTalk('- using Glazor'), [])).toEqual([]);
  });

  it('is not the company’s that is named below its title alone', () => {
    const list = '# Summit\n\n## Big Ovens\n\n- Jane Doherty, Acme\n- using Glazor';
    expect(usesIn(list)).toEqual([]);
    expect(usesIn(list.replace('Ovens', 'Ovens with Globex'))).toEqual([]);
    expect(usesIn(list.replace('Ovens', 'Ovens on acme, the tool'))).toEqual([]);
  });

  it.each([
    ['its line', 'Today\nBig Ovens (Acme)\n\n- using Glazor'],
    ['the first line of its paragraph', 'Acme today\nBig Ovens\n\n- using Glazor'],
  ])('is the company’s that is named on %s', (_, text) => {
    expect(usesIn(`# Summit\n\n## First\n\n${text}`)).toEqual(['Acme uses Glazor']);
  });

  it('leaves the subject to a line that only repeats its title', () => {
    expect(usesIn(inTalk('- this is Kiln in Big Ovens with Glazor'))).toEqual([]);
  });

  it('is the company’s that its credits call otherwise than its title does', () => {
    const outline = outlineOf(inTalk('- using Glazor'));
    expect(statedBy(factsIn(outline, ['Acme'], 'Acme Ovens'))).toEqual(['Acme Ovens uses Glazor']);
  });

  it('is the company’s that its title names again', () => {
    const again = '# Acme Summit\n\n## Big Ovens at Acme\n\n- using Glazor';
    expect(usesIn(again)).toEqual(['Acme uses Glazor']);
  });

  it('is not the company’s that only another talk is given for', () => {
    expect(
      usesIn('# Summit\n\n## Big Ovens\n\n- using Glazor\n\n## Small Pots (Acme)\n\n- using Clayq'),
    ).toEqual([]);
  });
});

describe('what a company made for itself', () => {
  it.each([
    '- our own Glazor',
    '- an in-house Glazor',
    '- internal  Glazor',
    '- a homegrown tool called Glazor',
    '- a home-grown "Glazor"',
    '- the internal  oven  tool Glazor',
    '- Glazor internal tool to bake',
    '- Glazor is a home-grown oven',
    '- Glazor is homegrown indeed',
    '- Glazor, their in-house oven',
    '- Glazor,  our internal oven',
    '- "Glazor" was an internal oven',
    '- Glazor as internal oven',
  ])('is provided by it: %s', (body) => {
    expect(usesIn(inTalk(body))).toEqual(['Acme provides Glazor']);
  });

  it.each([
    '- internal ovens, Glazor',
    '- internal ovens for all who bake Glazor',
    '- Glazor has an internal oven',
    '- Glazor internals',
    '- the oven Glazor; all internal things',
    '- Glazor here, our internal oven',
  ])('is not: %s', (body) => {
    expect(usesIn(inTalk(body))).toEqual([]);
  });

  it('is no idea', () => {
    expect(usesIn(inTalk('- our own slow firing'))).toEqual([]);
  });
});

describe('the quote', () => {
  it.each([
    ['first', '- using Glazor here\n  and more\n', '- using Glazor here'],
    ['middle', '- hot\n  using Glazor here\n  and more\n', '  using Glazor here'],
    ['last', '- hot\n  using Glazor _here_\n', '  using Glazor _here'],
  ])('is the %s line, if that one says it', (_, body, expected) => {
    const outline = outlineOf(inTalk(body));
    const quotes = factsIn(outline).flatMap(({ evidence }) =>
      evidence.map((place) => quoteOf(outline, place).trim()),
    );
    expect(quotes).toEqual([expected.replace(/^- /u, '').trim()]);
  });
});
