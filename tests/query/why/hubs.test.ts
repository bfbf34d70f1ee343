import { describe, expect, test } from 'vitest';
import { hubsOf } from '../../../src/query/why/hubs.ts';
import { type Statement, notedGraph } from './notedGraph.ts';

/** Notes of some talks, of which the first `having` name each of the things. */
const talks = (count: number, having: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => [
    `# Talk ${String.fromCodePoint(97 + at)}`,
    at < having ? '- Kiln, 2' : '- other',
  ]).flat();
const isHub = (lines: readonly string[], title: string, aliases: readonly string[] = []): boolean => {
  const { graph } = notedGraph(lines, { Kiln: 'component' }, [], title);
  graph.setNodeAttribute('n:kiln', 'aliases', [...aliases]);
  return hubsOf(graph).has('n:kiln');
};

describe('a thing is a hub where', () => {
  test.each([
    ['more than half of five talks have it', 5, 3],
    ['all of three talks have it', 3, 3],
  ])('%s', (_, count, having) => {
    expect(isHub(talks(count, having), 'Notes')).toBe(true);
  });

  test.each([
    ['the title names it', 'Kiln Summit', []],
    ['the title names it, with a number close by', 'Kiln2024', []],
    ['the title has another name of it', 'Oven days', ['Furnace', 'OVEN']],
    ['the title has another spelling of it', 'The great oven days', ['Great-Oven']],
  ])('%s', (_, title, aliases) => {
    expect(isHub(talks(4, 2), title, aliases)).toBe(true);
  });
});

describe('a thing is no hub where', () => {
  test.each([
    ['exactly half of many talks have it', 8, 4],
    ['most of only four talks have it', 4, 3],
    ['both of only two talks have it', 2, 2],
    ['two of three talks have it', 3, 2],
  ])('%s', (_, count, having) => {
    expect(isHub(talks(count, having), 'Notes')).toBe(false);
  });

  test('the title names it but only one talk does', () => {
    expect(isHub(talks(4, 1), 'Kiln Summit')).toBe(false);
  });

  test('its name is without letters, and so is the title', () => {
    expect(isHub(talks(4, 2), '—', ['++'])).toBe(false);
  });

  test('its name is only a part of a number in the title', () => {
    const { graph } = notedGraph(talks(4, 2), { 2: 'concept' }, [], 'Summit 2024');
    expect(hubsOf(graph)).toEqual(new Set());
  });

  test('it is a talk that has its name from the title', () => {
    const lines = ['# Kiln', '- x', '# Alpha', '- y', '# Beta', '- z'];
    const statements: readonly Statement[] = [
      ['Alpha', 'uses', 'Kiln', 4],
      ['Beta', 'uses', 'Kiln', 6],
    ];
    expect(hubsOf(notedGraph(lines, {}, statements, 'Kiln days').graph)).toEqual(new Set());
  });
});

describe('a system is a hub where', () => {
  const partsOf = (...wholes: readonly string[]): ReadonlySet<string> =>
    hubsOf(
      notedGraph(
        [],
        Object.fromEntries(
          [...wholes, ...wholes.map((_, at) => `part ${String(at)}`)].map((name) => [name, 'x']),
        ),
        wholes.map((whole, at) => [`part ${String(at)}`, 'partOf', whole, 1] as const),
      ).graph,
    );

  test('most of four parts belong to it', () => {
    expect(partsOf('Kiln', 'Kiln', 'Kiln', 'Oven')).toEqual(new Set(['n:kiln']));
  });

  test('not where exactly half of them do, nor where there are only three', () => {
    expect(partsOf('Kiln', 'Kiln', 'Oven', 'Oven')).toEqual(new Set());
    expect(partsOf('Kiln', 'Kiln', 'Kiln')).toEqual(new Set());
  });
});

test('a talk is a hub where it is the only one', () => {
  expect(hubsOf(notedGraph(talks(1, 0)).graph)).toEqual(new Set(['n:talk-a']));
  expect(hubsOf(notedGraph(talks(2, 0)).graph)).toEqual(new Set());
});
