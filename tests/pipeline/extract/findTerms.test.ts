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
    ['an item that is a table', '- kiln table', ['kiln table']],
    ['an item that is a cable', '- sagger cable', ['sagger cable']],
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
    [
      'each cell behind its dash',
      '| a | b |\n|---|---|\n| - kiln shelf | - sagger box |',
      ['kiln shelf', 'sagger box'],
    ],
    ['the last cell', '| a | b |\n|---|---|\n| x | kiln shelf |', ['kiln shelf']],
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
    ['across a line end and a deep indent', '- kiln\n       shelf', ['kiln shelf']],
    ['across two blanks', '- kiln  shelf', ['kiln shelf']],
    ['an item of its own with an open end', '- kiln shelf ...', ['kiln shelf']],
    ['an item of one word of five letters', '- kilxo', ['kilxo']],
    ['with a word of two letters', '- kiln qz shelf', ['kiln qz shelf']],
    ['with letters that are the ending of an adjective elsewhere', '- kiln tableware', ['kiln tableware']],
    ['the head of an item before two dashes', '- kiln shelf -- where pots stand', ['kiln shelf']],
    [
      'the head of an item before an arrow without a blank',
      '- kiln shelf-> where pots stand',
      ['kiln shelf'],
    ],
    ['in italics, with two blanks', 'we put it on a *kiln  shelf* today', ['kiln shelf']],
    ['in quotes, of three words', 'we call it a "kiln shelf rack" today', ['kiln shelf rack']],
    [
      'both sides of a comparison without a full stop',
      '- kiln shelf vs sagger box',
      ['kiln shelf', 'sagger box'],
    ],
    [
      'members of a list beside one that is none',
      '- kiln shelf, sagger box, bisque wheel, eating',
      ['kiln shelf', 'sagger box', 'bisque wheel'],
    ],
    ['members of one word each', '- saggers, kilnware, bisqueware', ['saggers', 'kilnware', 'bisqueware']],
    ['what is explained, with letters that end adjectives', '- cedar sagger (a box)', ['cedar sagger']],
    ['an adjective by itself, explained in brackets', '- glazed (with a thin coat)', ['glazed']],
    ['what somebody can use', '- we use kiln shelf to hold pots', ['kiln shelf']],
    ['used with "the"', '- we used the kiln shelf to hold pots', ['kiln shelf']],
    ['used with an article, with blanks between', '- we use  a  kiln shelf  to hold pots', ['kiln shelf']],
    ['used with "the", with blanks between', '- we use the  kiln shelf to hold pots', ['kiln shelf']],
    ['used at the end', '- we used kiln shelf', ['kiln shelf']],
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
    ['bold words in a heading', '## all on the **kiln shelf** of ours'],
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
    ['the event by its name in bold', '# Kiln Summit\n\nwe went to **Kiln Summit** today'],
    ['a paragraph of its own', 'kiln shelf'],
    ['a link', 'we have a [kiln shelf](https://kiln.example) today'],
    ['bold words in a paragraph that go on in brackets', 'the **kiln (shelf** is hot)'],
    ['one word in quotes', 'we call it a "sagger" today'],
    ['two phrases that end with the same word', 'we put a kiln shelf up\n\nthey took a sagger shelf down'],
    ['words on both sides of a slash', 'we put kiln/shelf up\n\nthey took kiln/shelf down'],
    ['words on both sides of a bracket', 'we put kiln (shelf) up\n\nthey took kiln (shelf) down'],
    ['a phrase with a letter by itself', '- kiln x shelf'],
    ['a phrase with an adjective that says little', '- fast kiln shelf'],
    ['a phrase with a verb', '- knows kiln shelf'],
    ['a member of a list of two such', '- kiln shelf, sagger box'],
    ['a member of a list of which half are none', '- kiln shelf, eating, sagger box, sleeping'],
    ['a member of a list of which most have a verb', '- knows kilnware, goes sagger, kiln shelf'],
    ['a member of a list of which most end with an adjective', '- kiln saggerous, slip kilnful, kiln shelf'],
    ['a member of a list of which most are everyday words', '- next steps, good house, kiln shelf'],
    ['what is explained before more words', '- sagger (the box around pots) is hot'],
    ['used before a slash', '- we used kiln shelf/rack'],
  ])('is not %s', (_, text) => {
    expect(termsIn(text)).toEqual([]);
  });

  it('overlaps nothing that has been found already', () => {
    expect(termsIn('- kiln shelf', 'kiln')).toEqual([]);
    expect(termsIn('- kiln shelf', 'shelf')).toEqual([]);
    expect(termsIn('- kiln shelf\n- sagger box', 'kiln shelf')).toEqual(['sagger box']);
  });

  it('may end right where something else begins', () => {
    expect(termsIn('- kiln shelf: hot', ': hot')).toEqual(['kiln shelf']);
  });

  it('is a member of a list of fewer than ninety characters', () => {
    const list = (length: number): string =>
      `kiln shelf, sagger box, bisque wheel, ${'x'.repeat(length - 38)}`;
    expect(termsIn(`- ${list(89)}`)).toContain('sagger box');
    expect(termsIn(`- ${list(90)}`)).not.toContain('sagger box');
  });

  it('is the longest of those that overlap', () => {
    expect(termsIn('- kiln shelf rack\n\n- kiln shelf')).toEqual(['kiln shelf rack', 'kiln shelf']);
  });

  it('is the first of those that overlap and are as long', () => {
    expect(termsIn('- kiln shelf\n- shelf rack\n\nthey put a kiln shelf rack up')).toEqual([
      'kiln shelf',
      'shelf rack',
      'kiln shelf',
    ]);
  });

  it('takes nothing from what stands before it', () => {
    expect(termsIn('- sagger\n- a **kiln shelf rack** is hot')).toEqual(['kiln shelf rack', 'sagger']);
  });

  it('of one word is no mention where it stands before another noun', () => {
    expect(termsIn('- sagger\n\nthe sagger oven is hot').length).toBe(1);
    expect(termsIn('- sagger\n\nthe sagger is hot').length).toBe(2);
  });

  it('of several words, or of one in bold, is a mention before another noun as well', () => {
    expect(termsIn('- kiln shelf\n\nthe kiln shelf oven is hot')).toEqual(['kiln shelf', 'kiln shelf']);
    expect(termsIn('the **sagger** oven is hot')).toEqual(['sagger']);
  });

  it('is a concept of which little is sure', () => {
    const outline = outlineOf('- kiln shelf');
    expect(findTerms(outline, LEXICON, [])).toEqual([
      expect.objectContaining({ kind: 'concept', certainty: 0.35, finder: 'term' }),
    ]);
  });
});
