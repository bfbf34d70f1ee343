/**
 * Finds the place of the first item that is not before something, or where the list ends.
 * @param isBefore true for the items up to some place, and for none from there on
 * @param from where to begin @param to where to end, instead of the list
 */
export function lowerBound<T>(
  items: readonly T[],
  isBefore: (item: T) => boolean,
  from = 0,
  to = items.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // It lies within the list.
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
