/** What a tie to a talk is. */
import type { MapGraph } from './mapGraph.ts';

/** The kind of node that gets a fan. */
export const TALK = 'talk';

/** How strongly a node is tied to each of its talks, by their keys. */
export type Ties = ReadonlyMap<string, number>;

export const isTalk = (graph: MapGraph, key: string): boolean => graph.getNodeAttribute(key, 'kind') === TALK;
