/** Leads and rows that begin talks where no heading does: which they are, what they credit, and the sections that they get. */
import { describe, expect, it } from 'vitest';
import type { FoundCredits } from '../../../src/pipeline/extract/findCredits.ts';
import { readLeads } from '../../../src/pipeline/extract/leads.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { outlineOf } from './foundIn.ts';
import { LEXICON } from './passage.ts';

/** Who speaks on what, as a lead says. */
const credited = (found: readonly FoundCredits[]): readonly string[] =>
  found.map(({ block, credits, title }) => {
    const people = credits.map(({ person }) => block.text.slice(person.start, person.end)).join(' & ');
    return `${people} on “${title === undefined ? '' : block.text.slice(title.start, title.end)}”`;
  });

const creditsIn = (text: string): readonly string[] => credited(readLeads(outlineOf(text), LEXICON).credits);

/** Each section as its level, its heading, its lines and the heading that it is nested in. */
const sectionsIn = ({ blocks, sections }: Outline): readonly string[] => {
  const name = (section: number): string => {
    const heading = sections[section]?.heading;
    return (heading === undefined ? undefined : blocks[heading]?.text.trim()) ?? 'nothing';
  };
  return sections.map(
    ({ index, level, parent, first, last }) =>
      `${String(level)} ${name(index)} ${String(first)}–${String(last)} in ${parent < 0 ? 'no section' : name(parent)}`,
  );
};

/** Each block as its words, what it is and the heading of its section. */
const blocksIn = ({ blocks, sections }: Outline): readonly string[] =>
  blocks.map(({ text, kind, level, section }) => {
    const heading = sections[section]?.heading ?? -1;
    return `${text.trim()}, ${kind} ${String(level)} of ${blocks[heading]?.text.trim() ?? 'nothing'}`;
  });

/** The leads that are headings now, white space folded. */
const leadsIn = (text: string): readonly string[] => {
  const before = outlineOf(text);
  const { outline } = readLeads(before, LEXICON);
  return outline.blocks
    .filter(({ kind, index }) => kind === 'heading' && before.blocks[index]?.kind !== 'heading')
    .map((block) => block.text.replace(/\s+/gu, ' ').trim());
};

const withLists = (...leads: readonly string[]): string => leads.map((lead) => `${lead}\n\n- x\n`).join('\n');
const BOLD = withLists('**Hot ovens**', '**Cold clay**', '**Wet slip**');

describe('a note', () => {
  it.each([
    ['has headings that could be talks', `# Ovens of the world\n\n- x\n\n# Clay of the world\n\n${BOLD}`],
    ['has no leads', '- x\n- y'],
    ['is empty', ''],
  ])('stays as it is where it %s', (_, text) => {
    const outline = outlineOf(text);
    expect(readLeads(outline, LEXICON)).toEqual({ outline, credits: [] });
    expect(readLeads(outline, LEXICON).outline).toBe(outline);
  });

  it('has leads below days and groups, and one heading of its own', () => {
    const text = `# Ovens of the world\n\n## Day 1\n\n## 2024-05-06 Monday\n\n## Morning\n\n${BOLD}`;
    expect(leadsIn(text)).toEqual(['Hot ovens', 'Cold clay', 'Wet slip']);
  });
});

