/** Corrections as a person writes them: what is read, what is reported and where, and what writing leaves alone. */
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/schema/diagnostic.ts';
import { type Correction, describeCorrection } from '../../src/schema/correction.ts';
import { readCorrections, withCorrection, withoutEntries } from '../../src/schema/correctionsFile.ts';

const read = (text: string) => readCorrections({ path: 'corrections.yaml', text });
const faults = (text: string): string[] => read(text).diagnostics.map(formatDiagnostic);

describe('reading', () => {
  it('reads entries in blocks and in braces, words as they stand', () => {
    const { entries } = read('- { hide: no }\n- merge: 2024\n  into: "1e3"\n');
    expect(entries.map(({ correction }) => correction)).toEqual([
      { hide: 'no' },
      { merge: '2024', into: '1e3' },
    ]);
  });

  it.each(['', '# only a comment\n', '[]\n', '---\n'])('finds nothing wrong in %j', (text) => {
    expect(read(text)).toEqual({ entries: [], diagnostics: [], isBroken: false });
  });

  it.each([
    ['an unknown verb', '- hide: A\n- hid: B\n', /^corrections\.yaml:2:3: .*found hid$/u],
    ['two verbs', '- hide: A\n  merge: B\n  into: C\n', /:1:3: .*found merge and hide$/u],
    ['a field that is missing', '- hide: A\n\n- merge: B\n', /:3:3: .*into/u],
    ['a field that there is not', '- hide: A\n  why: B\n', /:2:8: .*why/u],
    ['an empty name', '- hide: ""\n', /:1:9: .*expected words/u],
    ['words alone', '- A\n', /:1:3: .*expected one of/u],
    ['no list', 'hide: A\n', /:1:1: expected a list/u],
    ['aliases', '- &a { hide: A }\n- *a\n', /alias/u],
    ['an alias within an entry', '- hide: &a A\n- hide: *a\n', /:2:3: .*alias/u],
    ['an alias that stands for the list', '*a\n', /:1:1: expected a list/u],
    ['an entry of nothing', '- {}\n', /:1:3: .*found nothing$/u],
    ['an entry with a name of several words', '- ? [hide, A]\n  : B\n', /:1:3: .*found hide,A$/u],
    ['a split of nothing', '- split: A\n  to: B\n', /spellings/u],
  ])('reports %s at its line', (_, text, message) => {
    expect(faults(text)).toHaveLength(1);
    expect(faults(text)[0]).toMatch(message);
  });

  it('reads the others when one is no YAML', () => {
    const { entries, diagnostics } = read('- hide: A\n- hide: "B\n- hide: C\n');
    expect(entries.map(({ correction, line }) => [correction, line])).toEqual([
      [{ hide: 'A' }, 1],
      [{ hide: 'C' }, 3],
    ]);
    expect(diagnostics.map(({ line }) => line)).toEqual([2]);
  });
});

it('reads the entries below what is no list, and says what is wrong with both', () => {
  const { entries, diagnostics } = read('hide: A\n- hide: B\n');
  expect(entries.map(({ correction, line }) => [correction, line])).toEqual([[{ hide: 'B' }, 2]]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^this is not valid YAML: [^\n]*; the other/u),
    expect.stringContaining('expected a list'),
  ]);
});

it.each<[Correction, string]>([
  [{ merge: 'A', into: 'B' }, 'A is B'],
  [{ split: 'A', to: 'B', spellings: ['b'] }, 'B is apart from A'],
  [{ rename: 'A', to: 'B' }, 'A is called B'],
  [{ retype: 'A', kind: 'concept' }, 'A is a concept'],
  [{ hide: 'A' }, 'A is hidden'],
  [{ reject: 'uses', from: 'A', to: 'B' }, 'not: A uses B'],
  [{ connect: 'uses', from: 'A', to: 'B', source: 'a.md', quote: 'A uses B' }, 'A uses B'],
  [{ treat: 'A', as: 'B' }, '“A” always means B'],
  [{ add: 'A', kind: 'concept', source: 'a.md', quote: 'A' }, 'A was missed'],
  [{ apart: ['A', 'B'] }, 'A and B are not the same'],
])('says %j in one line, and reads back what was written', (correction, words) => {
  expect(describeCorrection(correction)).toBe(words);
  expect(read(withCorrection('', correction)).entries.map((entry) => entry.correction)).toEqual([correction]);
});

describe('writing', () => {
  const MINE = '# mine\n\n- hide:   A   # too   much\n\n\n-   { hide: B }\n';

  it('adds at the end and leaves the rest as it is', () => {
    const text = withCorrection(MINE, { merge: 'C: c', into: 'D' });
    expect(text).toBe(`${MINE}- merge: "C: c"\n  into: D\n`);
  });

  it('says in a new file what it is', () => {
    expect(withCorrection('', { hide: 'A' })).toMatch(/^#.*\n#.*\n- hide: A\n$/u);
  });

  it('indents as the others do', () => {
    const text = withCorrection('  - hide: A\n', { hide: 'B' });
    expect(text).toBe('  - hide: A\n  - hide: B\n');
  });

  it('adds to a file that is broken, and to a list in brackets', () => {
    for (const text of ['- hide: "A\n', '[{ hide: A }]\n', '- hide: A'])
      expect(read(withCorrection(text, { hide: 'B' })).entries.at(-1)?.correction).toEqual({ hide: 'B' });
  });

  it('takes out one entry and no comment of another', () => {
    const { entries } = read(MINE);
    expect(withoutEntries(MINE, entries.slice(1))).toBe('# mine\n\n- hide:   A   # too   much\n\n\n');
    expect(withoutEntries(MINE, entries.slice(0, 1))).toBe('# mine\n\n\n\n-   { hide: B }\n');
  });

  it('takes entries out of a list in brackets, and out of a file that has no last line feed', () => {
    const list = '[{ hide: A }, { merge: B, into: C }]\n';
    expect(withoutEntries(list, read(list).entries.slice(0, 1))).toBe('- merge: B\n  into: C\n');
    expect(withoutEntries(list, read(list).entries)).toBe('');
    const open = '- hide: A\n- hide: B';
    expect(withoutEntries(open, read(open).entries.slice(1))).toBe('- hide: A\n');
  });
});
