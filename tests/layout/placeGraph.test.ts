import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/layout/layouts.ts';
import { placeGraph } from '../../src/layout/placeGraph.ts';
import { reordered, sampleLike } from './graphs.ts';

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
