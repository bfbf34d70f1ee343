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

describe('a text filter', () => {
  test('is taken back by a selection that it would hide, and kept by one that it shows', () => {
    now().filterByText('ray');
    now().select('n:ray-core');
    expect(now().textFilter).toBe('ray');
    now().select('n:llm');
    expect(now().textFilter).toBe('');
  });

  test('should not let the arrow keys lead to what it hides', () => {
    now().filterByText('llm');
    now().select('n:llm');
    for (const direction of ['left', 'right', 'up', 'down'] as const) now().step(direction);
    expect(['n:llm', 'n:vllm']).toContain(now().selected);
  });
});

describe('a passage', () => {
  const hit = { source: 'notes.md', block: 2, line: 4, quote: '', marks: [] };

  test('leads to the talk that it lies in, and marks the line until something else is selected', () => {
    now().goToPassage(hit);
    expect(now()).toMatchObject({ selected: 'n:alpha', soughtLine: { source: 'notes.md', line: 4 } });
    now().select('n:llm');
    expect(now().soughtLine).toBeNull();
  });

  test('should not lead anywhere if its source is not there', () => {
    now().goToPassage({ ...hit, source: 'other.md' });
    expect(now()).toMatchObject({ selected: null, soughtLine: null });
    expect(now().notice).toContain('other.md:4');
  });
});

describe('the table', () => {
  test('is sorted by the column that was asked for, once more the other way round', () => {
    now().sortTable('name');
    expect(now().tableOrder).toEqual({ by: 'name', descending: false });
    now().sortTable('name');
    expect(now().tableOrder).toEqual({ by: 'name', descending: true });
    now().sortTable('links');
    expect(now().tableOrder).toEqual({ by: 'links', descending: true });
  });
});
