import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutRadial, middleOf } from '../../src/layout/radialLayout.ts';
import { stepsFrom } from '../../src/layout/steps.ts';
import { addEdge, addNode, graphWithKinds, reordered, sampleLike, summit } from './graphs.ts';
import { distance, overlaps, placeOf, unplaced } from './measures.ts';

const MIDDLE = { x: 0, y: 0 };

function laidOut(graph: ReturnType<typeof summit>, around: string | null) {
  const map = layOutRadial(graph, around);
  if (map === undefined) throw new Error('the graph is empty');
  return map;
}

describe('steps', () => {
  it('are counted along edges, in either direction', () => {
    const graph = summit({ talks: 2, own: 3, shared: [[0, 1]] });
    const steps = stepsFrom(graph, 'n:t0-1', 3);
    expect(steps.get('n:t0-1')).toBe(0);
    expect(steps.get('n:t0')).toBe(1);
    expect(steps.get('n:s0')).toBe(2);
    expect(steps.get('n:t1')).toBe(3);
    expect(steps.has('n:t1-0')).toBe(false);
  });

  it('through a hub count double, so that what all have in common brings nothing near', () => {
    const graph = summit({ talks: 30, own: 1, shared: [Array.from({ length: 30 }, (_, talk) => talk)] });
    expect(stepsFrom(graph, 'n:t0', 3).get('n:t7')).toBe(3);
    expect(stepsFrom(graph, 'n:s0', 3).get('n:t7')).toBe(1);
  });

  it('along a computed edge count double', () => {
    const graph = summit({ talks: 2, own: 1 });
    addEdge(graph, 'n:t0', 'relatedTo', 'n:t1', { derived: true });
    expect(stepsFrom(graph, 'n:t0', 3).get('n:t1')).toBe(2);
  });
});

describe('layOutRadial', () => {
  it('puts what was asked for in the middle, and each ring within the next', () => {
    const graph = sampleLike();
    const { places, rings } = laidOut(graph, 'n:t4');
    const steps = stepsFrom(graph, 'n:t4', 3);
    expect(placeOf(places, 'n:t4')).toEqual(MIDDLE);
    const radii = rings.rings.map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    for (const [key, place] of places) {
      const ring = (steps.get(key) ?? 4) - 1;
      if (key === 'n:t4') continue;
      expect(distance(place, MIDDLE)).toBeLessThan(radii[ring] ?? 0);
      expect(distance(place, MIDDLE)).toBeGreaterThan(radii[ring - 1] ?? 0);
    }
    expect(rings.rings.map(({ label }) => label)).toEqual(['1 step', '2 steps', '3 steps', 'farther']);
  });

  it('gives each kind a sector of its own, in the order of the legend, clockwise from the top', () => {
    const graph = sampleLike();
    const { places, rings } = laidOut(graph, 'n:t4');
    const order = graph.getAttribute('kinds').map(({ name }) => name);
    expect(rings.sectors.map(({ kind }) => kind)).toEqual(
      order.filter((kind) => rings.sectors.some((sector) => sector.kind === kind)),
    );
    expect(rings.sectors[0]?.to).toBe(Math.PI / 2);
    for (const { kind, from, to } of rings.sectors) {
      for (const key of graph.filterNodes((each, node) => node.kind === kind && each !== 'n:t4')) {
        const { x, y } = placeOf(places, key);
        const angle = Math.atan2(y, x);
        const turned = angle > Math.PI / 2 + 1e-6 ? angle - 2 * Math.PI : angle;
        expect(turned).toBeGreaterThanOrEqual(from - 1e-6);
        expect(turned).toBeLessThanOrEqual(to + 1e-6);
      }
    }
  });

  it('takes the most salient thing where nothing was asked for, or something that is not there', () => {
    const graph = sampleLike();
    graph.setNodeAttribute('n:s9', 'salience', 1);
    expect(middleOf(graph, null)).toBe('n:s9');
    expect(middleOf(graph, 'n:gone')).toBe('n:s9');
    expect(layOutRadial(graphWithKinds(), null)).toBeUndefined();
  });

  it('has a place for a kind that the graph does not declare', () => {
    const graph = summit({ talks: 1, own: 2 });
    addNode(graph, 'n:odd', 'oddity', 3);
    addEdge(graph, 'n:t0', 'covers', 'n:odd');
    const { places, rings } = laidOut(graph, 'n:t0');
    expect(unplaced(graph, places)).toEqual([]);
    expect(rings.sectors.at(-1)?.kind).toBe('oddity');
  });

  it('is the same whatever the order of insertion, with no mark on another', () => {
    const plans = fc.record({
      talks: fc.integer({ min: 1, max: 12 }),
      own: fc.integer({ min: 0, max: 25 }),
      loose: fc.integer({ min: 0, max: 8 }),
      shared: fc.array(fc.uniqueArray(fc.nat(11), { minLength: 2, maxLength: 5 }), { maxLength: 10 }),
      at: fc.nat(1000),
    });
    fc.assert(
      fc.property(plans, ({ talks, own, loose, shared, at }) => {
        const known = shared
          .map((each) => each.filter((talk) => talk < talks))
          .filter((each) => each.length > 0);
        const graph = summit({ talks, own, loose, shared: known });
        const around = graph.nodes()[at % graph.order] ?? null;
        const map = laidOut(graph, around);
        expect(laidOut(reordered(graph), around)).toEqual(map);
        expect(unplaced(graph, map.places)).toEqual([]);
        expect(overlaps(graph, map.places)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
