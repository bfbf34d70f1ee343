/** Reads what is known beforehand: the ontology and the gazetteer in `graph/`. */
import type { Knowledge } from '../src/pipeline/notesToGraph.ts';
import { type Diagnostic, formatDiagnostic } from '../src/schema/diagnostic.ts';
import { type GazetteerRead, readGazetteer } from '../src/schema/gazetteerFile.ts';
import { readOntology } from '../src/schema/ontologyFile.ts';
import type { TextFile } from '../src/schema/yamlFile.ts';
import { CliError } from './cliError.ts';
import { type KnowledgeFiles, readKnowledgeFiles } from './knowledgeFiles.ts';

/**
 * Reads ontology and gazetteer. An entry that is wrong costs only itself; a file that is no YAML throws a
 * `CliError`, since a graph without all the names of that file would silently replace a better one.
 * @param files their text, where it has been read before
 */
export async function readKnowledge(
  files?: KnowledgeFiles,
): Promise<{ readonly knowledge: Knowledge; readonly diagnostics: readonly Diagnostic[] }> {
  const { ontology: file, gazetteer: names } = files ?? (await readKnowledgeFiles());
  const { ontology, diagnostics: faults } = readOntology(file);
  if (ontology === undefined) throw new CliError(faults.map(formatDiagnostic).join('\n'), 1);
  const { gazetteer, diagnostics, unreadable } = gazetteerOf(names);
  if (unreadable)
    throw new CliError(
      `${diagnostics.map(formatDiagnostic).join('\n')}\nthe gazetteer could not be read; the graph was left as it was`,
      1,
    );
  return { knowledge: { ontology, gazetteer }, diagnostics };
}

let last: { readonly files: readonly TextFile[]; readonly read: GazetteerRead } | undefined;

/** Reads the gazetteer anew only where a file has changed: while one works on notes it is asked for at every save. */
function gazetteerOf(files: readonly TextFile[]): GazetteerRead {
  const isSame =
    last?.files.length === files.length &&
    files.every(
      ({ path, text }, index) => path === last?.files[index]?.path && text === last.files[index].text,
    );
  if (last === undefined || !isSame) last = { files, read: readGazetteer(files) };
  return last.read;
}
