/**
 * Reads the recap beside the page, or makes it from the graph where there is none, and keeps what is changed in it:
 * in the file where `npm start` serves the page, else in this browser. Notes that somebody opened in the page have a
 * recap of their own, which is made of them and never written over the file.
 */
import { fingerprintOf } from '../../recap/fingerprint.ts';
import { makeRecap, writeRecap } from '../../recap/makeRecap.ts';
import type { Dataset } from '../../state/dataset.ts';
import { RECAP_FILE } from '../../state/recapIn.ts';
import { datasetIn } from '../../state/selectors.ts';
import { takeTurns } from '../../state/takeTurns.ts';
import type { View, ViewStore } from '../../state/viewStore.ts';
import { type RecapOwner, readKeptRecap, writeKeptRecap } from './keptRecap.ts';

const SETTLE = 400;

interface Served {
  readonly markdown: string;
  readonly tag: string | null;
}

const keepers = new WeakMap<ViewStore, Promise<void>>();

/** Makes sure that the recap of a view is read; once for each view. */
export function ensureRecap(store: ViewStore): Promise<void> {
  const known = keepers.get(store) ?? keepRecap(store);
  keepers.set(store, known);
  return known;
}

/** Whose recap it is that belongs to what is shown. */
const ownerIn = (store: ViewStore): RecapOwner => store.getState().own?.title ?? null;

async function keepRecap(store: ViewStore): Promise<void> {
  let owner: RecapOwner = null;
  /** What stands where the recap is kept. */
  let kept: string | null = null;
  let tag: string | null = null;
  let base = '';
  /** Where that was read. */
  let origin: 'file' | 'made' = 'made';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTurn = takeTurns(({ message }) =>
    store.getState().notify(`The recap could not be saved or read: ${message}`),
  );

  const read = async (dataset: Dataset): Promise<void> => {
    const { takeRecap, setRecapHome } = store.getState();
    owner = ownerIn(store);
    const served = owner === null ? await fetchRecap() : null;
    // Other notes may have been opened meanwhile.
    if (ownerIn(store) !== owner || datasetIn(store.getState()) !== dataset) return;
    const markdown = served?.markdown ?? writeRecap(makeRecap(dataset.graph, dataset.sources));
    tag = served?.tag ?? null;
    base = fingerprintOf(markdown);
    origin = served === null ? 'made' : 'file';
    const own = canSave(owner) ? null : readKeptRecap(owner);
    kept = own?.markdown ?? markdown;
    takeRecap(kept);
    // What is made anew of notes that changed is no file that somebody changed.
    const isOlder = own !== null && own.base !== base && served !== null;
    setRecapHome({
      at: own !== null ? 'browser' : origin,
      state: isOlder ? 'failed' : 'kept',
      fault: isOlder ? 'recap.md has changed since; what is shown are your own slides' : '',
    });
  };

  const save = async (saved: RecapOwner): Promise<void> => {
    const { recap: markdown, setRecapHome } = store.getState();
    // What somebody else's recap was is kept by then.
    if (markdown === null || markdown === kept || owner !== saved) return;
    if (!canSave(saved)) {
      // Nothing is kept of what is as it was read.
      const isOwn = fingerprintOf(markdown) !== base;
      const fault = writeKeptRecap(saved, isOwn ? { markdown, base } : null);
      setRecapHome({ at: isOwn ? 'browser' : origin, state: fault === '' ? 'kept' : 'failed', fault });
      kept = markdown;
      return;
    }
    setRecapHome({ at: 'file', state: 'saving', fault: '' });
    try {
      const response = await fetch(addressOf(), {
        method: 'PUT',
        body: markdown,
        headers: { 'content-type': 'text/markdown', ...(tag === null ? {} : { 'if-match': tag }) },
      });
      if (!response.ok) throw new Error(await response.text());
      if (owner !== saved) return;
      tag = response.headers.get('etag');
      kept = markdown;
      setRecapHome({ at: 'file', state: 'kept', fault: '' });
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      writeKeptRecap(saved, { markdown, base });
      if (owner === saved) setRecapHome({ at: 'file', state: 'failed', fault });
    }
  };

  const follow = (state: View, before: View): void => {
    const dataset = datasetIn(state);
    const isOther = ownerIn(store) !== owner;
    const isMadeAnew = dataset !== datasetIn(before) && state.recapHome.at === 'made' && state.recap === kept;
    if (dataset !== undefined && (isOther || isMadeAnew)) {
      clearTimeout(timer);
      if (isOther) keepUnsaved(before.recap);
      void read(dataset);
      return;
    }
    if (state.recap === before.recap) return;
    clearTimeout(timer);
    // Compared with what is kept when its turn comes: while that is on its way, what is undone is what the file still says.
    timer = setTimeout(
      (saved: RecapOwner) => {
        void inTurn(() => save(saved));
      },
      SETTLE,
      owner,
    );
  };
  const keepUnsaved = (recap: string | null): void => {
    if (recap !== null && recap !== kept) writeKeptRecap(owner, { markdown: recap, base });
  };

  const dataset = datasetIn(store.getState());
  if (dataset !== undefined) await read(dataset);
  store.subscribe(follow);
  window.addEventListener('pagehide', () => keepUnsaved(store.getState().recap));
  /** Takes over what the file says now; not over what is not saved yet: the save finds out, and says so. */
  const takeOver = async (): Promise<void> => {
    if (owner !== null) return;
    const served = await fetchRecap();
    const { recap, takeRecap } = store.getState();
    if (served === null || served.markdown === kept || owner !== null || recap !== kept) return;
    kept = served.markdown;
    tag = served.tag;
    takeRecap(kept);
  };
  import.meta.hot?.on('rayograph:recap', () => void inTurn(takeOver));
}

/** Forgets what this browser keeps, and reads the file again. */
export async function forgetOwnRecap(store: ViewStore): Promise<void> {
  const owner = ownerIn(store);
  writeKeptRecap(owner, null);
  const served = owner === null ? await fetchRecap() : null;
  const dataset = datasetIn(store.getState());
  if (dataset === undefined) return;
  const { editRecap, setRecapHome } = store.getState();
  editRecap(
    'use recap.md as it is',
    served?.markdown ?? writeRecap(makeRecap(dataset.graph, dataset.sources)),
  );
  setRecapHome({ at: served === null ? 'made' : 'file', state: 'kept', fault: '' });
}

/** Only the server of `npm start` takes a recap back, and only that of the notes that it serves. */
const canSave = (owner: RecapOwner): boolean => owner === null && import.meta.hot !== undefined;

const addressOf = (): URL => new URL(RECAP_FILE, document.baseURI);

async function fetchRecap(): Promise<Served | null> {
  try {
    const response = await fetch(addressOf(), { cache: 'no-cache' });
    const markdown = response.ok ? await response.text() : null;
    // Some servers answer with their start page where a file is missing.
    const isPage = markdown !== null && /^\s*<!doctype html/iu.test(markdown);
    return markdown === null || isPage ? null : { markdown, tag: response.headers.get('etag') };
  } catch {
    return null;
  }
}
