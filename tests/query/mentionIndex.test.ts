/** Which names begin within a stretch of a note, and in what order they come. */
import { describe, expect, test } from 'vitest';
import { placesWithin } from '../../src/query/mentionIndex.ts';
import { emptyGraph } from '../../src/schema/knowledgeGraph.ts';

/** A name: its node, where it begins and ends, and in which note. */
type Name = readonly [key: string, start: number, end: number, source?: string];

/** The keys of what begins in a stretch of `a.md`. */
function within(names: readonly Name[], start: number, end: number, source = 'a.md'): readonly string[] {
  const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
  for (const [key, from, to, of = 'a.md'] of names) {
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const mentions = [{ source: of, start: point(from), end: point(to) }];
    graph.addNode(key, {
      label: key,
      kind: 'concept',
      aliases: [],
      mentions,
      salience: 0,
      x: 0,
      y: 0,
      size: 1,
    });
  }
  return placesWithin(graph, source, { start, end }).map(({ key }) => key);
}

describe('the names in a stretch of a note', () => {
  const names: readonly Name[] = [
    ['n:after', 20, 24],
    ['n:last', 19, 30],
    ['n:first', 10, 14],
    ['n:before', 9, 14],
    ['n:elsewhere', 12, 14, 'b.md'],
  ];

  test('are those that begin in it: at its first character, not at its end', () => {
    expect(within(names, 10, 20)).toEqual(['n:first', 'n:last']);
  });

  test('are those of that note alone', () => {
    expect(within(names, 10, 20, 'b.md')).toEqual(['n:elsewhere']);
    expect(within(names, 10, 20, 'c.md')).toEqual([]);
  });

  test.each<[string, readonly Name[]]>([
    [
      'the shorter was found first',
      [
        ['n:short', 3, 5],
        ['n:long', 3, 9],
      ],
    ],
    [
      'the longer was found first',
      [
        ['n:long', 3, 9],
        ['n:short', 3, 5],
      ],
    ],
  ])('come the longer first where two begin at one place and %s', (_, two) => {
    expect(within(two, 0, 10)).toEqual(['n:long', 'n:short']);
  });

  test('come in the order of their keys where they are the same words', () => {
    expect(
      within(
        [
          ['n:b', 3, 5],
          ['n:a', 3, 5],
          ['n:c', 3, 5],
        ],
        0,
        10,
      ),
    ).toEqual(['n:a', 'n:b', 'n:c']);
  });
});
