/** What is said of a name: data, to be printed or shown. */
import type { Place } from '../../schema/place.ts';

/** Words of the notes. */
export interface Quote {
  readonly place: Place;
  readonly words: string;
}

/** What a finder said of the kind, so many times. */
export interface Vote {
  readonly finder: string;
  readonly kind: string;
  /** How sure the finder was, 0–1. */
  readonly certainty: number;
  readonly count: number;
  /** The surest vote decides; one for the same words as another, surer one is overruled. */
  readonly outcome: 'decides' | 'counts' | 'overruled';
}

/** A spelling in the notes, and why it stands for the thing. */
export interface Form {
  readonly name: string;
  readonly count: number;
  readonly because: string;
}

/** A thing in the graph. */
export interface ExplainedThing {
  readonly label: string;
  readonly kind: string;
  readonly mentions: readonly (Quote & { readonly finder: string })[];
  readonly votes: readonly Vote[];
  /** Why its kind is another than the one that was voted for. */
  readonly retyped?: string;
  readonly forms: readonly Form[];
}

/** Words that might name it and are no mention of it. */
export type Dropped = Quote & { readonly because: string };

export interface Explained {
  /** Everything in the graph that has the name; several where a talk is called after a company, say. */
  readonly things: readonly ExplainedThing[];
  readonly dropped: readonly Dropped[];
}
