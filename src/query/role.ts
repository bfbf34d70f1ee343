/**
 * What the notes say that a person does, in their own words: what stands between the name and the company.
 *
 * ```
 * Jane Doe, VP Applied ML @ Acme        Jane Doe - will write to me at Acme
 *           ^role                       no role: a sentence
 * ```
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import { placesWithin } from './mentionIndex.ts';
import { sourceIndexOf, sourcesById } from './sourceIndex.ts';

const LONGEST_ROLE = 60;
/** With what stands round it; of a very long line the signs would take long to cut off. */
const LONGEST_BETWEEN = 200;
const EDGES = /^[\s\p{P}\p{S}]+|(?:[\s\p{P}\p{S}]|\b(?:at|of|from|for|with)(?=[\s\p{P}\p{S}]*$))+$/gu;
/** A title has capitals: "CPO", "Head of Data". */
const TITLE = /^\p{Lu}[\p{L}\d&/.,' -]*$/u;

/** Finds the role; empty where none was noted. */
export function roleOf(graph: KnowledgeGraph, sources: readonly SourceText[], person: string): string {
  for (const { source: id, start, end, finder = '' } of graph.getNodeAttribute(person, 'mentions')) {
    const source = sourcesById(sources).get(id);
    if (source === undefined || !finder.startsWith('credits')) continue;
    const index = sourceIndexOf(source);
    const lineEnd = index.lines[start.line - 1]?.end ?? end.offset;
    const next = placesWithin(graph, id, { start: end.offset, end: lineEnd }).find(({ key }) =>
      isCompanyOrTalk(graph, key, person),
    );
    // Without a company behind it and a separator before it, it may be more of the name.
    const between = source.text.slice(end.offset, next?.start ?? lineEnd);
    if (next === undefined && !/^\s*[^\p{L}\d\s]/u.test(between)) continue;
    if (between.length > LONGEST_BETWEEN) continue;
    const role = between.replace(EDGES, '');
    if (role.length <= LONGEST_ROLE && TITLE.test(role)) return role;
  }
  return '';
}

const isCompanyOrTalk = (graph: KnowledgeGraph, key: string, person: string): boolean =>
  key !== person && ['company', 'talk'].includes(graph.getNodeAttribute(key, 'kind'));
