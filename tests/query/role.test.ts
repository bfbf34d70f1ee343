import { describe, expect, test } from 'vitest';
import { roleOf } from '../../src/query/role.ts';
import { emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import type { Mention } from '../../src/schema/place.ts';

/**
 * The role that a line gives to the person that it names first, before a company.
 * @param others what else the line names, each with its kind @param files which files there are
 */
function roleIn(
  line: string,
  person: string,
  company = '',
  finder = 'credits (top)',
  others: Readonly<Record<string, string>> = {},
  files: readonly string[] = ['a.md'],
): string {
  const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
  const place = (words: string): Mention => {
    const at = line.indexOf(words);
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    return { source: 'a.md', start: point(at), end: point(at + words.length), finder };
  };
  const add = (key: string, kind: string, words: string): void => {
    if (words === '') return;
    graph.addNode(key, {
      label: words,
      kind,
      aliases: [],
      mentions: [place(words)],
      salience: 0,
      x: 0,
      y: 0,
      size: 1,
    });
  };
  add('n:person', 'person', person);
  add('n:company', 'company', company);
  for (const [label, kind] of Object.entries(others)) add(`n:${label}`, kind, label);
  const sources = files.map((id) => ({
    id,
    title: '',
    text: line,
    blocks: [],
    lines: [{ state: 'graph' as const }],
  }));
  return roleOf(graph, sources, 'n:person');
}

describe('the role of a person, as it was noted', () => {
  test.each([
    ['Jane Doe, VP Applied ML @ Acme', 'VP Applied ML'],
    ['Jane Doe - CPO Acme', 'CPO'],
    ['Jane Doe, Head of Data at Acme', 'Head of Data'],
    ['Jane Doe VP of Data - Acme', 'VP of Data'],
    ['Jane Doe (CTO, Acme)', 'CTO'],
    ['Jane Doe, CTO of  - Acme', 'CTO'],
    ['Jane Doe, CTO from @ Acme', 'CTO'],
    ['Jane Doe, Data 2 Head for Acme', 'Data 2 Head'],
  ])('of "%s" is %s', (line, role) => {
    expect(roleIn(line, 'Jane Doe', 'Acme')).toBe(role);
  });

  test.each([
    ['Jane Doe @ Acme', 'Acme'],
    ['Jane Doe - will write to me at Acme', 'Acme'],
    ['Jane Doe Smith', ''],
    ['Jane Doe - will lead Data at Acme', 'Acme'],
    ['Jane Doe, CPO; joined in 2020 from Acme', 'Acme'],
    ['Jane Doe, CPO; Acme', ''],
    ['Jane Doe - A very long sentence that goes on and on about everything that was said there', ''],
  ])('should not be found in "%s"', (line, company) => {
    expect(roleIn(line, 'Jane Doe', company)).toBe('');
  });

  test('should not be read where somebody is only named in passing', () => {
    expect(roleIn('Jane Doe, CTO, Acme', 'Jane Doe', 'Acme', 'first name')).toBe('');
  });
});

describe('without a company behind it, a role', () => {
  test.each([
    ['Jane Doe, CTO', 'CTO'],
    ['Jane Doe - CTO', 'CTO'],
    ['Jane Doe  (CTO)', 'CTO'],
  ])('stands behind a sign that parts it from the name: "%s"', (line, role) => {
    expect(roleIn(line, 'Jane Doe')).toBe(role);
  });

  test.each(['Jane Doe Smith - CTO', 'Jane Doe 2 - CTO', 'Jane Doe CTO'])(
    'is not read off "%s", where the name may go on',
    (line) => {
      expect(roleIn(line, 'Jane Doe')).toBe('');
    },
  );
});

describe('a role', () => {
  const roleOfLength = (length: number): string => `Head${' of'.repeat((length - 9) / 3)} Data`;

  test('has sixty characters at most', () => {
    expect(roleOfLength(60)).toHaveLength(60);
    expect(roleIn(`Jane Doe, ${roleOfLength(60)}`, 'Jane Doe')).toBe(roleOfLength(60));
    expect(roleIn(`Jane Doe, ${roleOfLength(60)}s`, 'Jane Doe')).toBe('');
  });

  test('is not looked for in what is far too long for one, however it ends', () => {
    expect(roleIn(`Jane Doe, CTO${' '.repeat(180)}Acme`, 'Jane Doe', 'Acme')).toBe('CTO');
    expect(roleIn(`Jane Doe, CTO${' '.repeat(200)}Acme`, 'Jane Doe', 'Acme')).toBe('');
    expect(roleIn(`Jane Doe, CTO${' -'.repeat(100_000)}x`, 'Jane Doe')).toBe('');
  });

  test('may hold the name of a thing', () => {
    const line = 'Jane Doe, Head of Kiln at Acme';
    expect(roleIn(line, 'Jane Doe', 'Acme', 'credits (top)', { Kiln: 'component' })).toBe('Head of Kiln');
  });

  test('ends where the talk is named', () => {
    const line = 'Jane Doe, CTO - Firing at scale';
    expect(roleIn(line, 'Jane Doe', '', 'credits (top)', { 'Firing at scale': 'talk' })).toBe('CTO');
  });

  test('is not known where the note is not', () => {
    expect(roleIn('Jane Doe, CTO', 'Jane Doe', '', 'credits (top)', {}, ['b.md'])).toBe('');
  });
});
