/**
 * Finds how many items at the beginning of a list are before something: the place of the first that is not, or the length.
 * @param isBefore true for the items up to some place, and for none from there on
 */
export function lowerBound<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // It lies within the list.
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
