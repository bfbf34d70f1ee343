/** Stretches of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a source, and the words that stand before it in what is shown. */
export interface Piece extends Stretch {
  readonly before: string;
}
