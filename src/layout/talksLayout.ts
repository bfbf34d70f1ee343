/** The layout "Talks": in a fan is what only one talk has, between fans what several share (LOOK.md). */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { FreeSpace } from './freeSpace.ts';
import { looseBlock } from './looseNodes.ts';
import { type Point, type Positions, VIEW, type View, boundsOf } from './positions.ts';
import { relaxShared } from './relaxShared.ts';
import { placeShared } from './sharedNodes.ts';
import { talkAffinity } from './talkAffinity.ts';
import { bodyOf, obstaclesOf } from './talkBodies.ts';
import { talkCentres } from './talkCentres.ts';
import { type Fan, fanOf } from './talkFans.ts';
import { type TalkTies, readTalkTies } from './talkTies.ts';

/** The share of its width that a room which is higher than wide loses to names: they stand beside the outermost marks. */
const NAMES_BESIDE = 0.15;

const roomOfMarks = (view: View): View =>
  view.width < view.height ? { ...view, width: view.width * (1 - NAMES_BESIDE) } : view;

/** Places every node of a graph that has a talk. @param room that the map is seen in, names and all */
export function placeByTalks(graph: KnowledgeGraph, room: View = VIEW): Positions {
  const ties = readTalkTies(graph);
  const view = roomOfMarks(room);
  const talks = placedFans(graph, ties, view);
  const placed = new Map<string, Point>(
    talks.flatMap(({ talk, centre, members }) => [[talk, centre], ...members]),
  );
  const centres = new Map(talks.map(({ talk, centre }) => [talk, centre]));
  const obstacles = talks.flatMap(({ centre, fan }) => obstaclesOf(centre, fan));
  const space = new FreeSpace(obstacles);
  const shared = placeShared(ties.shared, centres, space, (key) => graph.getNodeAttribute(key, 'size'));
  relaxShared([...shared.values()], new FreeSpace(obstacles));
  for (const [key, { point }] of shared) placed.set(key, point);
  const block = looseBlock(ties.loose.length, boundsOf(placed.values()), space, view);
  for (const [index, key] of ties.loose.entries()) placed.set(key, block[index] ?? { x: 0, y: 0 });
  return placed;
}

interface PlacedFan {
  readonly talk: string;
  readonly centre: Point;
  readonly fan: Fan;
  readonly members: readonly (readonly [string, Point])[];
}

function placedFans(graph: KnowledgeGraph, ties: TalkTies, view: View): PlacedFan[] {
  const fans = ties.talks.map((talk) => {
    const keys = ties.own.get(talk) ?? [];
    return { talk, keys, fan: fanOf(keys.length, ties.talks.length === 1) };
  });
  const bodies = fans.map(({ fan }) => bodyOf(fan));
  const centres = talkCentres(bodies, talkAffinity(graph, ties), ties.shared.size, view);
  return fans.map(({ talk, keys, fan }, index) => {
    const centre = centres[index] ?? { x: 0, y: 0 };
    const members = keys.map((key, place): [string, Point] => {
      const { x, y } = fan.places[place] ?? { x: 0, y: 0 };
      return [key, { x: centre.x + x, y: centre.y + y }];
    });
    return { talk, centre, fan, members };
  });
}
