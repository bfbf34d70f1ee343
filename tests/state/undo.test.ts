import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/state/dataset.ts';
import { LAYOUT_NAMES } from '../../src/state/layoutChoice.ts';
import type { View } from '../../src/state/viewStore.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { sampleGraph } from '../query/sampleNotes.ts';

function readyStore() {
  const store = createViewStore();
  store.getState().showDataset(datasetOf(sampleGraph(), []));
  return store;
}

const arrangementOf = ({ filter, layout, moved, views }: View) => ({ filter, layout, moved, views });

type Deed = (view: View) => void;
const keys = sampleGraph().nodes();
const kinds = ['talk', 'concept', 'person'];
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom(...kinds).map(
    (kind): Deed =>
      ({ toggle }) =>
        toggle('kinds', kind),
  ),
  fc.constantFrom(...kinds).map(
    (kind): Deed =>
      ({ showOnly }) =>
        showOnly('kinds', kind),
  ),
  fc.constantFrom('covers', 'uses').map(
    (name): Deed =>
      ({ toggle }) =>
        toggle('relations', name),
  ),
  fc.integer({ min: 1, max: 4 }).map(
    (least): Deed =>
      ({ setLeast }) =>
        setLeast(least),
  ),
  fc.constantFrom<1 | -1>(1, -1).map(
    (by): Deed =>
      ({ moreSteps }) =>
        moreSteps(by),
  ),
  fc.constantFrom('', 'r', 'ra').map(
    (text): Deed =>
      ({ setFilterText }) =>
        setFilterText(text),
  ),
  fc.constantFrom(...keys).map(
    (key): Deed =>
      ({ hide }) =>
        hide(key),
  ),
  fc.constantFrom(...keys).map(
    (key): Deed =>
      ({ unhide }) =>
        unhide(key),
  ),
  fc.constantFrom(...keys).map(
    (key): Deed =>
      ({ select }) =>
        select(key),
  ),
  fc.constantFrom(...LAYOUT_NAMES).map(
    (layout): Deed =>
      ({ setLayout }) =>
        setLayout(layout),
  ),
  fc.tuple(fc.constantFrom(...keys), fc.integer({ min: -99, max: 99 })).map(
    ([key, x]): Deed =>
      ({ moveNode }) =>
        moveNode(key, { x, y: 1 }),
  ),
  fc.constant<Deed>(({ nudge }) => nudge('left')),
  fc.constant<Deed>(({ resetPlaces }) => resetPlaces()),
  fc.constant<Deed>(({ clearFilter }) => clearFilter()),
  fc.constantFrom('one', 'two').map(
    (name): Deed =>
      ({ keepView }) =>
        keepView(name),
  ),
  fc.constantFrom('one', 'two').map(
    (name): Deed =>
      ({ openView }) =>
        openView(name),
  ),
  fc.constantFrom('one', 'two').map(
    (name): Deed =>
      ({ dropView }) =>
        dropView(name),
  ),
);

describe('undo', () => {
  test('is the inverse of everything that can be done, and redo that of undo', () => {
    fc.assert(
      fc.property(fc.array(deeds, { maxLength: 12 }), (list) => {
        const { getState } = readyStore();
        const first = arrangementOf(getState());
        for (const deed of list) deed(getState());
        const last = arrangementOf(getState());
        const steps = getState().trail.past.length;
        for (let step = 0; step < steps; step += 1) getState().undo();
        expect(arrangementOf(getState())).toEqual(first);
        for (let step = 0; step < steps; step += 1) getState().redo();
        expect(arrangementOf(getState())).toEqual(last);
      }),
    );
  });

  test('takes one step back, and says which', () => {
    const { getState } = readyStore();
    getState().toggle('kinds', 'person');
    getState().setLayout('force');
    getState().undo();
    expect(getState().layout).toBe('talks');
    expect([...getState().filter.kinds.names]).toEqual(['person']);
    expect(getState().trail.said).toBe('Undone: layout Force');
    getState().redo();
    expect(getState().trail.said).toBe('Done again: layout Force');
  });

  test('takes a slider, a text and a nudged node as one step each', () => {
    const { getState } = readyStore();
    for (const least of [2, 3, 2]) getState().setLeast(least);
    for (const text of ['r', 'ra', 'ray']) getState().setFilterText(text);
    getState().select('n:ray');
    getState().nudge('left');
    getState().nudge('left');
    expect(getState().trail.past.map(({ what }) => what)).toEqual([
      'how often mentioned',
      'filter by name',
      'move Ray',
    ]);
    expect(getState().moved.get('talks')?.get('n:ray')).toEqual({ x: -24, y: 0 });
  });

  test('should not count what changes nothing, nor a slider that comes back', () => {
    const { getState } = readyStore();
    getState().setLayout('talks');
    getState().clearFilter();
    getState().unhide('n:llm');
    getState().resetPlaces();
    getState().setLeast(3);
    getState().setLeast(1);
    getState().moveNode('n:llm', { x: Number.NaN, y: 0 });
    expect(getState().trail.past).toEqual([]);
  });

  test('should not bring back what was undone once something else was done', () => {
    const { getState } = readyStore();
    getState().setLayout('force');
    getState().undo();
    getState().toggle('kinds', 'talk');
    getState().redo();
    expect(getState().layout).toBe('talks');
  });

  test('should do nothing where there is nothing to undo', () => {
    const { getState } = readyStore();
    const before = arrangementOf(getState());
    getState().undo();
    getState().redo();
    expect(arrangementOf(getState())).toEqual(before);
  });

  test('leaves the selection alone: that has its own way back', () => {
    const { getState } = readyStore();
    getState().toggle('kinds', 'person');
    getState().select('n:llm');
    getState().undo();
    expect(getState().selected).toBe('n:llm');
  });
});
