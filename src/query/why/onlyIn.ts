/** What one of two nodes has and the other has not, the most salient first. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { compareText } from '../compareText.ts';
import type { EvidenceLine } from '../connections.ts';
import { linksOf } from './links.ts';

export interface OwnThing {
  readonly key: string;
  /** The first line that says so; null where the edge quotes none. */
  readonly line: EvidenceLine | null;
}

/** Lists what only `key` has. Between two talks, other talks are none of it. */
export function onlyIn(graph: KnowledgeGraph, key: string, other: string): readonly OwnThing[] {
  const others = linksOf(graph, other);
  const isTalk = (node: string): boolean => graph.getNodeAttribute(node, 'range') !== undefined;
  const areTalks = isTalk(key) && isTalk(other);
  const salience = (thing: OwnThing): number => graph.getNodeAttribute(thing.key, 'salience');
  return [...linksOf(graph, key)]
    .filter(
      ([thing, links]) =>
        thing !== other &&
        !others.has(thing) &&
        !(areTalks && isTalk(thing)) &&
        links.some(({ giver }) => giver === null),
    )
    .map(([thing, links]) => {
      const [place] = links.flatMap(({ giver, evidence }) => (giver === null ? evidence : []));
      return {
        key: thing,
        line: place === undefined ? null : { source: place.source, line: place.start.line },
      };
    })
    .sort((x, y) => salience(y) - salience(x) || compareText(x.key, y.key));
}
