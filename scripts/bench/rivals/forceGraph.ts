/** force-graph, with its simulation off. */
import ForceGraph from 'force-graph';
import type { Rival } from './rival.ts';

export const drawWithForceGraph: Rival = async (graph, container) => {
  const drawn = new ForceGraph(container)
    .width(container.offsetWidth)
    .height(container.offsetHeight)
    .warmupTicks(0)
    .cooldownTicks(0)
    .nodeRelSize(3)
    .linkColor(() => '#8f8c84')
    .graphData({
      nodes: graph.mapNodes((id, { x, y }) => ({
        id,
        x: x as number,
        y: -(y as number),
        fx: x as number,
        fy: -(y as number),
      })),
      links: graph.mapEdges((_, __, source, target) => ({ source, target })),
    });
  const frame = (): Promise<void> =>
    new Promise((resolve) => {
      drawn.onRenderFramePost(() => resolve());
    });
  await frame();
  drawn.zoomToFit(0);
  await frame();
  return undefined;
};