describe('the sections of leads', () => {
  const NOTE = `- a\n\n# Kiln Summit\n\n- b\n\n${BOLD}\n## Morning\n\n- c\n`;
  const led = readLeads(outlineOf(NOTE), LEXICON).outline;

  it('are nested in those that they stood in, each up to the next', () => {
    expect(sectionsIn(led)).toEqual([
      '0 nothing 1–2 in no section',
      '1 Kiln Summit 3–6 in nothing',
      '2 Hot ovens 7–10 in Kiln Summit',
      '2 Cold clay 11–14 in Kiln Summit',
      '2 Wet slip 15–18 in Kiln Summit',
      '2 Morning 19–22 in Kiln Summit',
    ]);
    expect(led.sections.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('hold what follows each lead, which is their heading', () => {
    expect(blocksIn(led)).toEqual([
      'a, item 0 of nothing',
      'Kiln Summit, heading 1 of Kiln Summit',
      'b, item 0 of Kiln Summit',
      'Hot ovens, heading 2 of Hot ovens',
      'x, item 0 of Hot ovens',
      'Cold clay, heading 2 of Cold clay',
      'x, item 0 of Cold clay',
      'Wet slip, heading 2 of Wet slip',
      'x, item 0 of Wet slip',
      'Morning, heading 2 of Morning',
      'c, item 0 of Morning',
    ]);
  });
});

describe('bold lines', () => {
  it.each([
    [
      'signs may stand outside the bold words',
      withLists('**Hot ovens**!', '**Cold clay** –', '**Wet slip**'),
    ],
    ['two thirds of the lines are bold', withLists('**a**', '**b**', '**d**', '**e**', 'f', 'g')],
    ['a stop is inside', withLists('**Hot. Ovens**', '**Cold: clay**', '**Slip in kiln.fire**')],
    [
      'they have sixteen words',
      withLists(...['x', 'y', 'z'].map((end) => `**${'clay '.repeat(15)}${end}**`)),
    ],
    [
      'there are wide gaps between sixteen words',
      withLists(...['x', 'y', 'z'].map((end) => `**${'clay  '.repeat(15)}${end}**`)),
    ],
  ])('are leads where %s', (_, text) => {
    expect(leadsIn(text).length).toBeGreaterThan(2);
    expect(creditsIn(text)).toEqual([]);
  });

  it.each([
    ['they are parts of a talk', withLists('**Summary**', '**Background**', '**Conclusions**')],
    ['they are labels of who speaks', withLists('**Moderators**', '**Presented by**', '**Hosts**')],
    ['they go over two lines', withLists('**Hot\novens**', '**Cold\nclay**', '**Wet\nslip**')],
    ['they are in italics', withLists('*Hot ovens*', '*Cold clay*', '*Wet slip*')],
    ['a number stands outside', withLists('**Hot ovens** 1', '**Cold clay** 2', '**Wet slip** 3')],
    [
      'they stand in a list',
      ['Hot ovens', 'Cold clay', 'Wet slip'].map((lead) => `- a\n\n  **${lead}**\n\n  - x\n`).join('\n'),
    ],
    [
      'they have seventeen words',
      withLists(...['x', 'y', 'z'].map((end) => `**${'clay '.repeat(16)}${end}**`)),
    ],
  ])('are none where %s', (_, text) => {
    expect(leadsIn(text)).toEqual([]);
  });

  it('that say who speaks are read with the others that do, where those are as many as are bold', () => {
    expect(creditsIn(withLists('**Jane Doherty**', '**Omar Nezdo**', 'Sam Qarro'))).toEqual([
      'Jane Doherty on “”',
      'Omar Nezdo on “”',
      'Sam Qarro on “”',
    ]);
  });
});

describe('leads that say who speaks', () => {
  const [jane, omar, sam] = [
    'jane doherty\nHot ovens',
    'Cold *clay*\nOmar Nezdo',
    'Sam Qarro\nWet slip',
  ] as const;
  const KNOWN = [
    'jane doherty on “Hot ovens”',
    'Omar Nezdo on “Cold clay”',
    'Sam Qarro on “Wet slip”',
  ] as const;
  const creditsWith = (...others: readonly string[]): readonly string[] =>
    creditsIn(withLists(jane, omar, sam, ...others)).map((credit) => credit.replace(/\s+/gu, ' '));

  it('are quoted without the marks around them, as sure as a heading that names somebody', () => {
    const { credits } = readLeads(outlineOf(withLists(jane, omar, sam)), LEXICON);
    expect(credits.map(({ where, block }) => [where, block.kind])).toEqual(
      Array.from({ length: 3 }, () => ['heading', 'heading']),
    );
    expect(credits.flatMap((line) => line.credits.map(({ certainty }) => certainty))).toEqual([
      0.9, 0.9, 0.9,
    ]);
    expect(creditsIn(withLists(jane, omar, sam))[1]).toBe('Omar Nezdo on “Cold  clay”');
  });

  it.each([
    ['without a title', 'Ana Bilm', 'Ana Bilm on “”'],
    ['with a date before', '2024-05-06\nAna Bilm\nGrog', 'Ana Bilm on “Grog”'],
    ['with a date between', 'Ana Bilm\n6/5\nGrog', 'Ana Bilm on “Grog”'],
    ['with a date and no title', 'Ana Bilm\n12/5', 'Ana Bilm on “”'],
    ['with a title that begins with a number', '3 hot ovens\nAna Bilm', 'Ana Bilm on “3 hot ovens”'],
    ['with a title that ends with a number', 'Ana Bilm\nOvens of 2024', 'Ana Bilm on “Ovens of 2024”'],
    ['of an unknown name', 'Xanthe Bilm\nGrog', 'Xanthe Bilm on “Grog”'],
    ['of an unknown name of three words', 'Xanthe Bilm Dorv\nGrog', 'Xanthe Bilm Dorv on “Grog”'],
  ])('are read %s', (_, lead, expected) => {
    expect(creditsWith(lead)).toEqual([...KNOWN, expected]);
  });

  it.each([
    ['a date', '2024-05-06'],
    ['an unknown name alone', 'Xanthe Bilm'],
    ['more words than a name has', 'all the hot clay\nGrog'],
    ['a name and something in brackets', 'Xanthe Bilm (hot)\nGrog'],
    ['a number before a name', '3 Xanthe Bilm\nGrog'],
  ])('are not %s', (_, lead) => {
    expect(creditsWith(lead)).toEqual(KNOWN);
    expect(leadsIn(withLists(jane, omar, sam, lead))).toHaveLength(3);
  });

  it('are half of the lines before lists at the least, and three', () => {
    expect(creditsWith('a', 'b', 'c')).toEqual(KNOWN);
    expect(creditsWith('a', 'b', 'c', 'd')).toEqual([]);
    expect(creditsIn(withLists(jane, omar, 'Xanthe Bilm\nGrog', 'Xanthe Dorv\nSand'))).toEqual([]);
  });
});

describe('the first two lines of a note without headings', () => {
  it.each([
    ['Hot ovens\nJane Doherty\n\n- x', ['Jane Doherty on “Hot ovens”']],
    ['Hot ovens\n*Jane Doherty*\n\n- x', ['Jane Doherty on “Hot ovens”']],
    ['Hot ovens\n_Jane Doherty\n\n- x', ['Jane Doherty on “Hot ovens”']],
    ['Hot ovens\n-Jane Doherty', ['Jane Doherty on “Hot ovens”']],
  ])('say on what and who speaks: %j', (text, expected) => {
    expect(creditsIn(text)).toEqual(expected);
    expect(sectionsIn(readLeads(outlineOf(text), LEXICON).outline)).toHaveLength(2);
  });

  it.each([
    ['there is front matter', '---\nday: 1\n---\n\nHot ovens\nJane Doherty\n\n- x'],
    ['front matter lists who speaks', '---\nspeakers:\n- Jane Doherty\n---\n\n- x'],
    ['a heading comes later', 'Hot ovens\nJane Doherty\n\n- x\n\n# Clay\n\n- y'],
    ['there is one line', 'Jane Doherty\n\n- x'],
    ['the second is a given name alone', 'Hot ovens\nJane\n\n- x'],
  ])('say neither where %s', (_, text) => {
    const outline = outlineOf(text);
    expect(readLeads(outline, LEXICON)).toEqual({ outline, credits: [] });
  });
});
