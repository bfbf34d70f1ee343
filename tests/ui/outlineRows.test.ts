/** The outline equals the graph: what is drawn can be reached in it, and nothing else. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filtered, NOTHING_FILTERED } from '../../src/query/filter.ts';
import { firstOrder, tableOf } from '../../src/query/nodeTable.ts';
import { outlineOf } from '../../src/query/outline.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import { type Row, rowsOf } from '../../src/ui/outlineRows.ts';
import { sampleGraph } from '../query/sampleNotes.ts';

/** Opens whatever can be opened until nothing is left to open. */
function openRows(graph: KnowledgeGraph, out: Filtered): readonly Row[] {
  const groups = outlineOf(graph, out);
  const expanded = new Set<string>();
  for (;;) {
    const rows = rowsOf(graph, groups, out, expanded);
    const closed = rows.filter(({ isOpen }) => isOpen === false);
    if (closed.length === 0) return rows;
    for (const { id } of closed) expanded.add(id);
  }
}

/** Graphs with talks and things, edges both ways, parallel, undirected and computed, of relations known or not. */
const graphs = fc
  .record({
    nodes: fc.uniqueArray(fc.record({ at: fc.nat(11), isTalk: fc.boolean() }), {
      selector: ({ at }) => at,
      maxLength: 12,
    }),
    edges: fc.array(
      fc.record({
        from: fc.nat(11),
        to: fc.nat(11),
        relation: fc.constantFrom('uses', 'covers', 'relatedTo', 'unheardOf'),
        isDirected: fc.boolean(),
        derived: fc.boolean(),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ nodes, edges }) => {
    const { kinds, relations } = sampleGraph().getAttributes();
    const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds, relations });
    for (const { at, isTalk } of nodes) {
      graph.addNode(`n:${String(at)}`, {
        label: `Node ${String(at)}`,
        kind: isTalk ? 'talk' : 'concept',
        aliases: [],
        mentions: [],
        salience: (at % 3) / 3,
        x: 0,
        y: 0,
        size: 1,
        ...(isTalk ? { order: at, range: { source: 'a.md', first: at, last: at + 2 } } : {}),
      });
    }
    for (const [place, { from, to, relation, isDirected, derived }] of edges.entries()) {
      const [source, target] = [`n:${String(from)}`, `n:${String(to)}`];
      if (from === to || !graph.hasNode(source) || !graph.hasNode(target)) continue;
      const attributes = { relation, weight: 1, evidence: [], derived };
      const key = `e${String(place)}`;
      if (isDirected) graph.addDirectedEdgeWithKey(key, source, target, attributes);
      else graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    }
    return graph;
  });
const hiding = fc.uniqueArray(
  fc.nat(11).map((at) => `n:${String(at)}`),
  { maxLength: 8 },
);

describe('the outline equals the graph', () => {
  test('every node and every edge that is shown can be reached in it, and nothing that is not', () => {
    fc.assert(
      fc.property(graphs, hiding, fc.boolean(), (graph, away, isNarrowed) => {
        const out: Filtered = {
          nodes: new Set(away.filter((key) => graph.hasNode(key))),
          edges: new Set(isNarrowed ? graph.filterEdges((_, { relation }) => relation === 'uses') : []),
        };
        const rows = openRows(graph, out);
        const nodes = rows.flatMap(({ key, edge }) => (key === null || edge !== null ? [] : [key]));
        expect(new Set(nodes)).toEqual(new Set(graph.filterNodes((key) => !out.nodes.has(key))));
        expect(new Set(rows.flatMap(({ edge }) => edge ?? []))).toEqual(
          new Set(
            graph.filterEdges(
              (edge, _, source, target) =>
                !out.edges.has(edge) && !out.nodes.has(source) && !out.nodes.has(target),
            ),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('each row has a name of its own, stands under one that is there, and leads along its edge', () => {
    fc.assert(
      fc.property(graphs, hiding, (graph, away) => {
        const rows = openRows(graph, { nodes: new Set(away), edges: new Set() });
        const byId = new Map(rows.map((row) => [row.id, row]));
        expect(byId.size).toBe(rows.length);
        for (const { parent, level, edge, key } of rows) {
          expect(parent === '').toBe(level === 1);
          if (level > 1) expect(byId.get(parent)?.level).toBe(level - 1);
          const above = byId.get(parent)?.key;
          if (edge !== null && typeof above === 'string') {
            expect(new Set(graph.extremities(edge))).toEqual(new Set([above, key]));
          }
        }
      }),
    );
  });

  test('siblings are counted from one, none left out', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const rows = openRows(graph, NOTHING_FILTERED);
        for (const parent of new Set(rows.map((row) => row.parent))) {
          const own = rows.filter((row) => row.parent === parent);
          expect(own.map(({ place }) => place)).toEqual(own.map((_, at) => at + 1));
          for (const { siblings } of own) expect(siblings).toBe(own.length);
        }
      }),
    );
  });

  test('the table has each node that is shown once', () => {
    fc.assert(
      fc.property(graphs, hiding, fc.constantFrom('name', 'links', 'talks'), (graph, away, by) => {
        const hidden = new Set(away);
        const keys = tableOf(graph, hidden, firstOrder(by)).map(({ key }) => key);
        expect(keys.toSorted()).toEqual(graph.filterNodes((key) => !hidden.has(key)).toSorted());
      }),
    );
  });
});

describe('rows', () => {
  const graph = sampleGraph();
  const groups = outlineOf(graph, NOTHING_FILTERED);

  test('of groups that are closed should not show what is in them', () => {
    const rows = rowsOf(graph, groups, NOTHING_FILTERED, new Set());
    expect(rows.map(({ key, level }) => [key, level])).toEqual([
      ['n:alpha', 1],
      ['n:inner', 1],
      ['n:beta', 1],
      [null, 1],
    ]);
  });

  test('should not offer to open what has nothing in it', () => {
    const rows = rowsOf(graph, groups, NOTHING_FILTERED, new Set(['/']));
    expect(rows.find(({ key }) => key === 'n:ray')?.isOpen).toBeNull();
    expect(rows.find(({ key }) => key === 'n:ray-core')?.isOpen).toBe(false);
  });
});
