/** Where names stand round their marks, which depends on what place means in a layout. */
import type { Backdrop, Score } from '../layout/backdrop.ts';
import type { Point } from './camera.ts';
import type { LabelFacts } from './labelFacts.ts';
import { OUTWARD, type Place, freePlaces, outwardPlaces, talkPlaces } from './labelPlaces.ts';

/**
 * On a map each name stands where it finds room, in a score right of its mark, with rings away from the middle.
 * The score says the talks' names itself; a map of regions says them only to one who comes near.
 */
export type NameStyle =
  | { readonly kind: 'map' }
  | Pick<Score, 'kind' | 'names' | 'threads' | 'close'>
  | { readonly kind: 'regions' }
  | { readonly kind: 'rings'; readonly centre: Point };

export const nameStyleOf = (backdrop: Backdrop | null): NameStyle =>
  backdrop === null ? { kind: 'map' } : backdrop;

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

/** The places of a name, best first. @param must true where the name has to be said somewhere */
export function namePlaces(
  { key, isTalk }: Pick<LabelFacts, 'key' | 'isTalk'>,
  style: NameStyle,
  { fromTalk, fromMiddle }: Pick<Seen, 'fromTalk' | 'fromMiddle'>,
  must: boolean,
): readonly Place[] {
  if (style.kind === 'score') {
    if (must) return ['e', 'w', 'ne', 'se', 'nw', 'sw'];
    if (style.close.has(key)) return ['e', 's', 'n'];
    return style.names === 'before' ? ['w'] : ['e'];
  }
  const away = style.kind === 'rings' ? fromMiddle : isTalk ? null : fromTalk;
  if (away !== null && (away.x !== 0 || away.y !== 0)) {
    const outward = outwardPlaces(away.x, away.y);
    // Within a fan a label would lie on its edges: rather none, unless it must be.
    return must ? outward : outward.slice(0, OUTWARD);
  }
  return isTalk ? talkPlaces() : freePlaces();
}
