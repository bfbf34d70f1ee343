/** Corrects the graph of notes written in a test, by entries written as YAML. */
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import { readCorrections } from '../../../src/schema/correctionsFile.ts';
import { writeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { extractionOf } from '../graphOf.ts';

export const NOTE = `# Kiln Summit

## Baking bread

**Jane Doe (Acme)**

- Kiln Core is fast
- kiln.fire uses Kubernetes
- the lid is KC too

## Cooling down

**Sam Roe (Globex)**

- Kiln Core and kiln.fire
- VS Code vs. C++
`;

const { graph, sources } = extractionOf({ 'note.md': NOTE });
export const GRAPH = writeGraph(graph);
export const SOURCES = sources.sources;

/** Applies a file of corrections, given as text. */
export const corrected = (text: string) =>
  applyCorrections(
    GRAPH,
    SOURCES,
    readCorrections({ path: 'corrections.yaml', text }).entries.map(({ correction }) => correction),
  );
