/**
 * Puts labels beside their marks so that none covers another (LOOK.md). Pure: the same wishes give the same
 * places, and a label keeps its last place while that still has room, so that a moving camera does not flicker.
 */
import { type Box, BoxGrid, type Segment, lengthWithin, overlap } from './boxes.ts';
import type { Size } from './camera.ts';
import { type Anchor, type Place, boxAt, isInside, pushedInside } from './labelPlaces.ts';

/** A label that wants to be drawn. */
export interface LabelWish extends Anchor {
  readonly key: string;
  /** Drawn even where it covers others: what is selected or lit. */
  readonly must: boolean;
  /** The px² of marks that it may cover. */
  readonly tolerance: number;
  /** The places from the one it would rather have to the one it would not. */
  readonly places: readonly Place[];
  /** A smaller setting of the same label, for where it finds no place as it is. */
  readonly smaller?: LabelWish;
}

export interface PlacedLabel {
  readonly key: string;
  /** True where it found room in its smaller setting only. */
  readonly isSmaller: boolean;
  readonly place: Place;
  readonly box: Box;
}

/** What labels keep clear of. */
export interface Surroundings {
  readonly viewport: Size;
  readonly marks: BoxGrid;
  /** Marks among them that stand out on a slide: one that a name hides is missed. */
  readonly strongMarks?: BoxGrid;
  /** Px that names keep between each other sideways; none where it is not said. */
  readonly gap?: number;
  readonly litEdges: readonly Segment[];
  /** The place that each label had in the last frame. */
  readonly last: ReadonlyMap<string, Place>;
  /**
   * What keeping its last place is worth to a label. `STEADY` while one pans, zooms and points: a title must
   * not flee from the pointer that lights it. `LOOSE` when something was selected, and labels make way for its edges.
   */
  readonly kept: number;
}

export const STEADY = 400;
export const LOOSE = 20;

/** What a place costs: a step down in the order of wishes, a px² of a covered mark or label, a smaller setting, a px of a lit edge. */
const COST = { step: 6, mark: 2, strongMark: 6, label: 6, smaller: 40, litEdge: 3, away: 2 } as const;
/** Px² below which two labels do not count as covering each other. */
const TOUCH = 0.01;
/** Px further from the mark that a label tries which must be drawn. */
const AWAY = [0, 12] as const;

/** Places labels in the order of the wishes, the most important first. */
export function placeLabels(wishes: readonly LabelWish[], around: Surroundings): readonly PlacedLabel[] {
  const { gap = 0 } = around;
  const taken = new BoxGrid();
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const { smaller } = wish;
    const asItIs = bestPlace(wish, around, taken);
    const isFree =
      asItIs !== undefined &&
      Math.max(asItIs.covers, asItIs.hidden) <= TOUCH &&
      asItIs.covered <= wish.tolerance;
    const inSmall = isFree || smaller === undefined ? undefined : bestPlace(smaller, around, taken);
    const isSmaller =
      inSmall !== undefined && (asItIs === undefined || inSmall.cost + COST.smaller < asItIs.cost);
    const found = isSmaller ? inSmall : asItIs;
    if (found === undefined) continue;
    const { place, box } = found;
    taken.add({ ...box, left: box.left - gap, width: box.width + 2 * gap });
    placed.push({ key: wish.key, isSmaller, place, box });
  }
  return placed;
}

interface Candidate {
  readonly place: Place;
  readonly box: Box;
  readonly cost: number;
  /** Px² of marks that it would cover, and of those that stand out. */
  readonly covered: number;
  readonly hidden: number;
  /** Px² of other labels that it would cover. */
  readonly covers: number;
}

function bestPlace(wish: LabelWish, around: Surroundings, taken: BoxGrid): Candidate | undefined {
  let best: Candidate | undefined;
  for (const away of wish.must ? AWAY : AWAY.slice(0, 1)) {
    for (const [rank, place] of wish.places.entries()) {
      const candidate = candidateAt(place, rank, away, wish, around, taken);
      if (candidate === undefined) continue;
      if (best === undefined || candidate.cost < best.cost) best = candidate;
    }
    if (best !== undefined && best.covers <= TOUCH) break;
  }
  return best;
}

function candidateAt(
  place: Place,
  rank: number,
  away: number,
  wish: LabelWish,
  { viewport, marks, strongMarks, litEdges, last, kept }: Surroundings,
  labels: BoxGrid,
): Candidate | undefined {
  const wanted = boxAt(place, wish, away, viewport);
  const fits = isInside(wanted, viewport);
  const box = fits || !wish.must ? wanted : pushedInside(wanted, viewport);
  if (box === undefined || (!fits && !wish.must)) return undefined;
  const { x, y, reach } = wish;
  const own = { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
  // Its own mark is among the marks, and counts only where a label was pushed onto it.
  const onItself = fits ? overlap(box, own) : 0;
  const covered = marks.taken(box) - onItself;
  const hidden = strongMarks === undefined ? 0 : Math.max(0, strongMarks.taken(box) - onItself);
  if (covered > wish.tolerance && !wish.must) return undefined;
  const covers = labels.taken(box);
  if (covers > TOUCH && !wish.must) return undefined;
  const crossed = litEdges.reduce((sum, edge) => sum + lengthWithin(edge, box), 0);
  const cost =
    rank * COST.step +
    covered * COST.mark +
    hidden * COST.strongMark +
    covers * COST.label +
    crossed * COST.litEdge +
    away * COST.away -
    (last.get(wish.key) === place ? kept : 0);
  return { place, box, cost, covered, hidden, covers };
}
