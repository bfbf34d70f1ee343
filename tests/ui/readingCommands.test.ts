import { beforeEach, describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/state/dataset.ts';
import { type ViewStore, createViewStore } from '../../src/state/viewStore.ts';
import { allCommands, commandsOf } from '../../src/ui/commands/commands.ts';
import type { CommandDesk } from '../../src/ui/commands/command.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

let store: ViewStore;
beforeEach(() => {
  store = createViewStore();
  store.getState().showDataset(datasetOf(sampleGraph(), SAMPLE_SOURCES));
});
const now = () => store.getState();
const labels = (): readonly string[] => commandsOf(now()).map(({ label }) => label);
function run(id: string): void {
  // What is tried here works on the store alone.
  const desk = { store } as unknown as CommandDesk;
  commandsOf(now())
    .find((command) => command.id === id)
    ?.run(desk);
}

describe('the commands', () => {
  test('have names of their own, and no key runs two of them', () => {
    now().keepView('Mine');
    now().select('n:llm');
    const all = allCommands(now());
    for (const names of [
      all.map(({ id }) => id),
      all.map(({ label }) => label),
      all.flatMap(({ keys = [] }) => keys),
      all.flatMap(({ chords = [] }) => chords),
    ]) {
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test('open a view by its name', () => {
    now().toggle('kinds', 'person');
    now().keepView('Without people');
    now().clearFilter();
    expect(labels()).toContain('Open the view “Without people”');
    run('view-Without people');
    expect([...now().filter.kinds.names]).toEqual(['person']);
  });

  test('show a relation alone, and hide it', () => {
    run('only-relations-uses');
    expect(now().filter.relations).toEqual({ mode: 'only', names: new Set(['uses']) });
    run('only-relations-uses');
    run('relations-uses');
    expect(now().filter.relations).toEqual({ mode: 'except', names: new Set(['uses']) });
    expect(labels().some((label) => /^Show relation: uses/u.test(label))).toBe(true);
  });

  test('open the note, what was not used, and the follow-ups', () => {
    run('next-unused');
    expect(now().reading).toEqual({ page: 'note', source: 'notes.md', line: 6 });
    run('follow-ups');
    expect(now().reading).toEqual({ page: 'follow-ups' });
    run('panel');
    expect(now().panel.isCollapsed).toBe(true);
  });

  test('should not offer notes that are not there, days that nobody noted, or a panel that is not open', () => {
    store = createViewStore();
    store.getState().showDataset(datasetOf(sampleGraph(), []));
    const offered = commandsOf(now()).map(({ id }) => id);
    expect(offered).not.toContain('whole-note');
    expect(offered).not.toContain('next-unused');
    expect(offered).not.toContain('panel');
    expect(offered.filter((id) => id.includes('days'))).toEqual([]);
  });
});
