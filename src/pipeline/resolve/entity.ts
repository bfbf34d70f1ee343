/** Entities: sightings that are one thing, under one name, kind and key. */
import type { Place } from '../../schema/place.ts';
import type { Sighting, Talk } from '../extract/sighting.ts';

export interface Entity {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  /** Other names that the notes or the gazetteer have for it, the label left out. */
  readonly aliases: readonly string[];
  /** Where it is named, in the order of the notes, each place once. */
  readonly sightings: readonly Sighting[];
  /** For a talk, what the notes say of it. */
  readonly talk?: NotedTalk;
  readonly url?: string;
  /** The sighting that decided what kind it is. */
  readonly surest: Sighting;
  readonly joined: readonly Joined[];
}

/** A talk, and the note that it stands in. */
export type NotedTalk = Talk & { readonly source: string };

export interface TalkEntity extends Entity {
  readonly talk: NotedTalk;
}

const isTalk = (entity: Entity): entity is TalkEntity => entity.talk !== undefined;

/** The talks among entities in the order of the notes: by source, then by line. */
export const talksInOrder = (entities: readonly Entity[]): TalkEntity[] =>
  entities
    .filter(isTalk)
    .sort(({ talk: a }, { talk: b }) =>
      a.source === b.source ? a.first - b.first : a.source < b.source ? -1 : 1,
    );

/** How two groups of sightings came to be one entity. */
export type MergeRule =
  | 'misspelt'
  | 'short form'
  | 'its last word'
  | 'without its maker'
  | 'without its version'
  | 'without its sort'
  | 'another ending';

/** A group that was merged into an entity, by the id that its sightings had. */
export interface Joined {
  readonly id: string;
  readonly rule: MergeRule;
}

/** Entities, and which of them a sighting or a talk belongs to. */
export interface Resolved {
  readonly entities: readonly Entity[];
  readonly talkOf: (talk: Talk) => Entity;
  readonly entityOf: (sighting: Sighting) => Entity | undefined;
}

/** Tells one place from another. */
export const placeId = ({ source, start, end }: Place): string => `${source}:${start.offset}:${end.offset}`;
