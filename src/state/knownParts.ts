/** What of a wish, from a URL or from before a rebuild, the graph knows. */
import { knownChoice } from '../query/choice.ts';
import { facetIndex } from '../query/facets.ts';
import { FACETS, type Filter, sameFilter } from '../query/filter.ts';
import { slugOf, slugOfKey } from '../schema/keys.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type Chosen, chosenIn } from './chosen.ts';
import { knownReading } from './reading.ts';
import type { ViewState } from './viewState.ts';

type Wished = Omit<Chosen, 'isChoosing'>;

/** Keeps of what is chosen, read and filtered what the graph knows. */
export const knownParts = (
  graph: KnowledgeGraph,
  wished: Wished & Pick<ViewState, 'filter' | 'reading'>,
): Chosen & Pick<ViewState, 'filter' | 'reading' | 'cameFrom'> => ({
  ...knownChosen(graph, wished),
  reading: knownReading(graph, wished.reading),
  filter: knownFilter(graph, wished.filter),
  cameFrom: null,
});

/** Keeps of what is chosen what the graph knows. */
export const knownChosen = (graph: KnowledgeGraph, wished: Wished): Chosen =>
  chosenIn(graph, wished, (key) => nodeMeant(graph, key));

function knownFilter(graph: KnowledgeGraph, filter: Filter): Filter {
  const known: Filter = {
    ...filter,
    ...Object.fromEntries(
      // What says nothing needs no index.
      FACETS.filter((facet) => filter[facet].names.size > 0).map((facet) => [
        facet,
        knownChoice(filter[facet], facetIndex(graph, facet).names),
      ]),
    ),
    without: new Set([...filter.without].filter((key) => graph.hasNode(key))),
  };
  return sameFilter(known, filter) ? filter : known;
}

/** A key from a URL may be older than the graph: then a spelling of the node may still say which is meant. */
function nodeMeant(graph: KnowledgeGraph, key: string): string | null {
  if (graph.hasNode(key)) return key;
  const slug = slugOfKey(key);
  return graph.findNode((_, { aliases }) => aliases.some((alias) => slugOf(alias) === slug)) ?? null;
}
