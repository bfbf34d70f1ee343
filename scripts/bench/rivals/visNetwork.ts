/** vis-network, with its physics off. */
import { Network } from 'vis-network/standalone';
import type { Rival } from './rival.ts';

export const drawWithVisNetwork: Rival = (graph, container) => {
  const nodes = graph.mapNodes((id, { x, y, size, label }) => ({
    id,
    x: x as number,
    y: -(y as number),
    size: size as number,
    label: label as string,
  }));
  const edges = graph.mapEdges((id, _, from, to) => ({ id, from, to }));
  const drawn = new Network(
    container,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', color: '#2b743c' },
      edges: { smooth: false, color: '#8f8c84' },
    },
  );
  return new Promise((resolve) => {
    drawn.once('afterDrawing', () => resolve(undefined));
  });
};
