/** Where the corrections of some notes are kept. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { KNOWLEDGE_DIRECTORY } from './knowledgeFiles.ts';
import { SAMPLE_NOTES } from './sampleNotes.ts';

/** What the file is called beside somebody's own notes, where other files lie too. */
export const OWN_CORRECTIONS = 'rayograph.corrections.yaml';

/**
 * Says which file holds the corrections: `graph/corrections.yaml` for the sample; for other notes
 * `rayograph.corrections.yaml` in the folder that was given, or beside the file; of several paths the first counts.
 */
export function correctionsPath(paths: readonly string[]): string {
  const [first] = paths;
  if (first === undefined || (paths.length === 1 && resolve(first) === resolve(SAMPLE_NOTES)))
    return join(KNOWLEDGE_DIRECTORY, 'corrections.yaml');
  const isFolder = statSync(first, { throwIfNoEntry: false })?.isDirectory() === true;
  return join(isFolder ? first : dirname(first), OWN_CORRECTIONS);
}
