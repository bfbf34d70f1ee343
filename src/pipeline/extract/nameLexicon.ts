/** What is known of names before the notes are read, in the form in which finders ask for it. */
import type { Gazetteer, GazetteerEntry } from '../../schema/gazetteerFile.ts';
import { foldName, singularOf } from './words.ts';

/** An entry that a folded form leads to. `form` is the spelling in the gazetteer that it was folded from. */
export interface KnownForm {
  readonly entry: GazetteerEntry;
  readonly form: string;
}

export interface NameLexicon {
  readonly isGivenName: (word: string) => boolean;
  /** The entry whose label or alias folds to the same letters, in the singular or plural. */
  readonly known: (name: string) => KnownForm | undefined;
  /** The longest known form, in words; longer runs need not be looked up. */
  readonly longest: number;
}

/** Compiles the gazetteer. Of two entries with the same form the first one is kept. */
export function compileLexicon({ entries, givenNames }: Gazetteer): NameLexicon {
  const forms = new Map<string, KnownForm>();
  let longest = 1;
  for (const entry of entries) {
    for (const form of [entry.label, ...(entry.aliases ?? [])]) {
      const folded = foldName(form);
      longest = Math.max(longest, form.split(/[\s_./-]+/u).length);
      if (folded !== '' && !forms.has(folded)) forms.set(folded, { entry, form });
    }
  }
  const given = new Set(givenNames.map(foldGivenName));
  return {
    isGivenName: (word) => given.has(foldGivenName(word)),
    known: (name) => {
      const folded = foldName(name);
      return forms.get(folded) ?? forms.get(singularOf(folded)) ?? forms.get(`${folded}s`);
    },
    longest,
  };
}

/** Given names are written with and without their accents. */
const foldGivenName = (name: string): string => foldName(name.normalize('NFD').replace(/\p{M}/gu, ''));
