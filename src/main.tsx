/** The entry of the view: makes the store, reads the files beside the page, and hands both to React. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readDataset } from './state/dataset.ts';
import { keepForGraph } from './state/kept.ts';
import { keepHash } from './state/hashSync.ts';
import { readThemeChoice } from './state/theme.ts';
import { createViewStore } from './state/viewStore.ts';
import { createCamera } from './ui/camera.ts';
import { canDraw } from './ui/canDraw.ts';
import { fetchBesidePage } from './ui/fetchBesidePage.ts';
import { keepTheme } from './ui/keepTheme.ts';
import { loadGraphCanvas } from './ui/loadGraphCanvas.ts';
import { Page, pageAt } from './ui/Page.tsx';
import { StageProvider } from './ui/stage.tsx';
import './ui/styles/index.css';

const store = createViewStore({ theme: readThemeChoice(() => window.localStorage), canDraw: canDraw() });
const camera = createCamera();
const page = pageAt(window.location);
keepTheme(store);
if (page !== 'paper') keepHash(store, window);
keepForGraph(store, () => window.localStorage, window.location.pathname, window);

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

void show();
// Fetched beside the data. Should it fail, it fails again where the graph is drawn, and is dealt with there.
if (page === 'explorer' && store.getState().canDraw) loadGraphCanvas().catch(() => undefined);

import.meta.hot?.on('rayograph:changed', () => void show());
import.meta.hot?.on('rayograph:failed', ({ message }: { readonly message: string }) => {
  store.getState().notify(`The notes could not be read again: ${message}; showing the last good graph.`);
});

const root = document.getElementById('view');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <StageProvider store={store} camera={camera}>
        <Page name={page} />
      </StageProvider>
    </StrictMode>,
  );
}
