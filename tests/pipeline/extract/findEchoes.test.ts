/** Names that are found again because credits name them, or because their shape has shown them. */
import { describe, expect, it } from 'vitest';
import { findEchoes } from '../../../src/pipeline/extract/findEchoes.ts';
import type { Sighting } from '../../../src/pipeline/extract/sighting.ts';
import { outlineOf, shownIn, sightAll } from './foundIn.ts';

/** A name as a finder hands it on; where it stands does not matter to its echoes. */
function named(name: string, kind: string, certainty = 0.9): Sighting {
  const [place] = sightAll(outlineOf('- x'), { x: kind });
  if (place === undefined) throw new Error('a note of one letter holds that letter');
  return { ...place, name, certainty };
}

function echoesIn(text: string, credited: readonly Sighting[], coined: readonly Sighting[] = []): string[] {
  const outline = outlineOf(text);
  return shownIn(outline, findEchoes(outline, credited, coined));
}

describe('a credited company', () => {
  const robotics = [named('Acme Robotics', 'company')];

  it.each([
    ['in full', '- at Acme Robotics they', 'Acme Robotics'],
    ['in small letters', '- at acme robotics they', 'Acme Robotics as “acme robotics”'],
    ['joined to its second word', '- at Acme-Robotics they', 'Acme Robotics as “Acme-Robotics”'],
    ['by its first word', '- at Acme they', 'Acme Robotics as “Acme”'],
    ['by its first word, which ends the note', '- at Acme', 'Acme Robotics as “Acme”'],
    ['by its first word before others', '- at Acme Glazing', 'Acme Robotics as “Acme”'],
  ])('is found again %s', (_, text, shown) => {
    expect(echoesIn(text, robotics)).toEqual([`1: company ${shown}`]);
  });

  it.each([
    ['by its second word', '- at Robotics they'],
    ['by a short first word in small letters', '- at acme they'],
    ['by a short first word in small letters that begins the note', 'acme they say'],
    ['inside a word', '- the Acmes of Acmeology'],
  ])('is not found again %s', (_, text) => {
    expect(echoesIn(text, robotics)).toEqual([]);
  });

  it('is found again by a first word that is long, in small letters', () => {
    expect(echoesIn('- at globexa they', [named('Globexa Labs', 'company')])).toEqual([
      '1: company Globexa Labs as “globexa”',
    ]);
    expect(echoesIn('- at globex they', [named('Globex Labs', 'company')])).toEqual([]);
  });

  it.each([
    ['an everyday word', 'Open Robotics', '- all is Open here'],
    ['of three letters', 'Acm Robotics', '- all is Acm here'],
  ])('is not found again by a first word that is %s', (_, name, text) => {
    expect(echoesIn(text, [named(name, 'company')])).toEqual([]);
  });

  it('is found again in every line', () => {
    expect(echoesIn('# Acme\n\n- at Acme, in Acme\n\nAcme Robotics', robotics)).toEqual([
      '1: company Acme Robotics as “Acme”',
      '3: company Acme Robotics as “Acme”',
      '3: company Acme Robotics as “Acme”',
      '5: company Acme Robotics',
    ]);
  });

  it('leaves its first word to the one that is called so', () => {
    const both = [named('Acme', 'company'), named('Acme Robotics', 'company')];
    expect(echoesIn('- at Acme, at Acme Robotics', both)).toEqual([
      '1: company Acme',
      '1: company Acme Robotics',
    ]);
    expect(
      echoesIn('- at Acme', [named('Acme Robotics', 'company'), named('Acme Glazing', 'company')]),
    ).toEqual(['1: company Acme Robotics as “Acme”']);
  });

  it('is not found in words that are cut elsewhere', () => {
    const both = [named('Acme Robotics', 'company'), named('Acme Big Kilns', 'company')];
    expect(echoesIn('- at Acme Robo Tics', both)).toEqual(['1: company Acme Robotics as “Acme”']);
  });

  it('is found again where it has three letters, not two', () => {
    expect(echoesIn('- at Abq they', [named('Abq', 'company')])).toEqual(['1: company Abq']);
    expect(echoesIn('- at Ab they', [named('Ab', 'company')])).toEqual([]);
  });

  it('without a letter in its name is not looked for', () => {
    expect(echoesIn('- at !! they', [named('!!', 'company')])).toEqual([]);
    expect(echoesIn('- at +++ they', [named('+++', 'company')])).toEqual([]);
  });
});

describe('another credited name', () => {
  it('of a person is found again in full, not by the given name', () => {
    const jane = [named('Jane Doherty', 'person')];
    expect(echoesIn('- so Jane Doherty said', jane)).toEqual(['1: person Jane Doherty']);
    expect(echoesIn('- so Jane said', jane)).toEqual([]);
    expect(echoesIn('- so Doherty said', [named('Doherty', 'person')])).toEqual([]);
  });

  it('of a tool is found again in full, not by its first word', () => {
    const tool = [named('Glazor Wheel', 'technology')];
    expect(echoesIn('- with Glazor Wheel', tool)).toEqual(['1: technology Glazor Wheel']);
    expect(echoesIn('- with Glazor', tool)).toEqual([]);
  });

  it('is what it is first said to be', () => {
    const both = [named('Acme', 'company'), named('Acme', 'technology')];
    expect(echoesIn('- at Acme they', both)).toEqual(['1: company Acme']);
  });
});

describe('a coined name', () => {
  it.each([
    ['KilnKit', 'kilnkit'],
    ['GlazeWeb', 'glazeweb'],
    ['glazewebs', 'glazewebs'],
    ['GlazeWeb', 'Glazeweb'],
  ])('as %s is found again as %s', (name, again) => {
    expect(echoesIn(`- built with ${again} today`, [], [named(name, 'technology', 0.5)])).toEqual([
      `1: technology ${name}${name === again ? '' : ` as “${again}”`}`,
    ]);
  });

  it.each([
    ['of five letters', 'KilnX', 'Kilnx'],
    ['of six letters, in small ones', 'KilnXy', 'kilnxy'],
    ['in capitals', 'XQZUVWY', 'xqzuvwy'],
    ['that begins with a digit', '3GlazeWeb', '3glazeweb'],
    ['that ends with a digit', 'GlazeWeb3', 'glazeweb3'],
    ['of several words', 'Glaze Website', 'glaze website'],
    ['that is an everyday word', 'ToGether', 'together'],
    ['that is the plural of one', 'KitChens', 'kitchens'],
  ])('%s is not found again', (_, name, again) => {
    expect(echoesIn(`- built with ${again} today`, [], [named(name, 'technology', 0.5)])).toEqual([]);
  });
});

describe('an echo', () => {
  it.each([
    ['of credits is a little less sure than they are', 0.9, 0.7, 'named in the credits'],
    ['of less is as sure as that', 0.7, 0.7, 'named elsewhere'],
    ['of a guess is a guess', 0.5, 0.5, 'named elsewhere'],
  ])('%s', (_, before, certainty, finder) => {
    const found = findEchoes(outlineOf('- at Acme they'), [named('Acme', 'company', before)], []);
    expect(found).toMatchObject([{ name: 'Acme', canon: 'Acme', certainty, finder }]);
  });

  it('goes by the usual name of what it echoes', () => {
    const usual = { ...named('KilnKit', 'technology', 0.5), canon: 'Kiln Kit' };
    expect(echoesIn('- with kilnkit', [], [usual])).toEqual(['1: technology Kiln Kit as “kilnkit”']);
  });

  it('is none where nothing is named', () => {
    expect(echoesIn('- at Acme they', [])).toEqual([]);
  });
});
