import { beforeEach, describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/state/dataset.ts';
import { NO_FILTER } from '../../src/query/filter.ts';
import { filteredIn, sceneViewIn } from '../../src/state/selectors.ts';
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
    expect([...fresh.getState().filter.kinds.names]).toEqual(['concept']);
  });

  test('finds a node by another spelling, so that an old link still leads there', () => {
    now().restore(decodeHash('#sel=large-language-model'));
    expect(now().selected).toBe('n:llm');
  });

  test('should not keep a selection that is gone, but filters, layout and search stay', () => {
    now().select('n:vllm');
    now().toggle('kinds', 'person');
    now().setLayout('force');
    const smaller = sampleGraph();
    smaller.dropNode('n:vllm');
    now().showDataset(datasetOf(smaller, []));
    expect(now()).toMatchObject({ selected: null, layout: 'force' });
    expect([...now().filter.kinds.names]).toEqual(['person']);
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
    now().toggle('kinds', 'concept');
    now().select('n:llm');
    expect(now().filter).toEqual(NO_FILTER);
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

  test('stays where nothing lies that way, and goes to anything where no talk is left to begin with', () => {
    now().select('n:ray');
    now().step('right');
    expect(now().selected).toBe('n:ray');
    now().select(null);
    now().toggle('kinds', 'talk');
    now().step('right');
    expect(now().selected).toBe('n:llm');
    now().select(null);
    for (const kind of ['talk', 'concept']) now().showOnly('kinds', kind);
    now().setLeast(99);
    now().step('right');
    expect(now().selected).toBeNull();
  });

  test('keeps the middle of a fan while one walks along it', () => {
    now().select('n:alpha');
    now().step('right');
    expect(now()).toMatchObject({ selected: 'n:llm', cameFrom: 'n:alpha' });
    now().step('up');
    expect(now()).toMatchObject({ selected: 'n:vllm', cameFrom: 'n:alpha' });
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
    now().toggle('kinds', 'concept');
    now().compare('n:llm');
    expect(now().filter).toEqual(NO_FILTER);
  });

  test('are both seen, even where the filter counts few steps', () => {
    now().select('n:alpha');
    now().setSteps(1);
    now().compare('n:ray');
    expect(now().filter.steps).toBe(0);
  });

  test('are come back to as they were', () => {
    now().goTo({ selected: 'n:alpha', compared: 'n:beta', edge: null });
    expect(now()).toMatchObject({ selected: 'n:alpha', compared: 'n:beta', isChoosing: false });
    now().goTo({ selected: null, compared: null, edge: 'n:vllm>uses>n:llm' });
    expect(now()).toMatchObject({ selected: null, compared: null, edge: 'n:vllm>uses>n:llm' });
    now().goTo({ selected: 'n:gone', compared: null, edge: null });
    expect(now()).toMatchObject({ selected: null, edge: null });
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
    now().toggle('kinds', 'talk');
    expect(filteredIn(now()).nodes).toEqual(new Set(['n:alpha', 'n:inner', 'n:beta']));
    now().toggle('kinds', 'talk');
    expect(now().filter).toEqual(NO_FILTER);
  });

  test('shows only one kind, and all when it already stands alone', () => {
    now().showOnly('kinds', 'talk');
    expect(filteredIn(now()).nodes.has('n:alpha')).toBe(false);
    expect(filteredIn(now()).nodes.size).toBe(5);
    now().showOnly('kinds', 'talk');
    expect(now().filter).toEqual(NO_FILTER);
  });

  test('of one kind alone becomes one of all, kind by kind', () => {
    now().showOnly('kinds', 'talk');
    now().toggle('kinds', 'person');
    now().toggle('kinds', 'concept');
    expect(now().filter).toEqual(NO_FILTER);
  });
});

describe('the filter', () => {
  test('should not let the arrow keys lead to what it leaves out', () => {
    now().select('n:alpha');
    now().toggle('kinds', 'concept');
    now().step('right');
    expect(now().selected).toBe('n:ann');
  });

  test('should not let them lead along a relation that it leaves out', () => {
    now().select('n:beta');
    now().toggle('relations', 'covers');
    now().step('left');
    expect(now().selected).toBe('n:beta');
  });

  test('takes only a least number that is one, and at most four steps', () => {
    now().setLeast(Number.NaN);
    expect(now().filter.least).toBe(1);
    for (let press = 0; press < 9; press += 1) now().moreSteps(1);
    expect(now().filter.steps).toBe(4);
    for (let press = 0; press < 9; press += 1) now().moreSteps(-1);
    expect(now().filter.steps).toBe(0);
  });

  test('is cleared in one go, but not the choice between hidden and grey', () => {
    now().showOnly('kinds', 'talk');
    now().setLeast(3);
    now().setRest('grey');
    now().clearFilter();
    expect(now().filter).toEqual({ ...NO_FILTER, rest: 'grey' });
  });

  test('hides what is selected, which then is no more', () => {
    now().select('n:llm');
    now().hide();
    expect(now().selected).toBeNull();
    expect([...filteredIn(now()).nodes]).toEqual(['n:llm']);
    now().unhide('n:llm');
    expect(now().filter).toEqual(NO_FILTER);
  });

  test('should not hide nothing, or what is not there', () => {
    now().hide();
    now().hide('n:nobody');
    expect(now().filter).toBe(NO_FILTER);
    expect(now().trail.past).toEqual([]);
  });
});

