/**
 * Notes and knowledge → the two files of a graph. A large one is kept: where nothing has changed since, reading is
 * all that is done, and nothing that understands notes is even loaded.
 */
import type { Outcome } from '../src/pipeline/correct/outcome.ts';
import type { Diagnostic } from '../src/schema/diagnostic.ts';
import type { GraphFile } from '../src/schema/graphFile.ts';
import type { SourcesFile } from '../src/schema/sourcesFile.ts';
import type { FoundNotes } from './findNotes.ts';
import { keepGraph, keyOf, keptGraph } from './graphCache.ts';
import type { JsonFile } from './jsonFile.ts';
import { type InputFiles, readInputFiles } from './inputFiles.ts';
import type { CorrectionsFile } from './readCorrectionsFile.ts';

export interface MadeGraph {
  readonly graph: GraphFile;
  readonly sources: SourcesFile;
  /** What the two files hold, ready to be written. */
  readonly files: { readonly graph: JsonFile; readonly sources: JsonFile };
  /** How many notes it was made of. */
  readonly notes: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly corrections: CorrectionsFile;
  /** What became of each correction, in the order of the file. */
  readonly outcomes: readonly Outcome[];
  /** What the graph holds, in a few lines for the terminal. */
  readonly summary: string;
}

export interface Making {
  /** False where the graph is built whether or not it has been before. */
  readonly isKept?: boolean;
  /** True where the graph is asked for again and again, long after it was made. */
  readonly isHeld?: boolean;
  /** The notes at the paths, where they have been looked for. */
  readonly listed?: readonly FoundNotes[];
}

/** So many characters of notes are built in a moment, and not worth a file. */
const LEAST_KEPT = 2 ** 18;

/** Makes the graph of the notes at the given paths. Throws a `CliError` where no note could be read. */
export async function makeGraph(
  paths: readonly string[],
  { isKept = true, isHeld = false, listed }: Making = {},
): Promise<MadeGraph> {
  const files = await readInputFiles(paths, listed);
  const key = isKept && sizeOf(files) >= LEAST_KEPT ? await keyOf(files) : undefined;
  const before = key === undefined ? undefined : await keptGraph(key, isHeld);
  if (before !== undefined) return before;
  const { buildFromFiles } = await import('./buildFromFiles.ts');
  const made = await buildFromFiles(files, { isHeld });
  return key === undefined ? made : keepGraph(key, made);
}

const sizeOf = ({ notes }: InputFiles): number => notes.notes.reduce((sum, { text }) => sum + text.length, 0);
