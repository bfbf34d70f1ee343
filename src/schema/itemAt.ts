/**
 * Takes what a list holds for certain.
 * @param at from 0
 * @throws RangeError where it holds nothing there: a mistake of ours, which no stand-in should hide
 */
export function itemAt<Item>(items: ArrayLike<Item>, at: number): Item {
  const item = items[at];
  if (item === undefined)
    throw new RangeError(`there is nothing at ${String(at)} of ${String(items.length)}`);
  return item;
}

/**
 * Takes what a map holds for certain.
 * @throws RangeError where it does not hold the key
 */
export function valueAt<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`there is no ${String(key)}`);
  return value;
}
