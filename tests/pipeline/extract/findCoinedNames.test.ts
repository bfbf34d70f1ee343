/** Names by a shape that no everyday word has. */
import { describe, expect, it } from 'vitest';
import { findCoinedNames } from '../../../src/pipeline/extract/findCoinedNames.ts';
import { lexiconFrom, outlineOf, shownIn } from './foundIn.ts';

const ownLexicon = lexiconFrom(`
- { label: Glazewright, kind: technology }
- { label: Glazewright Kit, kind: technology }
- { label: Go, kind: technology, weak: true }
- { label: Kiln, kind: component }
`);

function coinedIn(text: string): string[] {
  const outline = outlineOf(text);
  return shownIn(outline, findCoinedNames(outline, ownLexicon()));
}

describe('a coined name', () => {
  it.each([
    ['camel case', 'GlazeKit', 0.5],
    ['camel case', 'glazeKit', 0.5],
    ['camel case', 'GlazeDNS', 0.5],
    ['camel case', 'ToGether', 0.5],
    ['camel case', 'GlazeGPUs', 0.5],
    ['camel case', 'GlazeKitWeb', 0.5],
    ['letters and digits', 'kiln2glaze', 0.4],
    ['letters and digits', 'XQZ3', 0.4],
    ['letters and digits', 'Glaze-2', 0.4],
    ['letters and digits', 'XQZ1234', 0.4],
    ['acronym', 'XQZ', 0.4],
    ['acronym', 'XQZUVW', 0.4],
    ['begins with a tool', 'glazewright-native-web', 0.4],
  ])('by %s: %s', (finder, name, certainty) => {
    expect(findCoinedNames(outlineOf(`- all with ${name} these days`), ownLexicon())).toMatchObject([
      { name, kind: 'technology', finder, certainty },
    ]);
  });

  it.each([
    ['an amount', '10GB'],
    ['a version', 'v1.2'],
    ['one letter and a digit', 'H2'],
    ['two capitals', 'XQ'],
    ['seven capitals', 'XQZUVWY'],
    ['one capital at the end of a word', 'GlazeX'],
    ['an everyday acronym', 'API'],
    ['an everyday acronym in the plural', 'URLs'],
    ['a share', 'Glaze20%'],
    ['a call', 'glazeKit()'],
    ['part of an address', '/glazeKit'],
    ['somebody’s', 'XQZ’s'],
    ['half of a word', 'XQZ-like'],
    ['half of a word that has a digit', 'XQZ3-like'],
    ['one of two with a slash between them', 'XQZ/KLM'],
  ])('is not %s', (_, name) => {
    expect(coinedIn(`- all with ${name} these days`)).toEqual([]);
  });

  it('is found where it is all that a line holds', () => {
    expect(coinedIn('- gKLM')).toEqual(['1: technology gKLM']);
  });

  it('is not what the event is called', () => {
    expect(coinedIn('# KilnCon 2024\n\n- here at KilnCon with GlazeKit')).toEqual(['3: technology GlazeKit']);
    expect(coinedIn('# GlazeKit Summit\n\n- here at GlazeKit with ClayKit')).toEqual([
      '3: technology ClayKit',
    ]);
  });
});

describe('a name in small letters that begins with another', () => {
  it.each([
    ['an unknown one', 'oven-native-web'],
    ['a part of a system', 'kiln-native-web'],
    ['a weak one', 'go-native-web'],
  ])('is none where that is %s', (_, name) => {
    expect(coinedIn(`- all with ${name} these days`)).toEqual([]);
  });

  it('is none where it is known itself, or an adjective', () => {
    expect(coinedIn('- all with glazewright-kit these days')).toEqual([]);
    expect(coinedIn('- all is glazewright-powered these days')).toEqual([]);
    expect(coinedIn('- all is glazewright-fitted these days')).toEqual([]);
  });
});

