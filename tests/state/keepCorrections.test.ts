/** Where corrections are kept: those of the served notes in their file, those of one's own notes in the browser, never the other way. */
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/schema/correction.ts';
import { corrector } from '../../src/state/corrector.ts';
import { datasetOf } from '../../src/state/dataset.ts';
import {
  type ServedFile,
  keepInBrowser,
  keepInFile,
  keepsCorrections,
} from '../../src/state/keepCorrections.ts';
import type { OwnNotes } from '../../src/state/opening.ts';
import { graphIn } from '../../src/state/selectors.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

const dataset = (title = 'Sample') => {
  const graph = sampleGraph();
  graph.setAttribute('title', title);
  return datasetOf(graph, SAMPLE_SOURCES);
};
const own = (title: string): OwnNotes => ({
  title,
  notes: 1,
  passedOver: 0,
  diagnostics: [],
  isWatched: false,
});
const labels = (store: ReturnType<typeof createViewStore>): string[] =>
  graphIn(store.getState())?.mapNodes((_, { label }) => label) ?? [];

function memory(items: Map<string, string>) {
  const storage = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  };
  return () => storage;
}

function visit(items: Map<string, string>, file?: ServedFile) {
  const store = createViewStore();
  const read = file === undefined ? undefined : keepInFile(store, file);
  keepInBrowser(store, memory(items), '/p', file !== undefined);
  store.getState().learnToCorrect(corrector, file === undefined ? 'browser' : 'file');
  return { store, now: store.getState, read };
}

const HIDE = { hide: 'LLM' };
const [LABEL] = [sampleGraph().getNodeAttribute('n:llm', 'label')];

describe('in the browser', () => {
  it('lets the talks of a corrected graph find together anew, and as they were once nothing is corrected', () => {
    const { store, now } = visit(new Map());
    const graph = sampleGraph();
    const box = { left: 0, right: 10, top: 0, bottom: -10 };
    graph.setAttribute('regions', [{ label: 'LLM', talks: 3, box, named: ['n:llm'] }]);
    now().showDataset(datasetOf(graph, SAMPLE_SOURCES));
    now().correct(HIDE, 'take out');
    expect(graphIn(store.getState())?.hasAttribute('regions')).toBe(false);
    now().undo();
    expect(graphIn(store.getState())?.hasAttribute('regions')).toBe(true);
  });

  it('keeps them for the graph of this page', () => {
    const items = new Map<string, string>();
    const first = visit(items);
    first.now().showDataset(dataset());
    expect(labels(first.store)).toContain(LABEL);
    first.now().correct(HIDE, 'take out');
    expect(labels(first.store)).not.toContain(LABEL);
    const second = visit(items);
    second.now().showDataset(dataset());
    expect(labels(second.store)).not.toContain(LABEL);
    second.now().showDataset(dataset('Another'));
    expect(labels(second.store)).toContain(LABEL);
  });

  it('keeps a thing chosen that is renamed, renamed again, and has its name back; not one that is taken out', () => {
    const { now } = visit(new Map());
    now().showDataset(dataset());
    now().select('n:llm');
    now().correct({ rename: 'LLM', to: 'Large model' }, 'rename');
    expect(now().selected).toBe('n:large-model');
    now().correct({ rename: 'Large model', to: 'Model' }, 'rename');
    expect(now().selected).toBe('n:model');
    now().undo();
    expect(now().selected).toBe('n:large-model');
    now().undo();
    expect(now().selected).toBe('n:llm');
    now().correct(HIDE, 'take out');
    expect(now().selected).toBe(null);
  });

  it('chooses on the next visit what only a correction names so', () => {
    const items = new Map<string, string>();
    const first = visit(items);
    first.now().showDataset(dataset());
    first.now().correct({ rename: 'LLM', to: 'Large model' }, 'rename');
    const { store, now } = visit(items);
    store.setState({ selected: 'n:large-model' });
    now().showDataset(dataset());
    expect(now().selected).toBe('n:large-model');
  });

  it('keeps those of one’s own notes by their name, whatever their heading', () => {
    const items = new Map<string, string>();
    const { now, store } = visit(items);
    now().showDataset(dataset());
    now().showOwn(dataset('Mine'), own('notes.md'));
    now().correct(HIDE, 'take out');
    const later = dataset('Mine, later');
    later.graph.setNodeAttribute('n:llm', 'kind', 'technology');
    now().showOwn(later, own('notes.md'));
    expect(now().news?.words).toBe('1 changed');
    expect(labels(store)).not.toContain(LABEL);
    now().showOwn(dataset('Mine'), own('other.md'));
    expect(labels(store)).toContain(LABEL);
    now().leaveOwn();
    now().showDataset(dataset());
    expect([labels(store).includes(LABEL), now().corrections]).toEqual([true, '']);
    expect([...items.keys()]).toEqual(['rayograph.corrections own notes.md']);
  });
});

