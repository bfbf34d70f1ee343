import forceAtlas2 from 'graphology-layout-forceatlas2';
import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { communityGraph } from '../../scripts/bench/communityGraph.ts';
import { layoutQuality } from '../../scripts/bench/layoutQuality.ts';
import { coarseLevels, finestLevel } from '../../src/layout/coarseLevels.ts';
import type { Pull } from '../../src/layout/coarseLevels.ts';
import { placeByForce, spiralStart } from '../../src/layout/forceLayout.ts';
import { type Point, spiral } from '../../src/layout/positions.ts';
import { settleByForce } from '../../src/layout/settleByForce.ts';
import { addEdge, addNode, graphWithKinds, reordered } from './graphs.ts';
import { distance, overlaps, unplaced } from './measures.ts';

const pull = (a: number, b: number, weight = 1): Pull => ({ a, b, weight });
const settled = (nodes: number, pulls: readonly Pull[]) => settleByForce(spiral(nodes, 80), pulls);
const star = (leaves: number) => Array.from({ length: leaves }, (_, leaf) => pull(0, leaf + 1));
const isFinite = ({ x, y }: Point): boolean => Number.isFinite(x) && Number.isFinite(y);
const distinct = (points: readonly Point[]) => new Set(points.map(({ x, y }) => `${x},${y}`)).size;

describe('coarseLevels', () => {
  const massOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

  it('loses no node and no pull on the way to the coarsest level', () => {
    const { nodes, pulls } = communityGraph(1000, 3000);
    const steps = coarseLevels(finestLevel(nodes, pulls), 50);
    expect(steps.length).toBeGreaterThan(2);
    for (const { level } of steps) {
      const all = massOf(level.inner) + massOf(level.pulls.map(({ weight }) => weight));
      expect(massOf(level.counts)).toBe(nodes);
      expect(all).toBe(pulls.length);
    }
    expect(steps.at(-1)?.level.counts.length).toBeLessThanOrEqual(50);
  });

  it('takes in a hub with its leaves', () => {
    const steps = coarseLevels(finestLevel(501, star(500)), 50);
    expect(steps.map(({ level }) => level.counts.length)).toEqual([501, 1]);
  });

  it('makes nothing coarser that has few nodes, or that nothing joins', () => {
    expect(coarseLevels(finestLevel(40, star(39)), 50)).toHaveLength(1);
    expect(coarseLevels(finestLevel(400, []), 50)).toHaveLength(1);
    expect(coarseLevels(finestLevel(0, []), 50)).toHaveLength(1);
  });
});

describe('settleByForce', () => {
  it('is what ForceAtlas2 alone makes of a graph that settles at once', () => {
    const { nodes, pulls } = communityGraph(120, 360);
    const start = spiral(nodes, 80);
    const graph = new Graph({ type: 'undirected', multi: true });
    for (const [node, point] of start.entries()) graph.addNode(String(node), { ...point });
    for (const [index, { a, b, weight }] of pulls.entries()) {
      graph.addUndirectedEdgeWithKey(String(index), String(a), String(b), { weight });
    }
    const alone = forceAtlas2(graph, { iterations: 600, settings: forceAtlas2.inferSettings(graph) });
    expect(settleByForce(start, pulls)).toEqual(start.map((_, node) => alone[String(node)]));
  });

  it('makes a better map of communities than ForceAtlas2 does in as many steps', () => {
    const { nodes, pulls } = communityGraph(1000, 3000);
    const start = spiral(nodes, 80);
    const graph = new Graph({ type: 'undirected', multi: true });
    for (const [node, point] of start.entries()) graph.addNode(String(node), { ...point });
    for (const { a, b } of pulls) graph.mergeUndirectedEdge(String(a), String(b), { weight: 1 });
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true };
    const alone = forceAtlas2(graph, { iterations: 60, settings });
    const qualityOf = layoutQuality(nodes, pulls);
    const theirs = qualityOf(start.map((_, node) => alone[String(node)] ?? { x: 0, y: 0 }));
    const ours = qualityOf(settleByForce(start, pulls));
    expect(ours.stress).toBeLessThan(theirs.stress);
    expect(ours.kept).toBeGreaterThan(theirs.kept);
  });

  it('gives places to a star, to pairs, to a chain and to loose nodes alike', () => {
    const pairs = Array.from({ length: 300 }, (_, pair) => pull(2 * pair, 2 * pair + 1));
    const chain = Array.from({ length: 599 }, (_, node) => pull(node, node + 1));
    const cases = { star: star(599), pairs, chain, half: chain.slice(0, 300), none: [] };
    for (const [name, pulls] of Object.entries(cases)) {
      const points = settled(600, pulls);
      expect(points.every(isFinite), name).toBe(true);
      expect(distinct(points), name).toBe(600);
    }
    expect(settled(0, [])).toEqual([]);
    expect(settled(1, [])).toHaveLength(1);
    expect(settled(1, []).every(isFinite)).toBe(true);
  });

  it('keeps the two ends of a chain apart', () => {
    const points = settled(
      600,
      Array.from({ length: 599 }, (_, node) => pull(node, node + 1)),
    );
    const [first, next, last] = [points[0], points[1], points[599]];
    if (first === undefined || next === undefined || last === undefined)
      throw new Error('a place is missing');
    expect(distance(first, last)).toBeGreaterThan(5 * distance(first, next));
  });

  it('lets pulls between the same two add up', () => {
    const { nodes, pulls } = communityGraph(400, 1200);
    const doubled = settled(nodes, [...pulls, ...pulls]);
    const heavy = settled(
      nodes,
      pulls.map(({ a, b }) => pull(a, b, 2)),
    );
    expect(doubled.every(isFinite)).toBe(true);
    const qualityOf = layoutQuality(nodes, pulls);
    expect(qualityOf(doubled).stress).toBeCloseTo(qualityOf(heavy).stress, 1);
  });

  it('begins near the start that it is given', () => {
    // Two crowds, one left and one right: they stay on their sides.
    const { nodes, pulls } = communityGraph(450, 1350);
    const both = [...pulls, ...pulls.map(({ a, b }) => pull(a + nodes, b + nodes)), pull(0, nodes)];
    const start = spiral(2 * nodes, 40).map(({ x, y }, node) => ({
      x: x + (node < nodes ? -3000 : 3000),
      y,
    }));
    const points = settleByForce(start, both);
    const middle = (from: number): number =>
      points.slice(from, from + nodes).reduce((sum, { x }) => sum + x, 0) / nodes;
    expect(middle(0)).toBeLessThan(middle(nodes));
  });
});

describe('placeByForce over a large map', () => {
  const { nodes, pulls } = communityGraph(600, 1800);
  const build = () => {
    const graph = graphWithKinds();
    for (let node = 0; node < nodes; node += 1) addNode(graph, `n:${node}`, 'concept', node + 1);
    for (const { a, b } of pulls) {
      addEdge(graph, `n:${a}`, 'uses', `n:${b}`, { weight: 1 + (a % 5) });
      if (b % 9 === 0) addEdge(graph, `n:${a}`, 'isA', `n:${b}`, { weight: 7 });
    }
    return graph;
  };

  it('gives each node a place of its own, the same in any order of insertion', () => {
    const graph = build();
    const places = placeByForce(graph, spiralStart(graph));
    expect(unplaced(graph, places)).toEqual([]);
    expect(overlaps(graph, places)).toEqual([]);
    const other = reordered(graph);
    expect(placeByForce(other, spiralStart(other))).toEqual(places);
  });
});
