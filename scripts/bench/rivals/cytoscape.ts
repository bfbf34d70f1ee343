/** Cytoscape.js, on its canvas, without a layout of its own. */
import cytoscape from 'cytoscape';
import type { Rival } from './rival.ts';

export const drawWithCytoscape: Rival = (graph, container) => {
  const drawn = cytoscape({
    container,
    elements: [
      ...graph.mapNodes((id, { x, y, size, label }) => ({
        data: { id, size: 2 * (size as number), label: label as string },
        position: { x: x as number, y: -(y as number) },
      })),
      ...graph.mapEdges((id, _, source, target) => ({ data: { id: `e ${id}`, source, target } })),
    ],
    style: [
      {
        selector: 'node',
        style: { width: 'data(size)', height: 'data(size)', 'background-color': '#2b743c' },
      },
      { selector: 'edge', style: { width: 1, 'line-color': '#8f8c84', 'curve-style': 'haystack' } },
    ],
    layout: { name: 'preset' },
  });
  return new Promise((resolve) => {
    drawn.one('render', () => resolve(undefined));
  });
};