describe('what a browser refuses', () => {
  const refuses = (what: 'getItem' | 'setItem' | 'removeItem') => {
    const storage = memory(new Map())();
    return () => ({
      ...storage,
      [what]: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  };

  it.each(['getItem', 'removeItem'] as const)('(%s) costs nothing where nothing was corrected', (what) => {
    const store = createViewStore();
    keepInBrowser(store, refuses(what), '/p', false);
    store.getState().learnToCorrect(corrector, 'browser');
    store.getState().showDataset(dataset());
    expect([labels(store).includes(LABEL), store.getState().notice]).toEqual([true, null]);
  });

  it('is said where something was corrected, which holds all the same', () => {
    const store = createViewStore();
    keepInBrowser(store, refuses('setItem'), '/p', false);
    store.getState().learnToCorrect(corrector, 'browser');
    store.getState().showDataset(dataset());
    store.getState().correct(HIDE, 'take out');
    expect(labels(store)).not.toContain(LABEL);
    expect(store.getState().notice).toContain('keeps nothing more');
  });

  it('is not asked for corrections, and one that keeps some is known by their names', () => {
    expect(keepsCorrections(() => ({ 'rayograph.corrections /p Sample': '' }))).toBe(true);
    expect(keepsCorrections(() => ({ 'rayograph.kept /p Sample': '' }))).toBe(false);
    const refused = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(keepsCorrections(refused)).toBe(false);
  });
});

describe('a correction', () => {
  const read = (text: string) => corrector.entries(text).entries.map(({ correction }) => correction);

  it.each<[string, Correction, Correction, readonly Correction[]]>([
    ['kind', { retype: 'A', kind: 'x' }, { retype: 'A', kind: 'y' }, [{ retype: 'A', kind: 'y' }]],
    ['name, and back to the one in the notes', { rename: 'A', to: 'B' }, { rename: 'B', to: 'A' }, []],
    ['name', { rename: 'A', to: 'B' }, { rename: 'A', to: 'C' }, [{ rename: 'A', to: 'C' }]],
    ['apartness', { apart: ['A', 'B'] }, { merge: 'B', into: 'A' }, [{ merge: 'B', into: 'A' }]],
    ['very words', { hide: 'A' }, { hide: 'A' }, [{ hide: 'A' }]],
  ])('takes the place of an older one of the same %s', (_what, old, now, left) => {
    expect(read(corrector.added(corrector.added('', old), now))).toEqual(left);
  });

  it.each<[Correction, Correction]>([
    [
      { retype: 'A', kind: 'x' },
      { retype: 'B', kind: 'x' },
    ],
    [
      { rename: 'A', to: 'B' },
      { rename: 'C', to: 'D' },
    ],
    [{ apart: ['A', 'B'] }, { merge: 'A', into: 'C' }],
    [{ apart: ['A', 'B'] }, { merge: 'C', into: 'B' }],
    [
      { rename: 'A', to: 'B' },
      { retype: 'A', kind: 'x' },
    ],
  ])('leaves %j alone beside %j', (old, now) => {
    expect(read(corrector.added(corrector.added('', old), now))).toEqual([old, now]);
  });

  it('is taken back by its place in the list; without tools, and of no such place, nothing happens', () => {
    const { now } = visit(new Map());
    now().showDataset(dataset());
    now().correct(HIDE, 'take out');
    now().uncorrect(3);
    now().openCorrection({ verb: 'rename', key: 'n:llm' });
    expect([read(now().corrections), now().correctForm?.verb]).toEqual([[HIDE], 'rename']);
    now().uncorrect(0);
    expect(read(now().corrections)).toEqual([]);
    now().undo();
    expect(read(now().corrections)).toEqual([HIDE]);
    const bare = createViewStore();
    bare.getState().correct(HIDE, 'take out');
    bare.getState().uncorrect(0);
    expect(bare.getState().corrections).toBe('');
  });

  it('puts what is new beside what it is joined to, and what is joined to nothing near the middle', () => {
    const { store, now } = visit(new Map());
    now().showDataset(dataset());
    const place = (label: string) => {
      const graph = graphIn(store.getState());
      const key = graph?.findNode((_, node) => node.label === label);
      const { x, y } = graph?.getNodeAttributes(key) ?? {};
      return [x, y];
    };
    now().correct({ split: 'LLM', to: 'Other', spellings: ['LLMs'] }, 'split');
    now().correct({ add: 'Catalog', kind: 'concept', source: 'notes.md', quote: 'the catalog' }, 'add');
    for (const label of ['Other', 'Catalog'])
      expect(place(label).every((at) => Number.isFinite(at) && at !== 0)).toBe(true);
  });
});

describe('in a file', () => {
  function served(first: string) {
    const state = { text: first, written: 0 };
    const file: ServedFile = {
      read: () => Promise.resolve({ text: state.text, outcomes: [] }),
      write: (before, text) => {
        const isWritten = before === state.text;
        if (isWritten) Object.assign(state, { text, written: state.written + 1 });
        return Promise.resolve({ isWritten, text: state.text });
      },
    };
    return { state, file };
  }
  /** Shows a page whose file has been read. */
  async function begin(file: ServedFile, items = new Map<string, string>()) {
    const visited = visit(items, file);
    visited.now().showDataset(dataset());
    await visited.read?.();
    return visited;
  }
  const settled = (): Promise<void> => new Promise((settle) => setTimeout(settle));

  it('writes what is corrected and what is undone', async () => {
    const { state, file } = served('# mine\n');
    const { now } = await begin(file);
    now().correct(HIDE, 'take out');
    await settled();
    expect(state.text).toBe('# mine\n- hide: LLM\n');
    now().undo();
    await settled();
    expect(state.text).toBe('# mine\n');
  });

  it('writes what is undone while what was done is still on its way', async () => {
    const { state, file } = served('# mine\n');
    let arrive = (): void => {};
    const answered = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const slow: ServedFile = {
      ...file,
      write: async (before, text) => {
        const answer = await file.write(before, text);
        await answered;
        return answer;
      },
    };
    const { now, read } = await begin(slow);
    now().correct(HIDE, 'take out');
    await settled();
    expect(state.text).toBe('# mine\n- hide: LLM\n');
    now().undo();
    void read?.();
    arrive();
    await settled();
    expect([state.text, now().corrections]).toEqual(['# mine\n', '# mine\n']);
  });

  it('never writes what was corrected in one’s own notes, during them or after', async () => {
    const { state, file } = served('# mine\n');
    const items = new Map<string, string>();
    const { now, store } = await begin(file, items);
    now().showOwn(dataset('Mine'), own('notes.md'));
    now().correct(HIDE, 'take out');
    expect(labels(store)).not.toContain(LABEL);
    await settled();
    now().leaveOwn();
    expect(now().corrections).toBe('# mine\n');
    now().correct({ hide: 'Nobody' }, 'take out');
    await settled();
    expect([state.text, state.written]).toEqual(['# mine\n- hide: Nobody\n', 1]);
    expect(items.get('rayograph.corrections own notes.md')).toContain('- hide: LLM\n');
  });

  it('does not write over what was changed by hand, and takes that over', async () => {
    const { state, file } = served('# mine\n');
    const { now } = await begin(file);
    state.text = '# by hand\n';
    now().correct(HIDE, 'take out');
    await settled();
    expect([state.text, now().corrections]).toEqual(['# by hand\n', '# by hand\n']);
    expect(now().notice).toMatch(/changed meanwhile/u);
  });

  it('says that it could not save, and takes nothing over from a file that is older than what is saved', async () => {
    const { state, file } = served('# mine\n');
    const { now, read } = await begin({
      ...file,
      write: (before, text) =>
        text.includes('Nobody') ? Promise.reject(new Error('no room')) : file.write(before, text),
    });
    now().correct(HIDE, 'take out');
    await settled();
    const after = state.text;
    // A build that began before the correction was saved.
    state.text = '# mine\n';
    await read?.();
    expect(now().corrections).toBe(after);
    now().correct({ hide: 'Nobody' }, 'take out');
    await settled();
    expect(now().notice).toBe('The corrections could not be saved: no room');
  });

  it('does not read what is behind what was corrected meanwhile, nor write before it has read', async () => {
    const { state, file } = served('# mine\n');
    const early = visit(new Map(), file);
    early.now().showDataset(dataset());
    early.now().correct(HIDE, 'take out');
    await settled();
    expect(state.written).toBe(0);
    const { now, read } = await begin(file);
    const reading = read?.();
    now().correct(HIDE, 'take out');
    await reading;
    await settled();
    expect([now().corrections, state.text]).toEqual(['# mine\n- hide: LLM\n', '# mine\n- hide: LLM\n']);
  });
});
