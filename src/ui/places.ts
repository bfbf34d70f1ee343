/** Where a layout puts the nodes of a dataset. The layouts are loaded when one of them is first asked for. */
import type { Dataset } from '../state/dataset.ts';
import { FIRST_LAYOUT, type LayoutName } from '../state/layoutChoice.ts';
import { type Moved, movedIn, overlaid } from '../state/moved.ts';

type Places = Dataset['home'];

const known = new WeakMap<Dataset, Map<LayoutName, Promise<Places>>>();
const settled = new WeakMap<Dataset, Promise<LayoutName>>();

/** Finds the places of a layout: the first layout's are in the file, the others are worked out once. */
export function placesOf(dataset: Dataset, layout: LayoutName): Promise<Places> {
  const own = known.get(dataset) ?? new Map<LayoutName, Promise<Places>>();
  known.set(dataset, own);
  const places = own.get(layout) ?? workOut(dataset, layout);
  own.set(layout, places);
  return places;
}

/**
 * Puts the nodes where the layout wants them, and those that were dragged where they were put, once for each dataset and before it is first drawn: the first
 * frame is already settled.
 * @returns the layout in which the dataset was settled, the same promise each time
 */
export function settle(dataset: Dataset, layout: LayoutName, moved: Moved): Promise<LayoutName> {
  const done = settled.get(dataset) ?? settleIn(dataset, layout, moved);
  settled.set(dataset, done);
  return done;
}

async function settleIn(dataset: Dataset, layout: LayoutName, moved: Moved): Promise<LayoutName> {
  const own = movedIn(moved, layout);
  if (layout === FIRST_LAYOUT && own.size === 0) return layout;
  const places = overlaid(await placesOf(dataset, layout), own);
  dataset.graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...places.get(key) }), {
    attributes: ['x', 'y'],
  });
  return layout;
}

async function workOut({ graph, home }: Dataset, layout: LayoutName): Promise<Places> {
  if (layout === FIRST_LAYOUT) return home;
  const { LAYOUTS } = await import('../layout/layouts.ts');
  return LAYOUTS.find(({ name }) => name === layout)?.place(graph) ?? home;
}
