/** Notes of a small conference on kilns, with their graph, for the tests of the recap. */
import { makeRecap, type MadeRecap, writeRecap } from '../../src/recap/makeRecap.ts';
import { readRecap } from '../../src/recap/readRecap.ts';
import type { Recap } from '../../src/recap/recap.ts';
import type { KnowledgeGraph } from '../../src/schema/knowledgeGraph.ts';
import type { SourceText } from '../../src/schema/sourcesFile.ts';
import { extractionOf } from '../pipeline/graphOf.ts';

export const NOTES = `# Kiln Conf 2024

## Firing at scale - Jane Doe, CTO, Acme

- Kiln Core fires 40 % faster than last year
- the goal: no batch is ever lost
- scheduling
  - decided by every node, so there is no bottleneck
- Kubernetes runs the kilns of Acme
- should each batch be logged?

## Ovens compared - Sam Poe, Globex

- Kubernetes needs more memory than anybody thought
- ovens are cheaper, but kilns are faster
- TODO: ask Sam for the numbers

## Closing words
`;

export interface Bakery {
  readonly graph: KnowledgeGraph;
  readonly sources: readonly SourceText[];
}

export function bakeryOf(notes = NOTES): Bakery {
  const { graph, sources } = extractionOf({ 'notes.md': notes });
  return { graph, sources: sources.sources };
}

export const madeOf = ({ graph, sources }: Bakery): MadeRecap => makeRecap(graph, sources);

export const fileOf = (bakery: Bakery): string => writeRecap(madeOf(bakery));

const BAKERY = bakeryOf();

export const read = (markdown: string, bakery: Bakery = BAKERY): Recap =>
  readRecap(markdown, 'recap.md', bakery);

/** What is complained of, as `line: message`. */
export const complaints = (recap: Recap): readonly string[] =>
  recap.diagnostics.map(({ line, message }) => `${String(line)}: ${message}`);
