/** Relations between entities, each with the places that state it or with what it was derived from. */
import { type Place, comparePlaces } from '../../schema/place.ts';
import { type Entity, placeId } from '../resolve/entity.ts';

export interface Relation {
  readonly relation: string;
  readonly from: Entity;
  readonly to: Entity;
  readonly evidence: readonly Place[];
  readonly weight: number;
  /** Keys of the entities that a derived relation rests on. */
  readonly because?: readonly string[];
}

/** Lists each place once, in the order of the notes. */
export const distinctPlaces = (places: readonly Place[]): Place[] =>
  [...new Map(places.map((place) => [placeId(place), place])).values()].sort(comparePlaces);
