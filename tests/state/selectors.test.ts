import { expect, test } from 'vitest';
import { whyRelated } from '../../src/query/whyRelated.ts';
import { datasetOf } from '../../src/state/dataset.ts';
import {
  emphasisIn,
  facetCountsIn,
  filterWordsIn,
  filteredIn,
  foundNotesIn,
  hasOpenedIn,
  hitsIn,
  isDrawnIn,
  kindCountsIn,
  outlineIn,
  sceneViewIn,
  tableIn,
  themeIn,
  whyIn,
} from '../../src/state/selectors.ts';
import { loadExplain } from '../../src/state/explain.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

function readyStore() {
  const store = createViewStore();
  store.getState().showDataset(datasetOf(sampleGraph(), SAMPLE_SOURCES));
  return store;
}

test('what may wait for the map waits for it, and for nothing where there is none', () => {
  const { getState } = createViewStore();
  expect(hasOpenedIn(getState())).toBe(false);
  getState().showDataset(datasetOf(sampleGraph(), SAMPLE_SOURCES));
  expect(hasOpenedIn(getState())).toBe(false);
  getState().drawn();
  expect(hasOpenedIn(getState())).toBe(true);
  const failed = createViewStore();
  failed.getState().fail({ file: 'graph.json', message: 'it is not there' });
  expect(hasOpenedIn(failed.getState())).toBe(true);
  const undrawn = readyStore();
  undrawn.getState().stopDrawing();
  expect(hasOpenedIn(undrawn.getState())).toBe(true);
});

test('nothing fades at rest', () => {
  expect(emphasisIn(readyStore().getState())).toEqual({ selected: null, lit: null, litEdges: null });
});

test('what is selected lights its neighbours, what the pointer is on lights its own instead', () => {
  const { getState } = readyStore();
  getState().select('n:vllm');
  expect(emphasisIn(getState()).lit).toEqual(new Set(['n:vllm', 'n:llm', 'n:alpha', 'n:ray-core']));
  getState().hover('n:beta');
  expect(emphasisIn(getState())).toMatchObject({
    selected: 'n:vllm',
    lit: new Set(['n:beta', 'n:llm']),
    litEdges: new Set(['n:beta>covers>n:llm']),
  });
});

test('a search lights what it finds, and everything fades where it finds nothing', () => {
  const { getState } = readyStore();
  getState().select('n:vllm');
  getState().setSearchText('beta');
  expect(emphasisIn(getState())).toMatchObject({ selected: 'n:vllm', lit: new Set(['n:beta']) });
  getState().setSearchText('zzqqx');
  expect(emphasisIn(getState()).lit).toEqual(new Set());
  getState().setSearchText('   ');
  expect(emphasisIn(getState()).lit?.has('n:llm')).toBe(true);
});

test('what is only said in the notes lights the talk and what is named there', () => {
  const { getState } = readyStore();
  getState().setSearchText('extract');
  expect(emphasisIn(getState()).lit).toEqual(new Set(['n:alpha', 'n:llm', 'n:vllm']));
  expect(hitsIn(getState())).toEqual([]);
  expect(foundNotesIn(getState()).best.map(({ line }) => line)).toEqual([4]);
});

test('the table and the outline hold what the filter leaves', () => {
  const { getState } = readyStore();
  getState().setFilterText('raycore');
  expect(tableIn(getState()).map(({ key }) => key)).toEqual(['n:ray-core']);
  expect(outlineIn(getState()).flatMap(({ things }) => things.map(({ key }) => key))).toEqual(['n:ray-core']);
});

test('two nodes that are compared are ringed, and lit with what joins them once that is known', () => {
  const { getState } = readyStore();
  getState().select('n:alpha');
  getState().compare('n:beta');
  expect(whyIn(getState())).toBeNull();
  expect(sceneViewIn(getState())).toMatchObject({
    lit: new Set(['n:alpha', 'n:beta']),
    ringed: new Set(['n:alpha', 'n:beta']),
    path: new Set(),
  });
  getState().learnToExplain(whyRelated);
  expect(whyIn(getState())?.hubs).toEqual(['n:llm']);
  expect(sceneViewIn(getState())).toMatchObject({
    lit: new Set(['n:alpha', 'n:beta', 'n:llm']),
    litEdges: new Set(['n:alpha>covers>n:llm', 'n:beta>covers>n:llm']),
    path: new Set(),
  });
});

