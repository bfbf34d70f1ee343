/** Relates talks by what they share: the rarer a thing or a word is among the talks, the more it says that two of them have it. */
import { type Place, comparePlaces } from '../../schema/place.ts';
import { type Entity, placeId } from '../resolve/entity.ts';
import type { Relation } from './relation.ts';
import { type Having, type Traits, cosine, sharedTraits, talksByTrait } from './talkTraits.ts';
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

/** What more talks than this have relates none of them: the pairs would be too many to list. */
const MOST_SHARING = 60;
/** So many relatives a talk keeps at least, the nearest. */
const MOST_RELATED = 6;
/** So many things, and so many words that are quoted, explain a relation at most: the strongest. */
const MOST_THINGS = 8;
const MOST_WORDS = 3;

/** Two talks, by their positions in the order of the notes, and how alike they are. */
interface Pair {
  readonly at: number;
  readonly next: number;
  readonly likeness: number;
}

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
  talks: readonly Entity[],
): Relation[] {
  const alike = talks.map(() => new Map<number, number>());
  addProducts(alike, words, WORDS, talks);
  addProducts(alike, things, THINGS, talks);
  // Starts pairs of what is rare; then common themes and hubs have a say in all pairs, also where they are in all talks.
  addProducts(alike, themes, 0, talks);
  const pairs = alike.flatMap((nexts, at) =>
    Array.from(nexts, ([next, likeness]): Pair => {
      const [a, b] = [talks[at] as Entity, talks[next] as Entity];
      const nearness = a.talk?.source === b.talk?.source ? 1 + NEXT / (next - at) : 1;
      const common = THEMES * cosine(themes, a, b) + THINGS * cosine(hubs, a, b);
      return { at, next, likeness: (likeness + common) * nearness };
    }).filter(({ likeness }) => likeness >= LEAST_LIKENESS),
  );
  return nearest(pairs, talks).map((pair) => explain(pair, talks, things, { words, themes }));
}

/** Adds to each pair of talks the products of the weights of the traits that both have, hubs left out. */
function addProducts(
  alike: readonly Map<number, number>[],
  traits: Traits,
  counts: number,
  talks: readonly Entity[],
): void {
  for (const having of talksByTrait(traits, talks).values()) {
    if (having.length > MOST_SHARING) continue;
    having.forEach(({ at, weight }, index) => {
      const nexts = alike[at];
      for (let other = index + 1; other < having.length; other += 1) {
        const next = having[other] as Having;
        nexts?.set(next.at, (nexts.get(next.at) ?? 0) + counts * weight * next.weight);
      }
    });
  }
}

/** Keeps for each talk its nearest: what is among them for one of the two stays. */
function nearest(pairs: readonly Pair[], talks: readonly Entity[]): Pair[] {
  const counts = talks.map(() => 0);
  const keyOf = ({ at, next }: Pair): string => `${talks[at]?.key} ${talks[next]?.key}`;
  const ordered = pairs.toSorted((a, b) => b.likeness - a.likeness || (keyOf(a) < keyOf(b) ? -1 : 1));
  return ordered.filter(({ at, next }) => {
    const kept = [at, next].some((talk) => (counts[talk] ?? 0) < MOST_RELATED);
    if (kept) for (const talk of [at, next]) counts[talk] = (counts[talk] ?? 0) + 1;
    return kept;
  });
}

/** Makes the relation of a pair, with what it rests on. */
function explain(
  { at, next, likeness }: Pair,
  talks: readonly Entity[],
  things: Traits,
  { words, themes }: TalkWords,
): Relation {
  const [a, b] = [talks[at] as Entity, talks[next] as Entity];
  const [from, to] = a.key < b.key ? [a, b] : [b, a];
  const because = sharedTraits(things, from, to)
    .slice(0, MOST_THINGS)
    .map(({ key }) => key);
  const evidence = because.length > 0 ? [] : quotes(from, to, { words, themes });
  const weight = Math.round(likeness * SCALE * 1000) / 1000;
  return { relation: 'relatedTo', from, to, evidence, weight, because };
}

/** Where the words and themes stand that make two talks most alike. */
function quotes(from: Entity, to: Entity, { words, themes }: TalkWords): Place[] {
  const quoted = [
    ...sharedTraits(words, from, to).map((shared) => ({ ...shared, weight: shared.weight * WORDS })),
    ...sharedTraits(themes, from, to).map((shared) => ({ ...shared, weight: shared.weight * THEMES })),
  ]
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_WORDS);
  return distinct(quoted.flatMap(({ places }) => places.map((placeOf) => placeOf())));
}

const distinct = (places: readonly Place[]): Place[] =>
  [...new Map(places.map((place) => [placeId(place), place])).values()].sort(comparePlaces);
