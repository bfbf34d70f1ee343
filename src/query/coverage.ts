/** How much of the notes the graph holds. Blank lines hold nothing, so they are not counted. */
import type { SourceText } from '../schema/sourcesFile.ts';

export interface Coverage {
  readonly inGraph: number;
  readonly uncertain: number;
  readonly unused: number;
  readonly total: number;
}

/** Counts the lines of all sources by what became of them. */
export function coverageOf(sources: readonly SourceText[]): Coverage {
  const counts = { graph: 0, uncertain: 0, unused: 0, blank: 0 };
  for (const { lines } of sources) for (const { state } of lines) counts[state] += 1;
  const { graph, uncertain, unused } = counts;
  return { inGraph: graph, uncertain, unused, total: graph + uncertain + unused };
}
