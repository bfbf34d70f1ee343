/** What a heading is to the talks by those beside it: rest of a talk, round-up, group, outside. */
import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../src/pipeline/extract/findCredits.ts';
import { candidatesOf, rolesOf } from '../../../src/pipeline/extract/headings.ts';
import type { NameLexicon } from '../../../src/pipeline/extract/nameLexicon.ts';
import { lexiconFrom, outlineOf } from './foundIn.ts';
import { LEXICON } from './passage.ts';

/** The role of each heading, in order. */
function rolesIn(text: string, lexicon: NameLexicon = LEXICON): readonly string[] {
  const outline = outlineOf(text);
  const candidates = candidatesOf(outline, findCredits(outline, lexicon));
  const roles = rolesOf(outline, candidates, lexicon);
  return candidates.map((candidate) => `${roles.get(candidate)} ${candidate.title}`);
}

const BY = '\n\nSpeaker: Jane Doherty\n\n- hot\n\n';
const NOTES = '\n\n- hot\n\n';
const LONG = `\n\n- ${'clay and slip '.repeat(10)}\n\n`;
const PLAIN = `# Kiln Summit 2024\n\n## Hot ovens all day${NOTES}## Cold clay all day${NOTES}`;
const CREDITED = `# Kiln Summit 2024\n\n## Hot ovens all day${BY}## Cold clay all day${BY}## Dry sand all day${BY}`;

describe('a heading of the level of the first, which is a talk', () => {
  it.each([
    [
      'goes on with it by three words',
      `# Hot ovens${BY}## Bricks${NOTES}# Very wet slip${NOTES}`,
      'part Very wet slip',
    ],
    ['goes on with it as its note', `# Hot ovens${NOTES}# Note${NOTES}`, 'part Note'],
    ['goes on with it as its details', `# Hot ovens${NOTES}# Details :${NOTES}`, 'part Details :'],
    [
      'is another talk, where it says more than that',
      `# Hot ovens${NOTES}# Details of it all${NOTES}`,
      'talk Details of it all',
    ],
    [
      'is another talk, where it ends so',
      `# Hot ovens${NOTES}# Our own details${NOTES}`,
      'talk Our own details',
    ],
    [
      'is another talk, where the first has no topics',
      `# Hot ovens${BY}# Slip${NOTES}# Sand${NOTES}`,
      'talk Slip',
    ],
    [
      'is another talk, where nobody is credited',
      `# Hot ovens${NOTES}## Bricks${NOTES}# Slip${NOTES}# Sand${NOTES}`,
      'talk Slip',
    ],
    [
      'is another talk, where one beside it is long',
      `# Hot ovens${BY}## Bricks${NOTES}# Slip${NOTES}# Why do we bake bread${NOTES}`,
      'talk Slip',
    ],
    [
      'is another talk, where one beside it is credited',
      `# Hot ovens${BY}## Bricks${NOTES}# Slip${NOTES}# Sand${BY}`,
      'talk Slip',
    ],
    [
      'is another talk, where one beside it is a day',
      `# Hot ovens${BY}## Bricks${NOTES}# Slip${NOTES}# Day 2${NOTES}`,
      'talk Slip',
    ],
    [
      'is another talk, where there are two beside the first',
      `# Hot ovens${NOTES}# Details${NOTES}# Why do we bake bread${NOTES}`,
      'talk Details',
    ],
  ])('%s', (_, text, expected) => {
    expect(rolesIn(text)).toContain(expected);
  });

  it('is a group beside the name of the event', () => {
    expect(rolesIn(`# Kiln Summit${NOTES}# Notes${NOTES}`)).toContain('group Notes');
  });

  it('does not pass for one that is nested in a day', () => {
    expect(rolesIn(`# Hot ovens${NOTES}# Day 2${NOTES}## Details${NOTES}`)).toContain('talk Details');
  });
});

