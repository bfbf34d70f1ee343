/** What this graph calls what takes the place of a talk: a talk, or in a vault a note. */
import type { KnowledgeGraph } from './knowledgeGraph.ts';

export interface TalkWords {
  /** In small letters, as within a sentence. */
  readonly one: string;
  readonly many: string;
  /** With a capital, as a head. */
  readonly Many: string;
}

/** Reads the words off the graph's kinds. */
export function talkWordsOf(graph: Pick<KnowledgeGraph, 'getAttribute'>): TalkWords {
  const kind = graph.getAttribute('kinds').find(({ name }) => name === 'talk');
  const { label = 'Talk', plural = 'Talks' } = kind ?? {};
  return { one: label.toLowerCase(), many: plural.toLowerCase(), Many: plural };
}
