/** Lists all files and folders that have a say in a graph, without reading any. */
import { correctionsPath } from './correctionsPath.ts';
import type { FoundNotes } from './findNotes.ts';
import { codePaths } from './graphCache.ts';
import { knowledgePaths } from './knowledgeFiles.ts';
import { notePaths } from './readNotes.ts';

/**
 * Lists them: the program, what is known beforehand, the corrections and the notes, with the folders in which another
 * note would appear. Undefined where something was left out, such as a link: what it leads to has a say as well.
 * @param listed the notes at the given paths
 */
export async function inputPaths(
  given: readonly string[],
  listed: readonly FoundNotes[],
): Promise<(Buffer | string)[] | undefined> {
  if (listed.some(({ diagnostics }) => diagnostics.length > 0)) return undefined;
  return [
    ...(await codePaths()),
    ...(await knowledgePaths()),
    correctionsPath(given),
    ...notePaths(given),
    ...listed.flatMap(({ files, folders }) => [...folders, ...files.map(({ path }) => path)]),
  ];
}
