/** Whether two names are one name misspelt. A wrong merge is worse than a missed one. */
import { distance } from 'fastest-levenshtein';

/** Shorter names are too near to too many words. */
export const LEAST_MISSPELT = 6;
/** From so many letters on there may be two slips. */
const LEAST_TWICE = 10;
/** Slips that a misspelt name has at most: letters left out, added or changed. */
export const MOST_SLIPS = 2;

/** How many slips there may be between two folded names of which the shorter has so many letters, 0–2. */
export const mostSlips = (length: number): number =>
  length < LEAST_MISSPELT ? 0 : length < LEAST_TWICE ? 1 : MOST_SLIPS;

/**
 * Whether `name` is most likely a misspelling of `known`; both are folded names. One letter may differ from
 * six letters on, two from ten on; the first letter and every digit must agree.
 */
export function isMisspelling(name: string, known: string): boolean {
  const slips = mostSlips(Math.min(name.length, known.length));
  if (name === known || Math.abs(name.length - known.length) > slips || name[0] !== known[0]) return false;
  return slips > 0 && distance(name, known) <= slips && digitsOf(name) === digitsOf(known);
}

/** The same, where nothing but the spelling speaks for it: the last letter must agree too, since English makes other words by endings (`container`, not containerd). */
export const isInnerMisspelling = (name: string, known: string): boolean =>
  name.at(-1) === known.at(-1) && isMisspelling(name, known);

/** What a name shares with each that it is a misspelling of: the first letter and the digits. */
export const sharedByMisspelt = (name: string): string => name.charAt(0) + digitsOf(name);

/** The same for an inner misspelling: the last letter too. */
export const sharedByInnerMisspelt = (name: string): string => sharedByMisspelt(name) + name.slice(-1);

const digitsOf = (name: string): string => name.replace(/\D/gu, '');
