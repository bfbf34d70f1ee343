/**
 * A fan: what only one talk has, on an arc above the talk, left to right, so that the title can stand in the
 * open half below. Many members take several arcs; seen from the talk no two lie in the same direction.
 */
import { type Point, onCircle } from './positions.ts';

/** 196° (LOOK.md): a little more than half a turn, so that the ends hang beside the talk's mark. */
const FAN_ARC = (196 * Math.PI) / 180;
/** A sun leaves 50° open for the title. */
const SUN_ARC = (310 * Math.PI) / 180;
/** The only talk of a map gets a sun from this number of members. */
const SUN_FROM = 41;
/** Px between neighbours on an arc, and the smallest arc (LOOK.md). */
const GAP = 22;
const SMALLEST = 64;
const BETWEEN_ARCS = 30;
/** Px between neighbours of a fan that has few: they stay together above the talk. */
const WIDEST_GAP = 42;
/** An innermost arc wider than this, in px, is cut into more arcs. */
const WIDEST = 130;

export interface Fan {
  /** Px from the talk to the outermost arc; 0 for a talk that has nothing of its own. */
  readonly radius: number;
  /** True for a sun, which fills the room below the talk too. */
  readonly round: boolean;
  /** Where each member lies, seen from the talk. */
  readonly places: readonly Point[];
}

/**
 * Lays out the members of one talk.
 * @param only whether the talk is the only one of the map, and may take the room all round
 */
export function fanOf(count: number, only: boolean): Fan {
  const round = only && count >= SUN_FROM;
  if (count === 0) return { radius: 0, round, places: [] };
  const arc = Math.min(round ? SUN_ARC : FAN_ARC, ((count - 1) * WIDEST_GAP) / SMALLEST);
  const radii = arcRadii(count, arc);
  const places = dealt(count, radii)
    .flatMap((members, ring) => anglesOn(ring, members, arc).map((angle) => ({ angle, ring })))
    .sort((a, b) => b.angle - a.angle || a.ring - b.ring)
    .map(({ angle, ring }) => onCircle(radii[ring] ?? SMALLEST, angle));
  return { radius: radii.at(-1) ?? SMALLEST, round, places };
}

/** Takes as few arcs as hold the members at `GAP` px with the innermost no wider than `WIDEST`. */
function arcRadii(count: number, arc: number): number[] {
  for (let rings = 1; ; rings += 1) {
    const length = Math.max(0, count - rings) * GAP;
    const mean = length === 0 ? 0 : length / arc / rings;
    const innermost = Math.max(SMALLEST, mean - ((rings - 1) * BETWEEN_ARCS) / 2);
    if (innermost <= WIDEST)
      return Array.from({ length: rings }, (_, ring) => innermost + ring * BETWEEN_ARCS);
  }
}

/** Deals members to arcs in proportion to their length; rounding falls to the outermost. */
function dealt(count: number, radii: readonly number[]): number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const inner = radii.slice(0, -1).map((radius) => Math.round((count * radius) / total));
  return [...inner, count - inner.reduce((sum, members) => sum + members, 0)];
}

/** Angles from left to right, even; every other arc is drawn in by half a gap, so that its members stand in the gaps. */
function anglesOn(ring: number, members: number, arc: number): number[] {
  const inset = ring % 2 === 0 ? 0 : 0.5;
  const gaps = members - 1 + 2 * inset;
  return Array.from({ length: members }, (_, index) =>
    gaps === 0 ? Math.PI / 2 : Math.PI / 2 + arc / 2 - ((index + inset) * arc) / gaps,
  );
}
