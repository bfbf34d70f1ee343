/** Filters of every form for the property tests. */
import * as fc from 'fast-check';
import type { Choice } from '../../src/query/choice.ts';
import { facetIndex } from '../../src/query/facets.ts';
import type { Facet, Filter } from '../../src/query/filter.ts';
import type { KnowledgeGraph } from '../../src/schema/knowledgeGraph.ts';

const choices = (names: readonly string[]): fc.Arbitrary<Choice> =>
  fc.record({
    mode: fc.constantFrom('except' as const, 'only' as const),
    names: fc.subarray([...names]).map((some) => new Set(some)),
  });

/** Filters that a graph can have. */
export function filters(graph: KnowledgeGraph): fc.Arbitrary<Filter> {
  const of = (facet: Facet) => choices(facetIndex(graph, facet).names);
  return fc.record({
    kinds: of('kinds'),
    relations: of('relations'),
    days: of('days'),
    sources: of('sources'),
    least: fc.integer({ min: 1, max: 5 }),
    steps: fc.constantFrom(0, 1, 2, 3, 4),
    text: fc.constantFrom('', 'ray', 'llm', 'zzqqx'),
    without: fc.subarray(graph.nodes(), { maxLength: 3 }).map((keys) => new Set(keys)),
    rest: fc.constantFrom('hidden', 'grey'),
  });
}
