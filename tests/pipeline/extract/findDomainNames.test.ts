/** Names that stand in addresses again. */
import { describe, expect, it } from 'vitest';
import { findDomainNames } from '../../../src/pipeline/extract/findDomainNames.ts';
import { findResources } from '../../../src/pipeline/extract/findResources.ts';
import type { Sighting } from '../../../src/pipeline/extract/sighting.ts';
import { lexiconFrom, outlineOf, shownIn, sightAll } from './foundIn.ts';

const ownLexicon = lexiconFrom(`
- { label: ISA, kind: technology }
- { label: LLM, kind: concept }
`);

/** What the addresses of a note name, where the note names these. */
function inAddresses(
  text: string,
  kinds: Readonly<Record<string, string>>,
  change: (sighting: Sighting) => Sighting = (same) => same,
): string[] {
  const outline = outlineOf(`- of ${Object.keys(kinds).join(', ')}\n- ${text}\n`);
  const named = sightAll(outline, kinds)
    .filter(({ place }) => place.start.line === 1)
    .map(change);
  return shownIn(outline, findDomainNames(outline, findResources(outline), named, ownLexicon()));
}

describe('the host of an address', () => {
  it.each([
    ['a company', 'company', 'https://globexa.io', 'globexa'],
    ['a technology', 'technology', 'see https://globexa.io/docs', 'globexa'],
    ['a component', 'component', 'https://docs.globexa.io?x=1', 'globexa'],
    ['a company, without a scheme', 'company', 'globexa.io/docs', 'globexa'],
    ['a company, with the older scheme', 'company', 'http://globexa.io', 'globexa'],
    ['a company, at its last part', 'company', 'https://globexa.globexa.io/', 'globexa'],
  ])('names %s that the note names', (_, kind, text, quote) => {
    expect(inAddresses(text, { Globexa: kind })).toEqual([`2: ${kind} Globexa as “${quote}”`]);
  });

  it.each([
    ['an idea', 'concept', 'https://globexa.io'],
    ['a person', 'person', 'https://globexa.io'],
    ['what its first part is called', 'company', 'https://globexa.example.io'],
    ['what its path is called', 'company', 'https://example.io/globexa/'],
    ['what its last part is called', 'company', 'https://example.globexa'],
    ['what hides behind a text', 'company', '[all of it](https://globexa.io)'],
    ['what a text says', 'company', '[all of globexa.io/docs](https://example.com)'],
    ['what only begins it', 'company', 'https://globexapots.io'],
  ])('does not name %s', (_, kind, text) => {
    expect(inAddresses(text, { Globexa: kind })).toEqual([]);
  });

  it('is at its own place, not where the path repeats it', () => {
    const outline = outlineOf('- Globexa\n- https://docs.globexa.io/globexa\n');
    const named = sightAll(outline, { Globexa: 'company' });
    expect(findDomainNames(outline, findResources(outline), named, ownLexicon())).toMatchObject([
      {
        name: 'globexa',
        certainty: 0.5,
        finder: 'in an address',
        place: { source: 'note.md', start: { line: 2, column: 16 }, end: { line: 2, column: 23 } },
      },
    ]);
  });

  it('names what is first called so, by its usual name or as it is written', () => {
    const both = { 'Globexa!': 'technology', Globexa: 'company' };
    expect(inAddresses('https://globexa.io', both)).toEqual(['2: technology Globexa! as “globexa”']);
    const usual = (sighting: Sighting): Sighting => ({ ...sighting, canon: 'Glo Bexa Labs' });
    expect(inAddresses('https://globexa.io', { Globexa: 'company' }, usual)).toEqual([
      '2: company Glo Bexa Labs as “globexa”',
    ]);
    expect(inAddresses('https://glo-bexa-labs.io', { Globexa: 'company' }, usual)).toEqual([
      '2: company Glo Bexa Labs as “glo-bexa-labs”',
    ]);
  });
});

describe('the account in an address', () => {
  it.each([
    ['is the company', 'https://github.com/globexa/pots', 'globexa'],
    ['is the company, behind the usual prefix', 'https://www.gitlab.com/globexa', 'globexa'],
    ['is the company, without a scheme', 'github.com/globexa/pots', 'globexa'],
    ['is the company, with the older scheme', 'http://github.com/globexa/pots', 'globexa'],
    ['begins with the company', 'https://github.com/globexa-labs/pots', 'globexa-labs'],
    ['is marked by its sign', 'https://example.com/@globexalabs', 'globexalabs'],
    ['is marked by its sign on a longer host', 'https://pots.example.com/@globexalabs', 'globexalabs'],
  ])('names a company where it %s', (_, text, quote) => {
    expect(inAddresses(text, { Globexa: 'company' })).toEqual([`2: company Globexa as “${quote}”`]);
  });

  it.each([
    ['is another’s', 'https://github.com/initech/globexa', { Globexa: 'company' }],
    ['begins with a short name', 'https://github.com/globex-labs', { Globex: 'company' }],
    ['is a tool', 'https://github.com/globexa/pots', { Globexa: 'technology' }],
    ['begins with a tool', 'https://github.com/globexa-labs/pots', { Globexa: 'technology' }],
    ['stands in an address within another', 'https://example.com/github.com/globexa', { Globexa: 'company' }],
    ['is on a page that has no accounts', 'https://example.com/globexa', { Globexa: 'company' }],
  ])('names nothing where it %s', (_, text, kinds) => {
    expect(inAddresses(text, kinds)).toEqual([]);
  });

  it('names a company of a short name where it is no longer', () => {
    expect(inAddresses('https://github.com/Globex/pots', { Globex: 'company' })).toEqual([
      '2: company Globex',
    ]);
  });

  it('is read after the host, which may be called the same', () => {
    const outline = outlineOf('- Globexa\n- https://globexa.io/@globexa\n');
    const named = sightAll(outline, { Globexa: 'company' });
    const found = findDomainNames(outline, findResources(outline), named, ownLexicon());
    expect(found.map(({ place }) => place.start.column)).toEqual([11, 23]);
  });
});

describe('an acronym in the path of an address', () => {
  it.each([
    ['at its end', 'https://example.com/ISA'],
    ['before an ending', 'https://example.com/ISA.html'],
    ['before an underscore', 'https://example.com/x/ISA_guide'],
    ['behind a hyphen', 'https://example.com/x-ISA-guide'],
  ])('names what is known by it %s', (_, text) => {
    expect(inAddresses(text, { x: 'technology' })).toEqual(['2: technology ISA']);
  });

  it.each([
    ['where nobody knows it', 'https://example.com/XQZ_guide'],
    ['where it is an idea', 'https://example.com/LLM_guide'],
    ['in small letters', 'https://example.com/isa_guide'],
    ['inside a word', 'https://example.com/xISA'],
    ['in a text that is no address', '[ovens/ISA_guide](https://example.com)'],
  ])('names nothing %s', (_, text) => {
    expect(inAddresses(text, { x: 'technology' })).toEqual([]);
  });
});
