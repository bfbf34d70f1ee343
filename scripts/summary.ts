/** Says in a few lines what a graph holds. */
import { groupBy } from '../src/pipeline/groupBy.ts';
import type { Outcome } from '../src/pipeline/correct/outcome.ts';
import type { MadeGraph } from './makeGraph.ts';

/** Sources, entities by kind, relations and coverage, for the terminal. */
export function summarise({
  graph,
  sources,
  outcomes,
}: Pick<MadeGraph, 'graph' | 'sources' | 'outcomes'>): string {
  const { attributes, nodes, edges } = graph;
  const ofKind = groupBy(nodes, (node) => node.attributes.kind);
  const kinds = attributes.kinds.flatMap(({ name, label, plural }) => {
    const count = ofKind.get(name)?.length;
    return count === undefined ? [] : [`${count} ${(count === 1 ? label : plural).toLowerCase()}`];
  });
  const ofRelation = groupBy(edges, (edge) => edge.attributes.relation);
  const relations = attributes.relations.flatMap(({ name }) => {
    const count = ofRelation.get(name)?.length;
    return count === undefined ? [] : [`${count} ${name}`];
  });
  let [lines, used] = [0, 0];
  for (const source of sources.sources)
    for (const { state } of source.lines) {
      if (state !== 'blank') lines += 1;
      if (state === 'graph') used += 1;
    }
  return [
    `${attributes.title}: ${attributes.sources.length} ${attributes.sources.length === 1 ? 'note' : 'notes'}`,
    `  ${nodes.length} nodes: ${kinds.join(', ') || 'none'}`,
    `  ${edges.length} edges: ${relations.join(', ') || 'none'}`,
    `  ${used} of ${lines} lines in the graph`,
    ...(outcomes.length === 0 ? [] : [`  ${correctionsIn(outcomes)}`]),
  ].join('\n');
}

function correctionsIn(outcomes: readonly Outcome[]): string {
  const count = (state: Outcome['state']): number =>
    outcomes.filter((outcome) => outcome.state === state).length;
  const rest = [
    [count('unfit'), 'that no longer fit'],
    [count('conflict'), 'in conflict'],
  ] as const;
  return [
    `${count('applied')} of ${outcomes.length} corrections applied`,
    ...rest.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`])),
  ].join(', ');
}

/** The lines that are not in the graph, each as `file:line: reason`. */
export function unusedLines({ sources }: MadeGraph): string[] {
  return sources.sources.flatMap(({ id, lines }) =>
    lines.flatMap(({ state, reason }, index) =>
      state === 'unused' || state === 'uncertain'
        ? [`${id}:${index + 1}: ${reason ?? 'only a weak sign of a name was found in it'}`]
        : [],
    ),
  );
}
