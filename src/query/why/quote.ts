/** Quotes: of the places that say a thing, the one whose passage tells a reader most, with its names marked. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { Place } from '../../schema/place.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { readBlockText, stretchIn } from '../blockText.ts';
import type { NameStretch } from '../claimNames.ts';
import { type Passage, readPassage } from '../passage.ts';
import { blockAtLine, sourceIndexOf, sourcesById } from '../sourceIndex.ts';
import type { Stretch } from '../stretch.ts';
import { cutPassage } from './cutPassage.ts';

/** So many places are compared: the first ones are where a note introduces a thing. */
const MOST_COMPARED = 24;
/** Words beyond these make a passage no more telling. */
const ENOUGH_WORDS = 4;

/**
 * Quotes the most telling of some places: one that names the nodes, in words rather than in a heading.
 * @param keys the nodes to mark
 * @returns undefined where the notes are not at hand
 */
export function quoteOf(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  places: readonly Place[],
  keys: readonly string[],
): Passage | undefined {
  let best: { readonly passage: Passage; readonly worth: number } | undefined;
  for (const { source, start } of places.slice(0, MOST_COMPARED)) {
    const marked = markedAt(graph, sources, source, start.line, keys);
    if (marked === undefined || marked.passage.text === '') continue;
    const worth = worthOf(marked);
    if (best === undefined || worth > best.worth) best = { passage: marked.passage, worth };
  }
  return best && cutPassage(best.passage);
}

/** Reads the passage that a line belongs to, whole, with some nodes marked. */
export function passageAt(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  source: string,
  line: number,
  keys: readonly string[],
): Passage | undefined {
  return markedAt(graph, sources, source, line, keys)?.passage;
}

interface Marked {
  readonly passage: Passage;
  /** How many of the nodes it names. */
  readonly named: number;
}

function markedAt(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  source: string,
  line: number,
  keys: readonly string[],
): Marked | undefined {
  const text = sourcesById(sources).get(source);
  if (text === undefined) return undefined;
  const index = sourceIndexOf(text);
  const block = blockAtLine(index, line);
  if (block === undefined) return undefined;
  const passage = readPassage(graph, index, block, keys[0] ?? '', false);
  const isMarked = ({ key }: NameStretch): boolean => keys.includes(key);
  const others = passage.names.filter(isMarked);
  const marks = [...passage.marks, ...others].sort((a, b) => a.start - b.start);
  return {
    passage: { ...passage, marks, names: passage.names.filter((name) => !isMarked(name)) },
    named: Math.min(1, passage.marks.length) + new Set(others.map(({ key }) => key)).size,
  };
}

/** Quotes the passage of a line with some words of it marked. @param words as offsets into the source */
export function quoteWords(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  source: string,
  line: number,
  words: readonly Stretch[],
): Passage | undefined {
  const text = sourcesById(sources).get(source);
  const passage = passageAt(graph, sources, source, line, []);
  if (text === undefined || passage === undefined) return undefined;
  const shown = readBlockText(sourceIndexOf(text), passage.block);
  const marks = words.flatMap((word) => stretchIn(shown, word) ?? []);
  const isFree = (name: Stretch): boolean =>
    marks.every((mark) => name.end <= mark.start || mark.end <= name.start);
  return cutPassage({ ...passage, marks, names: passage.names.filter(isFree) });
}

function worthOf({ passage: { kind, text }, named }: Marked): number {
  const words = Math.min(ENOUGH_WORDS, text.split(/\s+/u).length);
  const inWords = kind === 'heading' ? 0 : ENOUGH_WORDS;
  return named * 4 * ENOUGH_WORDS + inWords + words;
}
