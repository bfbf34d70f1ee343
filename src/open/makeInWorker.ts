/** Has a worker make the graph of notes, so that the page stays awake, and ends it where one stops. */
import type { Note } from '../schema/note.ts';
import type { MadeOfNotes, WorkNews, WorkOrder } from './work.ts';

export interface NotesWorker {
  /**
   * Makes the graph of notes. Rejects where the worker cannot run or fails, and when `signal` is aborted; after
   * that the next call starts a worker anew.
   */
  readonly make: (
    notes: readonly Note[],
    options: { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void },
  ) => Promise<MadeOfNotes>;
}

/** Makes the worker when it is first needed; what it has read once it keeps for the next time. */
export function createNotesWorker(start: () => Worker = startWorker): NotesWorker {
  let worker: Worker | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    make: (notes, { signal, onProgress }) =>
      new Promise((settle, reject) => {
        signal.throwIfAborted();
        worker ??= start();
        const own = worker;
        const listening = new AbortController();
        const on = { signal: listening.signal };
        const leave = (answer: () => void): void => {
          listening.abort();
          answer();
        };
        const giveUp = (error: unknown): void =>
          leave(() => {
            end();
            reject(error instanceof Error ? error : new Error(String(error)));
          });
        signal.addEventListener('abort', () => giveUp(signal.reason), on);
        own.addEventListener(
          'error',
          ({ message }) => giveUp(new Error(message || 'the worker that reads notes could not be started')),
          on,
        );
        own.addEventListener(
          'message',
          ({ data }: MessageEvent<WorkNews>) => {
            if (data.news === 'extracted') onProgress(data.done, data.total);
            else if (data.news === 'made') leave(() => settle(data.made));
            else giveUp(new Error(data.message));
          },
          on,
        );
        own.postMessage({ notes } satisfies WorkOrder);
      }),
  };
}

const startWorker = (): Worker =>
  new Worker(new URL('./notesWorker.ts', import.meta.url), { type: 'module', name: 'notes' });
