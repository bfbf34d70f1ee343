/** What each heading of a note is to its talks. */
import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../src/pipeline/extract/findCredits.ts';
import { DAY, aboveOf, candidatesOf, isFileLike, rolesOf } from '../../../src/pipeline/extract/headings.ts';
import { outlineOf } from './foundIn.ts';
import { LEXICON } from './passage.ts';

/** The role of each heading, in order. */
function rolesIn(text: string): readonly string[] {
  const outline = outlineOf(text);
  const candidates = candidatesOf(outline, findCredits(outline, LEXICON));
  const roles = rolesOf(outline, candidates, LEXICON);
  return candidates.map((candidate) => `${roles.get(candidate)} ${candidate.title}`);
}
/** The role of the last heading. */
const lastRole = (text: string): string | undefined => rolesIn(text).at(-1)?.replace(/ .*/u, '');

const BY = '\n\nSpeaker: Jane Doherty\n\n- hot\n\n';
const NOTES = '\n\n- hot\n\n';
const PLAIN = `# Kiln Summit 2024\n\n## Hot ovens all day${NOTES}## Cold clay all day${NOTES}`;
const CREDITED = `# Kiln Summit 2024\n\n## Hot ovens all day${BY}## Cold clay all day${BY}## Dry sand all day${BY}`;

describe('the first heading', () => {
  it.each([
    ['names the event', `# Kiln Summit\n\n## Hot ovens${NOTES}`, 'group'],
    ['names what holds credited talks', `# Kilns of ours\n\n## Hot ovens${BY}`, 'group'],
    ['is a talk, where nobody below is credited', `# Kilns of ours\n\n## Hot ovens${NOTES}`, 'talk'],
    ['is a talk, where somebody is credited in it', `# Kiln Summit${BY}## Hot ovens${NOTES}`, 'talk'],
    ['is a talk, where it stands alone', `# Kilns of ours${NOTES}`, 'talk'],
    [
      'is a talk, where credited talks stand beside it',
      `# Kilns of ours${NOTES}# Hot ovens all day${BY}`,
      'talk',
    ],
  ])('%s', (_, text, role) => {
    expect(rolesIn(text)[0]?.replace(/ .*/u, '')).toBe(role);
  });
});

