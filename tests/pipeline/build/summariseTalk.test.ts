/** Which line of its notes says what a talk is about. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/pipeline/build/namedIn.ts';
import { summariseTalk } from '../../../src/pipeline/build/summariseTalk.ts';
import { type Made, entityOf, outlineOf } from './made.ts';

interface Around {
  /** Titles of the talk beside that of its heading. */
  readonly aliases?: readonly string[];
  /** Indices of its sections. */
  readonly sections?: readonly number[];
  readonly named?: Made;
}

/** The summary of the talk on firing, whose notes stand below its heading; Kiln is named where it stands. */
function summaryOf(
  lines: string,
  { aliases = [], sections = [1], named = {} }: Around = {},
): string | undefined {
  const outline = outlineOf(`## Firing\n\n${lines}`);
  const talk = entityOf([outline], 'Firing', { kind: 'talk', aliases });
  const kiln = lines.includes('Kiln') ? [entityOf([outline], 'Kiln', named)] : [];
  const standing = kiln.flatMap((entity) => entity.sightings.map((_, index) => ({ entity, index })));
  const noted = {
    sighting: talk.surest,
    sections: new Set(sections),
    first: 1,
    last: outline.lines.count,
    aliases,
    source: outline.source,
  };
  return summariseTalk(talk, noted, namesIn(outline, standing));
}

const NAMING = '- Jane moved all bricks to Kiln\n';

describe('a line that says that it says what the talk is about', () => {
  it.each([
    'this talk is about bricks and clay',
    'talk  about bricks and clay',
    'The session was mostly about bricks and clay',
    'This video shows bricks and clay',
    'this class burns bricks and clay',
    'this workshop burns bricks and clay',
    'this keynote burns bricks and clay',
    'this panel burns bricks and clay',
    'this session burns bricks and clay',
    'she spoke about bricks and clay',
    'They all talk about bricks and clay',
    'goal: burn bricks and clay',
    'Aim = burn bricks and clay',
    'the topic is bricks and clay',
    'Main idea was bricks and clay',
    'Summary: bricks and clay',
    'TL;DR: bricks and clay',
    'tldr: bricks and clay',
    'In short: bricks and clay',
    'in short  is bricks and clay',
    'goal : bricks and clay',
    'Focus on bricks and clay',
    'It focused mostly on bricks and clay',
    'She focuses on bricks and clay',
    'we focussed on bricks and clay',
  ])('stands for it, though a line before it names something: %s', (line) => {
    expect(summaryOf(`${NAMING}- ${line}\n`)).toBe(line.replaceAll('  ', ' '));
  });

  it.each([
    'bricks and clay are what it was about',
    'talks about bricks and clay',
    'the talk burns bricks and clay',
    'the talk, on a day in May: about bricks',
    'the talk went on and on that day, about bricks',
    'the talk went on and on and on about bricks',
    'the talk: about bricks and clay',
    'this talking of bricks and clay',
    'goals: bricks and clay',
    'the goal of bricks and clay',
    'goal wasteful bricks and clay',
    'in short bricks and clay',
    'bricks. Focus on clay and more',
    'after a day of bricks and clay we focus on glaze',
    'focus, then, on bricks and clay',
    'focus all day long on bricks and clay',
    'focal bricks on clay and glaze',
    'autofocus on bricks and clay',
    'focus upon bricks and clay',
  ])('is not one that only sounds like it: %s', (line) => {
    expect(summaryOf(`${NAMING}- ${line}\n`)).toBe('Jane moved all bricks to Kiln');
  });

  it('is the first of them', () => {
    expect(summaryOf('- this talk is about bricks\n- this talk is about clay and glaze\n')).toBe(
      'this talk is about bricks',
    );
  });

  it.each([
    ['asks', 'is this talk about bricks and clay?'],
    ['says nothing beyond the title', 'this talk is about firing'],
    ['breaks off', 'this talk is about bricks and'],
    ['is very long', `this talk is about bricks ${'x'.repeat(420)}`],
    ['says what the speaker is', 'Author of this talk about bricks and clay'],
  ])('is not one that %s', (_, line) => {
    expect(summaryOf(`- ${line}\n`)).toBeUndefined();
    expect(summaryOf(`- ${line}\n${NAMING}`)).toBe('Jane moved all bricks to Kiln');
  });
});