describe('a name with underscores', () => {
  it.each([
    [
      'stands on two lines',
      '- the kiln_door\n- any kiln_door',
      ['1: technology kiln_door', '2: technology kiln_door'],
    ],
    [
      'stands on two lines of one paragraph',
      'the kiln_door\nis a kiln_door',
      ['1: technology kiln_door', '2: technology kiln_door'],
    ],
    ['is set as code', '- open the `kiln_door` now', ['1: technology kiln_door']],
    ['is code at the very end', '- `clay` in a `kiln_door`', ['1: technology kiln_door']],
    ['is code far below', 'the clay\n\nsome oven of ours\n\n- open `kiln_door`', ['5: technology kiln_door']],
    ['is part of code', '- with `a kiln_door open`', ['1: technology kiln_door']],
    ['has two of them', '- with `kiln_door_hinge`', ['1: technology kiln_door_hinge']],
  ])('is one where it %s', (_, text, expected) => {
    expect(coinedIn(text)).toEqual(expected);
  });

  it.each([
    ['stands but once', '- the kiln_door'],
    ['stands on one line alone', '- the kiln_door is a kiln_door'],
    ['is another one on each line', '- the kiln_door\n- the glaze_pot'],
    ['is in bold', '- the **kiln_door**'],
    ['stands before code', '- the kiln_door and `clay`'],
    ['stands behind code', '- `clay` and the kiln_door'],
  ])('is none where it %s', (_, text) => {
    expect(coinedIn(text)).toEqual([]);
  });

  it('is as sure as one with capitals, and says how it was found', () => {
    expect(findCoinedNames(outlineOf('- open `kiln_door`'), ownLexicon())).toMatchObject([
      { name: 'kiln_door', kind: 'technology', certainty: 0.5, finder: 'snake case' },
    ]);
  });
});

describe('capitals', () => {
  it.each([
    ['a short everyday noun', '- the SOAP way of it', 'SOAP'],
    ['a short everyday noun, only emphasised', '- the *SOAP* way of it', 'SOAP'],
    ['a short everyday noun before bold words', '- the SOAP **way** of it', 'SOAP'],
    ['a short everyday noun behind bold words', '- the **way** of SOAP', 'SOAP'],
    ['a short everyday noun right behind bold letters', '- the **way**SOAP of it', 'SOAP'],
    ['no everyday word, in bold', '- the **XQZUV** way of it', 'XQZUV'],
    ['five letters that are no word', '- the XQZUV way of it', 'XQZUV'],
    ['two words alone', '- XQZUV KLMNOP', 'XQZUV, KLMNOP'],
    ['half of the words', '- XQZUV KLMNOP oven kiln', 'XQZUV, KLMNOP'],
  ])('are names where they are %s', (_, text, names) => {
    expect(coinedIn(text)).toEqual(names.split(', ').map((name) => `1: technology ${name}`));
  });

  it.each([
    ['an everyday word of five letters', '- the HOUSE way of it'],
    ['a short everyday noun in bold', '- the **SOAP** way of it'],
    ['a small word', '- this is WITH clay'],
    ['a verb', '- do MAKE it now'],
    ['an adjective', '- a HUGE oven of clay'],
    ['most of the words', '- XQZUV KLMNOP oven'],
  ])('are stress where they are %s', (_, text) => {
    expect(coinedIn(text)).toEqual([]);
  });

  it('are keywords in a command, and names beside it and alone in code', () => {
    expect(coinedIn('- run `XQZ = 1 KLM` now')).toEqual([]);
    expect(coinedIn('- run `XQZ` now')).toEqual(['1: technology XQZ']);
    expect(coinedIn('- XQZ: run `bake it` now')).toEqual(['1: technology XQZ']);
    expect(coinedIn('- run `bake it` for XQZ')).toEqual(['1: technology XQZ']);
    expect(coinedIn('- the **XQZ of clay** now')).toEqual(['1: technology XQZ']);
  });

  it('are keywords in a command, whose other names are names', () => {
    expect(coinedIn('- run `bake glazeKit now` there')).toEqual(['1: technology glazeKit']);
  });
});

describe('a line of code outside a fence', () => {
  it.each([
    ['ends with a semicolon', 'x = glazeKit;'],
    ['ends with a semicolon and a space', 'x = glazeKit; '],
    ['opens a brace', 'for glazeKit {'],
    ['has an arrow', 'glazeKit => clay here'],
    ['says const', 'const glazeKit is here'],
    ['has a key in braces', 'x { glazeKit: 1 } here'],
    ['has a key right behind the brace', 'x {ovens: glazeKit} here'],
    ['has a key far behind the brace', 'x {   ovens: glazeKit} here'],
  ])('holds no names where it %s', (_, line) => {
    expect(coinedIn(line)).toEqual([]);
    expect(coinedIn(`first\n${line}\nlast`)).toEqual([]);
  });

  it.each([
    ['has a semicolon within', 'it was glazeKit; that works'],
    ['speaks of a constant', 'a constant glazeKit here'],
    ['has braces without a key', 'x { glazeKit } here'],
    ['stands between lines of code', 'const oven = 1;\nthen glazeKit came\nconst clay = 2;'],
  ])('holds names where it %s', (_, line) => {
    expect(coinedIn(line).map((found) => found.replace(/^\d: /u, ''))).toEqual(['technology glazeKit']);
  });

  it('may hold a name with a capital', () => {
    expect(coinedIn('GlazeKit => clay here')).toEqual(['1: technology GlazeKit']);
  });
});
