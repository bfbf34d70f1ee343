/**
 * How far a word is from the beginning of another, counted in slips: a letter too many, too few, another one,
 * or two that changed places. `kubernets` is one slip from `kubernetes`, and so is `kubrn` from its beginning.
 */

export interface Slips {
  readonly slips: number;
  /** True where the whole word is meant, not only its beginning. */
  readonly isWhole: boolean;
}

/** How many slips a word of that length may hold: in a short one a slip makes another word. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const LONGEST = 64;
/** Views, since these hold a number at every place. */
const newRow = (): DataView => new DataView(new ArrayBuffer(LONGEST + 4));
const rows = [newRow(), newRow(), newRow()] as const;

/**
 * Counts the least slips that lead from a sought word to a word or to a beginning of it.
 * @param most what is farther is not looked into
 * @returns undefined where more than `most` are needed
 */
export function slipsTo(sought: string, word: string, most: number): Slips | undefined {
  const length = sought.length;
  if (length > LONGEST || word.length < length - most) return undefined;
  const far = most + 1;
  const end = Math.min(word.length, length + most);
  let [before, last, now] = rows;
  for (let at = 0; at <= length; at += 1) last.setUint8(at, Math.min(at, far));
  let least = last.getUint8(length);
  for (let column = 1; column <= end; column += 1) {
    const letter = word.charCodeAt(column - 1);
    // Farther off the diagonal than `most` there is nothing to win.
    const [from, to] = [Math.max(1, column - most), Math.min(length, column + most)];
    let nearest = from === 1 ? Math.min(column, far) : far;
    now.setUint8(from - 1, nearest);
    for (let row = from; row <= to; row += 1) {
      const own = sought.charCodeAt(row - 1);
      const straight = last.getUint8(row - 1) + (own === letter ? 0 : 1);
      const added = row === column + most ? far : last.getUint8(row) + 1;
      let cost = Math.min(straight, added, now.getUint8(row - 1) + 1);
      const changedPlaces =
        row > 1 && column > 1 && own === word.charCodeAt(column - 2) && sought.charCodeAt(row - 2) === letter;
      if (changedPlaces) cost = Math.min(cost, before.getUint8(row - 2) + 1);
      now.setUint8(row, Math.min(cost, far));
      nearest = Math.min(nearest, cost);
    }
    const here = to === length ? now.getUint8(length) : far;
    if (column === word.length && here <= most && here <= least) return { slips: here, isWhole: true };
    least = Math.min(least, here);
    if (nearest > most) break;
    [before, last, now] = [last, now, before];
  }
  return least <= most ? { slips: least, isWhole: false } : undefined;
}