describe('a heading among talks', () => {
  it.each([
    ['a day', `${PLAIN}## Day 2${NOTES}`, 'group'],
    ['a group', `${PLAIN}## Morning${NOTES}`, 'group'],
    ['a group in a talk', `${PLAIN}### Notes${NOTES}`, 'part'],
    ['a day in a talk', `${PLAIN}### Day 2${NOTES}`, 'group'],
    ['the event again', `${PLAIN}## Kiln Summit${NOTES}`, 'group'],
    ['another event', `${PLAIN}## Oven Summit of all${NOTES}`, 'talk'],
    ['a round-up at the end', `${PLAIN}## Final thoughts${NOTES}`, 'apart'],
    ['a summary in a talk', `${PLAIN}### Summary${NOTES}`, 'part'],
    ['a part in a credited talk', `${CREDITED}### Background${NOTES}`, 'part'],
    ['questions after a talk', `${PLAIN}## Q&A${NOTES}`, 'part'],
    ['a notebook', `${PLAIN}## Kiln_core_5_firing${NOTES}`, 'part'],
    ['a reminder without notes', `${PLAIN}## Read up on slip all day`, 'apart'],
    ['a reminder with notes', `${PLAIN}## Read up on slip all day${NOTES}`, 'talk'],
    ['a table', `${PLAIN}## Every oven of ours\n\n| a |\n|---|\n| x |\n| y |\n| z |\n`, 'apart'],
    ['a small table', `${PLAIN}## Every oven of ours\n\n| a |\n|---|\n| x |\n`, 'talk'],
    [
      'a table and words',
      `${PLAIN}## Every oven of ours\n\n| a |\n|---|\n| x |\n| y |\n| z |\n\nhot\n`,
      'talk',
    ],
    [
      'a table in a credited talk',
      `${CREDITED}### Every oven of ours\n\n| a |\n|---|\n| x |\n| y |\n| z |\n`,
      'part',
    ],
    [
      'a table in a talk of nobody',
      `${PLAIN}### Every oven of ours\n\n| a |\n|---|\n| x |\n| y |\n| z |\n`,
      'apart',
    ],
    ['an address', `${PLAIN}## Where everything is\n\nhttps://kiln.example/a\n`, 'part'],
    [
      'an address and four lines',
      `${PLAIN}## Where everything is\n\nhttps://kiln.example/a\n\na\n\nb\n\nc\n\nd\n`,
      'talk',
    ],
    [
      'an address and three lines',
      `${PLAIN}## Where everything is\n\nhttps://kiln.example/a\n\na\n\nb\n\nc\n`,
      'talk',
    ],
    [
      'an address and two lines',
      `${PLAIN}## Where everything is\n\nhttps://kiln.example/a\n\na\n\nb\n`,
      'part',
    ],
    ['words before an address', `${PLAIN}## Where everything is\n\nhot https://kiln.example/a\n`, 'talk'],
    ['a topic among credited talks', `${CREDITED}## Wet slip${NOTES}`, 'apart'],
    ['a known thing among credited talks', `${CREDITED}## Load-balancing${NOTES}`, 'apart'],
    ['three words among credited talks', `${CREDITED}## Very wet slip${NOTES}`, 'talk'],
    ['a topic among talks of nobody', `${PLAIN}## Wet slip${NOTES}`, 'talk'],
    ['what is nested in a talk', `${PLAIN}### Wet slip${NOTES}`, 'part'],
    ['what is nested twice in a talk', `${PLAIN}### Wet slip${NOTES}#### Very wet slip${NOTES}`, 'part'],
    ['what is credited, though nested in a talk', `${CREDITED}### Very wet slip${BY}`, 'talk'],
    [
      'what is at the level of credited talks, nested in one of nobody',
      `# Hot ovens all day${NOTES}## Cold clay all day${NOTES}### Dry sand all day${BY}### Wet slip all day${NOTES}`,
      'talk',
    ],
  ])('of %s is told by its words and its place', (_, text, role) => {
    expect(lastRole(text)).toBe(role);
  });

  it('of a round-up belongs to the talk above, where each has one', () => {
    const text = `# Kiln Summit\n\n## Hot ovens all day${NOTES}## Summary${NOTES}## Cold clay all day${NOTES}## Summary${NOTES}`;
    expect(rolesIn(text).filter((role) => role.endsWith('Summary'))).toEqual([
      'part Summary',
      'part Summary',
    ]);
  });

  it('of a round-up in the middle belongs to the talk above', () => {
    const text = `# Kiln Summit\n\n## Hot ovens all day${NOTES}## Summary${NOTES}## Cold clay all day${NOTES}`;
    expect(rolesIn(text)[2]).toBe('part Summary');
  });

  it('of a round-up before all talks stands apart', () => {
    const text = `# Kiln Summit\n\n## Overview${NOTES}## Hot ovens all day${NOTES}## Cold clay all day${NOTES}`;
    expect(rolesIn(text)[1]).toBe('apart Overview');
  });

  it('of a round-up beside a single talk is a part of it', () => {
    expect(lastRole(`# Kiln Summit\n\n## Hot ovens all day${NOTES}## Summary${NOTES}`)).toBe('part');
  });
});

describe('a heading that holds "Talks"', () => {
  it.each(['Talks', 'Sessions', 'Presentations', 'Lectures'])('leaves those beside "%s" outside', (name) => {
    const text = `# Kiln Summit\n\n## Long papers of ours${NOTES}### Paper on hot ovens${NOTES}## ${name}\n\n### Hot ovens all day${NOTES}`;
    expect(rolesIn(text).slice(0, 3)).toEqual([
      'group Kiln Summit',
      'apart Long papers of ours',
      'apart Paper on hot ovens',
    ]);
  });

  it('leaves none outside where it holds no headings, or is called more than that', () => {
    const before = `# Kiln Summit\n\n## Long papers of ours${NOTES}`;
    expect(rolesIn(`${before}## Presentations${NOTES}`)[1]).toBe('talk Long papers of ours');
    expect(rolesIn(`${before}## Presentations of ours\n\n### Hot ovens all day${NOTES}`)[1]).toBe(
      'talk Long papers of ours',
    );
    expect(rolesIn(`${before}## Our presentations\n\n### Hot ovens all day${NOTES}`)[1]).toBe(
      'talk Long papers of ours',
    );
  });
});

