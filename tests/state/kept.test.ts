import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/state/dataset.ts';
import { type OtherTabs, keepForGraph, keptAs, readKept } from '../../src/state/kept.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { sampleGraph } from '../query/sampleNotes.ts';

const NAME = keptAs('/p', 'Sample');

/** A storage in memory, and the other tabs that share it. */
function browser(first: Record<string, string> = {}) {
  const items = new Map(Object.entries(first));
  const listeners = new Set<(event: { readonly key: string | null }) => void>();
  const tabs: OtherTabs = {
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const storage = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  };
  return { items, listeners, tabs, storage };
}

function visit({ storage, tabs }: Pick<ReturnType<typeof browser>, 'storage' | 'tabs'>) {
  const store = createViewStore();
  const end = keepForGraph(store, () => storage, '/p', tabs);
  store.getState().showDataset(datasetOf(sampleGraph(), []));
  return { now: store.getState, end };
}

describe('what the browser keeps', () => {
  test('brings dragged nodes and named views back on the next visit', () => {
    const one = browser();
    const first = visit(one);
    first.now().moveNode('n:llm', { x: 12.345, y: -6 });
    first.now().setLayout('force');
    first.now().moveNode('n:llm', { x: 1, y: 2 });
    first.now().keepView('Mine');
    const second = visit(one);
    expect(second.now().moved.get('talks')?.get('n:llm')).toEqual({ x: 12.3, y: -6 });
    expect(second.now().moved.get('force')?.get('n:llm')).toEqual({ x: 1, y: 2 });
    expect(second.now().views).toEqual([{ name: 'Mine', hash: '#layout=force' }]);
    expect(second.now().trail.past).toEqual([]);
  });

  test('is forgotten with a reset', () => {
    const one = browser();
    const { now } = visit(one);
    now().moveNode('n:llm', { x: 1, y: 2 });
    expect(one.items.has(NAME)).toBe(true);
    now().resetPlaces();
    expect(one.items.has(NAME)).toBe(false);
  });

  test('should not be that of another graph or page', () => {
    const one = browser();
    visit(one).now().keepView('Mine');
    const store = createViewStore();
    keepForGraph(store, () => one.storage, '/q', one.tabs);
    store.getState().showDataset(datasetOf(sampleGraph(), []));
    expect(store.getState().views).toEqual([]);
  });

  test.each([
    ['{'],
    ['null'],
    ['[]'],
    ['42'],
    ['{"moved":{"talks":1},"views":{"name":"x"}}'],
    ['{"moved":[["nonsense",[["n:llm",1,2]]],["talks",[["n:llm","1",2],["n:ray",null,2],[3,4,5],null]]]}'],
    [
      '{"moved":[["talks",[["n:llm",1e99,0]]]],"views":[null,{"name":"x"},{"name":"","hash":""},{"name":"x","hash":"javascript:alert(1)"}]}',
    ],
    ['{"__proto__":{"views":[{"name":"x","hash":""}]},"views":"constructor"}'],
  ])('should not be taken over where it is spoilt: %.60s', (text) => {
    const { now } = visit(browser({ [NAME]: text }));
    expect(now().views).toEqual([]);
    expect([...now().moved.values()].flatMap((places) => [...places])).toEqual([]);
  });

  test('is said to be unreadable where it is', () => {
    expect(visit(browser({ [NAME]: '{' })).now().notice).toContain('cannot be read');
  });

  test('keeps of a spoilt list what is well', () => {
    const text =
      '{"moved":[["talks",[["n:llm",1,2],["n:ray"]]]],"views":[7,{"name":" a  b ","hash":"#q=1"}]}';
    expect(readKept(() => browser({ [NAME]: text }).storage, NAME)).toEqual({
      moved: new Map([['talks', new Map([['n:llm', { x: 1, y: 2 }]])]]),
      views: [{ name: 'a b', hash: '#q=1' }],
      done: new Set(),
    });
  });

  test('says so where the browser is full, and the view goes on', () => {
    const full = browser();
    full.storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const { now } = visit(full);
    now().keepView('Mine');
    expect(now().views).toHaveLength(1);
    expect(now().notice).toContain('keeps nothing more');
  });

  test('should not fail where the browser refuses to be asked', () => {
    const store = createViewStore();
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    keepForGraph(store, refuse, '/p', browser().tabs);
    store.getState().showDataset(datasetOf(sampleGraph(), []));
    expect(store.getState().notice).toBeNull();
  });

  test('should not heed what another tab keeps for other notes, or before there are any', () => {
    const one = browser();
    const store = createViewStore();
    keepForGraph(store, () => one.storage, '/p', one.tabs);
    const hear = (key: string | null): void => one.listeners.forEach((listener) => listener({ key }));
    hear(null);
    store.getState().showDataset(datasetOf(sampleGraph(), []));
    one.items.set(NAME, '{"views":[{"name":"Mine","hash":""}]}');
    hear('other');
    expect(store.getState().views).toEqual([]);
    hear(NAME);
    expect(store.getState().views).toHaveLength(1);
  });

  test('follows what another tab keeps, until it is ended', () => {
    const one = browser();
    const [here, there] = [visit(one), visit(one)];
    there.now().keepView('Mine');
    for (const listener of one.listeners) listener({ key: NAME });
    expect(here.now().views).toHaveLength(1);
    here.end();
    there.end();
    expect(one.listeners.size).toBe(0);
  });
});
