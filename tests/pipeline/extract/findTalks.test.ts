/** Which headings begin talks, and what belongs to each. */
import { describe, expect, it } from 'vitest';
import { outlineOf, quoteOf } from './foundIn.ts';
import { CREDITED, namesIn, notes, talksIn, talksOf } from './talksOf.ts';

describe('a note without talks', () => {
  it.each([
    ['its file', '- hot', 'notes/Baking bread.md', 'Baking bread'],
    ['its title', '---\ntitle: Baking bread\n---\n\n- hot', 'note.md', 'Baking bread'],
    [
      'its title rather than a heading',
      '---\ntitle: Baking bread\n---\n\n# Ovens\n\n- hot',
      'note.md',
      'Baking bread',
    ],
    [
      'its heading, where a speaker is stated',
      '---\nspeaker: Jane Doherty\n---\n\n# 1. Ovens\n\n## Cold\n\n## Hot',
      'note.md',
      'Ovens',
    ],
    ['its file, without folder and ending', '- hot', 'a/b.c.md', 'b.c'],
    ['its heading, where that only groups', '# Day 1', 'note.md', 'Day 1'],
  ])('is one talk, called by %s', (_, text, id, expected) => {
    expect(namesIn(text, id)).toEqual([expected]);
  });

  it('has all its lines, from the first', () => {
    expect(talksIn('---\ntitle: Baking\n---\n\n# Ovens\n\n- hot\n\n## Clay\n\n- cold')).toEqual([
      'Baking 1–11',
    ]);
  });

  it.each([
    ['the title', '---\ntitle: Baking\n---\n\n# Ovens', 'Baking', 'front matter'],
    [
      'the words of the heading',
      '---\nspeaker: Jane Doherty\n---\n\n# Hot ovens #\n\n- x',
      'Hot ovens',
      'file',
    ],
    ['its beginning, where it has neither', '- hot', '', 'file'],
    ['a heading as it is typed, where that is nothing but its sign', '# # # ', '# # # ', 'heading'],
  ])('stands at %s', (_, text, place, finder) => {
    const outline = outlineOf(text);
    expect(
      talksOf(text).map(({ sighting }) => [quoteOf(outline, sighting.place), sighting.finder, sighting.kind]),
    ).toEqual([[place, finder, 'talk']]);
  });

  it('is no single talk where its title names an event, or its headings credit speakers', () => {
    const talks = notes('# Ovens', 'Jane Doherty (Acme)', '- hot', '# Clay', 'Sam Nezdo (Globex)', '- cold');
    expect(namesIn(`---\ntitle: Kiln Summit\n---\n\n${talks}`)).toEqual(['Ovens', 'Clay']);
    expect(namesIn(`---\ntitle: Baking\n---\n\n${talks}`)).toEqual(['Ovens', 'Clay']);
  });
});

