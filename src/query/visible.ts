/**
 * What a filter leaves to be seen of a graph. Each criterion is worked out by itself and remembered, so that a
 * click in the legend costs one look at the nodes, however many other criteria there are.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Kind } from '../schema/ontology.ts';
import { type Choice, allows, isAll } from './choice.ts';
import { facetIndex } from './facets.ts';
import { FACETS, type Facet, type Filter, type Filtered, NOTHING_FILTERED } from './filter.ts';
import { perObject } from './perObject.ts';
import { reachOf } from './reach.ts';
import { findNodes } from './search.ts';

export interface Count {
  readonly name: string;
  readonly shown: number;
  readonly total: number;
}

export interface KindCount extends Omit<Count, 'name'> {
  readonly kind: Kind;
}

/** Always the same set: who compares by identity sees that nothing changed. */
const NOTHING = NOTHING_FILTERED.nodes;

/**
 * Finds what a filter leaves out.
 * @param selected from where steps are counted; without it, or with steps 0, nothing is out of reach
 */
export function filteredOut(graph: KnowledgeGraph, filter: Filter, selected: string | null): Filtered {
  const { least, text, without, steps, relations } = filter;
  const remembered = memoryOf(graph);
  const parts: ReadonlySet<string>[] = FACETS.map((facet) =>
    isAll(filter[facet])
      ? NOTHING
      : remembered(facet, filter[facet], () => withoutNames(graph, facet, filter[facet])),
  );
  if (least > 1) parts.push(remembered('least', least, () => mentionedLess(graph, least)));
  if (text.trim() !== '') parts.push(remembered('text', text, () => notFound(graph, text)));
  if (without.size > 0) parts.push(without);
  const edges = isAll(relations)
    ? NOTHING
    : remembered('edges', relations, () => edgesWithout(graph, relations));
  const nodes = union(parts);
  if (steps === 0 || selected === null || !graph.hasNode(selected)) return { nodes, edges };
  const reach = reachOf(graph, selected, steps, { nodes, edges });
  return { nodes: new Set(graph.filterNodes((key) => !reach.has(key))), edges };
}

/** Counts the nodes of each kind that the graph declares, in all and those left. */
export function kindCounts(graph: KnowledgeGraph, out: Filtered): readonly KindCount[] {
  const kinds = graph.getAttribute('kinds');
  return facetCounts(graph, 'kinds', out).flatMap(({ name, shown, total }) =>
    kinds.filter((kind) => kind.name === name).map((kind) => ({ kind, shown, total })),
  );
}

/** Counts what has each name of a facet, in all and what is left: nodes, of relations the edges. */
export function facetCounts(graph: KnowledgeGraph, facet: Facet, out: Filtered): readonly Count[] {
  const { names, namesOf } = facetIndex(graph, facet);
  const counts = new Map(names.map((name) => [name, { name, shown: 0, total: 0 }]));
  const add = (name: string, isShown: boolean): void => {
    const count = counts.get(name);
    if (count === undefined) return;
    count.total += 1;
    if (isShown) count.shown += 1;
  };
  if (facet === 'relations') {
    graph.forEachEdge((edge, { relation, derived = false }, source, target) => {
      if (!derived) add(relation, !out.edges.has(edge) && !out.nodes.has(source) && !out.nodes.has(target));
    });
  } else {
    for (const [key, own] of namesOf) for (const name of own) add(name, !out.nodes.has(key));
  }
  return [...counts.values()];
}

/** Lists how often things are mentioned, each number once: the steps that a least number makes sense at. */
export const mentionSteps = perObject((graph: KnowledgeGraph): readonly number[] => {
  const numbers = new Set([1]);
  graph.forEachNode((_, { mentions, range }) => {
    if (range === undefined) numbers.add(Math.max(1, mentions.length));
  });
  return [...numbers].sort((a, b) => a - b);
});

function withoutNames(graph: KnowledgeGraph, facet: Facet, choice: Choice): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [key, names] of facetIndex(graph, facet).namesOf) {
    if (!names.some((name) => allows(choice, name))) out.add(key);
  }
  return out;
}

/** Talks are not counted by mentions: they are what mentions are in. */
const mentionedLess = (graph: KnowledgeGraph, least: number): ReadonlySet<string> =>
  new Set(graph.filterNodes((_, { mentions, range }) => range === undefined && mentions.length < least));

function notFound(graph: KnowledgeGraph, text: string): ReadonlySet<string> {
  const found = findNodes(graph, text).keys;
  return new Set(graph.filterNodes((key) => !found.has(key)));
}

/** Computed edges are drawn on a path only, and then they are wanted. */
const edgesWithout = (graph: KnowledgeGraph, relations: Choice): ReadonlySet<string> =>
  new Set(graph.filterEdges((_, { relation, derived = false }) => !derived && !allows(relations, relation)));

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = NOTHING, ...others] = sets.filter(({ size }) => size > 0);
  if (others.length === 0) return first;
  const all = new Set(first);
  for (const set of others) for (const key of set) all.add(key);
  return all;
}

/** Gives the last answer for a criterion again, as long as it is asked of the same. */
type Memory = (name: string, of: unknown, answer: () => ReadonlySet<string>) => ReadonlySet<string>;

const memoryOf = perObject<KnowledgeGraph, Memory>(() => {
  const last = new Map<string, { readonly of: unknown; readonly answer: ReadonlySet<string> }>();
  return (name, of, answer) => {
    const known = last.get(name);
    if (known !== undefined && known.of === of) return known.answer;
    const fresh = answer();
    last.set(name, { of, answer: fresh });
    return fresh;
  };
});
