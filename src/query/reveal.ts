/** Going to a thing that is filtered out loosens the filter just so far that it is seen, and no further. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type Choice, allows, including } from './choice.ts';
import { facetIndex } from './facets.ts';
import { FACETS, type Facet, type Filter } from './filter.ts';
import { filteredOut } from './visible.ts';

/** Returns a filter that leaves a node to be seen: the same one where it already does. Steps are counted from the node. */
export function revealing(graph: KnowledgeGraph, filter: Filter, key: string): Filter {
  if (!filteredOut(graph, { ...filter, steps: 0 }, null).nodes.has(key)) return filter;
  const looser = FACETS.flatMap((facet): [Facet, Choice][] => {
    const { names, namesOf } = facetIndex(graph, facet);
    const own = namesOf.get(key) ?? [];
    const [first] = own;
    if (first === undefined || own.some((name) => allows(filter[facet], name))) return [];
    return [[facet, including(filter[facet], first, names)]];
  });
  const { mentions, range } = graph.getNodeAttributes(key);
  const wider: Filter = {
    ...filter,
    ...Object.fromEntries(looser),
    without: new Set([...filter.without].filter((other) => other !== key)),
    least: range === undefined ? Math.max(1, Math.min(filter.least, mentions.length)) : filter.least,
  };
  const isFound = !filteredOut(graph, { ...wider, steps: 0 }, null).nodes.has(key);
  return isFound ? wider : { ...wider, text: '' };
}
