/** Says in a few lines what a graph holds. */
import type { MadeGraph } from './makeGraph.ts';

/** Sources, entities by kind, relations and coverage, for the terminal. */
export function summarise({ graph, sources }: MadeGraph): string {
  const { attributes, nodes, edges } = graph;
  const kinds = attributes.kinds.flatMap(({ name, label, plural }) => {
    const count = nodes.filter((node) => node.attributes.kind === name).length;
    return count === 0 ? [] : [`${count} ${(count === 1 ? label : plural).toLowerCase()}`];
  });
  const relations = attributes.relations.flatMap(({ name }) => {
    const count = edges.filter((edge) => edge.attributes.relation === name).length;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  const lines = sources.sources.flatMap((source) => source.lines).filter(({ state }) => state !== 'blank');
  const used = lines.filter(({ state }) => state === 'graph').length;
  return [
    `${attributes.title}: ${attributes.sources.length} ${attributes.sources.length === 1 ? 'note' : 'notes'}`,
    `  ${nodes.length} nodes: ${kinds.join(', ') || 'none'}`,
    `  ${edges.length} edges: ${relations.join(', ') || 'none'}`,
    `  ${used} of ${lines.length} lines in the graph`,
  ].join('\n');
}
