/** The show: its places, what the map stands like for a slide, and what the explorer finds again when it ends. */
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/query/filter.ts';
import { datasetOf } from '../../src/state/dataset.ts';
import { placeIn, recapIn, slideIn } from '../../src/state/recapIn.ts';
import { sceneViewIn } from '../../src/state/selectors.ts';
import {
  ALL_PARTS,
  nextPlace,
  placeFromText,
  placeToText,
  placeWithin,
  previousPlace,
} from '../../src/state/show.ts';
import { isLastOfRecap } from '../../src/state/undo.ts';
import { type ViewStore, createViewStore } from '../../src/state/viewStore.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

const RECAP = '# One\n\nFirst.\n\nSecond.\n\n# Two\n\nThird.\n';

let store: ViewStore;
beforeEach(() => {
  store = createViewStore();
  store.getState().showDataset(datasetOf(sampleGraph(), SAMPLE_SOURCES));
  store.getState().takeRecap(RECAP);
});
const now = () => store.getState();
const BARE = { lit: new Set<string>(), ringed: null, named: new Set<string>(), layout: null, hide: [] };

describe('a place in the show', () => {
  const parts = [2, 0, 1];
  const at = (slide: number, step: number) => ({ slide, step });

  test.each([
    [at(0, 1), at(0, 2)],
    [at(0, 2), at(1, 1)],
    [at(1, 1), at(2, 1)],
    [at(2, 1), at(2, 1)],
    [at(9, 1), at(9, 1)],
  ])('from %j leads on to %j', (from, to) => {
    expect(nextPlace(from, parts)).toEqual(to);
  });

  test.each([
    [at(2, 1), at(1, 1)],
    [at(1, 1), at(0, 2)],
    [at(0, ALL_PARTS), at(0, 1)],
    [at(0, 1), at(0, 1)],
    [at(9, 1), at(8, 1)],
  ])('from %j leads back to %j', (from, to) => {
    expect(previousPlace(from, parts)).toEqual(to);
  });

  test.each([
    [at(0, ALL_PARTS), parts, at(0, 2)],
    [at(9, 9), parts, at(2, 1)],
    [at(1, 0), parts, at(1, 1)],
    [at(3, 3), [], at(0, 1)],
  ])('%j of an older link is within %j at %j', (from, within, to) => {
    expect(placeWithin(from, within)).toEqual(to);
  });

  test('is read back as it is written; what is none is none', () => {
    for (const place of [at(0, 1), at(2, 3)]) expect(placeFromText(placeToText(place))).toEqual(place);
    expect(['0', '3.0'].map(placeFromText)).toEqual([at(0, 1), at(2, 1)]);
    expect(['', 'x', '-1', '1.', '1.2.3', '1e9'].map(placeFromText)).toEqual(Array(6).fill(null));
  });
});

describe('the show', () => {
  test('begins at the first slide or where it is asked to, and goes on from there', () => {
    expect([placeIn(now()), slideIn(now())]).toEqual([null, null]);
    now().setBlack(true);
    now().stray();
    now().stage(BARE);
    expect(now().show).toBeNull();
    now().present();
    expect(slideIn(now())?.title).toBe('One');
    now().setBlack(true);
    now().stray();
    expect(now().show).toMatchObject({ isBlack: true, isStrayed: true });
    now().present({ slide: 7, step: 1 });
    expect(now().show).toMatchObject({ isBlack: false, isStrayed: false });
    expect(placeIn(now())).toEqual({ slide: 1, step: 1 });
    expect(slideIn(now())?.title).toBe('Two');
  });

  test('has no place without a recap, or without a graph', () => {
    now().present();
    now().takeRecap(null);
    expect([recapIn(now()), placeIn(now())]).toEqual([null, null]);
    const blank = createViewStore({ recap: RECAP });
    blank.getState().present();
    expect([recapIn(blank.getState()), slideIn(blank.getState())]).toEqual([null, null]);
  });

  test('has the map stand as the slide says, until somebody looks around', () => {
    now().setLayout('force');
    now().select('n:llm');
    now().present();
    const map = { ...BARE, lit: new Set(['n:alpha']), ringed: 'n:alpha', named: new Set(['n:vllm']) };
    now().stage({ ...map, layout: 'time', hide: ['person'] });
    expect(now()).toMatchObject({ selected: null, layout: 'time' });
    expect(sceneViewIn(now())).toMatchObject({
      slide: true,
      selected: 'n:alpha',
      lit: map.lit,
      named: map.named,
      hidden: new Set(['n:ann']),
    });
    now().stray();
    expect(sceneViewIn(now())).toMatchObject({ selected: null, lit: null });
    expect(sceneViewIn(now())).not.toHaveProperty('named');
    now().stage(map);
    expect(now()).toMatchObject({ layout: 'force', filter: NO_FILTER });
    const { filter } = now();
    now().stage(map);
    expect(now().filter).toBe(filter);
  });

  test('gives the explorer back as it stood; only what was done to the files is kept, and can be undone', () => {
    now().setLayout('force');
    now().toggle('kinds', 'person');
    now().select('n:llm');
    now().present();
    now().stage({ ...BARE, hide: ['talk'] });
    now().setLayout('radial');
    now().editRecap('cut a slide', '# One\n');
    now().setLayout('time');
    expect(isLastOfRecap(now())).toBe(false);
    now().undo();
    expect(isLastOfRecap(now())).toBe(true);
    now().leaveShow();
    expect(now()).toMatchObject({ show: null, selected: 'n:llm', layout: 'force', recap: '# One\n' });
    expect([...now().filter.kinds.names]).toEqual(['person']);
    expect(now().trail.past.map(({ what }) => what)).toEqual(['layout Force', 'hide People', 'cut a slide']);
    now().undo();
    expect(now()).toMatchObject({ layout: 'force', recap: RECAP });
  });

  test('that changed no file leaves what was undone before to be done again', () => {
    now().setLayout('force');
    now().undo();
    now().present();
    now().setLayout('radial');
    now().leaveShow();
    now().leaveShow();
    expect([now().layout, now().trail.past]).toEqual(['talks', []]);
    now().redo();
    expect(now().layout).toBe('force');
    expect(isLastOfRecap(createViewStore().getState())).toBe(false);
  });

  test('says where its recap is kept', () => {
    now().setRecapHome({ at: 'file', state: 'failed', fault: 'no room' });
    expect(now().recapHome.fault).toBe('no room');
  });
});
