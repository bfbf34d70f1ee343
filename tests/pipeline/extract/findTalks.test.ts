/** Which headings, leads and rows begin talks, what belongs to each, and what it is called. */
import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../src/pipeline/extract/findCredits.ts';
import { findTalks } from '../../../src/pipeline/extract/findTalks.ts';
import { readLeads } from '../../../src/pipeline/extract/leads.ts';
import type { Talk } from '../../../src/pipeline/extract/sighting.ts';
import { outlineOf, quoteOf } from './foundIn.ts';
import { LEXICON } from './passage.ts';

function talksOf(text: string, id?: string): readonly Talk[] {
  const { outline, credits: led } = readLeads(outlineOf(text, id), LEXICON);
  const leads = new Set(led.map(({ block }) => block));
  const credits = [...led, ...findCredits(outline, LEXICON).filter(({ block }) => !leads.has(block))];
  return findTalks(outline, credits, LEXICON);
}

/** Each talk as its name and the lines that it spans. */
const talksIn = (text: string, id?: string): readonly string[] =>
  talksOf(text, id).map(({ sighting, first, last }) => `${sighting.name} ${first}–${last}`);
const namesIn = (text: string, id?: string): readonly string[] =>
  talksOf(text, id).map(({ sighting }) => sighting.name);
const daysIn = (text: string, id?: string): readonly (string | undefined)[] =>
  talksOf(text, id).map(({ day }) => day);

