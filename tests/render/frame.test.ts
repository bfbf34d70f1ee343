import { describe, expect, test } from 'vitest';
import { footprintsOf } from '../../src/render/footprints.ts';
import { frameScale, targetWidth } from '../../src/render/frameLook.ts';
import { labelFactsOf } from '../../src/render/labelFacts.ts';
import { growthAt, reachOf } from '../../src/render/marks.ts';
import { NODE_FRAGMENT_SHADER } from '../../src/render/nodeShaders.ts';
import { projectionOf } from '../../src/render/projection.ts';
import { SHAPES } from '../../src/schema/ontology.ts';
import { fanGraph } from './graphs.ts';

describe('marks', () => {
  test('are as designed at scale 1, and grow more slowly than the map', () => {
    expect(growthAt(1)).toBe(1);
    expect(growthAt(4)).toBe(2);
    expect(growthAt(0.25)).toBe(0.5);
  });

  test('should not swell or vanish at the ends of the zoom', () => {
    expect(growthAt(100)).toBe(growthAt(1000));
    expect(growthAt(0.0001)).toBeGreaterThan(0.1);
  });

  test('reach further with the ring of what is selected', () => {
    for (const shape of SHAPES) {
      expect(reachOf(shape, 6, 1, true)).toBeGreaterThan(reachOf(shape, 6, 1, false));
    }
  });

  test('have a shape in the shader for each that the ontology may name', () => {
    for (const shape of SHAPES.filter((name) => name !== 'circle')) {
      expect(NODE_FRAGMENT_SHADER).toContain(`shape == SHAPE_${shape.toUpperCase()}`);
    }
  });
});

describe('a frame', () => {
  const viewport = { width: 1000, height: 1000 };

  test('draws all edges of an ordinary map, as strong as designed', () => {
    const { mostEdges, edgeShare } = frameScale(viewport, 1, { side: 1000, edges: 1000 });
    expect(mostEdges).toBeGreaterThanOrEqual(1000);
    expect(edgeShare).toBe(1);
  });

  test('draws more of the edges of a very large map, the nearer one comes', () => {
    const look = { side: 10_000, edges: 30_000 };
    const [far, near] = [frameScale(viewport, 1, look), frameScale(viewport, 0.2, look)];
    expect(far.mostEdges).toBeLessThan(30_000);
    expect(near.mostEdges).toBeGreaterThan(30_000);
    expect(near.edgeShare).toBeGreaterThan(far.edgeShare);
  });

  test('has targets of 24 px, and smaller ones only where nodes lie on each other', () => {
    expect(targetWidth(127)).toBe(24);
    expect(targetWidth(0)).toBe(24);
    expect(targetWidth(10_000)).toBeLessThan(24);
  });
});

test('a footprint has room for the label on the side where it goes', () => {
  const graph = fanGraph(9);
  const facts = labelFactsOf(graph);
  const at = (key: string) => graph.getNodeAttributes(key);
  const prints = footprintsOf(graph, facts, new Set(['n:own-3']), at, { width: 1000, height: 800 });
  const printOf = (key: string) => prints.find(({ x, y }) => x === at(key).x && y === at(key).y);
  expect(printOf('n:own-0')?.left).toBeGreaterThan(40);
  expect(printOf('n:own-0')?.right).toBe(5);
  expect(printOf('n:own-8')?.right).toBeGreaterThan(40);
  expect(printOf('n:talk')?.down).toBeGreaterThan(20);
  expect(printOf('n:own-3')).toBeUndefined();
});

test('the projection agrees with sigma, whose y axis points up', () => {
  const graphToViewport = ({ x, y }: { x: number; y: number }) => ({ x: 30 + x * 2, y: 500 - y * 2 });
  const project = projectionOf({ graphToViewport }, { middle: { x: 10, y: 20 }, side: 100 });
  for (const point of [
    { x: 0, y: 0 },
    { x: -333, y: 47 },
  ]) {
    expect(project(point).x).toBeCloseTo(graphToViewport(point).x, 9);
    expect(project(point).y).toBeCloseTo(graphToViewport(point).y, 9);
  }
});
