/** Where a layout puts the nodes of a dataset. The layouts are loaded when one of them is first asked for. */
import type { Arrangement } from '../layout/layouts.ts';
import { regionsOf } from '../layout/backdrop.ts';
import { hasManyTalks } from '../layout/manyTalks.ts';
import type { View } from '../layout/positions.ts';
import { SHAPES, type ShapeName, shapeOf } from '../layout/shapes.ts';
import type { Dataset } from '../state/dataset.ts';
import { FIRST_LAYOUT, LAYOUT_LABELS, type LayoutName } from '../state/layoutChoice.ts';
import { type Place, type Places, movedIn, overlaid } from '../state/moved.ts';
import type { ViewState } from '../state/viewState.ts';

/** All that the places of nodes follow from. */
export interface Wish {
  readonly layout: LayoutName;
  /** The proportions of the room. */
  readonly shape: ShapeName;
  /** What is in the middle, for a layout that has one; null leaves it to the layout. */
  readonly around: string | null;
  /** Where nodes were dragged to, whatever the layout wants. */
  readonly moved: Places;
}

export interface Settled {
  readonly wish: Wish;
  readonly arrangement: Arrangement;
  /** False where the layout could not be had, so that the nodes lie as the file has them. */
  readonly isAsWished: boolean;
}

/** Says that a layout could not be had, and what became of the nodes. */
export const noLayout = ({ layout }: Wish): string =>
  `The layout ${LAYOUT_LABELS[layout]} could not be loaded or worked out, so everything stays where it is.`;

const known = new WeakMap<Dataset, Map<string, Promise<Arrangement>>>();
const settled = new WeakMap<Dataset, Promise<Settled>>();

const nameOf = ({ layout, shape, around }: Wish): string => `${layout} ${shape} ${around ?? ''}`;

/** Says what is wished for. @param last what was in the middle before; nothing moves because a selection ends */
export function wishOf(
  { layout, selected, moved }: Pick<ViewState, 'layout' | 'selected' | 'moved'>,
  room: View,
  last: string | null,
): Wish {
  return {
    layout,
    shape: shapeOf(room),
    around: layout === 'radial' ? (selected ?? last) : null,
    moved: movedIn(moved, layout),
  };
}

/** Whether two wishes are for the same layout in the same room. */
export const isSameLayout = (a: Wish, b: Wish): boolean => nameOf(a) === nameOf(b);

export const isSameWish = (a: Wish, b: Wish): boolean => isSameLayout(a, b) && a.moved === b.moved;

/**
 * Finds what a layout makes of a dataset: the first layout's places are in the file, the others are worked out once. Rejects where
 * the layout cannot be loaded, or gives a node no place: sigma would draw nothing at all of a map with one node nowhere.
 */
export function arrangementOf(dataset: Dataset, wish: Wish): Promise<Arrangement> {
  const own = known.get(dataset) ?? new Map<string, Promise<Arrangement>>();
  known.set(dataset, own);
  const arrangement = own.get(nameOf(wish)) ?? workOut(dataset, wish);
  // Round each node another: those are not kept.
  if (wish.around === null) own.set(nameOf(wish), arrangement);
  // What failed is tried again when it is asked for again.
  arrangement.catch(() => own.delete(nameOf(wish)));
  return arrangement;
}

/**
 * Puts the nodes where the layout wants them, and those that were dragged where they were put, once for each dataset and before it is first drawn: the first
 * frame is already settled.
 * @returns how the dataset was settled, the same promise each time
 */
export function settle(dataset: Dataset, wish: Wish): Promise<Settled> {
  const done = settled.get(dataset) ?? settleAs(dataset, wish);
  settled.set(dataset, done);
  return done;
}

async function settleAs(dataset: Dataset, wish: Wish): Promise<Settled> {
  const wished = await arrangementOf(dataset, wish).catch(() => undefined);
  // Where the layouts cannot be had the places of the file still make a map.
  const arrangement = wished ?? inFileOf(dataset);
  const places = overlaid(arrangement.places, wish.moved);
  if (places !== dataset.home) {
    dataset.graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...places.get(key) }), {
      attributes: ['x', 'y'],
    });
  }
  return { wish, arrangement, isAsWished: wished !== undefined };
}

function inFileOf({ home, graph }: Dataset): Arrangement {
  const regions = graph.getAttribute('regions');
  return { places: home, backdrop: regions === undefined ? null : regionsOf(regions) };
}

async function workOut(dataset: Dataset, { layout, shape, around }: Wish): Promise<Arrangement> {
  const { graph } = dataset;
  const inFile = inFileOf(dataset);
  const isLaidOut = inFile.backdrop !== null || !hasManyTalks(graph);
  if (layout === FIRST_LAYOUT && shape === 'wide' && isLaidOut) return inFile;
  const { LAYOUTS } = await import('../layout/layouts.ts');
  const found = LAYOUTS.find(({ name }) => name === layout);
  const arrangement = found?.arrange(graph, { view: SHAPES[shape], around }) ?? inFile;
  const lost = graph.findNode((key) => !isPlace(arrangement.places.get(key)));
  if (lost !== undefined) throw new Error(`the layout ${layout} has no place for ${lost}`);
  return arrangement;
}

const isPlace = (place: Place | undefined): boolean =>
  place !== undefined && Number.isFinite(place.x) && Number.isFinite(place.y);
