import { beforeEach, describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/state/dataset.ts';
import { decodeHash, encodeHash } from '../../src/state/hash.ts';
import { FIRST_PANEL, fitWidth, readPanel, writePanel } from '../../src/state/panel.ts';
import { isOtherPage } from '../../src/state/reading.ts';
import { type ViewStore, createViewStore } from '../../src/state/viewStore.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

let store: ViewStore;
beforeEach(() => {
  store = createViewStore();
  store.getState().showDataset(datasetOf(sampleGraph(), SAMPLE_SOURCES));
});
const now = () => store.getState();
const note = (line: number | null) => ({ page: 'note', source: 'notes.md', line });

describe('a note in place', () => {
  test('opens at what is chosen: the talk, the first mention, the evidence, the passage that was sought', () => {
    now().openNote();
    expect(now().reading).toEqual(note(null));
    for (const [choose, line] of [
      [() => now().select('n:beta'), 13],
      [() => now().select('n:llm'), 4],
      [() => now().selectEdge('n:inner>covers>n:llm'), 10],
      [() => now().goToPassage({ source: 'notes.md', block: 4, line: 6, quote: '', marks: [] }), 6],
    ] as const) {
      choose();
      now().openNote();
      expect(now().reading).toEqual(note(line));
    }
  });

  test('keeps what is chosen, and gives way to what is chosen from it, with a way back to its line', () => {
    now().select('n:llm');
    now().openNote();
    expect(now().selected).toBe('n:llm');
    now().markLine(10);
    now().select('n:ray-core');
    expect(now()).toMatchObject({ reading: null, leftNote: note(10), selected: 'n:ray-core' });
    now().select(null);
    expect(now().leftNote).toBeNull();
  });

  test('is left by Escape before the selection is', () => {
    now().select('n:llm');
    now().openNote();
    now().escape();
    expect(now()).toMatchObject({ reading: null, selected: 'n:llm' });
    now().escape();
    expect(now().selected).toBeNull();
  });

  test('marks no line beyond its ends', () => {
    now().openNote({ source: 'notes.md', line: 9999 });
    expect(now().reading).toEqual(note(16));
    now().markLine(-3);
    expect(now().reading).toEqual(note(1));
  });

  test('should not open one that is not there', () => {
    now().openNote({ source: 'gone.md', line: 1 });
    expect(now().reading).toBeNull();
    expect(now().notice).not.toBeNull();
    const empty = createViewStore();
    empty.getState().openNote();
    expect(empty.getState().reading).toBeNull();
  });

  test('goes to the next line that was not used, and says so where there is none', () => {
    now().goToUnused(1);
    expect(now().reading).toEqual(note(6));
    now().goToUnused(-1);
    expect(now().reading).toEqual(note(6));
    const used = SAMPLE_SOURCES.map((source) => ({
      ...source,
      lines: source.lines.map(() => ({ state: 'graph' as const })),
    }));
    now().showDataset(datasetOf(sampleGraph(), used));
    now().goToUnused(1);
    expect(now().notice).toBe('Every line of the notes was used.');
  });

  test('looks for it from the note that is open, else from what is chosen, on either side', () => {
    for (const way of [1, -1] as const) {
      now().openNote({ source: 'notes.md', line: null });
      now().goToUnused(way);
      expect(now().reading).toEqual(note(6));
      now().closeReading();
      now().select('n:beta');
      now().goToUnused(way);
      expect(now().reading).toEqual(note(6));
      now().select(null);
    }
    const blank = createViewStore();
    blank.getState().goToUnused(1);
    expect(blank.getState().reading).toBeNull();
  });

  test('opens at the beginning for what has no line of its own, and where there are no notes not at all', () => {
    now().markLine(3);
    expect(now().reading).toBeNull();
    for (const choose of [() => now().select('n:ann'), () => now().selectEdge('n:ann>presents>n:alpha')]) {
      choose();
      now().openNote();
      expect(now().reading).toEqual(note(null));
      choose();
      now().goToUnused(1);
      expect(now().reading).toEqual(note(6));
    }
    now().showDataset(datasetOf(sampleGraph(), []));
    now().select('n:ann');
    now().openNote();
    now().goToUnused(1);
    expect(now().reading).toBeNull();
  });

  test('has its follow-ups checked off, and not', () => {
    now().setDone('n:a', true);
    now().setDone('n:b', true);
    now().setDone('n:a', false);
    expect([...now().done]).toEqual(['n:b']);
  });

  test('opens a panel that was put away', () => {
    now().setPanel({ isCollapsed: true });
    now().openNote();
    expect(now().panel.isCollapsed).toBe(false);
  });
});

describe('the address of a page', () => {
  test('says the note and its line, or the list', () => {
    now().select('n:llm');
    now().openNote();
    expect(encodeHash(now())).toBe('#sel=llm&note=notes.md:4');
    now().openFollowUps();
    expect(encodeHash(now())).toBe('#sel=llm&list=follow-ups');
  });

  test('brings the note back, and not one that the graph does not know', () => {
    now().restore(decodeHash('#sel=llm&note=notes.md:10'));
    expect(now()).toMatchObject({ selected: 'n:llm', reading: note(10) });
    now().restore(decodeHash('#sel=llm&note=other.md:10'));
    expect(now()).toMatchObject({ selected: 'n:llm', reading: null });
  });

  test.each([
    '#note=',
    '#note=:3',
    '#note=%E0%A4%A:3',
    '#note=a.md:0',
    '#note=a:b:c',
    '#list=other',
    '#note=a.md:x',
  ])('should not be read where it says %s', (hash) => {
    expect(decodeHash(hash).reading).toBeNull();
  });

  test('is another page for another note, not for another line', () => {
    const page = { page: 'note', source: 'a', line: 1 } as const;
    expect(isOtherPage(page, { ...page, line: 2 })).toBe(false);
    expect(isOtherPage(page, { ...page, source: 'b' })).toBe(true);
    expect(isOtherPage(page, null)).toBe(true);
    expect(isOtherPage({ page: 'follow-ups' }, { page: 'follow-ups' })).toBe(false);
  });
});

describe('the room of the panel', () => {
  const memory = (first: string | null) => {
    let kept = first;
    return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) };
  };

  test('comes back as it was left', () => {
    const storage = memory(null);
    writePanel(() => storage, { width: 420, wide: null, isCollapsed: true });
    expect(readPanel(() => storage)).toEqual({ width: 420, wide: null, isCollapsed: true });
  });

  test.each([null, 'null', '{', '7', '{"width":"wide","wide":-4,"isCollapsed":"yes"}'])(
    'is as at first where %s is kept',
    (text) => {
      expect(readPanel(() => memory(text))).toEqual(FIRST_PANEL);
    },
  );

  test('is at first where the browser keeps nothing', () => {
    const refuses = () => {
      throw new Error('no');
    };
    expect(readPanel(refuses)).toEqual(FIRST_PANEL);
    expect(() => writePanel(refuses, FIRST_PANEL)).not.toThrow();
  });

  test('should not take the window from the map', () => {
    expect(fitWidth(5000, 1000)).toBe(700);
    expect(fitWidth(1, 1000)).toBe(264);
    expect(fitWidth(300.4, 1000)).toBe(300);
  });
});
