/**
 * Which of some names are wanted: all but some, or only some. Both are needed: with "all but" a name that comes
 * with the next note is shown, with "only" it is not; and of 300 files either can be said in a few words.
 */

export interface Choice {
  readonly mode: 'except' | 'only';
  readonly names: ReadonlySet<string>;
}

/** Wants everything. */
export const ALL: Choice = { mode: 'except', names: new Set() };

export const allows = ({ mode, names }: Choice, name: string): boolean =>
  names.has(name) === (mode === 'only');

/** True where the choice leaves nothing out, whatever the names are. */
export const isAll = ({ mode, names }: Choice): boolean => mode === 'except' && names.size === 0;

/** Wants a name that was not wanted, and the other way round. @param known all names there are */
export function toggled(choice: Choice, name: string, known: readonly string[]): Choice {
  const names = new Set(choice.names);
  if (!names.delete(name)) names.add(name);
  return settled({ mode: choice.mode, names }, known);
}

/** Wants one name alone; everything where it already stood alone. */
export function onlyOf(choice: Choice, name: string, known: readonly string[]): Choice {
  const wanted = known.filter((other) => allows(choice, other));
  const isAlone = wanted.length === 1 && wanted[0] === name;
  return isAlone ? ALL : settled({ mode: 'only', names: new Set([name]) }, known);
}

/** Wants a name beside what is wanted already. */
export const including = (choice: Choice, name: string, known: readonly string[]): Choice =>
  allows(choice, name) ? choice : toggled(choice, name, known);

/** Keeps the names that there are. A choice of only unknown names says nothing, and wants everything. */
export function knownChoice({ mode, names }: Choice, known: readonly string[]): Choice {
  const kept = new Set(known.filter((name) => names.has(name)));
  if (mode === 'only' && kept.size === 0 && names.size > 0) return ALL;
  return settled({ mode, names: kept }, known);
}

export const sameChoice = (a: Choice, b: Choice): boolean =>
  a === b || (a.mode === b.mode && sameNames(a.names, b.names));

export const sameNames = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a === b || (a.size === b.size && [...a].every((name) => b.has(name)));

/** A choice of every name is the choice of all. */
const settled = (choice: Choice, known: readonly string[]): Choice =>
  choice.mode === 'only' && known.every((name) => choice.names.has(name)) ? ALL : choice;
