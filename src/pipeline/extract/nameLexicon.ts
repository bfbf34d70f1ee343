/** What is known of names before the notes are read, in the form in which finders ask for it. */
import type { Gazetteer, GazetteerEntry } from '../../schema/gazetteerFile.ts';
import { groupBy } from '../groupBy.ts';
import { type Begun, beginWith } from './begun.ts';
import { isFunctionWord } from './english/wordClass.ts';
import { remembered } from './remembered.ts';
import { LEAST_MISSPELT, isInnerMisspelling, sharedByInnerMisspelt } from './spelling.ts';
import {
  type WordForm,
  foldForm,
  foldName,
  foldSingular,
  formOf,
  ofEachForm,
  singularOf,
  singularOfName,
} from './words.ts';

/** An entry that a folded form leads to. `form` is the spelling in the gazetteer that it was folded from. */
export interface KnownForm {
  readonly entry: GazetteerEntry;
  readonly form: string;
}

/** Words one after another, as far as known forms begin with their letters. */
export interface Lead {
  readonly known: KnownForm | undefined;
  /** The forms that begin with all of them; undefined where a longer name cannot follow. */
  readonly begun: Begun | undefined;
}

export interface NameLexicon {
  readonly isGivenName: (word: string) => boolean;
  /** The entry whose label or alias folds to the same letters, in the singular or plural. */
  readonly known: (name: string) => KnownForm | undefined;
  /** The entry that a single word is most likely a misspelling of; only for words that nothing else explains. */
  readonly misspelt: (word: WordForm) => KnownForm | undefined;
  /** The entry of two words around a small one (`defense in depth`) whatever small word was heard. */
  readonly around: (first: WordForm, last: WordForm) => KnownForm | undefined;
  /** What a name is compared by: the folded label of its entry, or the folded name where there is none. */
  readonly canonOf: (name: string) => string;
  /** What a word may be, or begin. */
  readonly leadOf: (word: WordForm) => Lead;
  /** The same of words that were a lead, and one more: `name` is all of them as they are written. */
  readonly longerLead: (begun: Begun, word: WordForm, name: () => string) => Lead;
  /** The longest known form, in words; longer runs need not be looked up. */
  readonly longest: number;
}

/** The singular of a name has fewer letters by this many at the most. */
const LONGEST_ENDING = 3;
const NO_LEAD: Lead = { known: undefined, begun: undefined };

const compiled = new WeakMap<Gazetteer, NameLexicon>();

/** The lexicon of a gazetteer, compiled once however often notes are read with it. */
export function lexiconOf(gazetteer: Gazetteer): NameLexicon {
  const before = compiled.get(gazetteer);
  if (before !== undefined) return before;
  const lexicon = compileLexicon(gazetteer);
  compiled.set(gazetteer, lexicon);
  return lexicon;
}

/** What the folded forms of names lead to: a lexicon is told by it. */
type Forms = ReadonlyMap<string, KnownForm>;

/** What a lexicon has said of a word: `slip` is null where it is no slip of anything. */
interface Said {
  by: Forms | undefined;
  lead: Lead | undefined;
  slip: KnownForm | null | undefined;
}

const lastSaid = ofEachForm((): Said => ({ by: undefined, lead: undefined, slip: undefined }));

/** What this lexicon has said of a word. Of others nothing is kept: words outlive them. */
function saidOf(form: WordForm, by: Forms): Said {
  const said = lastSaid(form);
  if (said.by !== by) Object.assign(said, { by, lead: undefined, slip: undefined });
  return said;
}

