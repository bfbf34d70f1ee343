/** The words of each talk's notes, and the themes that they belong to. */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import { isEverydayWord, isFunctionWord } from '../extract/english/wordClass.ts';
import type { Findings, Talk } from '../extract/sighting.ts';
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
export function talkWords(findings: readonly Findings[], { talkOf }: Resolved): TalkWords {
  const forms = new Names();
  const formOf = formIn(forms);
  const noted = new Map<Entity, Noted>();
  for (const found of findings)
    for (const [talk, counted] of countWords(found, formOf)) noted.set(talkOf(talk), listed(counted));
  const having = countHaving({ names: forms.list, vectors: mapValues(noted, ({ forms: counts }) => counts) });
  const [singulars, themes] = [new Names(), new Names()];
  // The themes of words that most talks have would be hubs too.
  const readings = forms.list.map((form, id) =>
    isHub(noted.size, itemAt(having, id)) ? SAYS_NOTHING : readForm(form, singulars, themes),
  );
  const words = mapValues(noted, (ofTalk) => amountsOfWords(ofTalk, readings));
  const ofThemes = mapValues(noted, (ofTalk) => amountsOfThemes(ofTalk, readings));
  return {
    words: weighTraits({ names: singulars.list, vectors: words }, byRarity),
    themes: weighTraits({ names: themes.list, vectors: ofThemes }, byRarityOfHubsToo),
  };
}

/** The forms of words in a talk: where each first stands, and its count for a weight. */
interface Noted {
  readonly forms: Vector;
  readonly inTitle: ReadonlySet<number>;
}

/** Of a vault there are too many to keep them as they were counted. */
function listed(counted: ReadonlyMap<number, Counted>): Noted {
  const ofForms = [...counted.values()];
  const forms = {
    ids: [...counted.keys()],
    weights: ofForms.map(({ count }) => count),
    starts: ofForms.map(({ start }) => start),
    ends: ofForms.map(({ end }) => end),
  };
  return { forms, inTitle: new Set(forms.ids.filter((_, at) => itemAt(ofForms, at).inTitle)) };
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
  formOf: (word: string) => number,
): Map<Talk, Map<number, Counted>> {
  const counted = new Map<Talk, Map<number, Counted>>();
  const bySection = new Map<number, { readonly title: number; readonly counts: Map<number, Counted> }>();
  for (const talk of talks) {
    const counts = new Map<number, Counted>();
    counted.set(talk, counts);
    for (const section of talk.sections) bySection.set(section, { title: talk.sighting.block, counts });
  }
  const isNamesake = namesakeOf(outline);
  for (const block of outline.blocks) {
    const talk = bySection.get(block.section);
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

function amountsOfWords({ forms, inTitle }: Noted, readings: readonly Reading[]): Vector {
  const merged = new Map<number, Counted & { readonly isEveryday: boolean }>();
  forms.ids.forEach((form, at) => {
    const { word, isEveryday } = itemAt(readings, form);
    if (word < 0) return;
    const known = merged.get(word);
    const count = itemAt(forms.weights, at);
    if (known !== undefined) {
      known.count += count;
      known.inTitle ||= inTitle.has(form);
      return;
    }
    const [start, end] = [itemAt(forms.starts, at), itemAt(forms.ends, at)];
    merged.set(word, { count, start, end, inTitle: inTitle.has(form), isEveryday });
  });
  const amounts = mapValues(merged, ({ count, inTitle: isTitled, isEveryday }) =>
    isEveryday ? amountOf(count, isTitled) * EVERYDAY : amountOf(count, isTitled),
  );
  return vectorOf(amounts, (word) => valueAt(merged, word));
}

function amountsOfThemes({ forms, inTitle }: Noted, readings: readonly Reading[]): Vector {
  const amounts = new Map<number, number>();
  const firsts = new Map<number, { readonly start: number; readonly end: number }>();
  forms.ids.forEach((form, at) => {
    const { themes } = itemAt(readings, form);
    for (const theme of themes) {
      if (!firsts.has(theme))
        firsts.set(theme, { start: itemAt(forms.starts, at), end: itemAt(forms.ends, at) });
      const amount = amountOf(itemAt(forms.weights, at), inTitle.has(form)) / themes.length;
      amounts.set(theme, (amounts.get(theme) ?? 0) + amount);
    }
  });
  return vectorOf(amounts, (theme) => valueAt(firsts, theme));
}
