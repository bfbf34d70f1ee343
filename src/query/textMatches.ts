/**
 * The nodes that a searched text stands for: those whose names it fits; where no name does, those that the notes name
 * on lines that hold it, and the talks that these lines lie in.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { readBlockText, stretchOf } from './blockText.ts';
import { compareText } from './compareText.ts';
import { placesWithin } from './mentionIndex.ts';
import type { FoundNodes } from './search.ts';
import type { BlockPlace, FoundNotes } from './searchNotes.ts';
import { sourceIndexOf } from './sourceIndex.ts';
import { talkAt, talksOf } from './talks.ts';

/** Collects the keys of the nodes that a text stands for, from what it was found in. */
export function nodesMeant(
  graph: KnowledgeGraph,
  { keys }: FoundNodes,
  { all }: FoundNotes,
): ReadonlySet<string> {
  return keys.size > 0 ? keys : new Set(all.flatMap((place) => nodesIn(graph, place)));
}

/** Lists the nodes of a passage: the talk that it lies in, then what it names, the most salient first. */
export function nodesIn(graph: KnowledgeGraph, { source, block }: BlockPlace): readonly string[] {
  const words = readBlockText(sourceIndexOf(source), block);
  const talk = talkAt(talksOf(graph), source.id, source.blocks[block]?.first ?? 0)?.key;
  const named = new Set(placesWithin(graph, source.id, stretchOf(words)).map(({ key }) => key));
  if (talk !== undefined) named.delete(talk);
  const salience = (key: string): number => graph.getNodeAttribute(key, 'salience');
  const things = [...named].sort((a, b) => salience(b) - salience(a) || compareText(a, b));
  return talk === undefined ? things : [talk, ...things];
}
