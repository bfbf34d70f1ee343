/** One passage: the words of a block, where they name the node that was asked for, and what else they name. */
import { itemAt } from '../schema/itemAt.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { BlockKind } from '../schema/sourcesFile.ts';
import { readBlockText, stretchIn, stretchOf } from './blockText.ts';
import { type NameStretch, claimNames } from './claimNames.ts';
import { placesWithin } from './mentionIndex.ts';
import type { SourceIndex } from './sourceIndex.ts';
import type { Stretch } from './stretch.ts';

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
  const { kind, depth, first, last } = itemAt(index.source.blocks, block);
  const words = readBlockText(index, block);
  const places = placesWithin(graph, index.source.id, stretchOf(words));
  const { marks, names } = claimNames(graph, places, key, (place) => stretchIn(words, place));
  const { text } = words;
  return { source: index.source.id, block, kind, depth, first, last, text, marks, names, context };
}