test('an edge that is selected lights its ends, and pointing elsewhere puts it aside', () => {
  const { getState } = readyStore();
  getState().selectEdge('n:vllm>uses>n:llm');
  expect(sceneViewIn(getState())).toMatchObject({
    lit: new Set(['n:vllm', 'n:llm']),
    path: new Set(['n:vllm>uses>n:llm']),
  });
  getState().hover('n:beta');
  expect(sceneViewIn(getState())).not.toHaveProperty('path');
  expect(sceneViewIn(getState())).toMatchObject({ ringed: new Set(['n:vllm', 'n:llm']) });
});

test('answers keep their identity until what they rest on changes', () => {
  const { getState } = readyStore();
  const selectors = [emphasisIn, filteredIn, hitsIn, kindCountsIn, outlineIn, sceneViewIn, tableIn, whyIn];
  const before = selectors.map((select) => select(getState()));
  getState().notify('something else');
  getState().setLayout('force');
  expect(selectors.map((select) => select(getState())).every((answer, at) => answer === before[at])).toBe(
    true,
  );
  getState().toggle('kinds', 'person');
  expect(filteredIn(getState()).nodes).toEqual(new Set(['n:ann']));
  expect(emphasisIn(getState())).toBe(before[0]);
});

test('what is filtered is hidden or grey, is said in words, and is counted for every facet', () => {
  const { getState } = readyStore();
  getState().toggle('kinds', 'person');
  expect(filterWordsIn(getState())).toBe('Without People');
  expect(sceneViewIn(getState())).toMatchObject({ hidden: new Set(['n:ann']), grey: new Set() });
  getState().setRest('grey');
  expect(sceneViewIn(getState())).toMatchObject({ hidden: new Set(), grey: new Set(['n:ann']) });
  getState().toggle('relations', 'uses');
  expect(sceneViewIn(getState()).greyEdges).toEqual(new Set(['n:vllm>uses>n:llm']));
  getState().setRest('hidden');
  expect(sceneViewIn(getState()).hiddenEdges).toEqual(new Set(['n:vllm>uses>n:llm']));
  getState().select('n:beta');
  getState().setSteps(1);
  expect(filteredIn(getState()).nodes.has('n:vllm')).toBe(true);
  expect(filterWordsIn(getState())).toContain('Beta');
  for (const facet of ['kinds', 'relations', 'days', 'sources'] as const)
    expect(facetCountsIn(getState(), facet)).toBe(facetCountsIn(getState(), facet));
  expect(facetCountsIn(getState(), 'kinds').map(({ name }) => name)).toEqual(['talk', 'concept', 'person']);
});

test('what two nodes state of each other is told, and what nearly everything has is not', () => {
  const { getState } = readyStore();
  getState().select('n:vllm');
  getState().compare('n:llm');
  getState().learnToExplain(whyRelated);
  const { path, litEdges } = sceneViewIn(getState());
  expect(path?.has('n:vllm>uses>n:llm')).toBe(true);
  expect(litEdges).toEqual(new Set());
});

test('what explains is loaded when it is asked for', async () => {
  expect(await loadExplain()).toBe(whyRelated);
});

test('without a graph there is nothing to show', () => {
  const { getState } = createViewStore({ searchText: 'ray', selected: 'n:ray' });
  expect(hitsIn(getState())).toEqual([]);
  expect(outlineIn(getState())).toEqual([]);
  expect(tableIn(getState())).toEqual([]);
  expect(kindCountsIn(getState())).toEqual([]);
  expect(facetCountsIn(getState(), 'days')).toEqual([]);
  expect([filterWordsIn(getState()), isDrawnIn(getState())]).toEqual(['', false]);
  expect(emphasisIn(getState()).selected).toBe('n:ray');
});

test('the theme follows the system unless one was chosen', () => {
  const { getState } = createViewStore({ systemIsDark: true });
  expect(themeIn(getState())).toBe('dark');
  getState().setTheme('light');
  expect(themeIn(getState())).toBe('light');
});
