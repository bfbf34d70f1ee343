/**
 * The worker in which notes become a graph, by the same pipeline as on the command line and with the same bytes.
 * It is stopped by ending it.
 */
import { placeFile } from '../layout/placeGraph.ts';
import { notesToFile } from '../pipeline/notesToGraph.ts';
import { readNoteBy } from '../pipeline/readNote.ts';
import { checkGraphFile } from '../schema/checkGraphFile.ts';
import { builtInKnowledge } from './builtInKnowledge.ts';
import type { MadeOfNotes, WorkNews, WorkOrder } from './work.ts';

const tell = (news: WorkNews): void => self.postMessage(news);

self.addEventListener('message', ({ data }: MessageEvent<WorkOrder>) => {
  try {
    tell({ news: 'made', made: make(data) });
  } catch (error) {
    tell({ news: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

/** Progress is told at most once in so many notes. */
const NEWS_EVERY = 20;

function make({ notes }: WorkOrder): MadeOfNotes {
  const { knowledge, diagnostics: ofKnowledge } = builtInKnowledge();
  const total = notes.length;
  let done = 0;
  const read = readNoteBy();
  const { graph, sources, diagnostics } = notesToFile(notes, knowledge, (note, lexicon) => {
    const one = read(note, lexicon);
    done += 1;
    if (done % NEWS_EVERY === 0 || done === total) tell({ news: 'extracted', done, total });
    return one;
  });
  const file = placeFile(graph);
  const checked = checkGraphFile(file);
  if (!checked.ok) throw new Error(`the graph that was made is not valid: ${checked.fault}`);
  return { graph: file, sources, diagnostics: [...ofKnowledge, ...diagnostics] };
}
