/** Where somebody dragged nodes to, layout by layout. The positions themselves lie in the graph; this is the wish that overrides a layout. */
import { type LayoutName, isLayoutName } from './layoutChoice.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Place>;
export type Moved = ReadonlyMap<LayoutName, Places>;

const NO_PLACES: Places = new Map();
/** Further out than any map reaches, in px of the layout. */
const FURTHEST = 1e6;

export const NOTHING_MOVED: Moved = new Map();

/** Where nodes were dragged to in a layout. */
export const movedIn = (moved: Moved, layout: LayoutName): Places => moved.get(layout) ?? NO_PLACES;

/** Puts a node somewhere; a place that is no place changes nothing. */
export function withMoved(moved: Moved, layout: LayoutName, key: string, { x, y }: Place): Moved {
  if (!isPlace(x, y)) return moved;
  return new Map(moved).set(layout, new Map(movedIn(moved, layout)).set(key, { x, y }));
}

/** Gives a layout back all that was dragged out of it. */
export function withoutMoved(moved: Moved, layout: LayoutName): Moved {
  const rest = new Map(moved);
  rest.delete(layout);
  return rest;
}

/** Where nodes lie: where the layout has them, unless they were dragged. */
export function overlaid(places: Places, moved: Places): Places {
  return moved.size === 0 ? places : new Map([...places, ...moved]);
}

/** Writes what was moved as JSON; fractions of a px are not worth their bytes. */
export const movedToJson = (moved: Moved): unknown =>
  [...moved].map(([layout, places]) => [
    layout,
    [...places].map(([key, { x, y }]) => [key, Math.round(x * 10) / 10, Math.round(y * 10) / 10]),
  ]);

/** Reads what was moved; what is none is left out. */
export function movedFromJson(json: unknown): Moved {
  const moved = new Map<LayoutName, Places>();
  for (const entry of listIn(json)) {
    const [layout, places] = listIn(entry);
    if (typeof layout !== 'string' || !isLayoutName(layout)) continue;
    const read = new Map<string, Place>();
    for (const place of listIn(places)) {
      const [key, x, y] = listIn(place);
      if (typeof key === 'string' && typeof x === 'number' && typeof y === 'number' && isPlace(x, y))
        read.set(key, { x, y });
    }
    if (read.size > 0) moved.set(layout, read);
  }
  return moved;
}

const isPlace = (x: number, y: number): boolean => Math.abs(x) <= FURTHEST && Math.abs(y) <= FURTHEST;

const listIn = (json: unknown): readonly unknown[] => (Array.isArray(json) ? (json as unknown[]) : []);
