import { describe, expect, it } from 'vitest';
import { placeByKind } from '../../src/layout/byKindLayout.ts';
import { boundsOf } from '../../src/layout/positions.ts';
import { addNode, graphWithKinds, sampleLike } from './graphs.ts';
import { placeOf } from './measures.ts';

describe('placeByKind', () => {
  it('reads down a column by salience, then by label', () => {
    const graph = graphWithKinds();
    addNode(graph, 'n:b', 'concept', 1);
    addNode(graph, 'n:a', 'concept', 2);
    addNode(graph, 'n:c', 'concept', 3, { salience: 0.9 });
    const places = placeByKind(graph);
    const [c, a, b] = ['n:c', 'n:a', 'n:b'].map((key) => placeOf(places, key));
    expect([c?.x, a?.x, b?.x]).toEqual([0, 0, 0]);
    expect(c?.y).toBeGreaterThan(a?.y ?? 0);
    expect(a?.y).toBeGreaterThan(b?.y ?? 0);
  });

  it('leaves room for labels: 20 px between rows, 150 px between columns', () => {
    const places = [...placeByKind(sampleLike()).values()];
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= 150 || Math.abs(a.y - b.y) >= 20).toBe(true);
      }
    }
  });

  it('sets the kinds in the order of the legend, none before the end of another', () => {
    const graph = sampleLike();
    const rank = new Map(graph.getAttribute('kinds').map(({ name }, index) => [name, index]));
    const read = [...placeByKind(graph)]
      .sort(([, a], [, b]) => a.x - b.x || b.y - a.y)
      .map(([key]) => rank.get(graph.getNodeAttribute(key, 'kind')) ?? -1);
    expect(read).toEqual([...read].sort((a, b) => a - b));
  });

  it('is no wider than the screen’s proportions allow', () => {
    const { left, right, bottom, top } = boundsOf(placeByKind(sampleLike()).values());
    expect((right - left) / (top - bottom)).toBeLessThan(1.6);
  });
});
