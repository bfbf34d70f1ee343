/** Questions and to-dos, and what they ask about. */
import { describe, expect, it } from 'vitest';
import { findQuestions } from '../../../src/pipeline/extract/findQuestions.ts';
import { type Talk, see } from '../../../src/pipeline/extract/sighting.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { outlineOf, quoteOf, sightAll } from './foundIn.ts';
import { namedIn } from './passage.ts';

const questionsIn = (text: string): readonly string[] =>
  findQuestions(outlineOf(text), [], []).sightings.map(({ name, finder }) => `${finder}: ${name}`);

describe('a question', () => {
  it.each([
    ['a sentence', 'should it bake bread?', ['should it bake bread?']],
    ['one of two sentences', 'It works. Should it bake bread?', ['Should it bake bread?']],
    ['two questions', 'Is it hot? Is it very cold?', ['Is it hot?', 'Is it very cold?']],
    ['a dot in a name', 'is kiln.fire very hot?', ['is kiln.fire very hot?']],
    ['a line of several', 'cold\nis it very hot?', ['is it very hot?']],
    ['the rest of a line after marks', '— *) : is it very hot?', ['is it very hot?']],
    ['a bracket', 'cold (is it very hot?)', ['is it very hot?']],
    ['a bracket before it', 'cold (and old) is it hot?', ['cold (and old) is it hot?']],
    ['"Q&A:"', 'Q&A: is it very hot?', ['is it very hot?']],
    ['three words', 'is it hot?', ['is it hot?']],
    ['a heading', '# Is it very hot?', ['Is it very hot?']],
    ['a blank before the sign', 'is it very hot ?', ['is it very hot ?']],
    ['a question after quoted words', 'a "kiln" is it very hot?', ['a "kiln" is it very hot?']],
    ['a question before a quoted one', 'is it very hot? "is it very cold?"', ['is it very hot?']],
  ])('is found in %s', (_, text, expected) => {
    expect(questionsIn(text)).toEqual(expected.map((name) => `question: ${name}`));
  });

  it.each([
    ['two words', 'really hot?'],
    ['a sign in an address', 'see kiln.example/a?b=c for more'],
    ['somebody else’s words', 'They ask. “Is it very hot?”'],
    ['code', '```\nis it very hot?\n```'],
    ['front matter', '---\ntitle: is it very hot?\n---\n'],
    ['a doubt behind a name', 'by the old kiln (?)'],
    ['no sign', 'is it very hot'],
  ])('is not found in %s', (_, text) => {
    expect(questionsIn(text)).toEqual([]);
  });

  it.each([
    [140, ''],
    [141, '…'],
  ])('of %d characters ends with "%s" in its name', (length, end) => {
    const [question] = findQuestions(outlineOf(`is it hot ${'x'.repeat(length - 11)}?`), [], []).sightings;
    expect(question?.name.length).toBe(140 + end.length);
    expect(question?.name.endsWith(end === '' ? 'x?' : 'x…')).toBe(true);
  });

  it('that is cut after a word has no blank before the dots', () => {
    const [question] = findQuestions(outlineOf(`is it ${'x'.repeat(133)} hot?`), [], []).sightings;
    expect(question?.name).toBe(`is it ${'x'.repeat(133)}…`);
  });
});

