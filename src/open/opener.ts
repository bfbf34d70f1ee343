/**
 * Opens notes of the person's own: reads them, has the worker make their graph, shows it, and remembers it. One
 * thing is opened at a time; what was shown stays until the new graph is there.
 */
import { datasetOf } from '../state/dataset.ts';
import type { Opening } from '../state/opening.ts';
import type { ViewStore } from '../state/viewStore.ts';
import { readGraph } from '../schema/knowledgeGraph.ts';
import { filesIn, mayRead } from './folder.ts';
import { type GraphOpened, openGraphFile } from './graphFile.ts';
import type { KeptNotes, KeptTitle, NotesMemory } from './keptNotes.ts';
import type { NotesWorker } from './makeInWorker.ts';
import { type Picked, nameFiles } from './pickedFile.ts';
import { type KnownFiles, type NotesPicked, noteOfText, readPicked } from './readPicked.ts';
import { nothingToRead } from './refusals.ts';
import { watchFolder } from './watchFolder.ts';

export interface Opener {
  /** Opens files that were dropped or chosen: notes, or one graph file. */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openText: (title: string, text: string) => Promise<void>;
  /** Opens a folder and keeps looking into it. */
  readonly openFolder: (folder: FileSystemDirectoryHandle) => Promise<void>;
  /** Lists what the browser keeps. */
  readonly kept: () => Promise<readonly KeptTitle[]>;
  /** Opens again what it keeps. `ask` lets the browser ask for a folder, which it does only after a click. */
  readonly reopen: (title: string, ask?: boolean) => Promise<void>;
  readonly forget: (title: string) => Promise<void>;
  /** Stops what is being opened; what was shown stays. */
  readonly stop: () => void;
  /** Goes back to the notes that lie beside the page. */
  readonly close: () => void;
}

interface Parts {
  readonly store: ViewStore;
  readonly worker: NotesWorker;
  readonly memory: NotesMemory;
  /** Remembers, for this tab, under which title notes are open; null for none. */
  readonly remember: (title: string | null) => void;
  /** Shows what lies beside the page. */
  readonly showBeside: () => Promise<void>;
}

/** Makes the opener of a page. */
export function createOpener({ store, worker, memory, remember, showBeside }: Parts): Opener {
  let current: AbortController | undefined;
  let unwatch: () => void = () => undefined;
  /** What was read of the folder that is watched. */
  let known: KnownFiles = new Map();
  const view = () => store.getState();

  /** Says how far an opening is, unless it has been stopped. */
  const tell = (signal: AbortSignal, now: Opening): void => {
    if (!signal.aborted) view().setOpening(now);
  };

  /** Runs one opening: a later one, or a stop, ends it without a word; what goes wrong is said. */
  const opening = async (title: string, run: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    current?.abort();
    const own = new AbortController();
    current = own;
    view().notify(null);
    view().setOpening({ title, phase: 'reading', done: 0, total: 0 });
    try {
      await run(own.signal);
    } catch (error) {
      if (!own.signal.aborted) view().notify(`${title} was not opened: ${reasonOf(error)}.`);
    } finally {
      if (current === own) {
        current = undefined;
        view().setOpening(null);
      }
    }
  };

  const showNotes = async (
    title: string,
    kept: KeptNotes,
    signal: AbortSignal,
    isWatched = false,
  ): Promise<void> => {
    const { notes, passedOver } = kept;
    const total = notes.length;
    tell(signal, { title, phase: 'extracting', done: 0, total });
    const keeping = memory.keep(title, kept);
    const { graph, sources, diagnostics } = await worker.make(notes, {
      signal,
      onProgress: (done) =>
        tell(signal, { title, phase: done < total ? 'extracting' : 'joining', done, total }),
    });
    const isKept = await keeping;
    signal.throwIfAborted();
    unwatch();
    view().showOwn(datasetOf(readGraph(graph), sources.sources), {
      title,
      notes: total,
      passedOver,
      diagnostics: [...kept.diagnostics, ...diagnostics],
      isWatched,
    });
    if (isWatched && kept.folder !== undefined) unwatch = watchFolder(kept.folder, look);
    remember(isKept ? title : null);
    if (!isKept) view().notify('This browser keeps no notes: they are open for this visit only.');
  };

  const readNotes = async (
    { title, files }: Picked,
    signal: AbortSignal,
    known?: KnownFiles,
  ): Promise<NotesPicked> => {
    const read = await readPicked(files, {
      signal,
      onProgress: (done, total) => tell(signal, { title, phase: 'reading', done, total }),
      ...(known === undefined ? {} : { known }),
    });
    if (read.notes.length === 0) throw new Error(nothingToRead(files, read.diagnostics));
    return read;
  };

  const showGraph = (title: string, opened: GraphOpened): void => {
    unwatch();
    const { dataset, diagnostics } = opened;
    view().showOwn(dataset, { title, notes: 0, passedOver: 0, diagnostics, isWatched: false });
    remember(null);
  };

  const showFolder = async (folder: FileSystemDirectoryHandle, signal: AbortSignal): Promise<void> => {
    const read = await readNotes(await filesIn(folder), signal, known);
    await showNotes(folder.name, { ...read, folder }, signal, true);
  };

  /** Reads a watched folder again. */
  const look = (folder: FileSystemDirectoryHandle): Promise<void> =>
    opening(folder.name, (signal) => showFolder(folder, signal));

  return {
    openFiles: (files) => {
      const picked = nameFiles(files);
      return opening(picked.title || 'What was dropped', async (signal) => {
        const [first, ...rest] = picked.files;
        if (first !== undefined && rest.length === 0 && /\.json$/iu.test(first.path)) {
          const opened = await openGraphFile(first);
          signal.throwIfAborted();
          showGraph(picked.title, opened);
        } else await showNotes(picked.title, await readNotes(picked, signal), signal);
      });
    },
    openText: (title, text) =>
      opening(title, async (signal) => {
        if (text.trim() === '') throw new Error('there is no text in it');
        const id = /\.\w+$/u.test(title) ? title : `${title}.md`;
        await showNotes(title, { notes: [noteOfText(id, text)], passedOver: 0, diagnostics: [] }, signal);
      }),
    openFolder: (folder) => {
      known = new Map();
      return look(folder);
    },
    kept: memory.list,
    reopen: (title, ask = true) =>
      opening(title, async (signal) => {
        const kept = await memory.get(title);
        if (kept === undefined) throw new Error('this browser no longer keeps it');
        const { folder } = kept;
        // A folder that may not be looked into now still has the notes that were read last.
        if (folder !== undefined && (await mayRead(folder, ask))) {
          known = new Map();
          await showFolder(folder, signal);
        } else await showNotes(title, kept, signal);
      }),
    forget: memory.forget,
    stop: () => {
      current?.abort();
      current = undefined;
      view().setOpening(null);
    },
    close: () => {
      current?.abort();
      unwatch();
      remember(null);
      view().leaveOwn();
      void showBeside();
    },
  };
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/u, '');
