/** Notes and knowledge → the two files of a graph: the pipeline, the layout and a last check, in this order. */
import { setFlagsFromString } from 'node:v8';
import { placeFile } from '../src/layout/placeGraph.ts';
import { lexiconOf } from '../src/pipeline/extract/nameLexicon.ts';
import { notesToFile } from '../src/pipeline/notesToGraph.ts';
import { type ReadNote, keepNotes, readNoteBy } from '../src/pipeline/readNote.ts';
import { faultOfGraph } from '../src/schema/checkGraphFile.ts';
import { formatGraph, formatSources, graphParts, sourcesParts } from '../src/schema/formatFiles.ts';
import type { InputFiles } from './inputFiles.ts';
import type { MadeGraph } from './makeGraph.ts';
import { loadParser } from './markdownParser.ts';
import { readAhead } from './readAhead.ts';
import { readInputs } from './readInputs.ts';
import { summarise } from './summary.ts';

/**
 * How what is not in use is let go. `growing`: by how much the heap may grow before it is looked through, in percent;
 * left to itself, to twice what is in use and more. While notes are read there is room, and other threads that help
 * are in the way of those that read. Then all that was read is in use, to look through it costs less than as much
 * memory again, and nobody is in the way.
 */
function letGo({ growing, withHelp }: { readonly growing: number; readonly withHelp: boolean }): void {
  setFlagsFromString(`--heap-growing-percent=${growing}`);
  setFlagsFromString(`--${withHelp ? '' : 'no-'}parallel-scavenge`);
}
const WHILE_READING = { growing: 60, withHelp: false };
const AFTERWARDS = { growing: 18, withHelp: true };

/** No graph is made of what came to nothing. */
const withoutLost: ReadNote = (note, lexicon) => {
  const { parsed, found } = read(note, lexicon);
  return { parsed, found: { ...found, lost: [] } };
};
/** What was read in this process: while one works on notes, only those that were saved are read again. */
const read = readNoteBy(await loadParser());
const kept = keepNotes(withoutLost);

/**
 * Builds the graph of files that were read. Throws a `CliError` where what is known of names cannot be understood.
 * @param threads how many threads read notes beside this one, at the most; as many as there are cores if not given
 * @param isHeld whether what was read of the notes is kept for the next time
 */
export async function buildFromFiles(
  files: InputFiles,
  { threads, isHeld = false }: { readonly threads?: number; readonly isHeld?: boolean } = {},
): Promise<MadeGraph> {
  const { notes, knowledge, corrections, diagnostics: ofInputs } = await readInputs([], files);
  const lexicon = lexiconOf(knowledge.gazetteer);
  const changed = notes.filter((note) => !kept.has(note, lexicon));
  letGo(WHILE_READING);
  await readAhead(changed, knowledge.gazetteer, withoutLost, kept.keep, threads);
  letGo(AFTERWARDS);
  const { graph, sources, diagnostics, outcomes } = notesToFile(notes, knowledge, kept.read);
  kept.forgetOthers(new Set(isHeld ? notes.map(({ id }) => id) : []));
  const file = placeFile(graph);
  const fault = faultOfGraph(file);
  if (fault !== undefined) throw new Error(`the graph that was made is not valid: ${fault}`);
  return {
    graph: file,
    sources,
    files: {
      graph: { text: () => formatGraph(file), parts: () => graphParts(file) },
      sources: { text: () => formatSources(sources), parts: () => sourcesParts(sources) },
    },
    notes: notes.length,
    diagnostics: [...ofInputs, ...diagnostics],
    corrections,
    outcomes,
    summary: summarise({ graph: file, sources, outcomes }),
  };
}
