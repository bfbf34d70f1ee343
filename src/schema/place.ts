/**
 * Places in the notes: what every node and edge points back to. Lines and columns are 1-based, offsets
 * 0-based UTF-16 units of the original file, as in unist.
 */

/** One position in a file. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source: `end` is the position after its last character. */
export interface Place {
  readonly source: string;
  readonly start: Point;
  readonly end: Point;
}

/** A place where something is named, and the finder that saw it there. */
export interface Mention extends Place {
  readonly finder?: string;
}

/** Orders places by source, then by where they begin, then by where they end. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}