describe('views with names', () => {
  test('bring back filter, layout and selection', () => {
    now().select('n:llm');
    now().toggle('kinds', 'person');
    now().setLayout('force');
    now().keepView('  People   away ');
    expect(now().views).toEqual([{ name: 'People away', hash: '#sel=llm&hide=person&layout=force' }]);
    now().clearFilter();
    now().setLayout('talks');
    now().select(null);
    now().openView('People away');
    expect(now()).toMatchObject({ selected: 'n:llm', layout: 'force' });
    expect([...now().filter.kinds.names]).toEqual(['person']);
  });

  test('should not be kept without a name, nor twice under one', () => {
    now().keepView('   ');
    now().keepView('One');
    now().setLayout('force');
    now().keepView('One');
    expect(now().views).toEqual([{ name: 'One', hash: '#layout=force' }]);
  });

  test('should not give way to one of another name', () => {
    for (const name of ['One', 'Two', 'One']) {
      now().setLayout(name === 'Two' ? 'force' : 'time');
      now().keepView(name);
    }
    expect(now().views.map(({ name }) => name)).toEqual(['One', 'Two']);
    now().openView('Three');
    expect(now().layout).toBe('time');
  });

  test('that are deleted come back by undo', () => {
    now().keepView('One');
    now().dropView('One');
    expect(now().views).toEqual([]);
    now().undo();
    expect(now().views).toHaveLength(1);
  });
});

describe('a passage', () => {
  const hit = { source: 'notes.md', block: 2, line: 4, quote: '', marks: [] };

  test('leads to the talk that it lies in, and marks the line until something else is selected', () => {
    now().goToPassage(hit);
    expect(now()).toMatchObject({
      selected: 'n:alpha',
      soughtLine: { key: 'n:alpha', source: 'notes.md', line: 4 },
    });
    now().select('n:llm');
    expect(now().soughtLine).toBeNull();
  });

  test('should not lead anywhere if its source is not there', () => {
    now().goToPassage({ ...hit, source: 'other.md' });
    expect(now()).toMatchObject({ selected: null, soughtLine: null });
    expect(now().notice).toContain('other.md:4');
  });
});

describe('before there is a graph', () => {
  test('nothing can be chosen, walked to, compared or filtered by name, and nothing throws', () => {
    const { getState } = createViewStore();
    const { select, step, compare, selectEdge, goTo, hide, nudge, toggle, showOnly, openView, goToPassage } =
      getState();
    select('n:llm');
    step('left');
    compare('n:llm');
    selectEdge('n:vllm>uses>n:llm');
    goTo({ selected: 'n:llm', compared: null, edge: null });
    goToPassage({ source: 'notes.md', block: 2, line: 4, quote: '', marks: [] });
    hide('n:llm');
    nudge('left');
    openView('One');
    expect(getState()).toMatchObject({ selected: null, edge: null, notice: null });
    toggle('kinds', 'person');
    showOnly('days', 'Day 1');
    expect(getState().trail.past.map(({ what }) => what)).toEqual(['hide person']);
  });
});

test('news and the state of opening are said until they are over', () => {
  const more = sampleGraph();
  more.mergeNodeAttributes('n:llm', { kind: 'person' });
  now().showDataset(datasetOf(more, SAMPLE_SOURCES));
  expect(sceneViewIn(now())).toMatchObject({ ringed: new Set(['n:llm']) });
  now().forgetNews();
  expect(sceneViewIn(now())).not.toHaveProperty('ringed');
  now().setOpening({ title: 'Mine', phase: 'reading', done: 0, total: 0 });
  expect(now().opening?.title).toBe('Mine');
});

test('a node that is filtered by hand is not sought in another graph', () => {
  now().hide('n:llm');
  const smaller = sampleGraph();
  smaller.dropNode('n:llm');
  now().showDataset(datasetOf(smaller, []));
  expect(now().filter).toEqual(NO_FILTER);
  now().unhide('n:llm');
  expect(now().trail.past.map(({ what }) => what)).toEqual(['hide LLM']);
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
