/** Keeps for each talk those that are nearest to it, without ever listing all pairs: of a vault there are millions. */

/** Two talks, by their positions in the order of the notes, and how alike they are. */
export interface Pair {
  readonly at: number;
  readonly next: number;
  readonly likeness: number;
}

export class NearestTalks {
  readonly #lists: Pair[][] = [];
  readonly #most: number;
  readonly #nameOf: (pair: Pair) => string;

  /**
   * @param most how many a talk keeps
   * @param nameOf what pairs that are equally alike are ordered by
   */
  constructor(most: number, nameOf: (pair: Pair) => string) {
    this.#most = most;
    this.#nameOf = nameOf;
  }

  /** Offers a pair to both of its talks. */
  offer(at: number, next: number, likeness: number): void {
    // Of a vault's millions of pairs most are too far apart for either.
    if (this.#isTooFar(at, likeness) && this.#isTooFar(next, likeness)) return;
    const pair = { at, next, likeness };
    this.#offerTo(at, pair);
    this.#offerTo(next, pair);
  }

  /** Lists the pairs that are among the nearest of one of their two talks, each once. */
  pairs(): Pair[] {
    return [...new Set(this.#lists.flat())];
  }

  #isTooFar(talk: number, likeness: number): boolean {
    return likeness < (this.#lists[talk]?.[this.#most - 1]?.likeness ?? 0);
  }

  #offerTo(talk: number, pair: Pair): void {
    const list = (this.#lists[talk] ??= []);
    let place = list.length;
    for (let before = list[place - 1]; before !== undefined && this.#isBefore(pair, before);) {
      place -= 1;
      before = list[place - 1];
    }
    if (place >= this.#most) return;
    list.splice(place, 0, pair);
    if (list.length > this.#most) list.pop();
  }

  #isBefore(a: Pair, b: Pair): boolean {
    return a.likeness === b.likeness ? this.#nameOf(a) < this.#nameOf(b) : a.likeness > b.likeness;
  }
}
