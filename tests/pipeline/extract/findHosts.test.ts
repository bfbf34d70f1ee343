/** Companies whose work a talk tells of, where only its title says so. */
import { describe, expect, it } from 'vitest';
import { findHosts } from '../../../src/pipeline/extract/findHosts.ts';
import type { Fact, Sighting, Talk } from '../../../src/pipeline/extract/sighting.ts';
import { outlineOf, quoteOf, sightAll, statedBy } from './foundIn.ts';

/** Reads one title. @param kind what Acme is, @param stated what is said of the talk before */
function hostsIn(
  title: string,
  kind = 'company',
  stated: (talk: Sighting, acme: Sighting) => readonly Fact[] = () => [],
): { readonly facts: string[]; readonly quotes: string[] } {
  const outline = outlineOf(`# Summit\n\n## ${title}\n\n- they are here at Acme\n`);
  const [ovens, ...others] = sightAll(outline, { Ovens: 'talk', Acme: kind });
  const [acme] = others;
  if (ovens === undefined || acme === undefined) throw new Error('the title names Ovens and Acme');
  const talk: Talk = { sighting: ovens, sections: new Set([2]), first: 3, last: 5, aliases: [] };
  const facts = findHosts(outline, [talk], stated(ovens, acme), [ovens, ...others]);
  return {
    facts: statedBy(facts),
    quotes: facts.flatMap(({ evidence }) => evidence.map((place) => quoteOf(outline, place))),
  };
}

describe('a title', () => {
  it.each([
    'Five years of Ovens at Acme',
    'Ovens @ Acme',
    'Ovens Inside Acme',
    'Ovens at Acme!',
    'Ovens at **Acme**',
    'Ovens at   Acme',
  ])('says whose work "%s" is', (title) => {
    expect(hostsIn(title).facts).toEqual(['Acme represents Ovens']);
  });

  it.each([
    'Ovens at Acme and elsewhere',
    'Ovens at Acme 2',
    'Ovens at the gates of Acme',
    'Ovens for Acme',
    'Ovens, that Acme',
  ])('does not say whose work "%s" is', (title) => {
    expect(hostsIn(title).facts).toEqual([]);
  });

  it('is quoted to its last letter', () => {
    expect(hostsIn('Ovens at Acme').quotes).toEqual(['## Ovens at Acme']);
    expect(hostsIn('Ovens at _Acme_').quotes).toEqual(['## Ovens at _Acme']);
  });

  it('says so of companies alone', () => {
    expect(hostsIn('Ovens at Acme', 'technology').facts).toEqual([]);
  });
});

describe('a talk that is credited', () => {
  it('to a company is not taken from it', () => {
    const { facts } = hostsIn('Ovens at Acme', 'company', (talk, acme) => [
      { relation: 'represents', from: acme, to: talk, evidence: [] },
    ]);
    expect(facts).toEqual([]);
  });

  it('to a person, or beside one of a company, still says whose work it is', () => {
    const { facts } = hostsIn('Ovens at Acme', 'company', (talk, acme) => [
      { relation: 'presents', from: acme, to: talk, evidence: [] },
      { relation: 'represents', from: acme, to: { ...talk, name: 'another talk' }, evidence: [] },
    ]);
    expect(facts).toEqual(['Acme represents Ovens']);
  });
});
