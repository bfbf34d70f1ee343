/** What talks are called, and the day of each. */
import { describe, expect, it } from 'vitest';
import { outlineOf, quoteOf } from './foundIn.ts';
import { CREDITED, namesIn, notes, talksOf } from './talksOf.ts';

const daysIn = (text: string, id?: string): readonly (string | undefined)[] =>
  talksOf(text, id).map(({ day }) => day);

describe('a note of one talk', () => {
  it('is told with its heading, and goes by no other name', () => {
    const text = '---\nspeaker: Jane Doherty\n---\n\n# Hot ovens\n\n- x';
    const [talk] = talksOf(text);
    expect(talk?.aliases).toEqual([]);
    expect(outlineOf(text).blocks[talk?.sighting.block ?? -1]?.kind).toBe('heading');
  });

  it('is several where one heading of it credits a speaker', () => {
    const text = notes('---\ntitle: Baking\n---', '# Ovens', 'Jane Doherty (Acme)', '- hot', '# Clay', '- x');
    expect(namesIn(text)).toEqual(['Ovens', 'Clay']);
  });

  it('is called by its heading where a field for the title is empty', () => {
    expect(namesIn('---\ntitle:\n---\n\n# Hot ovens\n\n- x')).toEqual(['Hot ovens']);
  });
});

describe('the day of a talk', () => {
  it.each([
    [
      'the heading that it comes after',
      '# Day 1\n\n## Hot ovens\n\n- x\n\n# Day 2\n\n## Cold clay\n\n- y',
      ['Day 1', 'Day 2'],
    ],
    [
      'a date with a weekday',
      '# 2024-05-06 Monday\n\n## Hot ovens\n\n- x\n\n## Cold clay\n\n- y',
      ['2024-05-06 Monday', '2024-05-06 Monday'],
    ],
    ['the front matter', '---\nday: 3\n---\n\n# Summit\n\n## Hot ovens\n\n- x', ['Day 3']],
    ['the front matter, in words', '---\nday: Monday\n---\n\n# Summit\n\n## Hot ovens\n\n- x', ['Monday']],
    [
      'the front matter, in words and a number',
      '---\nday: Monday 3\n---\n\n# Summit\n\n## Hot ovens\n\n- x',
      ['Monday 3'],
    ],
    ['the front matter, as an ordinal', '---\nday: 3rd\n---\n\n# Summit\n\n## Hot ovens\n\n- x', ['3rd']],
    ['no other field', '---\nroom: 3\n---\n\n# Summit\n\n## Hot ovens\n\n- x', [undefined]],
    ['no field that is empty', '---\nday:\n---\n\n# Summit\n\n## Hot ovens\n\n- x', [undefined]],
    ['nowhere', '# Summit\n\n## Hot ovens\n\n- x', [undefined]],
    [
      'a heading rather than the front matter',
      '---\nday: 3\n---\n\n# Day 1\n\n## Hot ovens\n\n- x',
      ['Day 1'],
    ],
  ])('is read from %s', (_, text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });

  it.each([
    ['summit/day-2.md', 'Day 2'],
    ['summit/Day 12 notes.md', 'Day 12'],
    ['day_3.md', 'Day 3'],
    ['day3.md', 'Day 3'],
    ['summit/day-2/ovens.md', undefined],
    ['summit/today-2.md', undefined],
    ['summit/day-200.md', undefined],
  ])('is read from the file %s: %s', (id, expected) => {
    expect(daysIn('# Summit\n\n## Hot ovens\n\n- x', id)).toEqual([expected]);
  });
});

describe('the name of a talk', () => {
  it('is its heading without numbers and quotes, which stays another name', () => {
    const [talk] = talksOf(`# Summit\n\n## 1. "Hot ovens"${CREDITED}`);
    expect(talk?.sighting.name).toBe('Hot ovens');
    expect(talk?.aliases).toEqual(['1. "Hot ovens"']);
  });

  it('has no other where it is the heading', () => {
    expect(talksOf(`# Summit\n\n## Hot ovens${CREDITED}`).map(({ aliases }) => aliases)).toEqual([[]]);
  });

  it('is the heading without who speaks', () => {
    const text = '# Summit\n\n## Hot ovens - Jane Doherty (Acme)\n\n- x\n';
    const [talk] = talksOf(text);
    expect(talk?.sighting.name).toBe('Hot ovens');
    expect(talk === undefined ? '' : quoteOf(outlineOf(text), talk.sighting.place)).toBe('Hot ovens');
  });
});

describe('a title on the lines that say who speaks', () => {
  const HOT = 'Jane Doherty, Acme - hot clay kilns';
  const COLD = 'Omar Nezdo, Acme - cold clay kilns';
  const WET = 'Sam Qarro, Acme - wet clay kilns';

  it.each([
    ['names what a group heading leaves without a name', '## Keynotes', [HOT], 'hot clay kilns'],
    ['is the first of two', '## Keynotes', [HOT, COLD], 'hot clay kilns'],
    [
      'is the second, where the first has none',
      '## Keynotes',
      ['Jane Doherty (Acme)', COLD],
      'cold clay kilns',
    ],
    ['is that of the session no more where there are three', '## Keynotes', [HOT, COLD, WET], 'Keynotes'],
    ['gives way to a heading that is no group', '## Ovens of the world', [HOT], 'Ovens of the world'],
    [
      'is that of the heading, whatever a list below says',
      '## Hot ovens - Ana Bilm (Acme)',
      [HOT, COLD, WET],
      'Hot ovens',
    ],
  ])('%s', (_, heading, lines, expected) => {
    expect(namesIn(notes('# Kiln Summit', heading, ...lines, '- x'))).toEqual([expected]);
  });

  it('stays beside the name of its group', () => {
    const [talk] = talksOf(notes('# Kiln Summit', '## Keynotes', HOT, '- x'));
    expect(talk?.aliases).toEqual([]);
  });
});
