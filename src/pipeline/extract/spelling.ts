/** Whether two names are one name misspelt. A wrong merge is worse than a missed one. */
import { distance } from 'fastest-levenshtein';

/**
 * Whether `name` is most likely a misspelling of `known`; both are folded names. One letter may differ from
 * six letters on, two from ten on; the first letter and every digit must agree.
 */
export function isMisspelling(name: string, known: string): boolean {
  const length = Math.min(name.length, known.length);
  if (name === known || length < 6 || Math.abs(name.length - known.length) > 2 || name[0] !== known[0])
    return false;
  if (distance(name, known) > (length < 10 ? 1 : 2)) return false;
  return name.replace(/\D/gu, '') === known.replace(/\D/gu, '');
}

/** The same, where nothing but the spelling speaks for it: the last letter must agree too, since English makes other words by endings (`container`, not containerd). */
export const isInnerMisspelling = (name: string, known: string): boolean =>
  name.at(-1) === known.at(-1) && isMisspelling(name, known);
