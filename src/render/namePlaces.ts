/** Where names stand round their marks, which depends on what place means in a layout. */
import type { Backdrop, List, Regions, Rings, Score } from '../layout/backdrop.ts';
import type { Point } from './camera.ts';
import type { LabelFacts } from './labelFacts.ts';
import { OUTWARD, type Place, freePlaces, outwardPlaces, talkPlaces } from './labelPlaces.ts';

/**
 * On a map each name stands where it finds room, in a score and a list right of its mark, with rings away from the middle.
 * The score says the talks' names itself; a map of regions says them only to one who comes near.
 */
export type NameStyle =
  | { readonly kind: 'map' }
  | Pick<Score, 'kind' | 'names' | 'threads' | 'close'>
  | Pick<Regions, 'kind' | 'regions' | 'named'>
  | List
  | Pick<Rings, 'kind' | 'centre' | 'rings' | 'sectors'>;

const MAP: NameStyle = { kind: 'map' };

/** Finds the style of a backdrop: the same object for the same backdrop. */
export const nameStyleOf = (backdrop: Backdrop | null): NameStyle => backdrop ?? MAP;

/** A node seen from the screen: y downward. */
export interface Seen {
  readonly at: Point;
  /** From the talk that alone has it, if that is near. */
  readonly fromTalk: Point | null;
  /** From the middle of the rings. */
  readonly fromMiddle: Point | null;
}

/** Px of the screen to a px of the layout from which what is set close in a score is named. */
export const CLOSE_FROM = 1.5;

/** The places of a name, best first. @param must true where the name has to be said somewhere @param isNear true where one has come near */
export function namePlaces(
  { key, isTalk, shared }: Pick<LabelFacts, 'key' | 'isTalk' | 'shared'>,
  style: NameStyle,
  { fromTalk, fromMiddle }: Pick<Seen, 'fromTalk' | 'fromMiddle'>,
  must: boolean,
  isNear = false,
): readonly Place[] {
  if (style.kind === 'score') {
    if (must) return ['e', 'w', 'ne', 'se', 'nw', 'sw'];
    if (style.close.has(key)) return isNear ? ['e', 's', 'n'] : ['e'];
    return style.names === 'before' ? ['w'] : ['e'];
  }
  if (style.kind === 'list') return must ? ['e', 'w', 'ne', 'se'] : ['e'];
  // What is shared stands in rows there.
  if (style.kind === 'regions' && shared && !must) return ['e'];
  const away = style.kind === 'rings' ? fromMiddle : isTalk ? null : fromTalk;
  if (away !== null && (away.x !== 0 || away.y !== 0)) {
    const outward = outwardPlaces(away.x, away.y);
    // Within a fan a label would lie on its edges: rather none, unless it must be or one has come near.
    return must || isNear ? outward : outward.slice(0, OUTWARD);
  }
  return isTalk ? talkPlaces() : freePlaces();
}
