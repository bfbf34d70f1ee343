/** Relations between entities, each with the places that state it or with what it was derived from. */
import type { Place } from '../../schema/place.ts';
import type { Entity } from '../resolve/entity.ts';

export interface Relation {
  readonly relation: string;
  readonly from: Entity;
  readonly to: Entity;
  readonly evidence: readonly Place[];
  readonly weight: number;
  /** Keys of the entities that a derived relation rests on. */
  readonly because?: readonly string[];
}
