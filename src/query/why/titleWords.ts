/** Words that the titles of two talks share: `Train at scale` and `Training large models at scale`. */
import { isFunctionWord } from '../../pipeline/extract/english/wordClass.ts';
import { wordsOf } from '../../pipeline/extract/words.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { perObject } from '../perObject.ts';
import type { Stretch } from '../stretch.ts';
import { talksOf } from '../talks.ts';

export interface TitleWords {
  /** As the first title has them. */
  readonly words: readonly string[];
  /** Where the two titles stand, and the words in them. */
  readonly titles: readonly [Title, Title];
}

interface Title {
  readonly source: string;
  readonly line: number;
  readonly words: readonly Stretch[];
}

/** More titles than this with a word, and it is the event's way of speaking. */
const MOST_TITLES = 2;
const SHORTEST = 4;

/** The stems that few titles have. */
const rareStems = perObject((graph: KnowledgeGraph): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { label } of talksOf(graph)) {
    const stems = new Set(wordsOf(label).map(({ text }) => stemOf(text)));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count <= MOST_TITLES).map(([stem]) => stem));
});

/**
 * Finds the words that only these two titles share.
 * @param said names whose words are no news
 */
export function titleWords(
  graph: KnowledgeGraph,
  a: string,
  b: string,
  said: readonly string[],
): TitleWords | undefined {
  const known = new Set(said.flatMap((name) => wordsOf(name).map(({ text }) => stemOf(text))));
  const stemsOf = (key: string): ReadonlySet<string> =>
    new Set(wordsOf(graph.getNodeAttribute(key, 'label')).map(({ text }) => stemOf(text)));
  const [ofA, ofB] = [stemsOf(a), stemsOf(b)];
  const isShared = (word: string): boolean => {
    const stem = stemOf(word);
    if (word.length < SHORTEST || /\p{N}/u.test(word) || isFunctionWord(word) || known.has(stem))
      return false;
    return ofA.has(stem) && ofB.has(stem) && rareStems(graph).has(stem);
  };
  const titles = [titleOf(graph, a, isShared), titleOf(graph, b, isShared)] as const;
  const [one, other] = titles;
  if (one === undefined || other === undefined) return undefined;
  const words = wordsOf(graph.getNodeAttribute(a, 'label'))
    .map(({ text }) => text.toLowerCase())
    .filter(isShared);
  return words.length === 0 ? undefined : { words: [...new Set(words)], titles: [one, other] };
}

function titleOf(
  graph: KnowledgeGraph,
  talk: string,
  isShared: (word: string) => boolean,
): Title | undefined {
  const { label, mentions } = graph.getNodeAttributes(talk);
  const title = mentions.find(({ start, end }) => end.offset - start.offset >= label.length);
  if (title === undefined) return undefined;
  const { source, start } = title;
  const words = wordsOf(label)
    .filter(({ text }) => isShared(text))
    .map((word) => ({ start: start.offset + word.start, end: start.offset + word.end }));
  return { source, line: start.line, words };
}

/** `training`, `trained` and `trains` are `train`. */
const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  const stem = lower.replace(/(?:ing|ed|es|s|e)$/u, '');
  return stem.length < 3 ? lower : stem;
};
