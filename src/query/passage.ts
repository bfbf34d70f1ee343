/** One passage: the words of a block, where they name the node that was asked for, and what else they name. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { BlockKind } from '../schema/sourcesFile.ts';
import { type BlockText, readBlockText, stretchIn } from './blockText.ts';
import { type NamedPlace, mentionIndexOf, placesWithin } from './mentionIndex.ts';
import type { SourceIndex } from './sourceIndex.ts';
import type { Stretch } from './stretch.ts';

/** A stretch that names another node. */
export interface NameStretch extends Stretch {
  readonly key: string;
}

export interface Passage {
  readonly source: string;
  /** Its place among the source's blocks. */
  readonly block: number;
  readonly kind: BlockKind;
  /** How many bullets it hangs under. */
  readonly depth: number;
  /** Its lines, 1-based. */
  readonly first: number;
  readonly last: number;
  /** The block's words as they were written, still with their inline Markdown. */
  readonly text: string;
  /** Where the text names the node; neither these nor `names` overlap. */
  readonly marks: readonly Stretch[];
  readonly names: readonly NameStretch[];
  /** True where the block only stands by, as the parent of a passage. */
  readonly context: boolean;
}

/** Reads a block as a passage about the node `key`. */
export function readPassage(
  graph: KnowledgeGraph,
  index: SourceIndex,
  block: number,
  key: string,
  context: boolean,
): Passage {
  const { kind, depth, first, last } = index.source.blocks[block] ?? {
    kind: 'paragraph' as const,
    depth: 0,
    first: 0,
    last: 0,
  };
  const words = readBlockText(index, block);
  const places = placesWithin(
    mentionIndexOf(graph).get(index.source.id) ?? [],
    words.offsets[0] ?? 0,
    (words.offsets.at(-1) ?? -1) + 1,
  );
  const taken: Stretch[] = [];
  const marks = claim(
    places.filter((place) => place.key === key),
    words,
    taken,
  );
  const names = claim(
    places.filter((place) => place.key !== key),
    words,
    taken,
  );
  const { text } = words;
  return { source: index.source.id, block, kind, depth, first, last, text, marks, names, context };
}

/** Takes the longest places first, leaving out those that overlap one already taken. */
function claim(places: readonly NamedPlace[], words: BlockText, taken: Stretch[]): readonly NameStretch[] {
  const claimed: NameStretch[] = [];
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const stretch = stretchIn(words, place);
    if (stretch === undefined) continue;
    if (taken.some((other) => stretch.start < other.end && other.start < stretch.end)) continue;
    taken.push(stretch);
    claimed.push({ ...stretch, key: place.key });
  }
  return claimed.sort((a, b) => a.start - b.start);
}