describe('a to-do', () => {
  it.each([
    ['after its label', '- TODO: try it out', 'try it out'],
    ['after a label with a hyphen', '- to-do try it out', 'try it out'],
    ['after a label of two words', '- To do: try it out', 'try it out'],
    ['after a label that says whose it is', '- TODO(jane): try it out', 'try it out'],
    ['after a label with a blank before its colon', '- TODO : try it out', 'try it out'],
    ['of an open task with two blanks', '- [ ]  try it out', 'try it out'],
    ['of an open task', '- [ ] try it out', 'try it out'],
    ['of an open task with a label', '- [ ] todo: try it out', 'try it out'],
    ['of an open task with another label, which says more', '- [ ] ask Jane about it', 'ask Jane about it'],
  ])('is read %s', (_, text, expected) => {
    expect(questionsIn(text)).toEqual([`to-do: ${expected}`]);
  });

  it.each([
    ['a list of them', '- todo-list of hot glazes'],
    ['another word', '- today try it out'],
    ['a paragraph', 'TODO: try it out'],
    ['a done task', '- [x] try it out'],
    ['an item', '- try it out'],
    ['an item that asks somebody', '- ask Jane about it'],
    ['an item in the middle of which stands the label', '- a todo: try it out'],
    ['two words', '- TODO: try it'],
    ['a word that only ends as the label does', '- mytodo: try it out'],
    ['an item after empty brackets', 'a box [ ]\n- try it out'],
  ])('is not made of %s', (_, text) => {
    expect(questionsIn(text)).toEqual([]);
  });

  it('begins behind its label and ends with its last word', () => {
    const outline = outlineOf('- TODO: **try it out**');
    const places = findQuestions(outline, [], []).sightings.map(({ place }) => quoteOf(outline, place));
    expect(places).toEqual(['try it out']);
  });
});

describe('what a question asks about', () => {
  const asked = (text: string, talkAt?: number) => {
    const outline = outlineOf(text);
    const talks = talkAt === undefined ? [] : [talkOf(talkAt)];
    return findQuestions(outline, talks, namedIn(outline));
    function talkOf(index: number): Talk {
      const block = itemAt(outline.blocks, index);
      const seen = { kind: 'talk', certainty: 1, finder: 'heading' };
      const sighting = see(outline, block, 0, block.text.length, seen);
      return { sighting, sections: new Set([block.section]), first: 1, last: 9, aliases: [] };
    }
  };
  const facts = (text: string, talkAt?: number): readonly string[] =>
    asked(text, talkAt).facts.map(
      ({ from, relation, to }) => `${from.canon ?? from.name} ${relation} ${to.name}`,
    );

  it('is every name in it, and no talk then', () => {
    expect(facts('# Baking\n\nKiln. Is Kiln or Loam hot? Loam.', 0).toSorted()).toEqual([
      'Is Kiln or Loam hot? asks Kiln',
      'Is Kiln or Loam hot? asks Loam',
    ]);
  });

  it('is a name that fills it from end to end', () => {
    expect(facts('- [ ] Kiln is hot Loam').toSorted()).toEqual([
      'Kiln is hot Loam asks Kiln',
      'Kiln is hot Loam asks Loam',
    ]);
  });

  it('is the talk, where it names nothing', () => {
    expect(facts('# Baking\n\nis it very hot?', 0)).toEqual(['Baking: is it very hot? asks Baking']);
    expect(asked('# Baking\n\nis it very hot?', 0).sightings.map(({ canon }) => canon)).toEqual([
      'Baking: is it very hot?',
    ]);
  });

  it('is nothing, where it names nothing and stands in no talk', () => {
    expect(facts('# Baking\n\nx\n\n# Glazing\n\nis it very hot?', 0)).toEqual([]);
    expect(asked('is it very hot?').sightings.map(({ canon }) => canon)).toEqual([undefined]);
  });

  it('is no talk for the title of one, which is no question', () => {
    expect(asked('# Is it very hot?', 0)).toEqual({ sightings: [], facts: [] });
  });

  it('is no page that it points to', () => {
    const outline = outlineOf('Does the Kiln tutorial help?');
    const names = sightAll(outline, { 'Kiln tutorial': 'resource' });
    expect(findQuestions(outline, [], names).facts).toEqual([]);
  });

  it('is told with the place of the question', () => {
    const { sightings, facts: told } = asked('Good. Is Kiln very hot?');
    expect(told.map(({ evidence }) => evidence)).toEqual([sightings.map(({ place }) => place)]);
  });
});
