/** Terms of the field by their place and their recurrence. */
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/pipeline/extract/findTerms.ts';
import { outlineOf } from './foundIn.ts';
import { LEXICON, namedOnly } from './passage.ts';

const termsIn = (text: string, ...taken: readonly string[]): readonly string[] => {
  const outline = outlineOf(text);
  return findTerms(outline, LEXICON, namedOnly(outline, taken)).map(({ name }) => name);
};

describe('a term', () => {
  it.each([
    ['an item of its own', '- kiln shelf', ['kiln shelf']],
    ['an item of its own with a full stop', '- kiln shelf.', ['kiln shelf']],
    ['the head of an item', '- kiln shelf: where pots stand', ['kiln shelf']],
    ['the head of an item before a dash', '- kiln shelf - where pots stand', ['kiln shelf']],
    ['the head of an item before an arrow', '- kiln shelf -> where pots stand', ['kiln shelf']],
    ['in bold', 'we put it on a **kiln shelf** today', ['kiln shelf']],
    ['in italics, of several words', 'we put it on a *kiln shelf* today', ['kiln shelf']],
    ['in quotes', 'we call it a "kiln shelf" today', ['kiln shelf']],
    ['both sides of a comparison', '- kiln shelf vs. sagger box', ['kiln shelf', 'sagger box']],
    [
      'members of a list',
      '- kiln shelf, sagger box, bisque wheel',
      ['kiln shelf', 'sagger box', 'bisque wheel'],
    ],
    ['a cell', '| a | b |\n|---|---|\n| kiln shelf | x |', ['kiln shelf']],
    ['explained in brackets', '- sagger (the box around pots)', ['sagger']],
    ['used for something', '- we used kiln shelf to hold pots', ['kiln shelf']],
    ['on two lines', 'we put a kiln shelf up\n\nthey took a kiln shelf down', ['kiln shelf', 'kiln shelf']],
    [
      'on two lines, once in the plural',
      'we put kiln shelves up, and a kiln tray\n\nthey took kiln trays down',
      ['kiln tray', 'kiln trays'],
    ],
    [
      'one word on three lines',
      'the sagger is hot\n\nthat sagger is cold\n\na sagger is old',
      ['sagger', 'sagger', 'sagger'],
    ],
    ['what is modified and explained in brackets', '- glazed sagger (the box around pots)', ['sagger']],
    [
      'members of a list after a slash',
      '- kiln shelf / sagger box / bisque wheel',
      ['kiln shelf', 'sagger box', 'bisque wheel'],
    ],
    ['across a line end', '- kiln\n  shelf', ['kiln shelf']],
    ['with a hyphen', '- kiln-shelf', ['kiln-shelf']],
  ])('is %s', (_, text, expected) => {
    expect([...termsIn(text)].toSorted()).toEqual([...expected].toSorted());
  });

  it.each([
    ['no noun phrase', '- what is what'],
    ['everyday words', '- next steps: go on'],
    ['one word on one line', 'the sagger is hot'],
    ['one word on two lines', 'the sagger is hot\n\nthat sagger is cold'],
    ['a phrase on one line', 'we put a kiln shelf up'],
    ['a phrase twice on one line', 'we put a kiln shelf up, a kiln shelf, yes'],
    ['a phrase in a block pasted twice', 'we put a kiln shelf up\n\nwe put a kiln shelf up'],
    ['one word in italics', 'the *sagger* is hot'],
    ['bold words with a digit', 'the **kiln shelf 5** is hot'],
    ['a label in bold', 'the **kiln shelf: hot** is that'],
    ['a heading', '## kiln shelf'],
    ['a short word alone', '- kilx'],
    ['a given name', '- Jane shelf'],
    ['a phrase that ends with an adjective', '- kiln glorious'],
    ['a place', '- sagger Berlin'],
    ['a phrase with a digit', '- kiln shelf5'],
    ['a member of a list of two', '- we go up, kiln shelf'],
    ['a member of a list with a stop', '- up. down, kiln shelf, go'],
    ['a member of a list of everyday words', '- eating, sleeping, go up, kiln shelf'],
    ['a member of a long list', `- ${'up and down, '.repeat(7)}kiln shelf, sagger box`],
    ['words on both sides of a comma', 'we put kiln, shelf up\n\nthey took kiln, shelf down'],
    ['the event by its name', '# Kiln Summit\n\n- Kiln Summit'],
  ])('is not %s', (_, text) => {
    expect(termsIn(text)).toEqual([]);
  });

  it('overlaps nothing that has been found already', () => {
    expect(termsIn('- kiln shelf', 'kiln')).toEqual([]);
    expect(termsIn('- kiln shelf', 'shelf')).toEqual([]);
    expect(termsIn('- kiln shelf\n- sagger box', 'kiln shelf')).toEqual(['sagger box']);
  });

  it('is the longest of those that overlap', () => {
    expect(termsIn('- kiln shelf rack\n\n- kiln shelf')).toEqual(['kiln shelf rack', 'kiln shelf']);
  });

  it('of one word is no mention where it stands before another noun', () => {
    expect(termsIn('- sagger\n\nthe sagger oven is hot').length).toBe(1);
    expect(termsIn('- sagger\n\nthe sagger is hot').length).toBe(2);
  });
});
