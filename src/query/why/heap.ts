/** A binary heap: what comes first is taken first. */

export interface Heap<Item> {
  readonly push: (item: Item) => void;
  readonly pop: () => Item | undefined;
  readonly peek: () => Item | undefined;
}

/** @param compare negative where the first item comes before the second */
export function createHeap<Item>(compare: (a: Item, b: Item) => number): Heap<Item> {
  const items: Item[] = [];
  const isBefore = (one: number, other: number): boolean =>
    one < items.length && compare(items[one] as Item, items[other] as Item) < 0;
  const swap = (one: number, other: number): void => {
    [items[one], items[other]] = [items[other] as Item, items[one] as Item];
  };
  return {
    push(item) {
      items.push(item);
      let at = items.length - 1;
      while (at > 0 && isBefore(at, (at - 1) >> 1)) {
        swap(at, (at - 1) >> 1);
        at = (at - 1) >> 1;
      }
    },
    pop() {
      const [first] = items;
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      let at = 0;
      for (;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const child = isBefore(right, left) ? right : left;
        if (!isBefore(child, at)) return first;
        swap(child, at);
        at = child;
      }
    },
    peek: () => items[0],
  };
}
