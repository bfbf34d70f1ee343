/**
 * Reads the recap beside the page, or makes it from the graph where there is none, and keeps what is changed in it:
 * in the file where `npm start` serves the page, else in this browser.
 */
import { fingerprintOf } from '../../recap/fingerprint.ts';
import { makeRecap, writeRecap } from '../../recap/makeRecap.ts';
import type { Dataset } from '../../state/dataset.ts';
import { RECAP_FILE } from '../../state/recapIn.ts';
import { datasetIn } from '../../state/selectors.ts';
import type { ViewStore } from '../../state/viewStore.ts';
import { readKeptRecap, writeKeptRecap } from './keptRecap.ts';

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

async function keepRecap(store: ViewStore): Promise<void> {
  /** What stands where the recap is kept. */
  let kept: string | null = null;
  let tag: string | null = null;
  let base = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = async (dataset: Dataset): Promise<void> => {
    const { takeRecap, setRecapHome } = store.getState();
    const served = await fetchRecap();
    const markdown = served?.markdown ?? writeRecap(makeRecap(dataset.graph, dataset.sources));
    tag = served?.tag ?? null;
    base = fingerprintOf(markdown);
    const own = canSave() ? null : readKeptRecap();
    kept = own?.markdown ?? markdown;
    takeRecap(kept);
    const isOlder = own !== null && own.base !== base;
    setRecapHome({
      at: own !== null ? 'browser' : served === null ? 'made' : 'file',
      state: isOlder ? 'failed' : 'kept',
      fault: isOlder ? 'recap.md has changed since; what is shown are your own slides' : '',
    });
  };

  const save = async (markdown: string): Promise<void> => {
    const { setRecapHome } = store.getState();
    if (!canSave()) {
      const fault = writeKeptRecap({ markdown, base });
      setRecapHome({ at: 'browser', state: fault === '' ? 'kept' : 'failed', fault });
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
      tag = response.headers.get('etag');
      kept = markdown;
      setRecapHome({ at: 'file', state: 'kept', fault: '' });
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      writeKeptRecap({ markdown, base });
      setRecapHome({ at: 'file', state: 'failed', fault });
    }
  };

  const dataset = datasetIn(store.getState());
  if (dataset !== undefined) await read(dataset);
  store.subscribe(({ recap }, before) => {
    if (recap === before.recap || recap === null || recap === kept) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(recap), SETTLE);
  });
  window.addEventListener('pagehide', () => {
    const { recap } = store.getState();
    if (recap !== null && recap !== kept) writeKeptRecap({ markdown: recap, base });
  });
  import.meta.hot?.on('rayograph:recap', () => {
    void fetchRecap().then((served) => {
      if (served === null || served.markdown === kept) return;
      kept = served.markdown;
      tag = served.tag;
      store.getState().takeRecap(kept);
    });
  });
}

/** Forgets what this browser keeps, and reads the file again. */
export async function forgetOwnRecap(store: ViewStore): Promise<void> {
  writeKeptRecap(null);
  const served = await fetchRecap();
  const dataset = datasetIn(store.getState());
  if (dataset === undefined) return;
  const { editRecap, setRecapHome } = store.getState();
  editRecap(
    'use recap.md as it is',
    served?.markdown ?? writeRecap(makeRecap(dataset.graph, dataset.sources)),
  );
  setRecapHome({ at: served === null ? 'made' : 'file', state: 'kept', fault: '' });
}

/** Only the server of `npm start` takes a recap back. */
const canSave = (): boolean => import.meta.hot !== undefined;

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
