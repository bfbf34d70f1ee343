import { describe, expect, test } from 'vitest';
import { connectionsOf } from '../../src/query/connections.ts';
import { neighbourhoodOf } from '../../src/query/neighbourhood.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const labelsOf = (key: string): readonly string[] => connectionsOf(graph, key).map(({ label }) => label);

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
