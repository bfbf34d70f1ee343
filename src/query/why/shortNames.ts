/** Names short enough for a margin: a talk goes by the company that gave it, as one says "the Samsara keynote". */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { compareText } from '../compareText.ts';

/** Longer labels than this are shortened. */
const LONGEST = 14;

/** Shortens the names of two nodes, unless that would make them equal. */
export function shortNames(graph: KnowledgeGraph, a: string, b: string): readonly [string, string] {
  const [one, other] = [shortName(graph, a), shortName(graph, b)];
  return one === other
    ? [graph.getNodeAttribute(a, 'label'), graph.getNodeAttribute(b, 'label')]
    : [one, other];
}

function shortName(graph: KnowledgeGraph, key: string): string {
  const { label, range } = graph.getNodeAttributes(key);
  if (label.length <= LONGEST || range === undefined) return label;
  const head = /^(.+?)(?:\s+[-–—|]\s|:\s)/u.exec(label)?.[1] ?? label;
  if (head.length <= LONGEST) return head;
  const givers: Record<'represents' | 'presents', string[]> = { represents: [], presents: [] };
  graph.forEachInEdge(key, (_, { relation }, giver) => {
    if (relation === 'represents' || relation === 'presents')
      givers[relation].push(graph.getNodeAttribute(giver, 'label'));
  });
  const [name] = [...givers.represents.sort(compareText), ...givers.presents.sort(compareText)];
  return name !== undefined && name.length < label.length ? name : head;
}