const CREDITED = '\n\nSpeaker: Jane Doherty\n\n- hot\n\n';
const notes = (...lines: readonly string[]): string => lines.join('\n\n');

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
    ['the last class, where none names its folder', '## slip/2_hot_oven', [1, 2, 1]],
    ['the last class, where it has no folder', '## 2_hot_oven', [1, 2, 1]],
  ])('belongs to %s', (_, heading, [firing, glazing, bread]) => {
    expect(sizesIn(notes(CLASSES, heading, '- y'))).toEqual([
      `Firing workshop ${firing}`,
      `Glazing class ${glazing}`,
      `Why we bake bread ${bread}`,
    ]);
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

describe('leads without headings', () => {
  const three = (...leads: readonly string[]): string =>
    leads.map((lead) => `${lead}\n\n- x\n- y\n`).join('\n');

  it.each([
    [
      'bold lines',
      three('**Hot ovens**', '**Cold clay**', '**Wet slip**'),
      ['Hot ovens 1–5', 'Cold clay 6–10', 'Wet slip 11–15'],
    ],
    [
      'lines that say who speaks and on what',
      three('jane doherty\nHot ovens', 'omar nezdo\nCold clay', 'sam qarro\nWet slip'),
      ['Hot ovens 1–6', 'Cold clay 7–12', 'Wet slip 13–18'],
    ],
    [
      'lines that say on what and who speaks',
      three('Hot ovens\nJane Doherty', 'Cold clay\nOmar Nezdo', 'Wet slip\nSam Qarro'),
      ['Hot ovens 1–6', 'Cold clay 7–12', 'Wet slip 13–18'],
    ],
    [
      'an unknown name among known ones',
      three('Jane Doherty\nHot ovens', 'Omar Nezdo\nCold clay', 'Sam Qarro\nGrog', 'Xanthe Bilm\nWet slip'),
      ['Hot ovens 1–6', 'Cold clay 7–12', 'Grog 13–18', 'Wet slip 19–24'],
    ],
    [
      'bold lines under one heading',
      `# Kiln Summit\n\n${three('**Hot ovens**', '**Cold clay**', '**Wet slip**')}`,
      ['Hot ovens 3–7', 'Cold clay 8–12', 'Wet slip 13–17'],
    ],
  ])('begin talks: %s', (_, text, expected) => {
    expect(talksIn(text)).toEqual(expected);
  });

  it.each([
    ['two of them', three('**Hot ovens**', '**Cold clay**')],
    ['labels', three('**Summary**', '**Notes**', '**Speakers**')],
    ['lines with a colon', three('**Hot ovens:**', '**Cold clay:**', '**Wet slip:**')],
    ['lines that are bold in part', three('**Hot** ovens', '**Cold** clay', '**Wet** slip')],
    ['few bold ones among many', three('**Hot ovens**', '**Cold clay**', '**Wet slip**', 'a', 'b')],
    ['lines that name nobody', three('Hot ovens\nall day', 'Cold clay\nall day', 'Wet slip\nall day')],
    ['few that name somebody', three('Jane Doherty\na', 'Omar Nezdo\nb', 'hot\nc', 'cold\nd', 'wet\ne')],
    ['long lines', three(...['Jane', 'Omar', 'Sam'].map((name) => `${name} Nezdo\n${'clay '.repeat(17)}`))],
    ['four lines', three(...['Jane', 'Omar', 'Sam'].map((name) => `${name} Nezdo\na\nb\nc`))],
    ['lines without lists', '**Hot ovens**\n\n**Cold clay**\n\n**Wet slip**\n\nx'],
  ])('begin none: %s', (_, text) => {
    expect(namesIn(text, 'Baking.md')).toEqual(['Baking']);
  });

  it('begin none where headings do', () => {
    expect(
      namesIn(
        `# Ovens of the world\n\n- x\n\n# Clay of the world\n\n${three('**Hot ovens**', '**Cold clay**', '**Wet slip**')}`,
      ),
    ).toEqual(['Ovens of the world', 'Clay of the world']);
  });

  it('are a first line before one that says who speaks', () => {
    expect(namesIn('Hot ovens\n- Jane Doherty', 'Baking.md')).toEqual(['Baking']);
    expect(namesIn('Hot ovens\n*Jane Doherty*\n\n- x', 'Baking.md')).toEqual(['Hot ovens']);
    expect(namesIn('Hot ovens\nJane Doherty\nat noon\n\n- x', 'Baking.md')).toEqual(['Baking']);
    expect(namesIn('Hot ovens\nall day\n\n- x', 'Baking.md')).toEqual(['Baking']);
  });
});

describe('the rows of a table', () => {
  const table = (head: string, ...rows: readonly string[]): string =>
    `| ${head} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
  const ROWS = ['Hot ovens | Jane Doherty | x', 'Cold clay | Omar Nezdo | y', 'Wet slip | Sam Qarro | z'];

  it.each(['Talk', 'Session title', 'Title', 'Topic', 'Keynotes'])(
    'are talks under "%s" and who speaks',
    (label) => {
      expect(talksIn(table(`${label} | Speaker | Notes`, ...ROWS))).toEqual([
        'Hot ovens 3–3',
        'Cold clay 4–4',
        'Wet slip 5–5',
      ]);
    },
  );

  it('leave out a row that has no title or no speaker', () => {
    expect(
      namesIn(table('Talk | Speaker | Notes', ...ROWS, ' | Ana Bilm | x', 'Grog | | x', '3 | Ana Bilm | x')),
    ).toEqual(['Hot ovens', 'Cold clay', 'Wet slip']);
  });

  it.each([
    ['there are two', table('Talk | Speaker | Notes', ...ROWS.slice(1))],
    ['no column says who speaks', table('Talk | Room | Notes', ...ROWS)],
    ['no column says on what', table('Room | Speaker | Notes', ...ROWS)],
  ])('are none where %s', (_, text) => {
    expect(namesIn(text, 'Baking.md')).toEqual(['Baking']);
  });

  it('are none where a heading has the title of one', () => {
    expect(
      namesIn(`${table('Talk | Speaker | Notes', ...ROWS)}\n# Hot ovens\n\n- x\n\n# Baking all day\n\n- y\n`),
    ).toEqual(['Hot ovens', 'Baking all day']);
  });
});
