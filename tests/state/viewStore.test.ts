import { beforeEach, describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/state/dataset.ts';
import { decodeHash } from '../../src/state/hash.ts';
import { type ViewStore, createViewStore } from '../../src/state/viewStore.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

let store: ViewStore;
beforeEach(() => {
  store = createViewStore();
  store.getState().showDataset(datasetOf(sampleGraph(), SAMPLE_SOURCES));
});
const now = () => store.getState();

describe('a dataset', () => {
  test('keeps of what the URL wished what the graph knows', () => {
    const fresh = createViewStore();
    fresh.getState().restore(decodeHash('#sel=llm&hide=concept,nonsense,__proto__'));
    fresh.getState().showDataset(datasetOf(sampleGraph(), []));
    expect(fresh.getState().selected).toBe('n:llm');
    expect([...fresh.getState().hiddenKinds]).toEqual(['concept']);
  });

  test('finds a node by another spelling, so that an old link still leads there', () => {
    now().restore(decodeHash('#sel=large-language-model'));
    expect(now().selected).toBe('n:llm');
  });

  test('should not keep a selection that is gone, but filters, layout and search stay', () => {
    now().select('n:vllm');
    now().toggleKind('person');
    now().setLayout('force');
    const smaller = sampleGraph();
    smaller.dropNode('n:vllm');
    now().showDataset(datasetOf(smaller, []));
    expect(now()).toMatchObject({ selected: null, layout: 'force', hiddenKinds: new Set(['person']) });
  });

  test('that cannot be read leaves the last good one with a notice', () => {
    now().fail({ file: 'graph.json', message: 'nodes: too bad' });
    expect(now().load.phase).toBe('ready');
    expect(now().notice).toContain('nodes: too bad');
  });

  test('that could never be read is a fault', () => {
    const fresh = createViewStore();
    fresh.getState().fail({ file: 'graph.json', message: 'bad' });
    expect(fresh.getState().load).toEqual({ phase: 'failed', fault: { file: 'graph.json', message: 'bad' } });
  });
});

describe('the selection', () => {
  test('shows its kind again', () => {
    now().toggleKind('concept');
    now().select('n:llm');
    expect(now().hiddenKinds.size).toBe(0);
  });

  test('should not be a node that the graph does not know', () => {
    now().select('n:nobody');
    expect(now().selected).toBeNull();
  });

  test('goes with the arrow keys to a neighbour, from nothing to the first talk', () => {
    now().step('right');
    expect(now().selected).toBe('n:alpha');
    now().step('right');
    expect(now().selected).toBe('n:llm');
    expect(now().cameFrom).toBe('n:alpha');
  });

  test('is cleared by Escape after the search', () => {
    now().select('n:llm');
    now().setSearchText('ray');
    now().escape();
    expect(now()).toMatchObject({ searchText: '', selected: 'n:llm' });
    now().escape();
    expect(now().selected).toBeNull();
  });
});

describe('two nodes', () => {
  test('are compared, and Escape leaves the first selected', () => {
    now().select('n:alpha');
    now().compare('n:beta');
    expect(now()).toMatchObject({ selected: 'n:alpha', compared: 'n:beta' });
    now().escape();
    expect(now()).toMatchObject({ selected: 'n:alpha', compared: null });
    now().escape();
    expect(now().selected).toBeNull();
  });

  test('are compared by choosing the second after one was asked for', () => {
    now().select('n:alpha');
    now().startChoosing();
    now().select('n:beta');
    expect(now()).toMatchObject({ selected: 'n:alpha', compared: 'n:beta', isChoosing: false });
    now().select('n:llm');
    expect(now()).toMatchObject({ selected: 'n:llm', compared: null });
  });

  test('are compared whichever is selected, where both are named', () => {
    now().select('n:llm');
    now().compare('n:beta', 'n:alpha');
    expect(now()).toMatchObject({ selected: 'n:alpha', compared: 'n:beta' });
  });

  test('of hidden kinds are shown again', () => {
    now().select('n:alpha');
    now().toggleKind('concept');
    now().compare('n:llm');
    expect(now().hiddenKinds.size).toBe(0);
  });

  test('should not be one and the same, nor one that the graph does not know', () => {
    now().startChoosing();
    expect(now().isChoosing).toBe(false);
    now().compare('n:alpha');
    expect(now()).toMatchObject({ selected: 'n:alpha', compared: null });
    now().compare('n:alpha');
    now().compare('n:nobody');
    expect(now()).toMatchObject({ selected: 'n:alpha', compared: null });
    now().restore(decodeHash('#sel=llm&compare=large-language-model'));
    expect(now()).toMatchObject({ selected: 'n:llm', compared: null });
    now().restore(decodeHash('#compare=llm'));
    expect(now()).toMatchObject({ selected: null, compared: null });
  });

  test('should not stay compared once one walks on, or one of them is gone', () => {
    now().select('n:alpha');
    now().compare('n:vllm');
    const smaller = sampleGraph();
    smaller.dropNode('n:vllm');
    now().showDataset(datasetOf(smaller, []));
    expect(now()).toMatchObject({ selected: 'n:alpha', compared: null });
    now().compare('n:beta');
    now().step('right');
    expect(now()).toMatchObject({ selected: 'n:llm', compared: null });
  });
});

describe('an edge', () => {
  const edge = 'n:alpha>covers>n:llm';

  test('is selected instead of a node, and left by Escape', () => {
    now().select('n:beta');
    now().selectEdge(edge);
    expect(now()).toMatchObject({ selected: null, edge });
    now().escape();
    expect(now().edge).toBeNull();
  });

  test('comes back from a URL, but not beside a node', () => {
    now().restore(decodeHash('#edge=alpha%3Ecovers%3Ellm'));
    expect(now().edge).toBe(edge);
    now().restore(decodeHash('#sel=beta&edge=alpha%3Ecovers%3Ellm'));
    expect(now()).toMatchObject({ selected: 'n:beta', edge: null });
  });

  test('should not be one that the graph does not know', () => {
    now().selectEdge('n:alpha>eats>n:llm');
    expect(now().edge).toBeNull();
  });
});

describe('the legend', () => {
  test('hides a kind and shows it again', () => {
    now().toggleKind('talk');
    expect(now().hiddenKinds.has('talk')).toBe(true);
    now().toggleKind('talk');
    expect(now().hiddenKinds.has('talk')).toBe(false);
  });

  test('shows only one kind, and all when it already stands alone', () => {
    now().showOnlyKind('talk');
    expect([...now().hiddenKinds]).toEqual(['concept', 'person']);
    now().showOnlyKind('talk');
    expect(now().hiddenKinds.size).toBe(0);
  });
});
