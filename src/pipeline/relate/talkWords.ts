/** The words of each talk's notes, and the themes that they belong to. */
import { isEverydayWord, isFunctionWord } from '../extract/english/wordClass.ts';
import type { Findings } from '../extract/sighting.ts';
import { singularOf, wordsIn } from '../extract/words.ts';
import type { Place } from '../../schema/place.ts';
import { placeIn } from '../parse/outline.ts';
import type { Entity, Resolved } from '../resolve/entity.ts';
import { namesakeOf } from './namesake.ts';
import {
  type Trait,
  type Traits,
  byRarity,
  byRarityOfHubsToo,
  isHub,
  mapValues,
  weighTraits,
} from './talkTraits.ts';
import { themesOf } from './themesOf.ts';

interface Counted {
  count: number;
  readonly first: () => Place;
  inTitle: boolean;
}

export interface TalkWords {
  /** Unit vectors of tf-idf, keyed by the word in the singular. */
  readonly words: Traits;
  /** The same, keyed by the name of the theme; a word of several themes is shared out among them. */
  readonly themes: Traits;
}

/** What standing in the title adds to the amount of a word. */
const IN_TITLE = 1;
/** That two talks share an everyday word ("work", "good") counts half: the root of it for each. */
const EVERYDAY = Math.SQRT1_2;

/** Weighs the words of each talk's own sections, hubs left out; the amount of a word is the root of its count. */
export function talkWords(findings: readonly Findings[], { entityOf }: Resolved): TalkWords {
  const counted = new Map<Entity, Map<string, Counted>>();
  for (const found of findings) countWords(found, entityOf, counted);
  dropHubs(counted);
  return {
    words: weighTraits(mapValues(counted, amountsOfWords), byRarity),
    themes: weighTraits(mapValues(counted, amountsOfThemes), byRarityOfHubsToo),
  };
}

/** Takes out the words that most talks have: their themes would be a hub too. */
function dropHubs(counted: ReadonlyMap<Entity, Map<string, Counted>>): void {
  const having = new Map<string, number>();
  for (const words of counted.values())
    for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  for (const words of counted.values())
    for (const word of words.keys()) if (isHub(counted.size, having.get(word) ?? 0)) words.delete(word);
}

/** Counts by talk and lower-case form; the place is that of the first time. */
function countWords(
  { outline, talks }: Findings,
  entityOf: Resolved['entityOf'],
  counted: Map<Entity, Map<string, Counted>>,
): void {
  const talkOf = new Map<number, { readonly title: number; readonly counts: Map<string, Counted> }>();
  for (const { sighting, sections } of talks) {
    const entity = entityOf(sighting);
    if (entity === undefined) continue;
    const counts = counted.get(entity) ?? new Map<string, Counted>();
    counted.set(entity, counts);
    for (const section of sections) talkOf.set(section, { title: sighting.block, counts });
  }
  const isNamesake = namesakeOf(outline);
  for (const block of outline.blocks) {
    const talk = talkOf.get(block.section);
    if (talk === undefined) continue;
    for (const { text, start, end } of wordsIn(block)) {
      if (text.length < 2 || isFunctionWord(text) || isNamesake(text)) continue;
      const word = text.toLowerCase();
      const inTitle = block.index === talk.title;
      const known = talk.counts.get(word);
      if (known === undefined) {
        const first = (): Place => placeIn(outline, block, start, end);
        talk.counts.set(word, { count: 1, first, inTitle });
      } else {
        known.count += 1;
        known.inTitle ||= inTitle;
      }
    }
  }
}

const amountOf = ({ count, inTitle }: Omit<Counted, 'first'>): number =>
  Math.sqrt(count) + (inTitle ? IN_TITLE : 0);

function amountsOfWords(counted: ReadonlyMap<string, Counted>): Map<string, Trait> {
  const merged = new Map<string, Counted>();
  for (const [form, { count, first, inTitle }] of counted) {
    if (form.length < 3 || /\d/u.test(form)) continue;
    const word = singularOf(form);
    const known = merged.get(word);
    merged.set(word, {
      count: (known?.count ?? 0) + count,
      first: known?.first ?? first,
      inTitle: inTitle || known?.inTitle === true,
    });
  }
  return new Map(
    Array.from(merged, ([word, { count, first, inTitle }]) => {
      const amount = amountOf({ count, inTitle });
      return [word, { weight: isEverydayWord(word) ? amount * EVERYDAY : amount, first }];
    }),
  );
}

function amountsOfThemes(counted: ReadonlyMap<string, Counted>): Map<string, Trait> {
  const amounts = new Map<string, Trait>();
  for (const [word, counts] of counted) {
    const themes = themesOf(word);
    for (const theme of themes) {
      const known = amounts.get(theme);
      const weight = (known?.weight ?? 0) + amountOf(counts) / themes.length;
      amounts.set(theme, { weight, first: known?.first ?? counts.first });
    }
  }
  return amounts;
}
