/** The layout "Talks": in a fan is what only one talk has, between fans what several share (LOOK.md). */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { FreeSpace, type Obstacle, boxObstacle, fanObstacle } from './freeSpace.ts';
import { looseBlock } from './looseNodes.ts';
import { type Point, type Positions, VIEW, type View, boundsOf } from './positions.ts';
import { relaxShared } from './relaxShared.ts';
import type { Body } from './separateBoxes.ts';
import { placeShared } from './sharedNodes.ts';
import { talkAffinity } from './talkAffinity.ts';
import { talkCentres } from './talkCentres.ts';
import { type Fan, fanOf } from './talkFans.ts';
import { talkRows } from './talkRows.ts';
import { type TalkTies, readTalkTies } from './talkTies.ts';

/** Px round a talk for its title of two lines and the line of who gave it: half its width, and from where to where below. */
const TITLE = { half: 85, from: 12, to: 62 } as const;
/** Px beyond a fan for its labels: at the sides half of theirs, since the next fan brings the other half. */
const LABELS = { side: 70, up: 24 } as const;
/** Px a talk's mark needs above it where it has no fan. */
const MARK = 20;
/** Rooms grow in steps of this many px: one thing more or less in a fan must not move the whole map. */
const STEP = 16;
/** More talks than these stand in rows: arranging them costs the square of their number. */
const MOST_ARRANGED = 400;

/** Places every node of a graph that has a talk. */
export function placeByTalks(graph: KnowledgeGraph, view: View = VIEW): Positions {
  const ties = readTalkTies(graph);
  const talks = placedFans(graph, ties, view);
  const placed = new Map<string, Point>(
    talks.flatMap(({ talk, centre, members }) => [[talk, centre], ...members]),
  );
  const centres = new Map(talks.map(({ talk, centre }) => [talk, centre]));
  const obstacles = talks.flatMap(obstaclesOf);
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
  const centres =
    fans.length > MOST_ARRANGED
      ? talkRows(bodies)
      : talkCentres(bodies, talkAffinity(graph, ties), ties.shared.size, view);
  return fans.map(({ talk, keys, fan }, index) => {
    const centre = centres[index] ?? { x: 0, y: 0 };
    const members = keys.map((key, place): [string, Point] => {
      const { x, y } = fan.places[place] ?? { x: 0, y: 0 };
      return [key, { x: centre.x + x, y: centre.y + y }];
    });
    return { talk, centre, fan, members };
  });
}

function bodyOf({ radius: exact, round }: Fan): Body {
  const radius = Math.ceil(exact / STEP) * STEP;
  const side = Math.max(TITLE.half, radius + LABELS.side);
  const up = radius === 0 ? MARK : radius + LABELS.up;
  return { side, up, down: round ? Math.max(TITLE.to, radius + LABELS.up) : TITLE.to };
}

function obstaclesOf({ centre, fan: { radius, round } }: PlacedFan): Obstacle[] {
  const { x, y } = centre;
  return [
    fanObstacle(centre, Math.max(radius, MARK), round),
    boxObstacle(x - TITLE.half, x + TITLE.half, y - TITLE.to, y - TITLE.from),
  ];
}
