/** Reads the files of what is known beforehand, as text: the ontology and the gazetteer in `graph/`. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextFile } from '../src/schema/yamlFile.ts';
import { CliError } from './cliError.ts';

/** Where the knowledge lies, relative to the project. */
export const KNOWLEDGE_DIRECTORY = 'graph';

export interface KnowledgeFiles {
  readonly ontology: TextFile;
  readonly gazetteer: readonly TextFile[];
}

/** Reads the files, those of the gazetteer in the order of their names. Throws a `CliError` where one cannot be read. */
export async function readKnowledgeFiles(directory = KNOWLEDGE_DIRECTORY): Promise<KnowledgeFiles> {
  const ontology = await readText(join(directory, 'ontology.yaml'));
  const names = (await readdir(join(directory, 'gazetteer')).catch(() => []))
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort();
  const gazetteer = await Promise.all(names.map((name) => readText(join(directory, 'gazetteer', name))));
  return { ontology, gazetteer };
}

async function readText(path: string): Promise<TextFile> {
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    throw new CliError(
      `${path}: it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      1,
    );
  }
}
