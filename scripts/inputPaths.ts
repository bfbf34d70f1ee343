/** Lists all files and folders that have a say in a graph, without reading any. */
import { correctionsPath } from './correctionsPath.ts';
import { codePaths } from './graphCache.ts';
import { knowledgePaths } from './knowledgeFiles.ts';
import { notesAt } from './readNotes.ts';
import { SAMPLE_NOTES } from './sampleNotes.ts';

/**
 * Lists them: the program, what is known beforehand, the corrections and the notes, with the folders in which another
 * note would appear. Undefined where something was left out, such as a link: what it leads to has a say as well.
 * Throws a `CliError` where a path does not exist.
 */
export async function inputPaths(given: readonly string[]): Promise<(Buffer | string)[] | undefined> {
  const paths = given.length > 0 ? given : [SAMPLE_NOTES];
  const found = await Promise.all(paths.map((path) => notesAt(path, paths.length > 1)));
  if (found.some(({ diagnostics }) => diagnostics.length > 0)) return undefined;
  return [
    ...(await codePaths()),
    ...(await knowledgePaths()),
    correctionsPath(given),
    ...paths,
    ...found.flatMap(({ files, folders }) => [...folders, ...files.map(({ path }) => path)]),
  ];
}
