import { describe, expect, test } from 'vitest';
import { wordIndexOf } from '../../../src/query/why/wordIndex.ts';
import type { BlockKind, SourceText } from '../../../src/schema/sourcesFile.ts';
import { type Noted, notedGraph } from './notedGraph.ts';

const placesOf = ({ graph, sources }: Noted, word: string) => wordIndexOf(graph)(sources).get(word);
/** Where Alpha, the talk of all the lines but the first, has a word. */
const placeOf = (lines: readonly string[], word: string) =>
  placesOf(notedGraph(['# Alpha', ...lines]), word)?.get('n:alpha');
/** The same notes with all their blocks of another kind. */
const ofKind = ({ graph, sources }: Noted, kind: BlockKind): Noted => ({
  graph,
  sources: sources.map((source) => ({
    ...source,
    blocks: source.blocks.map((block) => ({ ...block, kind })),
  })),
});

describe('a word', () => {
  test('is found in the singular and lower case, with the place where it is written', () => {
    const lines = ['# Alpha', '- x', '- old Ovens'];
    expect(placesOf(notedGraph(lines), 'oven')).toEqual(
      new Map([
        ['n:alpha', { source: 'notes.md', line: 3, written: 'Ovens', start: 18, end: 23, isHead: true }],
      ]),
    );
    expect(lines.join('\n').slice(18, 23)).toBe('Ovens');
  });

  test('is found in each talk that has it, the first place of each', () => {
    const noted = notedGraph(['# Alpha', '- x glaze x', '- x glaze x', '# Beta', '- x glaze x']);
    expect([...(placesOf(noted, 'glaze') ?? [])].map(([talk, { line }]) => [talk, line])).toEqual([
      ['n:alpha', 2],
      ['n:beta', 5],
    ]);
  });

  test('keeps its place in a line after an address, whose own words are none', () => {
    for (const address of ['http://kiln.example/glaze', 'https://kiln.example', 'WWW.kiln.example']) {
      const line = `- see ${address} glaze x`;
      const lines = ['# Alpha', line];
      const start = placeOf([line], 'glaze')?.start ?? 0;
      expect(start).toBe(lines.join('\n').lastIndexOf('glaze'));
      expect(placeOf([line], 'kiln')).toBeUndefined();
      expect(placeOf([line], 'see')?.isHead).toBe(false);
    }
  });

  test('belongs to the innermost talk, whichever comes first in the graph', () => {
    const lines = ['# Alpha', '- x', '# Beta', '- glaze', '# Gamma', '- y'];
    for (const [outer, inner] of [
      ['n:alpha', 'n:beta'],
      ['n:gamma', 'n:beta'],
      ['n:beta', 'n:alpha'],
    ] as const) {
      const noted = notedGraph(lines);
      noted.graph.setNodeAttribute(outer, 'range', { source: 'notes.md', first: 1, last: 6 });
      noted.graph.setNodeAttribute(inner, 'range', { source: 'notes.md', first: 3, last: 5 });
      const third = ['n:alpha', 'n:beta', 'n:gamma'].find((key) => key !== outer && key !== inner) ?? '';
      noted.graph.setNodeAttribute(third, 'range', { source: 'notes.md', first: 2, last: 2 });
      expect([...(placesOf(noted, 'glaze')?.keys() ?? [])]).toEqual([inner]);
    }
  });

  test('is left out before the first talk, in a file without talks, and in code and front matter', () => {
    expect(placesOf(notedGraph(['- glaze', '# Alpha', '- x']), 'glaze')).toBeUndefined();
    const { graph, sources } = notedGraph(['# Alpha', '- x']);
    const other: SourceText = {
      id: 'other.md',
      title: 'Other',
      text: 'x\n- glaze',
      blocks: [{ kind: 'item', depth: 0, parent: -1, first: 2, last: 2 }],
      lines: [{ state: 'graph' }, { state: 'graph' }],
    };
    expect(placesOf({ graph, sources: [...sources, other] }, 'glaze')).toBeUndefined();
    const noted = notedGraph(['# Alpha', '- glaze']);
    expect(placesOf(ofKind(noted, 'code'), 'glaze')).toBeUndefined();
    expect(placesOf(ofKind(noted, 'frontmatter'), 'glaze')).toBeUndefined();
    expect(placesOf(ofKind(noted, 'paragraph'), 'glaze')?.size).toBe(1);
  });

  test('is left out on a line that belongs to no block', () => {
    const { graph, sources } = notedGraph(['# Alpha', '- glaze']);
    const bare = sources.map((source) => ({ ...source, blocks: source.blocks.slice(0, 1) }));
    expect(placesOf({ graph, sources: bare }, 'glaze')).toBeUndefined();
  });

  test('is told by where it heads an item, though it stands elsewhere before and after', () => {
    const head = placeOf(['- x glaze x', '- glaze: x', '- y', '- new glaze', '- x glaze x'], 'glaze');
    expect([head?.line, head?.isHead]).toEqual([3, true]);
  });
});

describe('a word heads its item', () => {
  test.each([
    'new glaze',
    'new glaze  ',
    'new glaze - x',
    'new glaze   – x',
    'new glaze — x',
    'new glaze: x',
    '**new glaze** - x',
    '**new glaze**',
    'a b c d glaze',
  ])('in "%s"', (item) => {
    expect(placeOf([`- ${item}`], 'glaze')?.isHead).toBe(true);
  });

  test.each([
    'new glaze x',
    'new glaze, x: y',
    'glaze-like - x',
    'new glaze -x',
    'new glaze -',
    'new glaze.',
    'glaze x - new',
    'a b c d e glaze',
  ])('not in "%s"', (item) => {
    expect(placeOf([`- ${item}`], 'glaze')?.isHead).toBe(false);
  });

  test('not in a paragraph', () => {
    const noted = ofKind(notedGraph(['# Alpha', '- new glaze']), 'paragraph');
    expect(placesOf(noted, 'glaze')?.get('n:alpha')?.isHead).toBe(false);
  });
});
