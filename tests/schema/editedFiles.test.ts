/** Files that people write beside their notes: faults are said with their line, and cost only themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/schema/diagnostic.ts';
import { readGazetteer } from '../../src/schema/gazetteerFile.ts';
import { MOST_NOTE_BYTES, isNoteName, tooLarge } from '../../src/schema/noteFile.ts';
import { readOntology } from '../../src/schema/ontologyFile.ts';

const ONTOLOGY = readFileSync('graph/ontology.yaml', 'utf8');

describe('the ontology', () => {
  it('of the project is read', () => {
    const { ontology, diagnostics } = readOntology({ path: 'o.yaml', text: ONTOLOGY });
    expect(diagnostics).toEqual([]);
    expect(ontology?.kinds.length).toBeGreaterThan(5);
  });

  it.each([
    ['no YAML', 'kinds: [\n', /^o\.yaml:\d:\d: this is not valid YAML: [^\n]*$/u],
    ['no map', 'kinds\n', /^o\.yaml:1:1: /u],
    ['a map that lacks a part', 'kinds: []\n', /^o\.yaml:1:1: relations: /u],
    [
      'a colour that is none',
      ONTOLOGY.replace(/light: [^,\n]+/u, 'light: red'),
      /^o\.yaml:\d+:\d+: kinds\.0\.light: /u,
    ],
    ['aliases', 'kinds: &a []\nrelations: *a\n', /^o\.yaml:1:1: it uses YAML aliases/u],
  ])('that is %s is reported where it is wrong', (_what, text, message) => {
    const { ontology, diagnostics } = readOntology({ path: 'o.yaml', text });
    expect(ontology).toBeUndefined();
    expect(diagnostics.map(formatDiagnostic)).toEqual([expect.stringMatching(message)]);
  });
});

describe('a gazetteer', () => {
  it('loses only the entries that are wrong, each with its line', () => {
    const text = '- { label: Kiln, kind: component }\n- Jane\n- { label: "", kind: component }\n- 7\n';
    const { gazetteer, diagnostics, unreadable } = readGazetteer([{ path: 'g.yaml', text }]);
    expect(gazetteer).toEqual({ entries: [{ label: 'Kiln', kind: 'component' }], givenNames: ['Jane'] });
    expect(diagnostics.map(({ line }) => line)).toEqual([3, 4]);
    expect(unreadable).toBe(false);
  });

  it.each(['label: Kiln\n', '- [\n'])('that is %j costs only its own file, and it is said', (text) => {
    const other = { path: 'h.yaml', text: '[Omar]' };
    const { gazetteer, diagnostics, unreadable } = readGazetteer([{ path: 'g.yaml', text }, other]);
    expect(gazetteer.givenNames).toEqual(['Omar']);
    expect([diagnostics.length, unreadable]).toEqual([1, true]);
  });

  it('may be empty', () => {
    expect(readGazetteer([{ path: 'g.yaml', text: '# none yet\n' }])).toMatchObject({ diagnostics: [] });
  });
});

it.each([
  [{ line: 3, column: 4 }, 'a.md:3:4: odd'],
  [{ line: 3 }, 'a.md:3: odd'],
  [{ column: 4 }, 'a.md: odd'],
  [{}, 'a.md: odd'],
])('a fault at %j is said as %j', (place, words) => {
  expect(formatDiagnostic({ severity: 'error', file: 'a.md', ...place, message: 'odd' })).toBe(words);
});

it.each([
  ['a.md', true],
  ['a/b.TXT', true],
  ['md', false],
  ['a.md.png', false],
  ['notes.recap.md', false],
])('whether %j is a note: %j', (path, isNote) => {
  expect(isNoteName(path)).toBe(isNote);
});

it('says how large a note is, and may be', () => {
  expect(tooLarge(2 * MOST_NOTE_BYTES)).toBe('it is too large (32 MB, at most 16 MB are read)');
});
