/** The rows of the table: what is counted, and in what order they stand. */
import { describe, expect, test } from 'vitest';
import { type Column, type TableRow, tableOf } from '../../src/query/nodeTable.ts';
import { emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import type { Mention } from '../../src/schema/place.ts';
import { sampleGraph } from './sampleNotes.ts';

function rowOf(graph: ReturnType<typeof sampleGraph>, key: string): TableRow | undefined {
  return tableOf(graph, new Set(), { by: 'name', descending: false }).find((row) => row.key === key);
}

const on = (line: number, source = 'notes.md'): Mention => {
  const point = { line, column: 1, offset: 0 };
  return { source, start: point, end: point };
};

describe('a row of the table', () => {
  test('calls the kind by its label, and one that the graph does not declare by its name', () => {
    const graph = sampleGraph();
    const kinds = graph.getAttribute('kinds').map((kind) => ({ ...kind, label: `A ${kind.name}` }));
    graph.mergeAttributes({ kinds });
    graph.setNodeAttribute('n:ray', 'kind', 'planet');
    expect(rowOf(graph, 'n:llm')?.kind).toBe('A concept');
    expect(rowOf(graph, 'n:ray')?.kind).toBe('planet');
  });

  test('counts a line once, and lines of one number in two files as two', () => {
    const graph = sampleGraph();
    graph.setNodeAttribute('n:ray', 'mentions', [on(4), on(4), on(5), on(4, 'other.md')]);
    expect(rowOf(graph, 'n:ray')?.lines).toBe(3);
  });

  test('counts the lines of its notes for a talk', () => {
    expect(rowOf(sampleGraph(), 'n:inner')?.lines).toBe(5);
  });

  test('counts a talk that it is joined to, though no line of the talk names it', () => {
    expect(rowOf(sampleGraph(), 'n:ann')?.talks).toBe(1);
  });

  test('counts a talk that names it, though nothing joins them', () => {
    expect(rowOf(sampleGraph(), 'n:ray')).toMatchObject({ talks: 2, links: 0 });
  });

  test('counts no talk for a line outside the talks, nor for what is joined to other things only', () => {
    const graph = sampleGraph();
    graph.setNodeAttribute('n:ray-core', 'mentions', [on(99), on(4, 'other.md')]);
    expect(rowOf(graph, 'n:ray-core')).toMatchObject({ talks: 0, links: 1 });
  });

  test('counts the other talks for a talk, not itself', () => {
    expect(rowOf(sampleGraph(), 'n:beta')?.talks).toBe(1);
    // Its title stands in no talk but its own.
    expect(rowOf(sampleGraph(), 'n:inner')?.talks).toBe(0);
  });
});

describe('the order of the table', () => {
  /** The labels of some things, some of them with mentions, sorted. */
  function sorted(things: readonly (readonly [string, number])[], by: Column, descending: boolean) {
    const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
    for (const [at, [label, lines]] of things.entries()) {
      const mentions = Array.from({ length: lines }, (_, line) => on(line + 1));
      const kind = label.startsWith('é') ? 'a kind' : 'kind';
      graph.addNode(`n:${String(at)}`, {
        label,
        kind,
        aliases: [],
        mentions,
        salience: 0,
        x: 0,
        y: 0,
        size: 1,
      });
    }
    return tableOf(graph, new Set(), { by, descending }).map(({ name }) => name);
  }
  const things = [
    ['Zinc', 2],
    ['étain', 1],
    ['Fer', 2],
    ['dross', 3],
  ] as const;

  test('of names heeds neither case nor accents', () => {
    expect(sorted(things, 'name', false)).toEqual(['dross', 'étain', 'Fer', 'Zinc']);
    expect(sorted(things, 'name', true)).toEqual(['Zinc', 'Fer', 'étain', 'dross']);
  });

  test('of equals is by name from A, whichever way the column is read', () => {
    expect(sorted(things, 'lines', false)).toEqual(['étain', 'Fer', 'Zinc', 'dross']);
    expect(sorted(things, 'lines', true)).toEqual(['dross', 'Fer', 'Zinc', 'étain']);
    expect(sorted(things, 'kind', true)).toEqual(['dross', 'Fer', 'Zinc', 'étain']);
  });
});
