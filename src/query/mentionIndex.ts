/** Where every node is named, source by source in the order of the text: to find the names in a passage. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { lowerBound } from '../pipeline/lowerBound.ts';
import { compareText } from './compareText.ts';
import { perObject } from './perObject.ts';
import type { Stretch } from './stretch.ts';

export interface NamedPlace {
  readonly key: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Lists the places of all nodes by source, sorted by where they begin. */
const mentionIndexOf = perObject((graph: KnowledgeGraph): ReadonlyMap<string, readonly NamedPlace[]> => {
  const bySource = new Map<string, NamedPlace[]>();
  graph.forEachNode((key, { mentions }) => {
    for (const { source, start, end } of mentions) {
      const place = { key, line: start.line, start: start.offset, end: end.offset };
      const places = bySource.get(source);
      if (places === undefined) bySource.set(source, [place]);
      else places.push(place);
    }
  });
  for (const places of bySource.values()) {
    places.sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.key, b.key));
  }
  return bySource;
});

/** Finds the places that begin within a stretch of a source, from offset to offset. */
export function placesWithin(
  graph: KnowledgeGraph,
  source: string,
  { start, end }: Stretch,
): readonly NamedPlace[] {
  const places = mentionIndexOf(graph).get(source) ?? [];
  const first = lowerBound(places, (place) => place.start < start);
  return places.slice(
    first,
    lowerBound(places, (place) => place.start < end),
  );
}
