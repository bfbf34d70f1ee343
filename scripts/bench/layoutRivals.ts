/** Other layouts by force, as they come, taken step by step so that the way to their result can be measured. */
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import helpers from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { type Point, spiral } from '../../src/layout/positions.ts';
import type { CommunityGraph } from './communityGraph.ts';

export interface Stepped {
  readonly step: (times: number) => void;
  readonly points: () => readonly Point[];
}

/** Numbers that ForceAtlas2 keeps of a node. */
const PER_NODE = 10;

/** Graphology's ForceAtlas2 with the settings that it infers, from a spiral. */
export function stepForceAtlas2({ nodes, pulls }: CommunityGraph): Stepped {
  const graph = new Graph({ type: 'undirected' });
  for (const [node, point] of spiral(nodes, 80).entries()) graph.addNode(String(node), point);
  for (const { a, b, weight } of pulls) graph.addUndirectedEdge(String(a), String(b), { weight });
  const settings = { ...defaults, ...forceAtlas2.inferSettings(graph) };
  const matrices = helpers.graphToByteArrays(graph, (_, { weight }) => weight);
  return {
    step: (times) => {
      for (let made = 0; made < times; made += 1) iterate(settings, matrices.nodes, matrices.edges);
    },
    points: () =>
      Array.from({ length: nodes }, (_, node) => ({
        x: matrices.nodes[node * PER_NODE] ?? 0,
        y: matrices.nodes[node * PER_NODE + 1] ?? 0,
      })),
  };
}

/** D3's simulation of links, charges and a centre, from its own spiral. It cools down in some 300 steps. */
export function stepD3({ nodes, pulls }: CommunityGraph): Stepped {
  const places = Array.from({ length: nodes }, (): Partial<Point> => ({}));
  const simulation = forceSimulation(places)
    .force('link', forceLink(pulls.map(({ a, b }) => ({ source: a, target: b }))))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop();
  return {
    step: (times) => void simulation.tick(times),
    points: () => places.map(({ x = 0, y = 0 }) => ({ x, y })),
  };
}
