/** The layouts that the view offers, as data. Each is a function of the graph and of what is asked for alone: no clock, no chance, no order of insertion. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Backdrop } from './backdrop.ts';
import { placeByKind } from './byKindLayout.ts';
import { placeByForce, spiralStart } from './forceLayout.ts';
import { type Positions, VIEW, type View } from './positions.ts';
import { hasManyTalks } from './manyTalks.ts';
import { layOutRadial } from './radialLayout.ts';
import { layOutRegions } from './regionsLayout.ts';
import { TALK } from './ties.ts';
import { placeByTalks } from './talksLayout.ts';
import { layOutTime } from './timeLayout.ts';

/** What a layout may follow besides the graph. */
export interface Setting {
  /** The room, whose proportions the map takes on. */
  readonly view: View;
  /** What is to be in the middle; null leaves it to the layout. */
  readonly around: string | null;
}

export interface Arrangement {
  /** A finite place for every node. */
  readonly places: Positions;
  /** What is drawn behind the nodes. */
  readonly backdrop: Backdrop | null;
}

export interface Layout {
  readonly name: 'talks' | 'time' | 'force' | 'by-kind' | 'radial';
  /** What the view calls it. */
  readonly label: string;
  readonly arrange: (graph: KnowledgeGraph, setting?: Partial<Setting>) => Arrangement;
}

const hasTalks = (graph: KnowledgeGraph): boolean => graph.someNode((_, { kind }) => kind === TALK);

const bare = (places: Positions): Arrangement => ({ places, backdrop: null });

/** Without talks there are no fans: then force is the better map. */
const talks: Layout['arrange'] = (graph, { view = VIEW } = {}) => {
  if (hasManyTalks(graph)) {
    const { places, regions } = layOutRegions(graph, view);
    return { places, backdrop: regions };
  }
  return bare(hasTalks(graph) ? placeByTalks(graph, view) : placeByForce(graph, spiralStart(graph), view));
};

const time: Layout['arrange'] = (graph, { view = VIEW } = {}) => {
  const { places, score } = layOutTime(graph, view);
  return { places, backdrop: score };
};

/** Begins at the talks, so that what lay left of something stays left of it where the forces allow. */
const force: Layout['arrange'] = (graph, { view = VIEW } = {}) =>
  bare(placeByForce(graph, hasTalks(graph) ? talks(graph).places : spiralStart(graph), view));

const byKind: Layout['arrange'] = (graph, { view = VIEW } = {}) => ({
  places: placeByKind(graph, view),
  backdrop: { kind: 'list' },
});

const radial: Layout['arrange'] = (graph, { around = null } = {}) => {
  const map = layOutRadial(graph, around);
  return map === undefined ? bare(new Map()) : { places: map.places, backdrop: map.rings };
};

/** The first is the one a map opens with. */
export const LAYOUTS = [
  { name: 'talks', label: 'Talks', arrange: talks },
  { name: 'time', label: 'Time', arrange: time },
  { name: 'force', label: 'Force', arrange: force },
  { name: 'by-kind', label: 'By kind', arrange: byKind },
  { name: 'radial', label: 'Radial', arrange: radial },
] as const satisfies readonly Layout[];
