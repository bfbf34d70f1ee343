/** The room that a talk needs with its fan and its title. */
import { type Obstacle, boxObstacle, fanObstacle } from './freeSpace.ts';
import type { Point } from './positions.ts';
import type { Body } from './separateBoxes.ts';
import type { Fan } from './talkFans.ts';

/** Px round a talk for its title of two lines and the line of who gave it: half its width, and from where to where below. */
const TITLE = { half: 85, from: 12, to: 62 } as const;
/** Px beyond a fan for its labels: at the sides half of theirs, since the next fan brings the other half. */
const LABELS = { side: 70, up: 24 } as const;
/** Px a talk's mark needs above it where it has no fan. */
const MARK = 20;
/** Rooms grow in steps of this many px: one thing more or less in a fan must not move the whole map. */
const STEP = 16;

export function bodyOf({ radius: exact, round }: Fan): Body {
  const radius = Math.ceil(exact / STEP) * STEP;
  const side = radius === 0 ? TITLE.half : Math.max(TITLE.half, radius + LABELS.side);
  const up = radius === 0 ? MARK : radius + LABELS.up;
  return { side, up, down: round ? Math.max(TITLE.to, radius + LABELS.up) : TITLE.to };
}

/** What keeps others away from a talk: its fan and its title. */
export function obstaclesOf(centre: Point, { radius, round }: Fan): Obstacle[] {
  const { x, y } = centre;
  return [
    fanObstacle(centre, Math.max(radius, MARK), round),
    boxObstacle(x - TITLE.half, x + TITLE.half, y - TITLE.to, y - TITLE.from),
  ];
}
