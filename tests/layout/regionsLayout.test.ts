import { describe, expect, it } from 'vitest';
import { communitiesOf } from '../../src/layout/communities.ts';
import { hasManyTalks } from '../../src/layout/manyTalks.ts';
import { layOutRegions } from '../../src/layout/regionsLayout.ts';
import { SHAPES } from '../../src/layout/shapes.ts';
import { boundsOf } from '../../src/layout/positions.ts';
import { addEdge, addNode, reordered, summit } from './graphs.ts';
import { overlaps, placeOf, unplaced } from './measures.ts';

/** Talks in three fields: each has three of the four terms of its field, and all have one term in common. */
function threeFields(talks: number) {
  const graph = summit({ talks, own: (talk) => talk % 4 });
  for (const field of [0, 1, 2]) {
    for (const term of [0, 1, 2, 3]) {
      const key = `n:f${field}-${term}`;
      addNode(graph, key, 'technology', 6000 + field * 10 + term, { label: `Field ${field} term ${term}` });
      for (let talk = field; talk < talks; talk += 3) {
        if ((talk + term) % 4 > 0) addEdge(graph, `n:t${talk}`, 'covers', key);
      }
    }
  }
  addNode(graph, 'n:all', 'concept', 7000);
  for (let talk = 0; talk < talks; talk += 1) addEdge(graph, `n:t${talk}`, 'covers', 'n:all');
  return graph;
}

describe('communities', () => {
  const pair = (rows: Map<number, number>[], a: number, b: number, weight = 1): void => {
    rows[a]?.set(b, weight);
    rows[b]?.set(a, weight);
  };

  it('are what has more in common than chance would give', () => {
    const rows = Array.from({ length: 7 }, () => new Map<number, number>());
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
      [2, 3],
    ] as const)
      pair(rows, a, b);
    expect(communitiesOf(rows)).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  it('should not fail on nothing', () => {
    expect(communitiesOf([])).toEqual([]);
    expect(communitiesOf([new Map(), new Map()])).toEqual([0, 1]);
  });
});

describe('layOutRegions', () => {
  it('is for more talks than a reader finds by their titles', () => {
    expect(hasManyTalks(summit({ talks: 30, own: 0 }))).toBe(false);
    expect(hasManyTalks(summit({ talks: 31, own: 0 }))).toBe(true);
  });

  it('finds what talks have in common, and calls their region after it', () => {
    const { places, regions } = layOutRegions(threeFields(90));
    const fields = regions.regions.filter(({ talks }) => talks > 0);
    expect(fields.map(({ label, talks }) => [label.replace(/ term.*/u, ''), talks])).toEqual([
      ['Field 0', 30],
      ['Field 1', 30],
      ['Field 2', 30],
    ]);
    for (const [field, { box }] of fields.entries()) {
      for (const key of [`n:t${field}`, `n:t${field + 60}`, `n:f${field}-1`]) {
        const { x, y } = placeOf(places, key);
        expect(x > box.left && x < box.right && y > box.bottom && y < box.top).toBe(true);
      }
    }
  });

  it('keeps what all talks have in common out of any one region', () => {
    const { places, regions } = layOutRegions(threeFields(90));
    const last = regions.regions.at(-1);
    expect(last).toMatchObject({ label: 'Across the talks', talks: 0 });
    expect(placeOf(places, 'n:all').y).toBeLessThan(last?.box.top ?? 0);
  });

  it('groups what shares nothing by its day or its folder', () => {
    const graph = summit({ talks: 40, own: 1 });
    for (let talk = 0; talk < 40; talk += 1) {
      const source = talk % 2 === 0 ? 'notes/papers/a.md' : 'notes/meetings/b.md';
      graph.setNodeAttribute(`n:t${talk}`, 'range', { source, first: talk + 1, last: talk + 2 });
      if (talk < 10) graph.setNodeAttribute(`n:t${talk}`, 'day', 'Day 1');
    }
    const { regions } = layOutRegions(graph);
    expect(regions.regions.map(({ label, talks }) => [label, talks])).toEqual([
      ['Day 1', 10],
      ['meetings', 15],
      ['papers', 15],
    ]);
  });

  it('covers no region with another, and takes on the proportions of the room', () => {
    for (const [name, shape] of Object.entries(SHAPES)) {
      for (const talks of [31, 90, 300]) {
        const graph = threeFields(talks);
        const { places, regions } = layOutRegions(graph, shape);
        expect(unplaced(graph, places)).toEqual([]);
        expect(overlaps(graph, places)).toEqual([]);
        for (const [index, { box: a }] of regions.regions.entries()) {
          for (const { box: b } of regions.regions.slice(index + 1)) {
            expect(a.right <= b.left || b.right <= a.left || a.top <= b.bottom || b.top <= a.bottom).toBe(
              true,
            );
          }
        }
        const { left, right, bottom, top } = boundsOf(places.values());
        const ratio = ((right - left) * shape.height) / ((top - bottom) * shape.width);
        expect(ratio, `${talks} talks, ${name}`).toBeGreaterThan(0.55);
        expect(ratio, `${talks} talks, ${name}`).toBeLessThan(1.8);
      }
    }
  });

  it('is the same whatever the order of insertion', () => {
    const graph = threeFields(64);
    expect(layOutRegions(reordered(graph))).toEqual(layOutRegions(graph));
  });
});
