/** The lines that an edge rests on, talk by talk; and those of the other edges that join the same two nodes. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { type Mention, comparePlaces } from '../schema/place.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import type { Passage } from './passage.ts';
import type { PassageGroup } from './passages.ts';
import { talkAt, talksOf } from './talks.ts';
import { passageAt } from './why/quote.ts';
import { edgesBetween, namedEnds, sentenceOf } from './why/statedEdges.ts';

export interface EdgeEvidence {
  readonly edge: string;
  /** "Instacart uses vLLM". */
  readonly sentence: string;
  /** True for what was computed and not stated. */
  readonly isDerived: boolean;
  /** For what was computed, the nodes that it rests on. */
  readonly because: readonly string[];
  /** How many lines say so. */
  readonly lines: number;
  readonly groups: readonly PassageGroup[];
}

/** Collects the evidence of an edge, then that of the others between its two ends. */
export function edgeEvidenceOf(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  edge: string,
): readonly EdgeEvidence[] {
  const ends = graph.extremities(edge);
  const others = edgesBetween(graph, ...ends).filter((other) => other !== edge);
  return [edge, ...others].map((key) => {
    const { evidence, derived = false, because = [] } = graph.getEdgeAttributes(key);
    return {
      edge: key,
      sentence: sentenceOf(graph, key),
      isDerived: derived,
      because: because.filter((node) => graph.hasNode(node)),
      lines: new Set(evidence.map(({ source, start }) => `${String(start.line)} ${source}`)).size,
      groups: groupsOf(graph, sources, evidence, namedEnds(graph, key)),
    };
  });
}

/** The passages in the order of the notes, each once. */
function groupsOf(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  evidence: readonly Mention[],
  named: readonly string[],
): readonly PassageGroup[] {
  const groups: (Omit<PassageGroup, 'passages'> & { readonly passages: Passage[] })[] = [];
  for (const { source, start } of evidence.toSorted(comparePlaces)) {
    const passage = passageAt(graph, sources, source, start.line, named);
    if (passage === undefined || passage.text === '') continue;
    const talk = talkAt(talksOf(graph), source, start.line) ?? null;
    const last = groups.at(-1);
    if (last === undefined || last.source !== source || last.talk?.key !== talk?.key)
      groups.push({ source, talk, passages: [passage] });
    else if (last.passages.at(-1)?.block !== passage.block) last.passages.push(passage);
  }
  return groups;
}
