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
  const ontology = await readText(ontologyIn(directory));
  const gazetteer = await Promise.all((await gazetteerIn(directory)).map(readText));
  return { ontology, gazetteer };
}

/** Lists the paths of what would be read, and of the folder that it is found in. */
export const knowledgePaths = async (directory = KNOWLEDGE_DIRECTORY): Promise<string[]> => [
  ontologyIn(directory),
  gazetteerFolder(directory),
  ...(await gazetteerIn(directory)),
];

const ontologyIn = (directory: string): string => join(directory, 'ontology.yaml');
const gazetteerFolder = (directory: string): string => join(directory, 'gazetteer');

async function gazetteerIn(directory: string): Promise<string[]> {
  const folder = gazetteerFolder(directory);
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => join(folder, name));
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
