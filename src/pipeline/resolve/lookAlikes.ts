/**
 * Finds the few names that may be another one misspelt, without comparing each with each: of a name that is cut into
 * one piece more than there are slips, a piece stays whole, no further from where it was than there are slips (the
 * pigeonhole principle).
 */
import { LEAST_MISSPELT, MOST_SLIPS, mostSlips } from '../extract/spelling.ts';

/**
 * Indexes folded names.
 * @param sharedOf what a name shares with each that it may be a misspelling of
 * @returns for any name the positions, rising, of those that it may be misspelt for; some that it may not be are among
 * them
 */
export function indexLookAlikes(
  names: readonly string[],
  sharedOf: (name: string) => string,
): (name: string) => readonly number[] {
  const byPiece = new Map<string, number[]>();
  names.forEach((name, at) => {
    const shared = sharedOf(name);
    for (const slips of slipsOf(name.length))
      for (let piece = 0; piece <= slips; piece += 1) {
        const [start, end] = borders(name.length, piece, slips);
        const key = keyOf(shared, name.length, slips, piece, name.slice(start, end));
        const others = byPiece.get(key);
        if (others === undefined) byPiece.set(key, [at]);
        else others.push(at);
      }
  });
  return (name) => {
    const found = new Set<number>();
    const shared = sharedOf(name);
    for (let length = name.length - MOST_SLIPS; length <= name.length + MOST_SLIPS; length += 1) {
      const slips = mostSlips(Math.min(length, name.length));
      if (Math.abs(length - name.length) > slips) continue;
      for (let piece = 0; piece <= slips; piece += 1) {
        const [start, end] = borders(length, piece, slips);
        for (let shift = Math.max(-slips, -start); shift <= slips; shift += 1) {
          const part = name.slice(start + shift, end + shift);
          for (const at of byPiece.get(keyOf(shared, length, slips, piece, part)) ?? []) found.add(at);
        }
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** How many slips there may be between a name of some length and another one: fewer where that is a letter shorter and has too few for more. */
function slipsOf(length: number): ReadonlySet<number> {
  if (length < LEAST_MISSPELT) return new Set();
  return new Set([mostSlips(length), mostSlips(Math.max(LEAST_MISSPELT, length - 1))]);
}

const borders = (length: number, piece: number, slips: number): readonly [start: number, end: number] => [
  Math.floor((length * piece) / (slips + 1)),
  Math.floor((length * (piece + 1)) / (slips + 1)),
];

const keyOf = (shared: string, length: number, slips: number, piece: number, part: string): string =>
  `${shared} ${length} ${slips}${piece} ${part}`;