describe('the heading above', () => {
  const above = (text: string): string | undefined => {
    const candidates = candidatesOf(outlineOf(text), []);
    const last = candidates.at(-1);
    return last === undefined ? undefined : aboveOf(last, candidates)?.title;
  };

  it.each([
    ['the one that it is nested in', '# Hot\n\n## Cold', 'Hot'],
    ['none at the top', '# Hot\n\n# Cold', undefined],
    ['none where a day begins between', '# Hot\n\n## Day 2\n\n## Cold', undefined],
    ['the day that it is nested in', '# Day 1\n\n## Cold', 'Day 1'],
    ['the day, though another begins between', '# Day 1\n\n## Day 2\n\n## Cold', 'Day 1'],
    ['the one below a day that came before', '# Day 1\n\n## Hot\n\n### Cold', 'Hot'],
  ])('is %s', (_, text, expected) => {
    expect(above(text)).toBe(expected);
  });
});

it.each([
  ['a day that comes after', '# Hot\n\n## Cold\n\n# Day 2', 'Hot'],
  ['being a day', '# Hot\n\n## Day 2', 'Hot'],
])('the heading above is the same in spite of %s', (_, text, expected) => {
  const candidates = candidatesOf(outlineOf(text), []);
  expect(candidates.slice(1, 2).map((second) => aboveOf(second, candidates)?.title)).toEqual([expected]);
});

it('those who were met, or are named far below, are not credited in a section', () => {
  const outline = outlineOf('# Hot\n\nmet with Jane Doherty\n\n# Cold\n\n- x\n\nTalk given by Jane Doherty');
  const credits = findCredits(outline, LEXICON);
  expect(credits.map(({ where }) => where)).toEqual(['met', 'closing']);
  expect(candidatesOf(outline, credits).map((candidate) => candidate.credits)).toEqual([[], []]);
});

describe('the heading of a day', () => {
  it.each([
    'Day 1',
    'Day 12',
    'Day2',
    'day two',
    'Wednesday',
    '12.05 Day 1',
    '12.05. Day 1',
    '5-6-24: day two',
    '12/05/2024 – Friday',
    '12.05 - Tuesday',
    '12.05:Sunday',
    '2024-05-06, Monday',
  ])('is "%s"', (title) => {
    expect(DAY.exec(title)?.[0]).toBe(title);
  });

  it.each(['My day 2', 'Next Monday', 'Day', 'Days 2', 'about 12.05 Day 1'])('is not "%s"', (title) => {
    expect(DAY.test(title)).toBe(false);
  });
});

describe('a heading that is the name of a file', () => {
  it.each([
    'Kiln_core_5_firing',
    'extras/2_glaze_colours',
    'state of the oven, 1_oven.ipynb',
    'oven.pdf',
    'oven.ppt',
    'the oven (oven-2.pptx)',
    'ovens/oven.txt',
    'a hot_oven.rs file',
    'extras/_x',
    'a/b/c',
  ])('is "%s"', (title) => {
    expect(isFileLike(title)).toBe(true);
  });

  it.each([
    'Hot ovens',
    'CI/CD',
    'input/output',
    'hot / cold ovens',
    'hot_oven and cold_clay',
    'and/or hot_ovens',
    'Ovens 2.0',
    'kiln.fire',
    'Hot ovens.',
    'one hot_oven.x file',
    'my hot/cold_oven',
    'hot/cold_oven for all',
    'a/',
  ])('is not "%s"', (title) => {
    expect(isFileLike(title)).toBe(false);
  });
});