describe('else, a line that names something', () => {
  it.each([
    ['item', '- they burn bricks in Kiln\n'],
    ['paragraph', 'they burn bricks in Kiln\n'],
  ])('stands for it: %s', (_, line) => {
    expect(summaryOf(line)).toBe('they burn bricks in Kiln');
  });

  it('is the first of them, after lines that name nothing', () => {
    expect(summaryOf(`- they burn bricks in the yard\n${NAMING}- they burn clay in Kiln\n`)).toBe(
      'Jane moved all bricks to Kiln',
    );
  });

  it('is its first sentence, where it is a paragraph', () => {
    expect(summaryOf('They burn bricks in Kiln. It rained.\n')).toBe('They burn bricks in Kiln.');
  });

  it.each([
    ['has less than five words', '- burnt bricks for Kiln\n'],
    ['has less than five words, far apart', '- burnt   bricks   for   Kiln\n'],
    ['names nothing', '- they burn bricks in the yard\n'],
    ['stands in a table', '| a | b |\n| --- | --- |\n| they burn bricks in | Kiln |\n'],
    ['is a heading', '### They burn bricks in Kiln\n'],
    ['leads elsewhere', '- they burn bricks in Kiln https://x.example/a\n'],
    ['asks', '- they burn which bricks in Kiln?\n'],
    ['says what somebody is, or was', '- engineer of Kiln who burns bricks\n'],
    ['says what somebody is, in small letters', '- founder at Kiln since all bricks\n'],
    ['says what somebody is, in brackets', '- founder (of Kiln) who burns bricks\n'],
    ['says two things that somebody is', '- burns Kiln bricks, architect and chair\n'],
  ])('is not one that %s', (_, line) => {
    expect(summaryOf(line)).toBeUndefined();
  });

  it.each([
    [
      'has a link with words',
      '- they burn bricks in [Kiln](https://x.example/a)\n',
      'they burn bricks in Kiln',
    ],
    ['says one thing that somebody is', '- they burn Kiln bricks with an architect\n', undefined],
    ['begins with what somebody is', '- engineers burn all bricks in Kiln\n', undefined],
    ['begins with a role and what is no post', '- chief offering of bricks in Kiln\n', undefined],
    ['begins with a role and what ends like a post', '- chief thereof burns bricks in Kiln\n', undefined],
    ['has 420 characters', `- they burn bricks in Kiln ${'x'.repeat(395)}\n`, undefined],
    ['has bold words', '- they **burn** bricks in Kiln\n', 'they burn bricks in Kiln'],
    ['has a picture in bold', '- they **![](oven.png)** burn bricks in Kiln\n', 'they burn bricks in Kiln'],
    ['has doubts', '- they burn bricks? in Kiln, all of it\n', undefined],
  ])('may be one that %s', (_, line, summary) => {
    expect(summaryOf(line)).toBe(summary ?? line.slice(2, -1));
  });

  it('is not one that says but the title and other names of the talk', () => {
    expect(summaryOf('- firing of the Kiln core\n')).toBe('firing of the Kiln core');
    expect(summaryOf('- firing of the Kiln core\n', { aliases: ['Kiln Core'] })).toBeUndefined();
  });

  it.each([
    ['credits', { kind: 'company', finder: 'credits' }],
    ['credits of those who were met', { kind: 'company', finder: 'credits (met)' }],
    ['a person', { kind: 'person' }],
  ])('is not one that names %s', (_, named) => {
    expect(summaryOf('- they burn bricks in Kiln\n', { named })).toBeUndefined();
  });

  it.each(['question', 'resource', 'talk'])('is not one that names but a %s', (kind) => {
    expect(summaryOf('- they burn bricks in Kiln\n', { named: { kind } })).toBeUndefined();
  });
});

describe('the place of the line', () => {
  it('is among the first eight of the notes', () => {
    expect(summaryOf(`${'- hot\n'.repeat(7)}${NAMING}`)).toBe('Jane moved all bricks to Kiln');
    expect(summaryOf(`${'- hot\n'.repeat(8)}${NAMING}`)).toBeUndefined();
  });

  it('is among the first eight that are text', () => {
    const skipped = '- <https://x.example/a>\n'.repeat(8);
    expect(summaryOf(`${skipped}${NAMING}`)).toBe('Jane moved all bricks to Kiln');
  });

  it('is in a section of the talk', () => {
    const text = `hot\n\n### One\n\n- they burn bricks in Kiln\n\n### Two\n\n${NAMING}`;
    expect(summaryOf(text)).toBeUndefined();
    expect(summaryOf(text, { sections: [1, 3] })).toBe('Jane moved all bricks to Kiln');
  });

  it('is in the earliest of them, in the order of the notes', () => {
    const text = `### One\n\n- hot\n${'### Two\n\n- hot\n'.repeat(8)}### Ten\n\n${NAMING}`;
    expect(summaryOf(`### A\n\n- they burn bricks in Kiln\n${text}`, { sections: [12, 2, 3] })).toBe(
      'they burn bricks in Kiln',
    );
  });
});
