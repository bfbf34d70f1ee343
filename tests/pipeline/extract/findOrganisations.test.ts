/** Acronyms that head an item and that nothing explains. */
import { describe, expect, it } from 'vitest';
import { findOrganisations } from '../../../src/pipeline/extract/findOrganisations.ts';
import { lexiconFrom, outlineOf, shownIn } from './foundIn.ts';

const ownLexicon = lexiconFrom('- { label: KLNQ, kind: technology }');

function organisationsIn(text: string): string[] {
  const outline = outlineOf(text);
  return shownIn(outline, findOrganisations(outline, ownLexicon()));
}

describe('an unexplained acronym', () => {
  it.each([
    ['a hyphen', '- XQZU - underground work', 'XQZU'],
    ['a dash', '- XQZU – underground work', 'XQZU'],
    ['a long dash', '- XQZU — underground work', 'XQZU'],
    ['a quote', '- XQZU - "ovens for all"', 'XQZU'],
    ['a typographic quote', '- XQZU - “ovens for all”', 'XQZU'],
    ['several spaces', '- XQZU   -   underground work', 'XQZU'],
    ['six letters', '- XQZUVW - underground work', 'XQZUVW'],
    ['words that begin with two of its letters', '- XQZU - xenon quartz', 'XQZU'],
    ['its letters elsewhere', '- XQZU - work by xenon quartz zeta', 'XQZU'],
  ])('is a company that heads an item, with %s', (_, text, name) => {
    expect(organisationsIn(text)).toEqual([`1: company ${name}`]);
  });

  it.each([
    ['of three letters', '- XQZ - underground work'],
    ['of seven letters', '- XQZUVWY - underground work'],
    ['in small letters', '- xqzu - underground work'],
    ['with a small letter', '- XQzU - underground work'],
    ['that is known', '- KLNQ - underground work'],
    ['that is spelled out', '- XQZU - xenon quartz zeta unit'],
    ['whose first letters are spelled out', '- XQZU - xenon quartz zeta'],
    ['before a capital', '- XQZU - Underground work'],
    ['without a dash', '- XQZU underground work'],
    ['without spaces around the dash', '- XQZU-underground work'],
    ['that does not head its item', '- see XQZU - underground work'],
    ['that heads a paragraph', 'XQZU - underground work'],
    ['that heads a heading', '## XQZU - underground work'],
  ])('is none %s', (_, text) => {
    expect(organisationsIn(text)).toEqual([]);
  });

  it('is found wherever it stands, and no other word is', () => {
    expect(
      organisationsIn('## At XQZU\n\n- XQZU - underground work\n- KLMN and XQZUs, xqzu\n\nXQZU.'),
    ).toEqual(['1: company XQZU', '3: company XQZU', '6: company XQZU']);
  });

  it('is a guess, and says how it was found', () => {
    expect(findOrganisations(outlineOf('- XQZU - underground work'), ownLexicon())).toMatchObject([
      { certainty: 0.5, finder: 'unexplained acronym' },
    ]);
  });
});
