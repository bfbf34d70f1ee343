/** Keeps the best few of many without sorting all of them: a list shows eight of what may be fifty thousand. */

export interface Best<Item> {
  readonly offer: (item: Item) => void;
  /** What was kept, the best first. */
  readonly kept: Item[];
}

/** @param compare negative where the first is better; must not call two different items equal */
export function keepBest<Item>(most: number, compare: (a: Item, b: Item) => number): Best<Item> {
  const kept: Item[] = [];
  return {
    kept,
    offer(item) {
      const worst = kept.at(-1);
      if (kept.length >= most && (worst === undefined || compare(item, worst) >= 0)) return;
      let at = kept.length;
      while (at > 0 && compare(item, kept[at - 1] as Item) < 0) at -= 1;
      kept.splice(at, 0, item);
      if (kept.length > most) kept.pop();
    },
  };
}
