/** What the finders hand on: sightings of names, and facts that join two of them. Nothing is merged yet. */
import type { Place } from '../../schema/place.ts';
import { type Block, type Outline, placeIn } from '../parse/outline.ts';

/**
 * One place where a thing seems to be named. `certainty` (0–1) is how sure the finder is of the kind; when
 * sightings are merged the surest decides.
 */
export interface Sighting {
  /** The name as the notes have it, white space folded. */
  readonly name: string;
  /** The usual name, where the finder knows it; sightings with one canon are one thing. */
  readonly canon?: string;
  readonly kind: string;
  readonly certainty: number;
  readonly finder: string;
  readonly place: Place;
  /** Index of the block that it stands in. */
  readonly block: number;
  /** Where a resource leads to. */
  readonly url?: string;
}

/** A relation that the notes state between two sightings, and the places that state it. */
export interface Fact {
  readonly relation: string;
  readonly from: Sighting;
  readonly to: Sighting;
  readonly evidence: readonly Place[];
}

/** A session that the notes cover. `sections` are those that its notes are written in. */
export interface Talk {
  readonly sighting: Sighting;
  readonly sections: ReadonlySet<number>;
  /** Its first and last line, sections of other talks between them included. */
  readonly first: number;
  readonly last: number;
  readonly day?: string;
  /** Other ways to name it, such as the whole heading that the title was cut from. */
  readonly aliases: readonly string[];
  /** Where other notes link to it. */
  readonly linkedFrom?: readonly Sighting[];
}

/** A sighting that came to nothing: another one has its place, or its note is a list kept beside the talks. */
export type Lost =
  | { readonly because: 'overlap'; readonly sighting: Sighting; readonly to: Sighting }
  | { readonly because: 'aside'; readonly sighting: Sighting };

/** All that was found in one note. */
export interface Findings {
  readonly outline: Outline;
  readonly talks: readonly Talk[];
  readonly sightings: readonly Sighting[];
  readonly facts: readonly Fact[];
  readonly lost: readonly Lost[];
}

/** What the thing is called: its usual name, where the finder knows it, else as the notes have it. */
export const usualNameOf = ({ name, canon }: Sighting): string => canon ?? name;

/** What a finder says of the stretch of a block that it saw. */
export type Seen = Pick<Sighting, 'kind' | 'certainty' | 'finder'> &
  Partial<Pick<Sighting, 'name' | 'canon'>>;

/** Makes the sighting of a stretch of a block's text; its name is the words there, unless the finder has better ones. */
export function see(
  outline: Outline,
  block: Block,
  start: number,
  end: number,
  { name, canon, kind, certainty, finder }: Seen,
): Sighting {
  // Field by field: there are a hundred thousand in a vault, and what is copied together takes more room.
  const sighting: Sighting = {
    name: name ?? nameIn(block, start, end),
    kind,
    certainty,
    finder,
    place: placeIn(outline, block, start, end),
    block: block.index,
  };
  return canon === undefined ? sighting : { ...sighting, canon };
}

/** Folds the white space, blanked markup included, of a stretch of a block's text. */
export const nameIn = (block: Block, start: number, end: number): string =>
  block.text.slice(start, end).replace(/\s+/gu, ' ').trim();
