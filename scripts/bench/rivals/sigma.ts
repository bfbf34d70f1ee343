/** Sigma alone, with those of our settings that are sigma's own. */
import Sigma from 'sigma';
import type { Rival } from './rival.ts';

export const drawWithSigma: Rival = async (graph, container) => {
  let hidden = '';
  const sigma = new Sigma(graph, container, {
    enableEdgeEvents: true,
    zoomDuration: 180,
    defaultEdgeColor: '#8f8c8480',
    defaultNodeColor: '#2b743c',
    nodeReducer: (_, node) => ({ ...node, hidden: node['kind'] === hidden }),
    edgeReducer: (_, edge) => ({ ...edge }),
  });
  await new Promise((resolve) => {
    sigma.once('afterRender', () => resolve(undefined));
    sigma.scheduleRender();
  });
  return (kind) => {
    hidden = hidden === kind ? '' : kind;
    sigma.refresh({ schedule: true });
  };
};
