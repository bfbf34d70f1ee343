/** Runs the whole pipeline over notes written in a test, with a small gazetteer of the test's own. */
import { readFileSync } from 'node:fs';
import { type Extraction, type Knowledge, notesToGraph } from '../../src/pipeline/notesToGraph.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { readGazetteer } from '../../src/schema/gazetteerFile.ts';
import type { Note } from '../../src/schema/note.ts';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { readOntology } from '../../src/schema/ontologyFile.ts';

const GAZETTEER = `
- { label: Kiln, kind: component }
- { label: Kiln Core, kind: component, aliases: [Kiln Engine] }
- { label: kiln.fire, kind: component, aliases: [flamejet] }
- { label: clay.glow, kind: component }
- { label: kiln.glow, kind: component }
- { label: Acme, kind: company }
- { label: Globex, kind: company }
- { label: Soylent Green, kind: company }
- { label: Kubernetes, kind: technology, aliases: [K8s] }
- { label: Visual Studio Code, kind: technology, aliases: [VS Code] }
- { label: Go, kind: technology, weak: true }
- { label: C++, kind: technology }
- { label: Glazewright, kind: technology, aliases: [Acme Glazewright] }
- { label: clay burner, kind: concept }
- { label: clay burning, kind: concept }
- { label: ISA, kind: technology }
- { label: load balancing, kind: concept }
- { label: glaze in depth, kind: concept }
- { label: large language model, kind: concept, aliases: [LLM] }
`;
const GIVEN_NAMES = '[Jane, Sam, Omar, Li, Stephen, Matt, Ana]';

const ontology = readOntology({
  path: 'graph/ontology.yaml',
  text: readFileSync('graph/ontology.yaml', 'utf8'),
}).ontology;
const { gazetteer } = readGazetteer([
  { path: 'names.yaml', text: GAZETTEER },
  { path: 'given.yaml', text: GIVEN_NAMES },
]);

if (ontology === undefined) throw new Error('graph/ontology.yaml is not valid');
export const KNOWLEDGE: Knowledge = { ontology, gazetteer };

/** Notes given as id → text. */
export const notesOf = (notes: Readonly<Record<string, string>>): readonly Note[] =>
  Object.entries(notes).map(([id, text]) => ({ id, text, sha256: '' }));

/** Extracts from notes given as id → text. */
export const extractionOf = (notes: Readonly<Record<string, string>>): Extraction =>
  notesToGraph(notesOf(notes), KNOWLEDGE);

/** The graph of one note, or of several. */
export function graphOf(notes: string | Readonly<Record<string, string>>): GraphFile {
  return writeGraph(extractionOf(typeof notes === 'string' ? { 'note.md': notes } : notes).graph);
}

/** Labels of the nodes of a kind, sorted. */
export const labelsOf = (graph: GraphFile, kind: string): string[] =>
  graph.nodes
    .filter(({ attributes }) => attributes.kind === kind)
    .map(({ attributes }) => attributes.label)
    .sort();

/** Edges of a relation as `Source → Target`, by labels, sorted. */
export function edgesOf(graph: GraphFile, relation: string): string[] {
  const label = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  return graph.edges
    .filter(({ attributes }) => attributes.relation === relation)
    .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`)
    .sort();
}

/** Lines on which a node is mentioned. */
export const linesOf = (graph: GraphFile, label: string, kind?: string): number[] => [
  ...new Set(
    graph.nodes
      .filter(
        ({ attributes }) => attributes.label === label && (kind === undefined || attributes.kind === kind),
      )
      .flatMap(({ attributes }) => attributes.mentions.map(({ start }) => start.line)),
  ),
];
