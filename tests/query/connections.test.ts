import { describe, expect, test } from 'vitest';
import { connectionsOf } from '../../src/query/connections.ts';
import { neighbourhoodOf } from '../../src/query/neighbourhood.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import type { Mention } from '../../src/schema/place.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const labelsOf = (key: string): readonly string[] => connectionsOf(graph, key).map(({ label }) => label);

/** A workshop with two relations, one of which says nothing of symmetry. */
function workshop(): KnowledgeGraph {
  const ends = { from: [], to: [] };
  return emptyGraph({
    schema: 'rayograph/1',
    title: 'Workshop',
    sources: [],
    kinds: [],
    relations: [
      { name: 'feeds', label: 'feeds', inverse: 'fed by', ...ends },
      { name: 'besides', label: 'stands beside', inverse: 'has beside it', symmetric: true, ...ends },
    ],
  });
}

function addThing(graph: KnowledgeGraph, label: string, salience = 0.5): string {
  const key = `n:${label.toLowerCase()}`;
  graph.addNode(key, { label, kind: 'tool', aliases: [], mentions: [], salience, x: 0, y: 0, size: 1 });
  return key;
}

function mentionOn(line: number, source = 'a.md'): Mention {
  return { source, start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } };
}

function join(graph: KnowledgeGraph, from: string, relation: string, to: string, evidence: Mention[] = []) {
  graph.addDirectedEdge(from, to, { relation, weight: 1, evidence });
}

describe('the connections of a node', () => {
  test('read the relation in the direction in which one looks', () => {
    expect(labelsOf('n:vllm')).toEqual(['uses', 'compared with', 'covered in']);
    expect(labelsOf('n:llm')).toEqual(['used by', 'covered in']);
    expect(labelsOf('n:alpha')).toEqual(['presented by', 'covers', 'related to']);
  });

  test('read a symmetric relation the same from both ends', () => {
    expect(labelsOf('n:ray-core')).toEqual(['compared with']);
  });

  test('give each line of the evidence once, in order', () => {
    const covers = connectionsOf(graph, 'n:alpha').find(({ label }) => label === 'covers');
    expect(covers?.connections.map(({ key, lines }) => [key, lines.map(({ line }) => line)])).toEqual([
      ['n:llm', [4, 5]],
      ['n:vllm', [4]],
    ]);
  });
});

describe('the connections of a node in a workshop', () => {
  test('are the nodes at the other ends, whichever way the edges run', () => {
    const graph = workshop();
    const [kiln, lathe, saw] = [addThing(graph, 'Kiln'), addThing(graph, 'Lathe'), addThing(graph, 'Saw')];
    join(graph, kiln, 'feeds', lathe);
    join(graph, saw, 'feeds', kiln);
    expect(
      connectionsOf(graph, kiln).map(({ label, isOutward, connections }) => [
        label,
        isOutward,
        connections.map(({ key }) => key),
      ]),
    ).toEqual([
      ['feeds', true, [lathe]],
      ['fed by', false, [saw]],
    ]);
  });

  test('of a symmetric relation are one group read outward, though its edges were written in both directions', () => {
    const graph = workshop();
    const [kiln, lathe, saw] = [addThing(graph, 'Kiln'), addThing(graph, 'Lathe'), addThing(graph, 'Saw')];
    join(graph, kiln, 'besides', lathe);
    join(graph, saw, 'besides', kiln);
    expect(connectionsOf(graph, kiln)).toMatchObject([
      { label: 'stands beside', isOutward: true, connections: [{ key: lathe }, { key: saw }] },
    ]);
  });

  test('have first what more lines say, then what is more salient, then by name', () => {
    const tools = [
      { label: 'Vice', salience: 0.1, lines: [1, 2, 3] },
      { label: 'Saw', salience: 0.3, lines: [1, 2] },
      { label: 'Plane', salience: 0.9, lines: [1] },
      { label: 'Anvil', salience: 0.4, lines: [1] },
      { label: 'Bench', salience: 0.4, lines: [1] },
    ];
    const rotated = [...tools.slice(2), ...tools.slice(0, 2)];
    for (const inserted of [tools, tools.toReversed(), rotated]) {
      const graph = workshop();
      const kiln = addThing(graph, 'Kiln');
      for (const { label, salience, lines } of inserted) {
        const evidence = lines.map((line) => mentionOn(line));
        join(graph, kiln, 'feeds', addThing(graph, label, salience), evidence);
      }
      const [feeds] = connectionsOf(graph, kiln);
      expect(feeds?.connections.map(({ key }) => graph.getNodeAttribute(key, 'label'))).toEqual(
        tools.map(({ label }) => label),
      );
    }
  });

  test('give a line of each file, also where the numbers of the lines are the same', () => {
    const graph = workshop();
    const kiln = addThing(graph, 'Kiln');
    const lathe = addThing(graph, 'Lathe');
    join(graph, kiln, 'feeds', lathe, [mentionOn(7, 'b.md'), mentionOn(7), mentionOn(9, 'b.md')]);
    join(graph, kiln, 'feeds', lathe, [mentionOn(9, 'b.md'), mentionOn(7), mentionOn(2)]);
    const lines = connectionsOf(graph, kiln)[0]?.connections[0]?.lines;
    expect(lines?.map(({ source, line }) => `${source}:${String(line)}`)).toEqual([
      'a.md:2',
      'a.md:7',
      'b.md:7',
      'b.md:9',
    ]);
  });
});

describe('the neighbourhood of a node', () => {
  test('holds the node, its neighbours and the edges between', () => {
    const { nodes, edges } = neighbourhoodOf(graph, 'n:vllm');
    expect([...nodes].toSorted()).toEqual(['n:alpha', 'n:llm', 'n:ray-core', 'n:vllm']);
    expect(edges.size).toBe(3);
  });

  test('should not hold what is only computed to be related', () => {
    expect(neighbourhoodOf(graph, 'n:beta').nodes.has('n:alpha')).toBe(false);
  });
});
