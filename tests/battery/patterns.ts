/** The texts of group A of the battery, at the sizes at which parsers are known to stall. */

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** Each with its number, its name and its text. */
export const PATTERNS: readonly (readonly [number, string, string])[] = [
  [1, 'nested strong emphasis', '*a **a '.repeat(32_500)],
  [2, 'emphasis that only closes', 'a_ '.repeat(32_500)],
  [3, 'emphasis that only opens', '_a '.repeat(32_500)],
  [4, 'brackets that only close', 'a]'.repeat(32_500)],
  [5, 'brackets that only open', '[a'.repeat(32_500)],
  [6, 'marks of two kinds', '*a_ '.repeat(25_000)],
  [7, 'emphasis that crosses itself', `${'*a '.repeat(20_000)}_a*_ `.repeat(2)],
  [8, 'one mark among many', `a**b${'c* '.repeat(25_000)}`],
  [9, 'brackets and marks', '[ a_'.repeat(25_000)],
  [10, 'brackets and parentheses', '[ (]('.repeat(40_000)],
  [11, 'pictures without a name', '![[]()'.repeat(160_000)],
  [12, 'nested brackets', `${'['.repeat(25_000)}a${']'.repeat(25_000)}`],
  [13, 'nested quotes', `${'> '.repeat(25_000)}a`],
  [14, 'nested lists', lines(500, (at) => `${'  '.repeat(at)}* a\n`)],
  [15, 'runs of backticks', lines(2500, (at) => `e${'`'.repeat(at + 1)}`)],
  [16, 'addresses in angle brackets that do not close', '[a](<b'.repeat(30_000)],
  [17, 'addresses that do not close', '[a](b'.repeat(30_000)],
  [18, 'comments that do not close', '<!--'.repeat(300_000)],
  [19, 'items in one line, above empty lines', `${'- '.repeat(30_000)}x${'\n'.repeat(30_000)}`],
  [20, 'the same in a quote', `> ${'- '.repeat(30_000)}x${'\n> '.repeat(30_000)}`],
  [21, 'quotes and marks', '>'.repeat(100_000) + 'a*'.repeat(100_000)],
  [22, 'definitions and references', lines(25_000, (at) => `[f${at}]: /u\n\n[f${at}]\n`)],
  [23, 'nested emphasis', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
  [24, 'underlined headings', 'a\n=\n'.repeat(50_000)],
  [25, 'marks without words', '*_'.repeat(50_000)],
  [26, 'links to notes in one line', '[[a]] '.repeat(50_000)],
  [27, 'links to notes that do not close', '[[a|'.repeat(50_000)],
  [28, 'front matter that does not close', `---\n${'title: a b c\n'.repeat(17_000)}`],
  [29, 'footnotes', lines(20_000, (at) => `a[^${at}]\n\n[^${at}]: b\n\n`)],
  [
    30,
    'a table of 1,000 columns',
    `|${' a |'.repeat(1000)}\n|${' - |'.repeat(1000)}\n${`|${' b |'.repeat(1000)}\n`.repeat(500)}`,
  ],
];
