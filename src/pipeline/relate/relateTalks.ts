/** Relates talks by what they share: the rarer a thing or a word is among the talks, the more it says that two of them have it. */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import type { Place } from '../../schema/place.ts';
import type { Findings } from '../extract/sighting.ts';
import { type Outline, placeAt } from '../parse/outline.ts';
import type { TalkEntity } from '../resolve/entity.ts';
import { type Relation, distinctPlaces } from './relation.ts';
import { cosinesOf, productsOf } from './alikeTalks.ts';
import { NearestTalks, type Pair } from './nearestTalks.ts';
import { type Traits, sharedTraits } from './talkTraits.ts';
import type { TalkThings } from './talkThings.ts';
import type { TalkWords } from './talkWords.ts';

/** What the likeness (0–1) of the words, things and themes of two talks counts. */
const WORDS = 1;
const THINGS = 1 / 2;
const THEMES = 1 / 5;
/** A talk that was noted right after another is likely meant to go with it; but where nothing is alike, next is no reason. */
const NEXT = 1 / 2;
/** Less likeness than this is chance. */
const LEAST_LIKENESS = 0.02;
/** Brings likeness to the size of the weights of stated relations, which count places. */
const SCALE = 20;

/** So many relatives a talk keeps at least, the nearest. */
const MOST_RELATED = 6;
/** So many things, and so many words that are quoted, explain a relation at most: the strongest. */
const MOST_THINGS = 8;
const MOST_WORDS = 3;

/**
 * Derives `relatedTo` between talks. The weight is the sum of three cosines of tf-idf (Salton's vector space):
 * of the words of their notes, the things that both name, and the themes of the words; more where one follows
 * the other. `because` lists the shared things, hubs left out, the strongest first; where none is shared, the
 * evidence is where the words and themes stand that make them alike.
 *
 * @param talks in the order of the notes.
 */
export function relateTalks(
  { things, hubs }: TalkThings,
  { words, themes }: TalkWords,
  talks: readonly TalkEntity[],
  findings: readonly Findings[],
): Relation[] {
  // Starts pairs of what is rare; then common themes and hubs have a say in all pairs, also where they are in all talks.
  const rare = [
    productsOf(words, WORDS, talks),
    productsOf(things, THINGS, talks),
    productsOf(themes, 0, talks),
  ];
  const [ofThemes, ofHubs] = [cosinesOf(themes, talks), cosinesOf(hubs, talks)];
  const nearest = new NearestTalks(
    MOST_RELATED,
    ({ at, next }) => `${itemAt(talks, at).key} ${itemAt(talks, next).key}`,
  );
  const sums = new Float64Array(talks.length);
  for (const [at, talk] of talks.entries()) {
    const touched = new Set<number>();
    for (const addProducts of rare) addProducts(at, sums, touched);
    for (const next of touched) {
      const nearness = talk.talk.source === itemAt(talks, next).talk.source ? 1 + NEXT / (next - at) : 1;
      const common = THEMES * ofThemes(at, next) + THINGS * ofHubs(at, next);
      const likeness = (itemAt(sums, next) + common) * nearness;
      sums[next] = 0;
      if (likeness >= LEAST_LIKENESS) nearest.offer(at, next, likeness);
    }
  }
  const outlines = new Map(findings.map(({ outline }) => [outline.source, outline]));
  return nearest
    .pairs()
    .map((pair) => explain(pair, talks, things, (from, to) => quotes(from, to, { words, themes }, outlines)));
}

/** Makes the relation of a pair, with what it rests on. */
function explain(
  { at, next, likeness }: Pair,
  talks: readonly TalkEntity[],
  things: Traits,
  quote: (from: TalkEntity, to: TalkEntity) => Place[],
): Relation {
  const [a, b] = [itemAt(talks, at), itemAt(talks, next)];
  const [from, to] = a.key < b.key ? [a, b] : [b, a];
  const because = sharedTraits(things, from, to)
    .slice(0, MOST_THINGS)
    .map(({ key }) => key);
  const evidence = because.length > 0 ? [] : quote(from, to);
  const weight = Math.round(likeness * SCALE * 1000) / 1000;
  return { relation: 'relatedTo', from, to, evidence, weight, because };
}

/** Where the words and themes stand that make two talks most alike. */
function quotes(
  from: TalkEntity,
  to: TalkEntity,
  { words, themes }: TalkWords,
  outlines: ReadonlyMap<string, Outline>,
): Place[] {
  const sharedOf = (traits: Traits, counts: number) =>
    sharedTraits(traits, from, to).map(({ key, weight, at: [mine, theirs] }) => ({
      key,
      weight: weight * counts,
      places: (): Place[] => [placeOf(traits, from, mine), placeOf(traits, to, theirs)],
    }));
  const placeOf = ({ vectors }: Traits, talk: TalkEntity, at: number): Place => {
    const { starts, ends } = valueAt(vectors, talk);
    return placeAt(valueAt(outlines, talk.talk.source), itemAt(starts, at), itemAt(ends, at));
  };
  const quoted = [...sharedOf(words, WORDS), ...sharedOf(themes, THEMES)]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  return distinctPlaces(quoted.flatMap(({ places }) => places()));
}
