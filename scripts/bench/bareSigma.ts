/** The least that draws the same graph with sigma: what the view is measured against. */
import Graph from 'graphology';
import Sigma from 'sigma';

const response = await fetch(new URL('graph.json', document.baseURI));
const graph = new Graph({ type: 'mixed', multi: true });
graph.import((await response.json()) as Parameters<typeof graph.import>[0]);
const container = document.querySelector<HTMLElement>('#graph');
if (container === null) throw new Error('the page has no element for the graph');
const sigma = new Sigma(graph, container);
sigma.once('afterRender', () => {
  container.dataset['ready'] = 'true';
});
sigma.refresh();

/** Flies to a node, which then is in the middle, at a px of the screen to a px of the layout. @param ms how long */
const fly = (key: string, ms: number): void => {
  const { x = 0.5, y = 0.5 } = sigma.getNodeDisplayData(key) ?? {};
  const { width, height } = sigma.getDimensions();
  const { x: across, y: up } = sigma.getBBox();
  const ratio = Math.min(width, height) / Math.max(across[1] - across[0], up[1] - up[0]);
  void sigma.getCamera().animate({ x, y, ratio }, { duration: ms });
};
Object.assign(globalThis, { fly });
