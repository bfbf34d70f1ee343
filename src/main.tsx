/** The entry of the view: makes the store, reads the files beside the page, and hands both to React. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createNotesMemory } from './open/keptNotes.ts';
import { createNotesWorker } from './open/makeInWorker.ts';
import { createOpener } from './open/opener.ts';
import { openTitle, rememberOpen } from './open/openInTab.ts';
import { readDataset } from './state/dataset.ts';
import { keepForGraph } from './state/kept.ts';
import { keepHash } from './state/hashSync.ts';
import { readPanel } from './state/panel.ts';
import { keepInBrowser, keepInFile, keepsCorrections } from './state/keepCorrections.ts';
import { hasOpenedIn } from './state/selectors.ts';
import { readThemeChoice } from './state/theme.ts';
import { createViewStore } from './state/viewStore.ts';
import { addressAfterFrame } from './ui/addressAfterFrame.ts';
import { createCamera } from './ui/camera.ts';
import { runAfterFrames } from './ui/afterFrame.ts';
import { canDraw } from './ui/canDraw.ts';
import { fetchBesidePage } from './ui/fetchBesidePage.ts';
import { keepNews } from './ui/keepNews.ts';
import { keepPanel } from './ui/keepPanel.ts';
import { keepTheme } from './ui/keepTheme.ts';
import { CORRECTIONS } from './ui/correct/servedFile.ts';
import { loadGraphCanvas } from './ui/loadGraphCanvas.ts';
import { OpenerContext } from './ui/open/useOpener.ts';
import { Page, pageAt } from './ui/Page.tsx';
import { StageProvider } from './ui/stage.tsx';
import './ui/styles/index.css';

const store = createViewStore({
  theme: readThemeChoice(() => window.localStorage),
  panel: readPanel(() => window.localStorage),
  canDraw: canDraw(),
});
const camera = createCamera();
const page = pageAt(window.location);
keepTheme(store);
keepPanel(store);
keepNews(store);
// Only `npm start` serves the page with something that can write files.
const served = import.meta.hot === undefined ? null : keepInFile(store, CORRECTIONS);
keepInBrowser(store, () => window.localStorage, window.location.pathname, served !== null);
// After what corrects: the address says what is shown in the end.
if (page !== 'paper') keepHash(store, addressAfterFrame(window));
keepForGraph(store, () => window.localStorage, window.location.pathname, window);

const opener = createOpener({
  store,
  worker: createNotesWorker(),
  memory: createNotesMemory(),
  remember: rememberOpen,
  showBeside,
});

/** Reads what lies beside the page, and shows it. */
async function show(): Promise<void> {
  const reading = await readDataset(fetchBesidePage);
  const { showDataset, fail } = store.getState();
  if (!reading.ok) fail(reading.fault);
  else if (reading.warning === null) showDataset(reading.dataset);
  else {
    const { file, message } = reading.warning;
    showDataset(reading.dataset, `The notes' own words are missing: ${file}: ${message}`);
  }
}

/** Shows what lies beside the page, and what is corrected in it. */
async function showBeside(): Promise<void> {
  await show();
  await served?.();
}

let learning: Promise<void> | undefined;
const learnToCorrect = (): Promise<void> =>
  (learning ??= import('./state/corrector.ts').then(
    ({ corrector }) => store.getState().learnToCorrect(corrector, served === null ? 'browser' : 'file'),
    () => undefined,
  ));
// What can write to the file is wanted at once; fetched one by one, as it is served, it takes its time.
if (served !== null) void learnToCorrect();
const { stop: stopWaiting } = runAfterFrames(
  () => {
    stopWaiting();
    void learnToCorrect();
  },
  (request) =>
    store.subscribe((state) => {
      if (hasOpenedIn(state)) request();
    }),
);

/** Shows what was open in this tab before it was loaded again, or what lies beside the page. */
async function begin(): Promise<void> {
  if (keepsCorrections(() => window.localStorage)) await learnToCorrect();
  const title = openTitle();
  if (title !== null) await opener.reopen(title, false);
  if (store.getState().own === null) await showBeside();
}

// Fetched beside the data. Should it fail, it fails again where the graph is drawn, and is dealt with there.
if (page === 'explorer' && store.getState().canDraw) loadGraphCanvas().catch(() => undefined);

// Changes beside the page concern it only while its own graph is shown.
import.meta.hot?.on('rayograph:changed', () => {
  if (store.getState().own === null) void showBeside();
});
import.meta.hot?.on('rayograph:failed', ({ message }: { readonly message: string }) => {
  store.getState().notify(`The notes could not be read again: ${message}; showing the last good graph.`);
});

function render(): void {
  const root = document.getElementById('view');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <StageProvider store={store} camera={camera}>
        <OpenerContext value={opener}>
          <Page name={page} />
        </OpenerContext>
      </StageProvider>
    </StrictMode>,
  );
}

/** Ms for which nothing is shown but what there is in the end: to say for a moment that the graph is read would only delay it. */
const UNNOTICED = 150;
const patience = new Promise((resolve) => {
  setTimeout(resolve, UNNOTICED);
});
void Promise.race([begin(), patience]).finally(render);
