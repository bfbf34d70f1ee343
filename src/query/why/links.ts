/**
 * What a node has: the nodes at its edges, and for a talk also what its notes say of those who gave it: that the
 * company uses a thing, that the speaker works for one.
 */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { Mention } from '../../schema/place.ts';

export interface Link {
  readonly relation: string;
  /** True where the relation leads to the thing, false where it comes from it. */
  readonly isOutward: boolean;
  /** Who gave the talk, where the relation is theirs and not the talk's own. */
  readonly giver: string | null;
  readonly edge: string;
  readonly evidence: readonly Mention[];
}

/** The links to one thing. */
export type Links = readonly [Link, ...Link[]];

/** Relations that only say that a talk names a thing. */
const NAMING = new Set(['covers', 'references']);
/** Relations from those who gave a talk to the talk. */
const GIVING = new Set(['presents', 'represents']);

/** True where a link says how things are, and not only that they are named. */
export const isStated = ({ relation }: Link): boolean => !NAMING.has(relation);

/** Lists the links of a node by the node at their other end. Computed edges are none. */
export function linksOf(graph: KnowledgeGraph, key: string): ReadonlyMap<string, Links> {
  const links = new Map<string, [Link, ...Link[]]>();
  const add = (thing: string, link: Link): void => {
    const known = links.get(thing);
    if (known === undefined) links.set(thing, [link]);
    else known.push(link);
  };
  const givers = new Set<string>();
  graph.forEachEdge(key, (edge, { relation, evidence, derived = false }, source, target, _s, _t, both) => {
    if (derived) return;
    const isOutward = both || source === key;
    const thing = source === key ? target : source;
    if (GIVING.has(relation) && !isOutward) givers.add(thing);
    add(thing, { relation, isOutward, giver: null, edge, evidence });
  });
  const range = graph.getNodeAttribute(key, 'range');
  if (range === undefined) return links;
  for (const giver of givers) {
    graph.forEachEdge(
      giver,
      (edge, { relation, evidence, derived = false }, source, target, from, to, both) => {
        const [thing, other] = source === giver ? [target, to] : [source, from];
        const said = evidence.filter(
          ({ source: id, start }) =>
            id === range.source && start.line >= range.first && start.line <= range.last,
        );
        if (derived || other.range !== undefined || givers.has(thing) || said.length === 0) return;
        add(thing, { relation, isOutward: both || source === giver, giver, edge, evidence: said });
      },
    );
  }
  return links;
}
