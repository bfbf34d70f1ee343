/** Draws the graph beside this page with the library that the address names. */
import Graph from 'graphology';
import type { Rival } from './rival.ts';

const RIVALS: Readonly<Record<string, () => Promise<Rival>>> = {
  sigma: async () => (await import('./sigma.ts')).drawWithSigma,
  cytoscape: async () => (await import('./cytoscape.ts')).drawWithCytoscape,
  'force-graph': async () => (await import('./forceGraph.ts')).drawWithForceGraph,
  'vis-network': async () => (await import('./visNetwork.ts')).drawWithVisNetwork,
};

const name = new URLSearchParams(location.search).get('with') ?? 'sigma';
const response = await fetch(new URL('graph.json', document.baseURI));
const graph = new Graph({ type: 'mixed', multi: true });
graph.import((await response.json()) as Parameters<typeof graph.import>[0]);
const container = document.querySelector<HTMLElement>('#graph');
const draw = await RIVALS[name]?.();
if (container === null || draw === undefined) throw new Error(`nothing here draws with ${name}`);
Object.assign(globalThis, { toggleKind: await draw(graph, container) });
container.dataset['ready'] = 'true';
