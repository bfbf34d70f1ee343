/** The talks: nodes that hold a range of lines. A talk may lie within another; a line belongs to the innermost. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';
import { perObject } from './perObject.ts';

export interface Talk {
  readonly key: string;
  readonly label: string;
  readonly source: string;
  readonly first: number;
  readonly last: number;
}

/** Lists the talks in the order of the notes. */
export const talksOf = perObject((graph: KnowledgeGraph): readonly Talk[] => {
  const talks: (Talk & { readonly order: number })[] = [];
  graph.forEachNode((key, { label, range, order = Number.MAX_SAFE_INTEGER }) => {
    if (range !== undefined) talks.push({ key, label, order, ...range });
  });
  return talks.sort((a, b) => a.order - b.order || compareText(a.key, b.key));
});

/** Finds the innermost talk that a line of a source lies in. */
export function talkAt(talks: readonly Talk[], source: string, line: number): Talk | undefined {
  let found: Talk | undefined;
  for (const talk of talks) {
    if (talk.source !== source || line < talk.first || line > talk.last) continue;
    if (found === undefined || talk.last - talk.first < found.last - found.first) found = talk;
  }
  return found;
}

/** Says who gave a talk: those who presented it, then the company, unless the talk already has its name. */
export function whoGave(graph: KnowledgeGraph, talk: string): string {
  const said = graph.getNodeAttribute(talk, 'label').toLowerCase();
  const people: string[] = [];
  const companies: string[] = [];
  graph.forEachInEdge(talk, (_, { relation }, giver) => {
    const label = graph.getNodeAttribute(giver, 'label');
    if (said.includes(label.toLowerCase())) return;
    if (relation === 'presents') people.push(label);
    if (relation === 'represents') companies.push(label);
  });
  return [...people.sort(compareText), ...companies.sort(compareText)].join(', ');
}
