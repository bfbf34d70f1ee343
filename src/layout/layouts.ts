/** The layouts that the view offers, as data. Each is a function of the graph alone: no clock, no chance, no order of insertion. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { placeByKind } from './byKindLayout.ts';
import { placeByForce, spiralStart } from './forceLayout.ts';
import type { Positions } from './positions.ts';
import { TALK } from './ties.ts';
import { placeByTalks } from './talksLayout.ts';

export interface Layout {
  readonly name: 'talks' | 'force' | 'by-kind';
  /** What the view calls it. */
  readonly label: string;
  /** Finds a finite place for every node. */
  readonly place: (graph: KnowledgeGraph) => Positions;
}

const hasTalks = (graph: KnowledgeGraph): boolean => graph.someNode((_, { kind }) => kind === TALK);

/** Without talks there are no fans: then force is the better map. */
const talks = (graph: KnowledgeGraph): Positions =>
  hasTalks(graph) ? placeByTalks(graph) : placeByForce(graph, spiralStart(graph));

/** Begins at the talks, so that what lay left of something stays left of it where the forces allow. */
const force = (graph: KnowledgeGraph): Positions =>
  placeByForce(graph, hasTalks(graph) ? placeByTalks(graph) : spiralStart(graph));

/** The first is the one a map opens with. */
export const LAYOUTS = [
  { name: 'talks', label: 'Talks', place: talks },
  { name: 'force', label: 'Force', place: force },
  { name: 'by-kind', label: 'By kind', place: placeByKind },
] as const satisfies readonly Layout[];
