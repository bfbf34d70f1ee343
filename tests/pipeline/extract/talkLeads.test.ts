/** Talks without headings: leads and the rows of tables. */
import { describe, expect, it } from 'vitest';
import { namesIn, talksIn, talksOf } from './talksOf.ts';

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

  it('are called by no other name than that', () => {
    const talks = talksOf(table('Talk | Speaker | Notes', ...ROWS));
    expect(talks.map(({ aliases }) => aliases)).toEqual([[], [], []]);
  });

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
