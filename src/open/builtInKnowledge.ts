/** The ontology and the gazetteer that come with the page: the files of `graph/`, as they were when it was built. */
import type { Knowledge } from '../pipeline/notesToGraph.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { readGazetteer } from '../schema/gazetteerFile.ts';
import { readOntology } from '../schema/ontologyFile.ts';
import ontologyText from '../../graph/ontology.yaml?raw';

const GAZETTEER: Readonly<Record<string, string>> = import.meta.glob('../../graph/gazetteer/*.{yaml,yml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface KnowledgeRead {
  readonly knowledge: Knowledge;
  readonly diagnostics: readonly Diagnostic[];
}

let read: KnowledgeRead | undefined;

/** Reads it, once. Throws where the ontology that the page was built with is no ontology. */
export function builtInKnowledge(): KnowledgeRead {
  read ??= readFiles();
  return read;
}

function readFiles(): KnowledgeRead {
  const { ontology, diagnostics } = readOntology({ path: 'graph/ontology.yaml', text: ontologyText });
  if (ontology === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  // In the order in which the command line reads them: names that two files give go to the first.
  const files = Object.entries(GAZETTEER)
    .map(([path, text]) => ({ path: path.replace(/^(?:\.\.\/)+/u, ''), text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { gazetteer, diagnostics: ofGazetteer } = readGazetteer(files);
  return { knowledge: { ontology, gazetteer }, diagnostics: ofGazetteer };
}
