import { describe, expect, it } from 'vitest';
import { placeByForce, spiralStart } from '../../src/layout/forceLayout.ts';
import { sampleLike, summit } from './graphs.ts';
import { distance, placeOf } from './measures.ts';

describe('placeByForce', () => {
  it('puts what an edge joins nearer than what none joins', () => {
    const graph = summit({ talks: 6, own: 8 });
    const positions = placeByForce(graph, spiralStart(graph));
    const near = placeOf(positions, 'n:t2-3');
    const own = distance(near, placeOf(positions, 'n:t2'));
    for (const other of [0, 1, 3, 4, 5]) {
      expect(own).toBeLessThan(distance(near, placeOf(positions, `n:t${other}`)));
    }
  });

  it('moves nodes that all start at one point', () => {
    const graph = summit({ talks: 3, own: 5 });
    const positions = placeByForce(graph, new Map());
    const places = new Set([...positions.values()].map(({ x, y }) => `${x},${y}`));
    expect(places.size).toBe(graph.order);
  });

  it('gives the neighbours of a map like the sample room to be told apart', () => {
    const graph = sampleLike();
    const places = [...placeByForce(graph, spiralStart(graph)).values()];
    const nearest = places.map((a) => Math.min(...places.filter((b) => b !== a).map((b) => distance(a, b))));
    const mean = nearest.reduce((sum, each) => sum + each, 0) / nearest.length;
    expect(mean).toBeGreaterThan(24);
    expect(mean).toBeLessThan(70);
  });

  it('sets nodes without edges apart, in rows and columns', () => {
    const graph = summit({ talks: 3, own: 6, loose: 6 });
    const positions = placeByForce(graph, spiralStart(graph));
    const columns = new Set(
      [0, 1, 2, 3, 4, 5].map((index) => placeOf(positions, `n:l${index}`).x.toFixed(3)),
    );
    expect(columns.size).toBeLessThanOrEqual(3);
  });
});
