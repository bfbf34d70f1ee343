/**
 * Finds the few names that may be another one misspelt, without comparing each with each: of a name that is cut in
 * three, two slips leave a piece whole, at most two letters from where it was (the pigeonhole principle).
 */

/** Slips of the pen that a misspelt name has at most: letters left out, added or changed. */
const MOST_SLIPS = 2;
const PIECES = MOST_SLIPS + 1;

/**
 * Indexes names.
 * @returns for any name the positions, rising, of those that are at most two slips away from it and begin with the
 * same letter; some that are not may be among them
 */
export function indexLookAlikes(names: readonly string[]): (name: string) => readonly number[] {
  const byPiece = new Map<string, number[]>();
  const lengths = new Set<number>();
  names.forEach((name, at) => {
    lengths.add(name.length);
    for (let piece = 0; piece < PIECES; piece += 1) {
      const [start, end] = borders(name.length, piece);
      const key = keyOf(name, name.length, piece, name.slice(start, end));
      const others = byPiece.get(key);
      if (others === undefined) byPiece.set(key, [at]);
      else others.push(at);
    }
  });
  return (name) => {
    const found = new Set<number>();
    for (let length = name.length - MOST_SLIPS; length <= name.length + MOST_SLIPS; length += 1) {
      if (!lengths.has(length)) continue;
      for (let piece = 0; piece < PIECES; piece += 1) {
        const [start, end] = borders(length, piece);
        for (let shift = Math.max(-MOST_SLIPS, -start); shift <= MOST_SLIPS; shift += 1) {
          const part = name.slice(start + shift, end + shift);
          for (const at of byPiece.get(keyOf(name, length, piece, part)) ?? []) found.add(at);
        }
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}

const borders = (length: number, piece: number): readonly [start: number, end: number] => [
  Math.floor((length * piece) / PIECES),
  Math.floor((length * (piece + 1)) / PIECES),
];

const keyOf = (name: string, length: number, piece: number, part: string): string =>
  `${name.charAt(0)}${length} ${piece} ${part}`;