describe('a heading', () => {
  it('of a credited section begins a talk, and what is nested in it is a part', () => {
    const text = `# Kiln Summit\n\n## Hot ovens${CREDITED}### How hot\n\n- very\n\n## Cold clay${CREDITED}`;
    expect(talksIn(text)).toEqual(['Hot ovens 3–12', 'Cold clay 13–19']);
    expect(talksOf(text).map(({ sections }) => sections.size)).toEqual([2, 1]);
  });

  it.each(['Talks', 'Sessions', 'Presentations', 'Lectures'])('below "%s" begins a talk', (group) => {
    const text = `# Kiln Summit\n\n## ${group}\n\n### Hot ovens all day\n\n- hot\n\n### Cold clay by night\n\n- cold\n`;
    expect(namesIn(text)).toEqual(['Hot ovens all day', 'Cold clay by night']);
  });

  it.each([
    ['the event', '# Kiln Summit'],
    ['a day', '## Day 2'],
    ['a group', '## Morning'],
    ['links', '## Links'],
    ['a reminder', '## Read up on slip'],
    ['the event again', '## Kiln Summit'],
    ['a topic', '## Slip'],
    ['a known thing', '## Load balancing'],
    ['a round-up at the end', '## Summary'],
    ['a notebook', '## Kiln_core_5_firing'],
    ['a file', '## extras/oven.ipynb'],
  ])('of %s begins none', (_, heading) => {
    const text = `# Kiln Summit 2024\n\n## Hot ovens${CREDITED}## Cold clay${CREDITED}## Dry sand${CREDITED}${heading}\n`;
    expect(namesIn(text)).toEqual(['Hot ovens', 'Cold clay', 'Dry sand']);
  });

  it('that says a question or two among credited talks begins one', () => {
    const text = `# Kiln Summit\n\n## Hot ovens${CREDITED}## Cold clay${CREDITED}## Why do we bake bread\n\n- x\n`;
    expect(namesIn(text)).toEqual(['Hot ovens', 'Cold clay', 'Why do we bake bread']);
  });

  it('of a topic among talks of which few are credited begins one', () => {
    const text = notes('# Kiln Summit', '## Hot ovens', '- x', '## Clay', '- y', '## Slip', '- z');
    expect(namesIn(text)).toEqual(['Hot ovens', 'Clay', 'Slip']);
  });

  it('of notes beside the only talk is a part of it', () => {
    expect(namesIn(`# Hot ovens${CREDITED}# Notes\n\n- cold\n`)).toEqual(['Hot ovens']);
    expect(namesIn(notes('# Hot ovens', '- x', '# Notes', '- y'))).toEqual(['Hot ovens']);
    expect(namesIn(`# Hot ovens${CREDITED}## Bricks\n\n- x\n\n# Slip\n\n- y\n\n# Sand\n\n- z\n`)).toEqual([
      'Hot ovens',
    ]);
    expect(namesIn(`# Hot ovens${CREDITED}## Bricks\n\n- x\n\n# Why do we bake bread\n\n- y\n`)).toEqual([
      'Hot ovens',
      'Why do we bake bread',
    ]);
  });

  it('beside one that holds "Talks" begins none', () => {
    const text = notes(
      '# Kiln Summit',
      '## Papers',
      '### A long title of a paper',
      '- x',
      '## Talks',
      '### Hot ovens all day',
      '- y',
    );
    expect(namesIn(text)).toEqual(['Hot ovens all day']);
  });

  it('of a session with notes of its own begins one, without them none', () => {
    const long = `- ${'clay and slip '.repeat(10)}`;
    expect(
      namesIn(
        notes('# Kiln Summit', '## Keynotes', long, '## Hot ovens today', '- x', '## Cold clay today', '- y'),
      ),
    ).toEqual(['Keynotes', 'Hot ovens today', 'Cold clay today']);
    expect(
      namesIn(
        notes(
          '# Kiln Summit',
          '## Keynotes',
          '- clay',
          '## Hot ovens today',
          '- x',
          '## Cold clay today',
          '- y',
        ),
      ),
    ).toEqual(['Hot ovens today', 'Cold clay today']);
  });

  it('that stands twice is one talk in two sittings, but for groups on two days', () => {
    expect(
      talksIn(notes('# Kiln Summit', '## Hot ovens', '- x', '## Cold clay', '- y', '## Hot Ovens', '- z')),
    ).toEqual(['Hot ovens 3–13', 'Cold clay 7–10']);
    const twice = notes('# Kiln Summit', '## Hot ovens', '- x', '## Cold clay', '- y', '## Hot Ovens', '- z');
    expect(talksOf(twice).map(({ sections }) => sections.size)).toEqual([2, 1]);
    const long = `- ${'clay and slip '.repeat(10)}`;
    const day = (number: number, ...others: readonly string[]): string =>
      notes(`# Day ${number}`, '## Keynotes', long, ...others.flatMap((other) => [`## ${other}`, '- x']));
    expect(
      namesIn(
        notes(day(1, 'Hot ovens today', 'Cold clay today'), day(2, 'Wet slip today', 'Dry sand today')),
      ),
    ).toEqual([
      'Keynotes',
      'Hot ovens today',
      'Cold clay today',
      'Keynotes',
      'Wet slip today',
      'Dry sand today',
    ]);
  });

  it('is told as a talk, with what found it', () => {
    const [talk] = talksOf(`# Summit\n\n## Hot ovens${CREDITED}`);
    expect(talk?.sighting).toMatchObject({ kind: 'talk', certainty: 1, finder: 'heading' });
  });

  it('of a picture alone stands there whole', () => {
    const text = `# Summit\n\n## ![](oven.png)${CREDITED}`;
    const [talk] = talksOf(text);
    expect(talk === undefined ? '' : quoteOf(outlineOf(text), talk.sighting.place)).toContain(
      '![](oven.png)',
    );
  });

  it('with nothing but links or a table below it begins none', () => {
    const talks = `# Kiln Summit\n\n## Hot ovens today${CREDITED}## Cold clay today${CREDITED}`;
    expect(namesIn(`${talks}## Where everything was put\n\n- https://kiln.example/a\n`)).toEqual([
      'Hot ovens today',
      'Cold clay today',
    ]);
    expect(
      namesIn(
        `${talks}## Every oven of the house\n\n| a | b |\n|---|---|\n| x | y |\n| x | z |\n| v | w |\n`,
      ),
    ).toEqual(['Hot ovens today', 'Cold clay today']);
  });
});

