/**
 * Why two nodes are related: at most three reasons, the strongest first, each with its quotes; what only one of
 * them has; and where they share nothing, the best path between them. What nearly everything has is no reason.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import { bestPath } from './why/bestPath.ts';
import { hubsOf } from './why/hubs.ts';
import { type OwnThing, onlyIn } from './why/onlyIn.ts';
import { type Step, stepsOf } from './why/pathSteps.ts';
import type { Reason } from './why/reason.ts';
import { reasonsFor } from './why/reasons.ts';
import { verdictOf } from './why/verdict.ts';

export interface WhyRelated {
  readonly a: string;
  readonly b: string;
  /** One sentence that is true whatever is found. */
  readonly verdict: string;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
  /** What both have and nearly everything has too. */
  readonly hubs: readonly string[];
  /** The best path from `a` to `b` where they share nothing, else empty. */
  readonly steps: readonly Step[];
  /** What only `a` has, and what only `b` has. */
  readonly only: readonly [readonly OwnThing[], readonly OwnThing[]];
}

const MOST_REASONS = 3;

/** Says why two nodes of a graph are related; the same whichever is named first, but for the order. */
export function whyRelated(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  a: string,
  b: string,
): WhyRelated {
  const { reasons, hubs } = reasonsFor(graph, sources, a, b);
  const path = reasons.length + hubs.length > 0 ? [] : (bestPath(graph, a, b) ?? []);
  const by = path.slice(1, -1).filter((key) => hubsOf(graph).has(key));
  return {
    a,
    b,
    verdict: verdictOf(
      graph,
      { a, b, reasons: reasons.length, hubs, steps: path.length - 1, by },
      MOST_REASONS,
    ),
    reasons: reasons.slice(0, MOST_REASONS),
    hubs,
    steps: stepsOf(graph, sources, path),
    only: [onlyIn(graph, a, b), onlyIn(graph, b, a)],
  };
}
