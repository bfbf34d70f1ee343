/**
 * Words that the notes of two talks share though they name nothing in the graph: "drowsiness" in both. A weaker
 * reason than a shared thing. Words that any text may hold are none, unless both talks say them in their titles.
 */
import {
  isEverydayNoun,
  isFunctionWord,
  isPlainModifier,
  isTechnicalModifier,
  isVerb,
} from '../../pipeline/extract/english/wordClass.ts';
import { singularOf, wordsOf } from '../../pipeline/extract/words.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { compareText } from '../compareText.ts';
import { talksOf } from '../talks.ts';
import { type WordPlace, wordIndexOf } from './wordIndex.ts';

/** Rare: in no list of common words. Topic: a common word that heads an item in both talks; it never stands alone. */
export interface SharedWord {
  readonly word: string;
  readonly rank: 'rare' | 'topic';
  readonly places: readonly [WordPlace, WordPlace];
  /** How many talks have it. */
  readonly talks: number;
}

/** One talk in so many may have a word that is still rare; two always may. */
const RARE = 5;
const SHORTEST = 4;

/**
 * Finds the words, the rarest and longest first.
 * @param said names whose words are no news
 */
export function sharedWords(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  a: string,
  b: string,
  said: readonly string[],
): readonly SharedWord[] {
  const most = Math.max(2, Math.floor(talksOf(graph).length / RARE));
  const known = new Set(
    said.flatMap((name) => wordsOf(name).map(({ text }) => singularOf(text.toLowerCase()))),
  );
  const found: SharedWord[] = [];
  for (const [word, having] of wordIndexOf(graph)(sources)) {
    const [one, other] = [having.get(a), having.get(b)];
    if (one === undefined || other === undefined || having.size > most || known.has(word)) continue;
    const rank = rankOf(word, [one, other]);
    if (rank !== undefined) found.push({ word, rank, places: [one, other], talks: having.size });
  }
  return found.sort(
    (x, y) => x.talks - y.talks || y.word.length - x.word.length || compareText(x.word, y.word),
  );
}

function rankOf(word: string, places: readonly WordPlace[]): SharedWord['rank'] | undefined {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return undefined;
  const forms = [word, ...places.map(({ written }) => written)];
  const isOf = (test: (form: string) => boolean): boolean => forms.some(test);
  if (isOf(isFunctionWord) || isOf(isVerb) || isOf(isPlainModifier) || isOf(isTechnicalModifier))
    return undefined;
  if (!isOf(isEverydayNoun)) return 'rare';
  return places.every(({ isHead }) => isHead) ? 'topic' : undefined;
}
