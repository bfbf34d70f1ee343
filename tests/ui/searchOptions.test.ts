import { createNotesMemory } from '../../src/open/keptNotes.ts';
import { createNotesWorker } from '../../src/open/makeInWorker.ts';
import { createOpener } from '../../src/open/opener.ts';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/query/filter.ts';
import { findNodes } from '../../src/query/search.ts';
import { findNotes } from '../../src/query/searchNotes.ts';
import { datasetOf } from '../../src/state/dataset.ts';
import { filteredIn } from '../../src/state/selectors.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { allCommands, commandsOf } from '../../src/ui/commands/commands.ts';
import { nameOptions, optionId, searchOptions } from '../../src/ui/searchOptions.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

function readyStore() {
  const store = createViewStore();
  store.getState().showDataset(datasetOf(sampleGraph(), SAMPLE_SOURCES));
  return store;
}

function offered(text: string) {
  const graph = sampleGraph();
  const [names, notes] = [findNodes(graph, text), findNotes(SAMPLE_SOURCES, text)];
  return searchOptions(text, names, notes, commandsOf(readyStore().getState()));
}
const groups = (text: string): readonly string[] => offered(text).map(({ name }) => name);
const ids = (text: string): readonly string[] =>
  offered(text).flatMap(({ options }) => options.map(optionId));

describe('the search offers', () => {
  test('names, then passages, then commands', () => {
    expect(groups('llm')).toEqual(['names', 'notes']);
    expect(groups('out')).toEqual(['commands']);
    expect(groups('extract')).toEqual(['notes']);
  });

  test('all commands for nothing typed, and only commands after >', () => {
    expect(groups('')).toEqual(['commands']);
    expect(ids('>theme dark')).toEqual(['theme-dark']);
    expect(ids('>llm')).toEqual([]);
    expect(ids('>').length).toBe(ids('').length);
  });

  test('to show only what is named so, after the names', () => {
    expect(ids('vllm').slice(0, 2)).toEqual(['n:vllm', 'filter']);
    expect(ids('extract')).not.toContain('filter');
  });

  test('names alone where one is compared with', () => {
    const named = nameOptions(findNodes(sampleGraph(), 'llm'));
    expect(named.flatMap(({ options }) => options.map(({ kind }) => kind))).toEqual(['name', 'name']);
  });

  test('nothing for what is nowhere, and no filter that would leave nothing', () => {
    expect(offered('zzqqx')).toEqual([]);
  });

  test('each thing once, numbered through the groups', () => {
    for (const text of ['', 'a', 'ray', 'llm', 'e']) {
      const all = ids(text);
      expect(new Set(all).size).toBe(all.length);
      let first = 0;
      for (const group of offered(text)) {
        expect(group.first).toBe(first);
        first += group.options.length;
      }
    }
  });
});

describe('commands', () => {
  test('have names and keys of their own', () => {
    const commands = commandsOf(readyStore().getState());
    const keys = commands.flatMap((command) => command.keys ?? []);
    const chords = allCommands(readyStore().getState()).flatMap((command) => command.chords ?? []);
    expect(new Set(chords).size).toBe(chords.length);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    expect(new Set(commands.map(({ label }) => label)).size).toBe(commands.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are offered where they change something, and not where they would not', () => {
    const store = readyStore();
    const offers = (): readonly string[] => commandsOf(store.getState()).map(({ id }) => id);
    expect(offers()).toContain('layout-force');
    expect(offers()).not.toContain('layout-talks');
    expect(offers()).not.toContain('clear-filters');
    expect(offers()).not.toContain('unselect');
    expect(offers()).not.toContain('graph');
    store.getState().select('n:llm');
    store.getState().toggle('kinds', 'person');
    store.getState().showOutlineAs('table');
    expect(offers()).toContain('clear-filters');
    expect(offers()).toContain('unselect');
    expect(offers()).toContain('graph');
    store.getState().stopDrawing();
    expect(offers()).not.toContain('fit');
    expect(offers()).not.toContain('layout-force');
  });

  test('do what they say', () => {
    const store = readyStore();
    const desk = {
      store,
      camera: { fit: () => undefined, flyTo: () => undefined, bind: () => undefined },
      focusSearch: () => undefined,
      openHelp: () => undefined,
      openNotes: () => undefined,
      opener: createOpener({
        store,
        worker: createNotesWorker(),
        memory: createNotesMemory(),
        remember: () => undefined,
        showBeside: () => Promise.resolve(),
      }),
    };
    const run = (id: string): void =>
      commandsOf(store.getState())
        .find((command) => command.id === id)
        ?.run(desk);
    run('layout-force');
    run('theme-dark');
    run('outline-table');
    run('kind-person');
    expect(store.getState()).toMatchObject({
      layout: 'force',
      theme: 'dark',
      outlineAs: 'table',
      middle: 'outline',
    });
    expect(filteredIn(store.getState()).nodes).toEqual(new Set(['n:ann']));
    run('clear-filters');
    run('graph');
    expect(store.getState()).toMatchObject({ filter: NO_FILTER, middle: 'graph' });
    run('undo');
    expect(filteredIn(store.getState()).nodes).toEqual(new Set(['n:ann']));
  });
});