/** Compiles the gazetteer. */
function compileLexicon({ entries, givenNames }: Gazetteer): NameLexicon {
  const forms = formsOf(entries);
  const written = entries.flatMap(spellingsOf);
  const sorted = [...forms.keys()].sort();
  const most = longestOf(sorted, ({ length }) => length);
  const given = new Set(givenNames.map(foldGivenName));
  const [around, slipIn] = [aroundIn(forms), slipsIn(forms)];
  const find = (name: string): KnownForm | undefined => {
    const folded = foldName(name);
    // Longer by more than an ending: a sentence, of which somebody has asked whether it is a name.
    if (folded.length > most + LONGEST_ENDING) return undefined;
    const singular = folded.endsWith('s') ? forms.get(singularOfName(name, folded)) : undefined;
    return forms.get(folded) ?? singular ?? forms.get(`${folded}s`);
  };
  const findLead = (form: WordForm): Lead => {
    const { begun, missed } = beginWith(sorted, undefined, foldForm(form));
    return { known: find(form.text), begun: missed === 0 ? begun : undefined };
  };
  const leadOf = (form: WordForm): Lead => {
    const said = saidOf(form, forms);
    return (said.lead ??= findLead(form));
  };
  // Of several words hardly any are asked for again, and they would take the place of words.
  const known = (name: string): KnownForm | undefined =>
    name.includes(' ') || name.length > most ? find(name) : leadOf(formOf(name)).known;
  return {
    isGivenName: remembered((word) => given.has(foldGivenName(word))),
    known,
    around,
    canonOf: (name) => foldSingular(known(name)?.entry.label ?? name),
    leadOf,
    longerLead: (before, form, name) => {
      const folded = foldForm(form);
      const { begun, missed } = beginWith(sorted, before, folded);
      if (missed === 0) return { known: known(name()), begun };
      // Only the ending of a plural may be more than the name has.
      if (missed > LONGEST_ENDING || !folded.endsWith('s')) return NO_LEAD;
      return { known: known(name()), begun: undefined };
    },
    misspelt: (form) => {
      const said = saidOf(form, forms);
      if (said.slip === undefined) said.slip = slipIn(form);
      return said.slip ?? undefined;
    },
    longest: longestOf(written, (spelling) => spelling.split(/[\s_./-]+/u).length),
  };
}

const spellingsOf = ({ label, aliases = [] }: GazetteerEntry): readonly string[] => [label, ...aliases];

const longestOf = (names: readonly string[], measure: (name: string) => number): number =>
  names.reduce((longest, name) => Math.max(longest, measure(name)), 1);

/** What each folded form leads to; of two entries with the same form to the first. */
function formsOf(entries: readonly GazetteerEntry[]): Forms {
  const forms = new Map<string, KnownForm>();
  for (const entry of entries) {
    for (const form of spellingsOf(entry)) {
      const folded = foldName(form);
      if (folded !== '' && !forms.has(folded)) forms.set(folded, { entry, form });
    }
  }
  return forms;
}

function aroundIn(forms: Forms): NameLexicon['around'] {
  const byFirst = new Map<string, Map<string, KnownForm>>();
  for (const form of forms.values()) {
    const [first, small, last, ...others] = form.form.split(/\s+/u);
    if (first === undefined || small === undefined || last === undefined || others.length > 0) continue;
    if (!isAround(first, last) || !isFunctionWord(small)) continue;
    const ofFirst = byFirst.get(foldName(first)) ?? new Map<string, KnownForm>();
    byFirst.set(foldName(first), ofFirst.set(foldName(last), form));
  }
  return (first, last) =>
    isAround(first.text, last.text) ? byFirst.get(foldForm(first))?.get(foldForm(last)) : undefined;
}

/** Finds the form that a word is most likely a slip of; null where there is none. */
function slipsIn(forms: Forms): (form: WordForm) => KnownForm | null {
  // The few that a word may be a slip of.
  const byShared = groupBy(
    Array.from(forms, ([folded, form], at) => ({ folded, form, at })).filter(
      ({ folded }) => folded.length >= LEAST_MISSPELT,
    ),
    ({ folded }) => sharedByInnerMisspelt(folded),
  );
  const slipOf = (name: string) =>
    byShared.get(sharedByInnerMisspelt(name))?.find(({ folded }) => isInnerMisspelling(name, folded));
  return (form) => {
    const folded = foldForm(form);
    if (folded.length < LEAST_MISSPELT) return null;
    const [whole, singular] = [slipOf(folded), slipOf(singularOf(folded))];
    if (whole === undefined || singular === undefined) return (whole ?? singular)?.form ?? null;
    return whole.at <= singular.at ? whole.form : singular.form;
  };
}

/** Shorter words stand around small ones in too many sentences. */
const isAround = (first: string, last: string): boolean =>
  first.length > 4 && last.length > 4 && first !== last;

/** Given names are written with and without their accents. */
const foldGivenName = (name: string): string => foldName(name.normalize('NFD').replace(/\p{M}/gu, ''));
