import { expect, test } from 'vitest';
import { datasetOf } from '../../src/state/dataset.ts';
import {
  emphasisIn,
  foundNotesIn,
  hiddenIn,
  hitsIn,
  kindCountsIn,
  outlineIn,
  sceneViewIn,
  tableIn,
  themeIn,
} from '../../src/state/selectors.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

function readyStore() {
  const store = createViewStore();
  store.getState().showDataset(datasetOf(sampleGraph(), SAMPLE_SOURCES));
  return store;
}

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

test('a text filter hides what it does not stand for, together with the legend, and counts say so', () => {
  const { getState } = readyStore();
  getState().filterByText(' ray ');
  expect(getState().textFilter).toBe('ray');
  expect(hiddenIn(getState())).toEqual(new Set(['n:alpha', 'n:inner', 'n:beta', 'n:llm', 'n:vllm', 'n:ann']));
  expect(kindCountsIn(getState()).map(({ shown }) => shown)).toEqual([0, 2, 0]);
  expect(outlineIn(getState()).flatMap(({ things }) => things.map(({ key }) => key))).toEqual(
    expect.arrayContaining(['n:ray', 'n:ray-core']),
  );
  expect(tableIn(getState()).map(({ key }) => key)).toEqual(['n:ray', 'n:ray-core']);
  getState().toggleKind('concept');
  expect(hiddenIn(getState()).size).toBe(8);
  getState().clearFilters();
  expect(hiddenIn(getState()).size).toBe(0);
});

test('answers keep their identity until what they rest on changes', () => {
  const { getState } = readyStore();
  const selectors = [emphasisIn, hiddenIn, hitsIn, kindCountsIn, outlineIn, sceneViewIn, tableIn];
  const before = selectors.map((select) => select(getState()));
  getState().notify('something else');
  getState().setLayout('force');
  expect(selectors.map((select) => select(getState())).every((answer, at) => answer === before[at])).toBe(
    true,
  );
  getState().toggleKind('person');
  expect(hiddenIn(getState())).toEqual(new Set(['n:ann']));
  expect(emphasisIn(getState())).toBe(before[0]);
});

test('without a graph there is nothing to show', () => {
  const { getState } = createViewStore({ searchText: 'ray', selected: 'n:ray' });
  expect(hitsIn(getState())).toEqual([]);
  expect(outlineIn(getState())).toEqual([]);
  expect(emphasisIn(getState()).selected).toBe('n:ray');
});

test('the theme follows the system unless one was chosen', () => {
  const { getState } = createViewStore({ systemIsDark: true });
  expect(themeIn(getState())).toBe('dark');
  getState().setTheme('light');
  expect(themeIn(getState())).toBe('light');
});
