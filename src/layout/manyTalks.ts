/** From how many talks on the map shows regions of talks: of so many a reader would find none by its title. */
import type { MapGraph } from './mapGraph.ts';
import { TALK } from './ties.ts';

const MOST_ON_ONE_MAP = 30;

export function hasManyTalks(graph: MapGraph): boolean {
  let talks = 0;
  return graph.someNode((_, { kind }) => {
    if (kind === TALK) talks += 1;
    return talks > MOST_ON_ONE_MAP;
  });
}
