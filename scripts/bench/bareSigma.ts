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
