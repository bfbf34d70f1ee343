import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/layout/layouts.ts';
import { type MapGraph, mapGraphOf } from '../../src/layout/mapGraph.ts';
import { placeFile, placeGraph } from '../../src/layout/placeGraph.ts';
import { readGraph, writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { addEdge, addNode, reordered, sampleLike, summit } from './graphs.ts';

const positionsIn = (graph: ReturnType<typeof sampleLike>): Map<string, string> =>
  new Map(graph.mapNodes((key, { x, y }): [string, string] => [key, `${x} ${y}`]));

describe('placeGraph', () => {
  it('writes the layout Talks into the graph unless told otherwise', () => {
    const [asTold, byDefault] = [sampleLike(), sampleLike()];
    placeGraph(
      asTold,
      LAYOUTS.find(({ name }) => name === 'talks'),
    );
    placeGraph(byDefault);
    expect(positionsIn(byDefault)).toEqual(positionsIn(asTold));
  });

  it('rounds to two decimals, without a negative zero', () => {
    for (const layout of LAYOUTS) {
      const graph = sampleLike();
      placeGraph(graph, layout);
      for (const { x, y } of graph.mapNodes((_, node) => node)) {
        for (const value of [x, y]) {
          expect(Number(value.toFixed(2))).toBe(value);
          expect(Object.is(value, -0)).toBe(false);
        }
      }
    }
  });

  it('writes the same whatever the order of insertion', () => {
    const [graph, other] = [sampleLike(), reordered(sampleLike())];
    placeGraph(graph);
    placeGraph(other);
    expect(positionsIn(other)).toEqual(positionsIn(graph));
  });

  it('changes nothing but positions', () => {
    const graph = sampleLike();
    const before = graph.mapNodes((_, node) => ({ ...node, x: 0, y: 0 }));
    placeGraph(graph);
    expect(graph.mapNodes((_, node) => ({ ...node, x: 0, y: 0 }))).toEqual(before);
  });
});

/** A map of regions, with a thing that no talk covers: it goes to the talk of its neighbour. */
function manyTalks() {
  const graph = summit({ talks: 40, own: (talk) => talk % 3, loose: 2 });
  addNode(graph, 'n:shared', 'concept', 7000);
  for (const talk of [3, 4, 5]) addEdge(graph, `n:t${talk}`, 'covers', 'n:shared');
  addNode(graph, 'n:adopted', 'technology', 7100);
  addEdge(graph, 'n:adopted', 'uses', 'n:shared');
  return graph;
}

/** The edges of a graph, with all that is asked of them. */
function edgesOf(graph: MapGraph): unknown[] {
  const edges: unknown[] = [];
  graph.forEachEdge((...edge) => edges.push(edge.slice(0, 4)));
  return edges;
}

describe('placeFile', () => {
  it.each([
    ['a few talks', sampleLike],
    ['many talks', manyTalks],
  ])('places %s as they are placed in a graph', (_, make) => {
    const graph = make();
    const file = placeFile(writeGraph(graph));
    placeGraph(graph);
    expect(file).toEqual(writeGraph(graph));
  });

  it('writes the regions of many talks, their sides to two decimals, and takes away those of a graph that was larger', () => {
    const many = placeFile(writeGraph(manyTalks()));
    const { regions = [] } = many.attributes;
    expect(regions.reduce((sum, { talks }) => sum + talks, 0)).toBe(40);
    const keys = new Set(many.nodes.map(({ key }) => key));
    expect(regions.flatMap(({ named }) => named).filter((key) => !keys.has(key))).toEqual([]);
    expect(regions.flatMap(({ named }) => named)).toContain('n:shared');
    const sides = regions.flatMap(({ box }) => Object.values(box));
    expect(sides).toEqual(sides.map((side) => Number(side.toFixed(2))));
    const few = { ...writeGraph(sampleLike()) };
    const graph = readGraph({ ...few, attributes: { ...few.attributes, regions } });
    expect(placeFile(writeGraph(graph)).attributes).not.toHaveProperty('regions');
    placeGraph(graph);
    expect(graph.getAttributes()).not.toHaveProperty('regions');
  });

  it('should not be asked for what is not in it', () => {
    const map = mapGraphOf(writeGraph(sampleLike()));
    expect(() => map.getNodeAttributes('n:nobody')).toThrow('there is no n:nobody in the graph');
    expect(map.neighbors('n:nobody')).toEqual([]);
  });

  it('leaves out edges of a node to itself, as a graph does', () => {
    const file = writeGraph(sampleLike());
    const [edge] = file.edges;
    if (edge === undefined) throw new Error('there is no edge');
    const looped = { ...file, edges: [...file.edges, { ...edge, key: 'loop', target: edge.source }] };
    expect(edgesOf(mapGraphOf(looped))).toEqual(edgesOf(readGraph(file)));
  });
});
