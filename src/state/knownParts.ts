/** What of a wish, from a URL or from before a rebuild, the graph knows. */
import { knownChoice } from '../query/choice.ts';
import { facetIndex } from '../query/facets.ts';
import { FACETS, type Filter, sameFilter } from '../query/filter.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type Chosen, chosenIn } from './chosen.ts';
import { nodeMeant } from './nodeMeant.ts';
import { knownReading } from './reading.ts';
import type { ViewState } from './viewState.ts';

type Wished = Omit<Chosen, 'isChoosing'>;

/** Keeps of what is chosen, read and filtered what the graph knows. @param before the graph that it was chosen in */
export const knownParts = (
  graph: KnowledgeGraph,
  wished: Wished & Pick<ViewState, 'filter' | 'reading'>,
  before?: KnowledgeGraph,
): Chosen & Pick<ViewState, 'filter' | 'reading' | 'cameFrom'> => ({
  ...knownChosen(graph, wished, before),
  reading: knownReading(graph, wished.reading),
  filter: knownFilter(graph, wished.filter),
  cameFrom: null,
});

/** Keeps of what is chosen what the graph knows. */
export const knownChosen = (graph: KnowledgeGraph, wished: Wished, before?: KnowledgeGraph): Chosen =>
  chosenIn(graph, wished, (key) => nodeMeant(graph, key, before));

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
