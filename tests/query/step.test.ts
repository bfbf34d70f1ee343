import { describe, expect, test } from 'vitest';
import { DIRECTIONS, stepFrom } from '../../src/query/step.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const all = (): boolean => true;

describe('a step with an arrow key', () => {
  test('goes to the neighbour that lies that way; up is up on the screen', () => {
    expect(stepFrom(graph, 'n:llm', null, 'up', all)).toBe('n:vllm');
    expect(stepFrom(graph, 'n:llm', null, 'right', all)).toBe('n:beta');
    expect(stepFrom(graph, 'n:llm', null, 'left', all)).toBe('n:alpha');
  });

  test('always leads to a neighbour at the start, even if none lies that way', () => {
    for (const direction of DIRECTIONS) {
      const next = stepFrom(graph, 'n:ann', null, direction, all);
      expect(next).toBe('n:alpha');
    }
  });

  test('runs along what hangs on the node one came from', () => {
    expect(stepFrom(graph, 'n:inner', 'n:llm', 'right', all)).toBe('n:llm');
    expect(stepFrom(graph, 'n:alpha', 'n:llm', 'down', all)).toBe('n:inner');
  });

  test('should not go to what is hidden, nor anywhere when nothing lies ahead', () => {
    expect(stepFrom(graph, 'n:llm', null, 'up', (key) => key !== 'n:vllm')).not.toBe('n:vllm');
    expect(stepFrom(graph, 'n:beta', 'n:llm', 'right', all)).toBeUndefined();
  });
});

/** A graph of a thing in the middle, joined to each of the others. */
function starOf(others: readonly (readonly [key: string, x: number, y: number])[]): KnowledgeGraph {
  const star = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
  const rest = { label: '', kind: 'concept', aliases: [], mentions: [], salience: 0.5, size: 1 };
  star.addNode('middle', { ...rest, x: 0, y: 0 });
  for (const [key, x, y] of others) {
    star.addNode(key, { ...rest, x, y });
    star.addDirectedEdgeWithKey(`middle>${key}`, 'middle', key, {
      relation: 'uses',
      weight: 1,
      evidence: [],
    });
  }
  return star;
}

describe('of several neighbours, a step goes to', () => {
  test.each<[string, readonly (readonly [string, number, number])[], string]>([
    [
      'the nearer of two straight ahead',
      [
        ['far', 20, 0],
        ['near', 10, 0],
      ],
      'near',
    ],
    [
      'the one straight ahead, though another is a little nearer',
      [
        ['aslant', 5, 5],
        ['ahead', 10, 0],
      ],
      'ahead',
    ],
    [
      'the one aslant where the one ahead is much farther',
      [
        ['ahead', 12, 0],
        ['aslant', 5, 5],
      ],
      'aslant',
    ],
    [
      'the one far ahead rather than one at the side',
      [
        ['side', 0, 10],
        ['ahead', 900, 0],
      ],
      'ahead',
    ],
    [
      'the one far ahead rather than one behind',
      [
        ['behind', -1, 0],
        ['ahead', 900, 0],
      ],
      'ahead',
    ],
    [
      'the one at the side rather than one behind',
      [
        ['behind', -10, 0],
        ['side', 0, 10],
      ],
      'side',
    ],
    [
      'the one ahead rather than one in the same place',
      [
        ['same', 0, 0],
        ['ahead', 900, 0],
      ],
      'ahead',
    ],
    [
      'the first by key of two that lie alike',
      [
        ['b', 5, 5],
        ['a', 5, -5],
      ],
      'a',
    ],
  ])('%s', (_what, others, next) => {
    for (const some of [others, others.toReversed()]) {
      expect(stepFrom(starOf(some), 'middle', null, 'right', all)).toBe(next);
      const turned = some.map(([key, x, y]) => [key, y, x] as const);
      expect(stepFrom(starOf(turned), 'middle', null, 'up', all)).toBe(next);
      const opposite = some.map(([key, x, y]) => [key, -x, y] as const);
      expect(stepFrom(starOf(opposite), 'middle', null, 'left', all)).toBe(next);
    }
  });
});

describe('on the way a step', () => {
  const star = starOf([
    ['side', 0, 10],
    ['ahead', 10, 10],
    ['leaf', 10, 20],
  ]);
  star.dropEdge('middle>leaf');

  test('should not go to what lies at the side, nor to what is joined to neither', () => {
    expect(stepFrom(star, 'side', 'middle', 'up', all)).toBeUndefined();
    expect(stepFrom(star, 'side', 'middle', 'right', all)).toBe('ahead');
    expect(stepFrom(star, 'side', 'middle', 'left', all)).toBeUndefined();
  });

  test('goes by the neighbours alone where the thing before is gone', () => {
    expect(stepFrom(star, 'side', 'gone', 'down', all)).toBe('middle');
    expect(stepFrom(star, 'side', 'gone', 'right', all)).toBeUndefined();
  });

  test('should not go along an edge that is filtered out, whichever of the two it hangs on', () => {
    expect(stepFrom(star, 'side', 'middle', 'right', all, new Set(['middle>ahead']))).toBeUndefined();
    expect(stepFrom(star, 'side', null, 'down', all, new Set(['middle>side']))).toBeUndefined();
  });
});
