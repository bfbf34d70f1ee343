import { describe, expect, test } from 'vitest';
import { talkAt, talksOf, whoGave } from '../../src/query/talks.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';

const REST = { aliases: [], mentions: [], salience: 0.5, size: 1, x: 0, y: 0 };

const empty = (): KnowledgeGraph =>
  emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });

/** A talk on glazing with those who gave it, each as a relation and a name. */
function givenBy(...givers: readonly (readonly [relation: string, name: string])[]): string {
  const graph = empty();
  graph.addNode('t', { ...REST, label: 'Glazing with MUDWORKS', kind: 'talk' });
  for (const [relation, label] of givers) {
    graph.addNode(label, { ...REST, label, kind: 'person' });
    graph.addDirectedEdge(label, 't', { relation, weight: 1, evidence: [] });
  }
  return whoGave(graph, 't');
}

describe('who gave a talk', () => {
  test('is told by name, those who presented it before the companies, whatever the order of the notes', () => {
    expect(
      givenBy(
        ['represents', 'Potworks'],
        ['presents', 'Zed Quill'],
        ['represents', 'Kilnco'],
        ['presents', 'Ada Moss'],
      ),
    ).toBe('Ada Moss, Zed Quill, Kilnco, Potworks');
  });

  test('should not repeat what the title says, in capitals or not', () => {
    expect(givenBy(['represents', 'Mudworks'], ['presents', 'Ada Moss'])).toBe('Ada Moss');
    expect(givenBy(['represents', 'mudworks'])).toBe('');
  });

  test('should not be those who only name it, nor those whom it names', () => {
    expect(givenBy(['covers', 'Zed Quill'])).toBe('');
    const graph = empty();
    graph.addNode('t', { ...REST, label: 'Glazing', kind: 'talk' });
    graph.addNode('p', { ...REST, label: 'Ada Moss', kind: 'person' });
    graph.addDirectedEdge('t', 'p', { relation: 'presents', weight: 1, evidence: [] });
    expect(whoGave(graph, 't')).toBe('');
  });
});

describe('the talks of the notes', () => {
  const graph = empty();
  const talk = (key: string, first: number, last: number, order: number, source = 'a.md'): void => {
    graph.addNode(key, {
      ...REST,
      label: key.toUpperCase(),
      kind: 'talk',
      order,
      range: { source, first, last },
    });
  };
  talk('late', 10, 19, 3);
  talk('twin-b', 4, 5, 1);
  talk('twin-a', 4, 5, 1);
  talk('early', 2, 8, 0);
  talk('other', 1, 99, 2, 'b.md');
  graph.addNode('thing', { ...REST, label: 'Thing', kind: 'concept', order: 0 });
  const talks = talksOf(graph);

  test('are in their order, then in that of their keys, with their names and lines', () => {
    expect(talks.map(({ key }) => key)).toEqual(['early', 'twin-a', 'twin-b', 'other', 'late']);
    expect(talks[0]).toMatchObject({ key: 'early', label: 'EARLY', source: 'a.md', first: 2, last: 8 });
  });

  test.each([
    [1, undefined],
    [2, 'early'],
    [4, 'twin-a'],
    [5, 'twin-a'],
    [6, 'early'],
    [8, 'early'],
    [9, undefined],
    [10, 'late'],
    [19, 'late'],
    [20, undefined],
  ])('hold line %d in the innermost, of two alike in the first: %s', (line, key) => {
    expect(talkAt(talks, 'a.md', line)?.key).toBe(key);
  });
});