describe('a round-up', () => {
  it.each([
    'Conclusion',
    'Takeaways',
    'Take-away',
    'Key takeaways',
    'Intro',
    'Introduction',
    'Wrapup',
    'Lessons',
    'Lessons learned',
    'Summary:',
    'Summary :',
    'Closing thoughts?',
  ])('"%s" after all talks stands apart', (title) => {
    expect(rolesIn(`${PLAIN}## ${title}${NOTES}`)).toContain(`apart ${title}`);
  });

  it.each(['Our own final thoughts', 'Summary of it all', 'Thoughts!'])('is not "%s"', (title) => {
    expect(rolesIn(`${PLAIN}## ${title}${NOTES}`)).toContain(`talk ${title}`);
  });

  it('of a day stands apart at the end of that day', () => {
    const day = (number: number, last: string): string =>
      `# Day ${number}\n\n## Hot ovens ${number}${NOTES}## Cold clay ${number}${NOTES}${last}`;
    expect(rolesIn(day(1, `## Summary${NOTES}`) + day(2, ''))).toContain('apart Summary');
  });

  it('before all talks of its level stands apart, whatever comes deeper before it', () => {
    const text = `# Kiln Summit\n\n### An odd heading of ours${NOTES}## Overview${NOTES}## Hot ovens all day${NOTES}## Cold clay all day${NOTES}`;
    expect(rolesIn(text)).toContain('apart Overview');
  });

  it.each([
    ['a talk', '###'],
    ['a part of a talk', '####'],
  ])('of %s is a part of it', (_, marks) => {
    const above = marks === '###' ? '' : `### Kilns of the east${NOTES}`;
    const text = `${PLAIN}${above}${marks} Red bricks of ours${NOTES}${marks} White bricks of ours${NOTES}${marks} Summary${NOTES}`;
    expect(rolesIn(text)).toContain('part Summary');
  });
});

describe('a heading that may be a group or a talk', () => {
  it.each([
    ['a time of day with long notes', `${PLAIN}## Morning${LONG}`, 'group Morning'],
    [
      'a session with long notes beside one talk',
      `# Kiln Summit\n\n## Hot ovens all day${NOTES}## Keynotes${LONG}`,
      'group Keynotes',
    ],
    [
      'a session that has headings',
      `${PLAIN}## Keynotes${LONG}### Wet slip all day${NOTES}`,
      'group Keynotes',
    ],
    ['a session with long notes beside two talks', `${PLAIN}## Keynotes${LONG}`, 'talk Keynotes'],
    ['a short event alone', `# Expo${NOTES}`, 'talk Expo'],
    [
      'a word of four letters that begins the event’s name',
      `# Expo of kilns 2024\n\n## Hot ovens${NOTES}## Expo${NOTES}`,
      'talk Expo',
    ],
    [
      'a word of five letters that begins the event’s name',
      `# Forum of kilns 2024\n\n## Hot ovens${NOTES}## Forum${NOTES}`,
      'talk Forum',
    ],
    [
      'a topic, though groups stand among the talks',
      `${CREDITED}## Morning${NOTES}## Evening${NOTES}## Wet slip${NOTES}`,
      'apart Wet slip',
    ],
    [
      'a heading of the level of a credited talk, beside which it stands in another',
      `${CREDITED}### Very wet slip${BY}### Dry kilns all day${NOTES}`,
      'part Dry kilns all day',
    ],
  ])('is told for %s', (_, text, expected) => {
    expect(rolesIn(text)).toContain(expected);
  });

  it('stands apart where it is a known thing, however many words that has', () => {
    const lexicon = lexiconFrom('- { label: Red kiln shelf rack, kind: concept }', '[Jane]')();
    expect(rolesIn(`${CREDITED}## Red kiln shelf rack${NOTES}`, lexicon)).toContain(
      'apart Red kiln shelf rack',
    );
    expect(rolesIn(`${CREDITED}## Red kiln shelf rack${NOTES}`)).toContain('talk Red kiln shelf rack');
  });
});

describe('a heading with hardly any notes', () => {
  it.each([
    ['a reminder with an empty item', '## Read up on slip all day\n\n-\n', 'apart Read up on slip all day'],
    ['a reminder with a short word', '## Read up on slip all day\n\n- ok\n', 'talk Read up on slip all day'],
    ['a bold address', '## Where everything is\n\n**https://kiln.example/a**\n', 'part Where everything is'],
    ['a picture', '## Where everything is\n\n![](oven.png)\n', 'talk Where everything is'],
  ])('is told for %s', (_, text, expected) => {
    expect(rolesIn(PLAIN + text)).toContain(expected);
  });
});

describe('a heading outside one that holds "Talks"', () => {
  const HELD = `## Talks\n\n### Hot ovens all day${NOTES}`;

  it('stands beside it, though not beside another such', () => {
    const text = `# Kilns of the east\n\n## Long papers of ours${NOTES}${HELD}# Kilns of the west\n\n## Lectures\n\n### Cold clay all day${NOTES}`;
    expect(rolesIn(text)).toContain('apart Long papers of ours');
  });

  it.each([
    ['deeper', `# Kiln Summit\n\n### Long papers of ours${NOTES}${HELD}`],
    [
      'under another heading',
      `# Kiln Summit\n\n${HELD}# Other things of ours\n\n## Long papers of ours${NOTES}`,
    ],
  ])('does not stand %s', (_, text) => {
    expect(rolesIn(text)).not.toContain('apart Long papers of ours');
  });
});
