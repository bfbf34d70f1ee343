/** What answers "why are these two related?". It is loaded when first asked: it brings lists of words with it. */
import type { WhyRelated } from '../query/whyRelated.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { SourceText } from '../schema/sourcesFile.ts';

export type Explain = (
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  a: string,
  b: string,
) => WhyRelated;

/** Fetches it. */
export const loadExplain = async (): Promise<Explain> => (await import('../query/whyRelated.ts')).whyRelated;
