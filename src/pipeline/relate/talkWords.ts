/** The words of each talk's notes, and the themes that they belong to. */
import { isEverydayWord, isFunctionWord } from '../extract/english/wordClass.ts';
import type { Findings } from '../extract/sighting.ts';
import { cutWords, singularOf } from '../extract/words.ts';
import type { Entity, Resolved } from '../resolve/entity.ts';
import { Names } from './names.ts';
import { namesakeOf } from './namesake.ts';
import {
  type Traits,
  type Vector,
  byRarity,
  byRarityOfHubsToo,
  countHaving,
  isHub,
  mapValues,
  vectorOf,
  weighTraits,
} from './talkTraits.ts';
import { themesOf } from './themesOf.ts';

/** A form of a word in a talk: where it first stands, as offsets, and what it amounts to. */
interface Counted {
  count: number;
  readonly start: number;
  readonly end: number;
  inTitle: boolean;
}

export interface TalkWords {
  /** Unit vectors of tf-idf, named by the word in the singular. */
  readonly words: Traits;
  /** The same, named by the theme; a word of several themes is shared out among them. */
  readonly themes: Traits;
}

/** What standing in the title adds to the amount of a word. */
const IN_TITLE = 1;
/** That two talks share an everyday word ("work", "good") counts half: the root of it for each. */
const EVERYDAY = Math.SQRT1_2;

/** Weighs the words of each talk's own sections, hubs left out; the amount of a word is the root of its count. */
export function talkWords(findings: readonly Findings[], { entityOf }: Resolved): TalkWords {
  const forms = new Names();
  const formOf = formIn(forms);
  const inTitles = new Map<Entity, ReadonlySet<number>>();
  const counts = new Map<Entity, Vector>();
  for (const found of findings)
    for (const [talk, counted] of countWords(found, entityOf, formOf)) {
      const ofForms = [...counted.values()];
      counts.set(talk, {
        ids: [...counted.keys()],
        weights: ofForms.map(({ count }) => count),
        starts: ofForms.map(({ start }) => start),
        ends: ofForms.map(({ end }) => end),
      });
      inTitles.set(talk, new Set([...counted].filter(([, { inTitle }]) => inTitle).map(([form]) => form)));
    }
  const having = countHaving({ names: forms.list, vectors: counts });
  const [singulars, themes] = [new Names(), new Names()];
  // The themes of words that most talks have would be hubs too.
  const readings = forms.list.map((form, id) =>
    isHub(counts.size, having[id] ?? 0) ? SAYS_NOTHING : readForm(form, singulars, themes),
  );
  const amountsOf =
    (read: (counts: Vector, inTitle: ReadonlySet<number>, readings: readonly Reading[]) => Vector) =>
    (counted: Vector, talk: Entity): Vector =>
      read(counted, inTitles.get(talk) ?? new Set(), readings);
  const words = mapValues(counts, amountsOf(amountsOfWords));
  const ofThemes = mapValues(counts, amountsOf(amountsOfThemes));
  return {
    words: weighTraits({ names: singulars.list, vectors: words }, byRarity),
    themes: weighTraits({ names: themes.list, vectors: ofThemes }, byRarityOfHubsToo),
  };
}

/** What a lower-case form of a word is: which word, -1 for none, and which themes it belongs to. */
interface Reading {
  readonly word: number;
  readonly isEveryday: boolean;
  readonly themes: readonly number[];
}

const SAYS_NOTHING: Reading = { word: -1, isEveryday: false, themes: [] };

function readForm(form: string, singulars: Names, themes: Names): Reading {
  const isWord = form.length >= 3 && !/\d/u.test(form);
  const word = singularOf(form);
  return {
    word: isWord ? singulars.idOf(word) : -1,
    isEveryday: isEverydayWord(word),
    themes: themesOf(form).map((theme) => themes.idOf(theme)),
  };
}

/** Numbers the lower-case forms of words, and answers -1 for what says nothing: each word is looked up once. */
function formIn(forms: Names): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const form = word.length < 2 || isFunctionWord(word) ? -1 : forms.idOf(word.toLowerCase());
    known.set(word, form);
    return form;
  };
}

/** Counts by talk and lower-case form; the place is that of the first time. */
function countWords(
  { outline, talks }: Findings,
  entityOf: Resolved['entityOf'],
  formOf: (word: string) => number,
): Map<Entity, Map<number, Counted>> {
  const counted = new Map<Entity, Map<number, Counted>>();
  const talkOf = new Map<number, { readonly title: number; readonly counts: Map<number, Counted> }>();
  for (const { sighting, sections } of talks) {
    const entity = entityOf(sighting);
    if (entity === undefined) continue;
    const counts = counted.get(entity) ?? new Map<number, Counted>();
    counted.set(entity, counts);
    for (const section of sections) talkOf.set(section, { title: sighting.block, counts });
  }
  const isNamesake = namesakeOf(outline);
  for (const block of outline.blocks) {
    const talk = talkOf.get(block.section);
    if (talk === undefined) continue;
    const inTitle = block.index === talk.title;
    for (const { text, start, end } of cutWords(block.text)) {
      if (isNamesake(text)) continue;
      const form = formOf(text);
      if (form < 0) continue;
      const known = talk.counts.get(form);
      if (known === undefined)
        talk.counts.set(form, { count: 1, start: block.offset + start, end: block.offset + end, inTitle });
      else {
        known.count += 1;
        known.inTitle ||= inTitle;
      }
    }
  }
  return counted;
}

const amountOf = (count: number, inTitle: boolean): number => Math.sqrt(count) + (inTitle ? IN_TITLE : 0);

function amountsOfWords(
  { ids, weights: counts, starts, ends }: Vector,
  inTitle: ReadonlySet<number>,
  readings: readonly Reading[],
): Vector {
  const merged = new Map<number, Counted & { readonly isEveryday: boolean }>();
  ids.forEach((form, at) => {
    const { word = -1, isEveryday = false } = readings[form] ?? {};
    if (word < 0) return;
    const known = merged.get(word);
    const count = counts[at] ?? 0;
    if (known !== undefined) {
      known.count += count;
      known.inTitle ||= inTitle.has(form);
      return;
    }
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    merged.set(word, { count, start, end, inTitle: inTitle.has(form), isEveryday });
  });
  const amounts = mapValues(merged, ({ count, inTitle: isTitled, isEveryday }) =>
    isEveryday ? amountOf(count, isTitled) * EVERYDAY : amountOf(count, isTitled),
  );
  return vectorOf(amounts, (word) => merged.get(word) ?? { start: 0, end: 0 });
}

function amountsOfThemes(
  { ids, weights: counts, starts, ends }: Vector,
  inTitle: ReadonlySet<number>,
  readings: readonly Reading[],
): Vector {
  const amounts = new Map<number, number>();
  const firsts = new Map<number, { readonly start: number; readonly end: number }>();
  ids.forEach((form, at) => {
    const { themes = [] } = readings[form] ?? {};
    for (const theme of themes) {
      if (!firsts.has(theme)) firsts.set(theme, { start: starts[at] ?? 0, end: ends[at] ?? 0 });
      const amount = amountOf(counts[at] ?? 0, inTitle.has(form)) / themes.length;
      amounts.set(theme, (amounts.get(theme) ?? 0) + amount);
    }
  });
  return vectorOf(amounts, (theme) => firsts.get(theme) ?? { start: 0, end: 0 });
}
