/** Rows of tables that are talks: what they credit, and the sections that they get. */
import { describe, expect, it } from 'vitest';
import { readLeads } from '../../../src/pipeline/extract/leads.ts';
import { findTalkRows } from '../../../src/pipeline/extract/talkRows.ts';
import { outlineOf } from './foundIn.ts';
import { LEXICON } from './passage.ts';

const table = (head: string, ...rows: readonly string[]): string =>
  `| ${head} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
const ROWS = [
  'Hot ovens | Jane Doherty | x',
  'Cold clay | Omar Nezdo | y',
  'Wet **slip** | Sam | z',
] as const;
const HEAD = 'Talk | Speaker | Notes';

/** Each row as its title and who is credited in it. */
const rowsIn = (text: string): readonly string[] =>
  findTalkRows(outlineOf(text), LEXICON).map(({ block, title, credits }) => {
    const people = credits.map(({ person }) => block.text.slice(person.start, person.end)).join(' & ');
    return `“${title === undefined ? '' : block.text.slice(title.start, title.end)}” by ${people}`;
  });
const READ = ['“Hot ovens” by Jane Doherty', '“Cold clay” by Omar Nezdo', '“Wet   slip” by Sam'] as const;

describe('a row that is a talk', () => {
  it('is quoted without the borders of its cells, and may credit a given name alone', () => {
    expect(rowsIn(table(HEAD, ...ROWS))).toEqual(READ);
    expect(findTalkRows(outlineOf(table(HEAD, ...ROWS)), LEXICON).map(({ where }) => where)).toEqual(
      ROWS.map(() => 'heading'),
    );
  });

  it('may credit nobody that can be told', () => {
    expect(rowsIn(table(HEAD, ...ROWS, 'Grog | all the bakers | x'))).toEqual([...READ, '“Grog” by ']);
  });

  it('stands in a table whose headers may be bold', () => {
    expect(rowsIn(table('**Talk** | *Speaker* | Notes', ...ROWS))).toEqual(READ);
  });

  it.each(['Best talk', 'Talk length', 'Subtitle', 'Topics and more'])(
    'does not stand in one whose title would be under "%s"',
    (header) => {
      expect(rowsIn(table(`${header} | Speaker | Notes`, ...ROWS))).toEqual([]);
    },
  );

  it('may have its title in a line that is no heading', () => {
    expect(rowsIn(`Hot ovens\n\n${table(HEAD, ...ROWS)}`)).toEqual(READ);
    expect(rowsIn(`# Hot ovens\n\n${table(HEAD, ...ROWS)}`)).toEqual([]);
  });

  it('stays a row, with a section of its own line; what is around it stays where it was', () => {
    const text = `# Kiln Summit\n\n- a\n\n${table(HEAD, ...ROWS)}\n- b\n`;
    const { outline, credits } = readLeads(outlineOf(text), LEXICON);
    const [, summit, ...rows] = outline.sections;
    expect(summit).toMatchObject({ level: 1, parent: 0, first: 1, last: 12 });
    expect(rows.map(({ level, parent, first, last }) => [level, parent, first, last])).toEqual(
      [7, 8, 9].map((line) => [2, 1, line, line]),
    );
    expect(
      outline.blocks.map(({ kind, level, section }) => `${kind} ${String(level)} of ${String(section)}`),
    ).toEqual([
      'heading 1 of 1',
      'item 0 of 1',
      'row 0 of 1',
      'row 0 of 2',
      'row 0 of 3',
      'row 0 of 4',
      'item 0 of 1',
    ]);
    expect(credits.map(({ block }) => block)).toEqual(outline.blocks.filter(({ section }) => section > 1));
  });
});
