/** Relates talks by what they share: the rarer a thing or a word is among the talks, the more it says that two of them have it. */
import { type Place, comparePlaces } from '../../schema/place.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Relation } from './relation.ts';
import type { TalkWord } from './talkWords.ts';

const SHARED_BY = new Set(['covers', 'references']);

/** What more talks than this have is a hub: it relates nothing, and its pairs would be too many to list. */
const MOST_SHARING = 60;
/** So many relatives a talk keeps at least, the nearest. */
const MOST_RELATED = 12;
/** How much the likeness of the words (0–1), and that one talk was noted right after the other, weigh beside one shared thing. */
const WEIGHT_OF_WORDS = 30;
const WEIGHT_OF_NEXT = 1;
/** Less likeness than this is chance where nothing else is shared. */
const LEAST_LIKENESS = 0.02;

interface Pair {
  readonly from: Entity;
  readonly to: Entity;
  readonly things: { readonly key: string; readonly rarity: number }[];
  readonly words: { readonly weight: number; readonly places: readonly Place[] }[];
}

/**
 * Derives `relatedTo` between talks. The weight is the sum, over the things that both name, of
 * ln(1 + talks ÷ talks that name it) × √(lines of the talk that names it less), nothing for a thing that all
 * of them name; to it comes the likeness of their words (cosine of tf-idf), and that they follow one another.
 * `because` lists the shared things, the rarest first; where only words are shared, the evidence is where they stand.
 */
export function relateTalks(
  relations: readonly Relation[],
  words: ReadonlyMap<string, readonly TalkWord[]>,
  talks: readonly Entity[],
): Relation[] {
  const pairs = new Map<string, Pair>();
  const pairOf = (a: Entity, b: Entity): Pair => {
    const [from, to] = a.key < b.key ? [a, b] : [b, a];
    const id = `${from.key} ${to.key}`;
    const pair = pairs.get(id) ?? { from, to, things: [], words: [] };
    pairs.set(id, pair);
    return pair;
  };
  for (const [thing, having] of thingsOf(relations)) {
    if (having.length === talks.length) continue;
    forEachPair(having, (a, b) => {
      const rarity = Math.log(1 + talks.length / having.length) * Math.sqrt(Math.min(a.weight, b.weight));
      pairOf(a.talk, b.talk).things.push({ key: thing, rarity });
    });
  }
  for (const having of words.values()) {
    forEachPair(having, (a, b) =>
      pairOf(a.talk, b.talk).words.push({ weight: a.weight * b.weight, places: [a.first, b.first] }),
    );
  }
  const order = new Map(talks.map((talk, index) => [talk, index]));
  const related = Array.from(pairs.values()).flatMap((pair) => relationOf(pair, order));
  return nearest(related);
}

/** The talks that name each thing, and on how many lines. */
function thingsOf(
  relations: readonly Relation[],
): Map<string, { readonly talk: Entity; readonly weight: number }[]> {
  const having = new Map<string, { talk: Entity; weight: number }[]>();
  for (const { relation, from, to, weight } of relations) {
    if (!SHARED_BY.has(relation)) continue;
    const list = having.get(to.key);
    if (list === undefined) having.set(to.key, [{ talk: from, weight }]);
    else list.push({ talk: from, weight });
  }
  return having;
}

function forEachPair<T>(items: readonly T[], visit: (a: T, b: T) => void): void {
  if (items.length > MOST_SHARING) return;
  items.forEach((a, at) => {
    for (let next = at + 1; next < items.length; next += 1) visit(a, items[next] as T);
  });
}

function relationOf({ from, to, things, words }: Pair, order: ReadonlyMap<Entity, number>): Relation[] {
  const likeness = words.reduce((sum, { weight }) => sum + weight, 0);
  if (things.length === 0 && likeness < LEAST_LIKENESS) return [];
  const gap = Math.abs((order.get(from) ?? 0) - (order.get(to) ?? 0)) || 1;
  const weight =
    things.reduce((sum, { rarity }) => sum + rarity, 0) + WEIGHT_OF_WORDS * likeness + WEIGHT_OF_NEXT / gap;
  const because = things
    .toSorted((a, b) => b.rarity - a.rarity || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
  const quoted = words
    .toSorted((a, b) => b.weight - a.weight || comparePlaces(a.places[0] as Place, b.places[0] as Place))
    .slice(0, 3);
  const evidence = things.length > 0 ? [] : quoted.flatMap(({ places }) => places).sort(comparePlaces);
  return [{ relation: 'relatedTo', from, to, evidence, weight: Math.round(weight * 1000) / 1000, because }];
}

/** Keeps for each talk its nearest: what is among them for one of the two stays. */
function nearest(related: readonly Relation[]): Relation[] {
  const counts = new Map<Entity, number>();
  const ordered = related.toSorted(
    (a, b) => b.weight - a.weight || (a.from.key + a.to.key < b.from.key + b.to.key ? -1 : 1),
  );
  return ordered.filter(({ from, to }) => {
    const kept = [from, to].some((talk) => (counts.get(talk) ?? 0) < MOST_RELATED);
    if (kept) for (const talk of [from, to]) counts.set(talk, (counts.get(talk) ?? 0) + 1);
    return kept;
  });
}
