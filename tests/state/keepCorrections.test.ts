/** Where corrections are kept: those of the served notes in their file, those of one's own notes in the browser, never the other way. */
import { describe, expect, it } from 'vitest';
import { corrector } from '../../src/state/corrector.ts';
import { datasetOf } from '../../src/state/dataset.ts';
import { type ServedFile, keepInBrowser, keepInFile } from '../../src/state/keepCorrections.ts';
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
});
