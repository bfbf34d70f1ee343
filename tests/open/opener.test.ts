/** Which of several things that are opened is shown. */
import { expect, test } from 'vitest';
import { createNotesMemory } from '../../src/open/keptNotes.ts';
import { createNotesWorker } from '../../src/open/makeInWorker.ts';
import { createOpener } from '../../src/open/opener.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { graphIn } from '../../src/state/selectors.ts';
import { graphOf } from '../pipeline/graphOf.ts';

/** A graph file whose bytes come when they are let go. */
function slowFile(name: string, note: string) {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const file = new File([JSON.stringify(graphOf(note))], name);
  const arrayBuffer = async (): Promise<ArrayBuffer> => {
    await gate;
    return new Blob([file]).arrayBuffer();
  };
  return { file: Object.assign(file, { arrayBuffer }), letGo };
}

test('a graph file that comes late does not take the place of one that was opened after it', async () => {
  const store = createViewStore();
  const opener = createOpener({
    store,
    worker: createNotesWorker(),
    memory: createNotesMemory(),
    remember: () => undefined,
    showBeside: () => Promise.resolve(),
  });
  const [late, next] = [slowFile('late.json', '# Ovens'), slowFile('next.json', '# Glaze by Jane Doe, Acme')];
  const openings = [late, next].map(({ file }) => opener.openFiles([file]));
  next.letGo();
  await openings[1];
  expect(store.getState().own?.title).toBe('next.json');
  late.letGo();
  await openings[0];
  expect(store.getState().own?.title).toBe('next.json');
  expect(graphIn(store.getState())?.hasNode('n:jane-doe')).toBe(true);
  expect(store.getState().notice).toBeNull();
});
