/** The stage that corrects: a built graph and the entries of the corrections file → the graph as somebody wants it. */
import type { CorrectionEntry } from '../../schema/correctionsFile.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { GraphFile } from '../../schema/graphFile.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { applyCorrections } from './applyCorrections.ts';
import type { Outcome } from './outcome.ts';

export interface CorrectedGraph {
  readonly graph: GraphFile;
  readonly sources: readonly SourceText[];
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Corrects a graph; what does not fit is a diagnostic at its line. Without corrections the graph is left as it is. */
export function correctGraph(
  graph: GraphFile,
  sources: readonly SourceText[],
  entries: readonly CorrectionEntry[],
): CorrectedGraph {
  if (entries.length === 0) return { graph, sources, outcomes: [], diagnostics: [] };
  const corrections = entries.map(({ correction }) => correction);
  const corrected = applyCorrections(graph, sources, corrections);
  const diagnostics = entries.flatMap(({ file, line, column }, index): Diagnostic[] => {
    const outcome = corrected.outcomes[index];
    if (outcome === undefined || outcome.state === 'applied') return [];
    const what = outcome.state === 'unfit' ? 'does not fit any more' : 'is in conflict';
    const message = `this correction ${what}, and is kept: ${outcome.reason}`;
    return [{ severity: 'warning', file, line, column, message }];
  });
  return { ...corrected, diagnostics };
}