describe('a notebook after classes', () => {
  const CLASSES = notes(
    '# Kiln Summit',
    '## Firing workshop',
    '- in Firing/1_start',
    '## Glazing class',
    '- in glazing/1_start',
    '## Why we bake bread',
    '- x',
  );
  /** How many sections each talk has. */
  const sizesIn = (text: string): readonly string[] =>
    talksOf(text).map(({ sighting, sections }) => `${sighting.name} ${sections.size}`);

  it.each([
    ['the class that names its folder', '## firing/2_hot_oven', [2, 1, 1]],
    [
      'the class that names its folder, though another folder ends as that does',
      '## glazing/2_hot_oven',
      [1, 2, 1],
    ],
    ['the last class, where none names its folder', '## slip/2_hot_oven', [1, 2, 1]],
    ['the last class, where it has no folder', '## 2_hot_oven', [1, 2, 1]],
  ])('belongs to %s', (_, heading, [firing, glazing, bread]) => {
    expect(sizesIn(notes(CLASSES, heading, '- y'))).toEqual([
      `Firing workshop ${firing}`,
      `Glazing class ${glazing}`,
      `Why we bake bread ${bread}`,
    ]);
  });

  it('belongs to the only class, though another talk stands between', () => {
    const text = notes('# Kiln Summit', '## Firing workshop', '- x', '## Hot ovens today', '- y');
    expect(sizesIn(notes(text, '## 2_hot_oven', '- z'))).toEqual(['Firing workshop 2', 'Hot ovens today 1']);
    expect(sizesIn(notes(text, '### Bricks', '- z'))).toEqual(['Firing workshop 1', 'Hot ovens today 2']);
  });

  it('belongs to the talk before it, where there is no class', () => {
    expect(sizesIn(notes('# Kiln Summit', '## Hot ovens today', '- x', '## 2_hot_oven', '- y'))).toEqual([
      'Hot ovens today 2',
    ]);
  });
});

describe('a part of a talk', () => {
  it('belongs to the talk that it is nested in, with its lines', () => {
    const text = notes(
      '# Kiln Summit',
      '## Hot ovens today',
      '- x',
      '### Bricks',
      '- y',
      '#### Hot bricks',
      '- z',
      '## Cold clay today',
      '- x',
      '## Summary of it all',
      '- y',
    );
    expect(talksOf(text).map(({ sighting, sections, last }) => [sighting.name, sections.size, last])).toEqual(
      [
        ['Hot ovens today', 3, 14],
        ['Cold clay today', 1, 18],
        ['Summary of it all', 1, 21],
      ],
    );
  });

  it('belongs to the talk that it is nested in, though another talk in that stands between', () => {
    const text = `# Kiln Summit\n\n## Hot ovens${CREDITED}### Cold clay${CREDITED}### Why do we bake bread\n\n- x`;
    expect(talksOf(text).map(({ sighting, sections }) => [sighting.name, sections.size])).toEqual([
      ['Hot ovens', 2],
      ['Cold clay', 1],
    ]);
  });

  it('belongs to the talk before it, where it is nested in none', () => {
    const text = notes(
      '# Kiln Summit',
      '## Hot ovens today',
      '- x',
      '## Q&A',
      '- y',
      '## Cold clay today',
      '- x',
    );
    expect(talksOf(text).map(({ sections }) => sections.size)).toEqual([2, 1]);
  });
});
