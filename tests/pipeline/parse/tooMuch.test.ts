/** Which notes are too much for the parser, and why; the limits are at where ordinary notes never come. */
import { describe, expect, it } from 'vitest';
import { tooMuch } from '../../../src/pipeline/parse/tooMuch.ts';

const CHARACTERS = `it has more than ${String(2 ** 20)} characters`;
const NESTED = 'its lists or quotes are nested more than 100 deep';
const PARAGRAPH = 'a paragraph has more than 20000 characters';
const MARKS = 'a paragraph has more than 2000 brackets and marks';
const HEADINGS = 'it has more than 2000 headings';
const DEFINITIONS = 'it has more than 2000 definitions and footnotes';

const lines = (count: number, line: string | ((at: number) => string)): string =>
  Array.from({ length: count }, (_, at) => (typeof line === 'string' ? line : line(at))).join('\n');

describe('a note that is too much for the parser', () => {
  it.each<readonly [string, string, (count: number) => string, number]>([
    ['a million characters', CHARACTERS, (n) => `${'k'.repeat(1022)}\n\n`.repeat(1025).slice(0, n), 2 ** 20],
    ['quotes in quotes', NESTED, (n) => '>'.repeat(n), 100],
    ['items in items on one line', NESTED, (n) => '- '.repeat(n), 100],
    ['quotes round an item without words', NESTED, (n) => `${'>'.repeat(n - 1)} -`, 100],
    ['quotes round a numbered item without words', NESTED, (n) => `${'>'.repeat(n - 1)} 1.`, 100],
    ['items and quotes in one another', NESTED, (n) => '> + * 1. '.repeat(25) + '>'.repeat(n - 100), 100],
    ['items in items, line by line', NESTED, (n) => lines(n, (at) => `${' '.repeat(at)}- a`), 100],
    [
      'items in items with words between',
      NESTED,
      (n) => lines(n, (at) => `${' '.repeat(at)}- a\n${' '.repeat(at)}  b\n`),
      100,
    ],
    ['numbered items in items', NESTED, (n) => lines(n, (at) => `${' '.repeat(at)}1. a`), 100],
    ['numbered items with brackets', NESTED, (n) => lines(n, (at) => `${' '.repeat(at)}1) a`), 100],
    [
      'quotes below items',
      NESTED,
      (n) => `${lines(50, (at) => `${' '.repeat(at)}- a`)}\n${' '.repeat(50)}- ${'>'.repeat(n - 51)} a`,
      100,
    ],
    ['characters on one line', PARAGRAPH, (n) => 'k'.repeat(n), 20_000],
    [
      'characters on several lines',
      PARAGRAPH,
      (n) => `${lines(19, 'k'.repeat(1000))}\n${'k'.repeat(n - 19_000)}`,
      20_000,
    ],
    ['brackets', MARKS, (n) => '['.repeat(n), 2000],
    ['marks on several lines', MARKS, (n) => `${'*'.repeat(n - 1000)}\nclay ${'*'.repeat(1000)}`, 2000],
    ['headings', HEADINGS, (n) => lines(n, '# k'), 2000],
    ['headings without words', HEADINGS, (n) => lines(n, '#'), 2000],
    ['headings whose words follow a tab', HEADINGS, (n) => lines(n, '######\tk'), 2000],
    ['headings that are set in', HEADINGS, (n) => lines(n, '   ## k'), 2000],
    ['headings by a sign below', HEADINGS, (n) => lines(n, 'k\n=\n'), 2000],
    ['headings by a dash below', HEADINGS, (n) => lines(n, 'k\n-\n'), 2000],
    ['headings by dashes below', HEADINGS, (n) => lines(n, 'k\n---  \n'), 2000],
    ['headings by double dashes below', HEADINGS, (n) => lines(n, 'k\n=== \t\n'), 2000],
    ['definitions', DEFINITIONS, (n) => lines(n, '[k]: a\n'), 2000],
    ['definitions that are set in', DEFINITIONS, (n) => lines(n, ' \t [kiln]: a\n'), 2000],
    ['footnotes', DEFINITIONS, (n) => lines(n, '[^k]: a\n'), 2000],
  ])('is one of more %s than the limit, and no other', (_, reason, textOf, limit) => {
    expect(tooMuch(textOf(limit))).toBeUndefined();
    expect(tooMuch(textOf(limit + 1))).toBe(reason);
  });

  it.each(['[', ']', '<', '>', '|', '&', '*', '_', '~', '`'])('counts %j as a mark', (sign) => {
    // A word between, since a row of backticks is one mark.
    const text = lines(2, `k${`${sign} `.repeat(1000)}`);
    expect(tooMuch(text)).toBeUndefined();
    expect(tooMuch(`${text}${sign}`)).toBe(MARKS);
  });

  it('counts a row of backticks as one mark', () => {
    expect(tooMuch(`k${'`````'.repeat(1000)}`)).toBeUndefined();
  });

  it('ends a line by any ending', () => {
    for (const ending of ['\n', '\r', '\r\n'])
      expect(tooMuch(lines(2001, '# k').replaceAll('\n', ending))).toBe(HEADINGS);
  });
});

describe('a note that is not too much', () => {
  const HALF = 'k'.repeat(15_000);
  const MARKED = `k${'*'.repeat(1500)}`;

  it.each([
    ['a blank line', '\n\n'],
    ['a line of blanks', '\n \t \n'],
    ['an item', '\n- '],
    ['a numbered item', '\n12. '],
    ['a quote', '\n> '],
    ['a heading', '\n# '],
    ['a heading that is set in', '\n \t# '],
    ['a row of a table', '\n| '],
  ])('begins a paragraph with %s', (_, border) => {
    expect(tooMuch(`${HALF}${border}${HALF}`)).toBeUndefined();
    expect(tooMuch(`${MARKED}${border}${MARKED}`)).toBeUndefined();
  });

  it.each([
    ['a word', '\nk '],
    ['a word that is set in', '\n  k '],
    ['a mark of no item', '\n*'],
    ['an item without words', '\n+\n'],
    ['a number alone', '\n12 '],
    ['a number of ten digits', '\n1234567890. '],
    ['a sign of a heading behind a word', '\nk # '],
  ])('begins no paragraph with %s', (_, border) => {
    expect(tooMuch(`${HALF}${border}${HALF}`)).toBe(PARAGRAPH);
    expect(tooMuch(`${MARKED}${border}${MARKED}`)).toBe(MARKS);
  });

  it.each([
    ['items side by side', lines(300, '- a')],
    ['numbered items side by side', lines(300, (at) => `${String(at)}. a`)],
    ['items under an item, side by side', `- a\n${lines(300, '  - a')}`],
    ['items under two items, side by side', `- a\n  - a\n${lines(300, '    - a')}`],
    [
      'items that go in and out below two',
      `- a\n  - a\n${lines(300, (at) => `${' '.repeat(4 + 2 * (at % 3))}- a`)}`,
    ],
    ['quotes side by side', lines(300, '> a')],
    ['lists that go in and out', lines(300, (at) => `${' '.repeat(2 * (at % 3))}- a`)],
    ['rules', '- - - '.repeat(30)],
    ['dashes', lines(300, '-a'.repeat(20))],
    ['marks of emphasis', `*a* ${'*b* '.repeat(150)}`],
    ['decimals', lines(300, '1.5 a')],
    ['digits', '1234567890'.repeat(30)],
    ['indents', lines(3, `${' '.repeat(300)}a`)],
  ])('has %s, which are not nested', (_, text) => {
    expect(tooMuch(text)).toBeUndefined();
  });

  it.each([
    ['seven signs', '####### k'],
    ['a sign without a blank', '#k'],
    ['a line that is set in by four', '    # k'],
    ['a sign behind a word', 'k #'],
    ['a line of dashes and a word', '--- k'],
    ['a line of double dashes and a word', '=== k'],
    ['dashes that are set in by four', '    ---'],
  ])('should not count %s as a heading', (_, line) => {
    expect(tooMuch(lines(2001, `${line}\n`))).toBeUndefined();
  });

  it.each([
    ['a bracket without a colon', '[k] a'],
    ['a bracket without words', '[]: a'],
    ['a bracket that is set in by four', '    [k]: a'],
    ['a bracket behind a word', 'k [k]: a'],
    ['a colon behind a blank', '[k] : a'],
  ])('should not count %s as a definition', (_, line) => {
    expect(tooMuch(lines(2001, `${line}\n`))).toBeUndefined();
  });

  it.each([
    ['in backticks', '```\n', '\n```'],
    ['in tildes', '~~~\n', '\n~~~'],
    ['in a longer fence', '`````\n```\n', '\n`````'],
    ['in a fence with a language', '```kiln fire\n', '\n```'],
    ['in tildes with a backtick behind them', '~~~ `k`\n', '\n~~~'],
    ['in a fence with more behind it', '```\n``` k\n', '\n```'],
    ['in a fence within an item', '- ```\n', '\n  ```'],
    ['in a fence within a numbered item', '1. ```\n', '\n   ```'],
    ['in a fence within an item, after several blanks', '-   ```\n', '\n    ```'],
    ['in a fence within the twelfth item, after two blanks', '12.  ```\n', '\n     ```'],
    ['in a fence within a quote', '> ```\n', '\n> ```'],
    ['in a fence that never ends', '```\n', ''],
    ['in a fence of other signs', '```\n~~~\n', '\n```'],
    ['in a fence that a blank follows', '```\n', '\n``` \t'],
    ['in a fence that is longer at its end', '```\n', '\n`````'],
  ])('may have anything in code: %s', (_, opening, closing) => {
    expect(tooMuch(`k\n\n${opening}${lines(2001, '# k *')}${closing}\nk`)).toBeUndefined();
  });

  it.each([
    ['in two backticks', '``\n'],
    ['behind a word', 'k ```\n'],
    ['where the line goes on with backticks', '```k```\n'],
    ['where a fence has ended', '```\nk\n```\n'],
    ['where a longer fence has ended', '```\nk\n````  \n'],
    ['where a fence of tildes has ended', '~~~\nk\n~~~\n'],
    ['where a fence in a quote has ended', '> ```\n> k\n> ```\n'],
  ])('may not have anything %s', (_, opening) => {
    expect(tooMuch(`${opening}${lines(2001, '# k')}`)).toBe(HEADINGS);
  });

  it('has front matter as long as it likes, since that is no paragraph', () => {
    const fields = lines(30, `k: ${'a'.repeat(1000)}`);
    expect(tooMuch(`---\n${fields}\n---\nkiln`)).toBeUndefined();
    expect(tooMuch(`---\nk: ${'a'.repeat(19_996)}\n---\nkiln`)).toBeUndefined();
    expect(tooMuch(`--- \n${fields}\n---\t\nkiln`)).toBeUndefined();
  });

  it('has front matter only at its beginning, and only where that ends', () => {
    const fields = lines(30, `k: ${'a'.repeat(1000)}`);
    expect(tooMuch(`k\n---\n${fields}\n---\nkiln`)).toBe(PARAGRAPH);
    expect(tooMuch(`---\n${fields}\nkiln`)).toBe(PARAGRAPH);
    expect(tooMuch(` ---\n${fields}\n---\nkiln`)).toBe(PARAGRAPH);
    expect(tooMuch(`---\nk: a\n---\n${fields}`)).toBe(PARAGRAPH);
    expect(tooMuch(`---\n${fields}\n ---\nkiln`)).toBe(PARAGRAPH);
  });
});
