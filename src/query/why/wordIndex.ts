/** The words of each talk's notes with one place each: where they head an item if they do, else the first. */
import { singularOf, wordsOf } from '../../pipeline/extract/words.ts';
import { itemAt } from '../../schema/itemAt.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { perObject } from '../perObject.ts';
import { sourceIndexOf } from '../sourceIndex.ts';
import type { Stretch } from '../stretch.ts';
import { type Talk, talksOf } from '../talks.ts';

export interface WordPlace extends Stretch {
  readonly source: string;
  readonly line: number;
  readonly written: string;
  /** True where it ends the few words that an item begins with, as `adoption` in "AI adoption - everyone has to". */
  readonly isHead: boolean;
}

/** Talks that have a word, each with a place. */
export type Having = ReadonlyMap<string, WordPlace>;

/** An item that begins with more words than these has no head. */
const LONGEST_HEAD = 5;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;
const AFTER_HEAD = /^\**(?:\s*$|\s+[-–—]\s|:)/u;

/** Indexes the words in the singular and lower case; what is code or front matter is left out. */
export const wordIndexOf = perObject((graph: KnowledgeGraph) =>
  perObject((sources: readonly SourceText[]): ReadonlyMap<string, Having> => {
    const index = new Map<string, Map<string, WordPlace>>();
    for (const source of sources) {
      const talks = talksOf(graph).filter((talk) => talk.source === source.id);
      if (talks.length === 0) continue;
      for (const { talk, ...place } of placesIn(source, talkOfLines(talks))) {
        const word = singularOf(place.written.toLowerCase());
        const having = index.get(word) ?? new Map<string, WordPlace>();
        index.set(word, having);
        const known = having.get(talk);
        if (known === undefined || (place.isHead && !known.isHead)) having.set(talk, place);
      }
    }
    return index;
  }),
);

function* placesIn(
  source: SourceText,
  talkOf: ReadonlyMap<number, string>,
): Generator<WordPlace & { readonly talk: string }> {
  const { lines, blockOfLine } = sourceIndexOf(source);
  for (const [at, { start, end }] of lines.entries()) {
    const kind = source.blocks[itemAt(blockOfLine, at)]?.kind;
    const talk = talkOf.get(at + 1);
    if (talk === undefined || kind === undefined || kind === 'code' || kind === 'frontmatter') continue;
    const text = source.text.slice(start, end).replace(ADDRESS, (address) => ' '.repeat(address.length));
    for (const [place, word] of wordsOf(text).entries()) {
      yield {
        talk,
        source: source.id,
        line: at + 1,
        written: word.text,
        start: start + word.start,
        end: start + word.end,
        isHead: kind === 'item' && place < LONGEST_HEAD && AFTER_HEAD.test(text.slice(word.end)),
      };
    }
  }
}

/** The innermost talk of each line: the shorter ones last, over the longer. */
function talkOfLines(talks: readonly Talk[]): ReadonlyMap<number, string> {
  const talkOf = new Map<number, string>();
  for (const { key, first, last } of talks.toSorted((a, b) => b.last - b.first - (a.last - a.first)))
    for (let line = first; line <= last; line += 1) talkOf.set(line, key);
  return talkOf;
}
