import { expect, test } from 'vitest';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { readDataset } from '../../src/state/dataset.ts';
import { nextThemeChoice, readThemeChoice, writeThemeChoice } from '../../src/state/theme.ts';
import { SAMPLE_SOURCES, sampleGraph } from '../query/sampleNotes.ts';

const GOOD: Record<string, string> = {
  'graph.json': JSON.stringify(writeGraph(sampleGraph())),
  'sources.json': JSON.stringify({ schema: 'rayograph-sources/1', sources: SAMPLE_SOURCES }),
};
const reading = (files: Record<string, string>) => (file: string) => {
  const text = files[file];
  return text === undefined ? Promise.reject(new Error('not found')) : Promise.resolve(text);
};

test('a dataset is a graph with its notes, and remembers where the file put each node', async () => {
  const read = await readDataset(reading(GOOD));
  expect(read.ok && read.dataset.graph.order).toBe(8);
  expect(read.ok && read.dataset.sources).toHaveLength(1);
  expect(read.ok && read.dataset.home.get('n:beta')).toEqual({ x: 20, y: 0 });
});

test('a fault names the file and the first thing that is wrong', async () => {
  for (const [text, message] of [
    ['[]', 'options'],
    ['{', 'JSON'],
    ['null', 'the file as a whole'],
  ] as const) {
    const read = await readDataset(reading({ ...GOOD, 'graph.json': text }));
    expect(read).toMatchObject({ ok: false, fault: { file: 'graph.json' } });
    expect(!read.ok && read.fault.message).toContain(message);
  }
});

test('without its notes a graph is shown all the same, with a warning', async () => {
  const { 'graph.json': graph = '' } = GOOD;
  const read = await readDataset(reading({ 'graph.json': graph }));
  expect(read).toMatchObject({ ok: true, warning: { file: 'sources.json', message: 'not found' } });
});

test('what is thrown without being an error is a fault, too', async () => {
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors
  const read = await readDataset(() => Promise.reject('gone'));
  expect(read).toMatchObject({ ok: false, fault: { message: 'gone' } });
});

test('a choice of theme is remembered, and the button goes round through all', () => {
  let kept: string | null = null;
  const memory = () => ({ getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) });
  writeThemeChoice(memory, 'dark');
  expect(readThemeChoice(memory)).toBe('dark');
  expect((['system', 'light', 'dark'] as const).map(nextThemeChoice)).toEqual(['light', 'dark', 'system']);
});

test('a browser that refuses to remember costs the memory of the theme, and no more', () => {
  const refuses = () => {
    throw new Error('denied');
  };
  expect(readThemeChoice(refuses)).toBe('system');
  expect(() => writeThemeChoice(refuses, 'dark')).not.toThrow();
  expect(readThemeChoice(() => ({ getItem: () => '<script>', setItem: () => undefined }))).toBe('system');
});
