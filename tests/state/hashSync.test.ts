import { beforeEach, describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/state/dataset.ts';
import { type HashWindow, keepHash } from '../../src/state/hashSync.ts';
import { type ViewStore, createViewStore } from '../../src/state/viewStore.ts';
import { sampleGraph } from '../query/sampleNotes.ts';

/** A window whose history is an array. */
class FakeWindow implements HashWindow {
  readonly steps: string[];
  readonly states: unknown[] = [null];
  at = 0;
  readonly listeners = new Map<() => void, string>();
  constructor(hash: string) {
    this.steps = [hash];
  }
  get location() {
    return { hash: this.steps[this.at] ?? '', pathname: '/p', search: '?s' };
  }
  get history() {
    return {
      state: this.states[this.at],
      pushState: (state: unknown, __: string, url?: string | URL | null) => {
        this.steps.splice(this.at + 1, Infinity, hashOf(url));
        this.states.splice(this.at + 1, Infinity, state);
        this.at += 1;
      },
      replaceState: (state: unknown, __: string, url?: string | URL | null) => {
        this.steps[this.at] = hashOf(url);
        this.states[this.at] = state;
      },
    };
  }
  /** Somebody types an address, or follows one. */
  type(hash: string): void {
    this.history.pushState(null, '', hash);
    this.go(0);
  }
  addEventListener(type: string, listener: () => void): void {
    this.listeners.set(listener, type);
  }
  removeEventListener(_: string, listener: () => void): void {
    this.listeners.delete(listener);
  }
  go(by: number): void {
    this.at += by;
    this.tell('popstate');
    this.tell('hashchange');
  }
  tell(event: 'popstate' | 'hashchange'): void {
    for (const [listener, type] of this.listeners) if (type === event) listener();
  }
}

const hashOf = (url: string | URL | null | undefined): string => String(url).replace('/p?s', '');

let store: ViewStore;
beforeEach(() => {
  store = createViewStore();
});
const show = (): void => store.getState().showDataset(datasetOf(sampleGraph(), []));

describe('the URL', () => {
  test('takes a step for each selection, and changes in place for all else', () => {
    const window = new FakeWindow('');
    keepHash(store, window);
    show();
    store.getState().select('n:llm');
    store.getState().setLayout('force');
    store.getState().select('n:ray');
    store.getState().setSearchText('x');
    expect(window.steps).toEqual(['', '#sel=llm&layout=force', '#sel=ray&layout=force&q=x']);
  });

  test('takes a step for a comparison and for an edge as well', () => {
    const window = new FakeWindow('');
    keepHash(store, window);
    show();
    store.getState().select('n:alpha');
    store.getState().compare('n:beta');
    store.getState().selectEdge('n:alpha>covers>n:llm');
    expect(window.steps).toEqual(['', '#sel=alpha', '#sel=alpha&compare=beta', '#edge=alpha%3Ecovers%3Ellm']);
    window.go(-1);
    expect(store.getState()).toMatchObject({ selected: 'n:alpha', compared: 'n:beta', edge: null });
  });

  test('leads back and forward', () => {
    const window = new FakeWindow('');
    keepHash(store, window);
    show();
    store.getState().select('n:llm');
    store.getState().select('n:ray');
    window.go(-1);
    expect(store.getState().selected).toBe('n:llm');
    window.go(-1);
    expect(store.getState().selected).toBeNull();
    window.go(2);
    expect(store.getState().selected).toBe('n:ray');
    expect(window.steps).toHaveLength(3);
  });

  test('leads back through what was selected, and leaves the filter as it is', () => {
    const window = new FakeWindow('');
    keepHash(store, window);
    show();
    store.getState().select('n:llm');
    store.getState().select('n:ray');
    store.getState().toggle('kinds', 'person');
    window.go(-1);
    expect(store.getState().selected).toBe('n:llm');
    expect(window.steps).toEqual(['', '#sel=llm&hide=person', '#sel=ray&hide=person']);
  });

  test('takes over the whole of an address that is typed, and what was before it on the way back', () => {
    const window = new FakeWindow('');
    keepHash(store, window);
    show();
    store.getState().select('n:llm');
    store.getState().toggle('kinds', 'person');
    window.type('#sel=ray&hide=talk&layout=force');
    expect(store.getState()).toMatchObject({ selected: 'n:ray', layout: 'force' });
    expect([...store.getState().filter.kinds.names]).toEqual(['talk']);
    window.go(-1);
    expect(store.getState()).toMatchObject({ selected: 'n:llm', layout: 'talks' });
    expect([...store.getState().filter.kinds.names]).toEqual(['person']);
    store.getState().undo();
    expect(store.getState().layout).toBe('force');
  });

  test('shows what one goes back to, even where it is filtered out by now', () => {
    const window = new FakeWindow('');
    keepHash(store, window);
    show();
    store.getState().select('n:llm');
    store.getState().select('n:ann');
    store.getState().toggle('kinds', 'concept');
    window.go(-1);
    expect(store.getState()).toMatchObject({ selected: 'n:llm', filter: { kinds: { names: new Set() } } });
  });

  test('knows its own steps again after a reload', () => {
    const window = new FakeWindow('');
    const end = keepHash(store, window);
    show();
    store.getState().select('n:llm');
    end();
    store = createViewStore();
    keepHash(store, window);
    show();
    store.getState().toggle('kinds', 'person');
    window.go(-1);
    expect(store.getState().selected).toBeNull();
    expect([...store.getState().filter.kinds.names]).toEqual(['person']);
  });

  test('keeps its wishes until the graph is there', () => {
    const window = new FakeWindow('#sel=llm&hide=person');
    keepHash(store, window);
    store.getState().setSystemIsDark(true);
    expect(window.steps).toEqual(['#sel=llm&hide=person']);
    show();
    expect(store.getState().selected).toBe('n:llm');
    expect(window.steps).toEqual(['#sel=llm&hide=person']);
  });

  test('should not add a step one cannot go back from when it names nothing', () => {
    const window = new FakeWindow('#sel=nobody');
    keepHash(store, window);
    show();
    expect(window.steps).toEqual(['']);
    store.getState().select('n:llm');
    window.steps[0] = '#sel=%E0%A4%A';
    window.go(-1);
    expect(window.steps).toEqual(['', '#sel=llm']);
  });

  test('leads into the show and out of it, and keeps how the explorer stands behind it', () => {
    const window = new FakeWindow('#sel=llm&slide=2.3');
    keepHash(store, window);
    show();
    expect(store.getState().show).toMatchObject({ slide: 1, step: 3 });
    expect(window.steps).toEqual(['#sel=llm&slide=2.3']);
    store.getState().present({ slide: 0, step: 1 });
    expect(window.steps).toEqual(['#sel=llm&slide=1']);
    window.type('#sel=ray&slide=4');
    expect(store.getState().show).toMatchObject({ slide: 3, step: 1 });
    window.type('#sel=llm');
    expect(store.getState()).toMatchObject({ show: null, selected: 'n:llm' });
    store.getState().present();
    expect(window.steps.at(-1)).toBe('#sel=llm&slide=1');
    window.go(-1);
    expect(store.getState()).toMatchObject({ show: null, selected: 'n:llm' });
  });

  test('is read once, though a step that changes it is told twice', () => {
    const window = new FakeWindow('');
    keepHash(store, window);
    show();
    store.getState().select('n:llm');
    store.getState().select('n:ray');
    window.at -= 1;
    window.tell('popstate');
    store.getState().select('n:vllm');
    window.tell('hashchange');
    expect(store.getState().selected).toBe('n:vllm');
    window.steps[window.at] = '#sel=beta';
    window.tell('hashchange');
    expect(store.getState().selected).toBe('n:beta');
  });

  test('is left alone once that is ended', () => {
    const window = new FakeWindow('');
    const end = keepHash(store, window);
    show();
    end();
    store.getState().select('n:llm');
    expect(window.steps).toEqual(['']);
    expect(window.listeners.size).toBe(0);
  });
});
