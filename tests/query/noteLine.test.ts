import { describe, expect, test } from 'vitest';
import { readNoteLine } from '../../src/query/noteLine.ts';
import { sourceIndexOf } from '../../src/query/sourceIndex.ts';
import { placeOf, SAMPLE_SOURCES, sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const [source] = SAMPLE_SOURCES;
if (source === undefined) throw new Error('the sample has a note');
const index = sourceIndexOf(source);
const read = (line: number, key: string | null = null) => readNoteLine(graph, index, line, key);
const rolesOf = (line: number, key: string | null = null): readonly string[] =>
  read(line, key)
    .segments.filter(({ role }) => role !== 'plain')
    .map(({ text, role }) => `${role} ${text}`);

describe('a line of a note in place', () => {
  test('stands as it does in the file, with its marker and its blanks', () => {
    const words = read(4)
      .segments.map(({ text }) => text)
      .join('');
    expect(words).toBe('  - extract llm with **VLLM**');
  });

  test('marks the node that was asked for and names the others', () => {
    expect(rolesOf(4, 'n:llm')).toEqual(['mark llm', 'name VLLM']);
    expect(rolesOf(4)).toEqual(['name llm', 'name VLLM']);
  });

  test('says what became of it, with a reason only where it was not used', () => {
    expect(read(4)).toMatchObject({ state: 'graph', reason: '' });
    expect(read(2)).toMatchObject({ state: 'blank', reason: '' });
    expect(read(6)).toMatchObject({ state: 'unused', reason: 'nothing was found in it' });
    expect(read(11)).toMatchObject({ state: 'uncertain' });
    expect(read(11).reason).not.toBe('');
  });

  test('should not fail beyond the last line', () => {
    expect(read(999)).toMatchObject({ segments: [], state: 'blank' });
  });

  test('shows the names in a question before the question, and a question without names as a name', () => {
    const asked = sampleGraph();
    const node = { aliases: [], salience: 0, size: 1, x: 0, y: 0, kind: 'question' };
    const whole = placeOf(15, 'an LLM again');
    asked.addNode('n:q', { ...node, label: 'an LLM again?', mentions: [whole] });
    asked.addNode('n:done', { ...node, label: 'done?', mentions: [placeOf(6, 'done')] });
    const names = (line: number) =>
      readNoteLine(asked, index, line, null)
        .segments.filter(({ role }) => role === 'name')
        .map(({ key }) => key);
    expect(names(15)).toEqual(['n:llm']);
    expect(names(6)).toEqual(['n:done']);
  });
});

test('a line that is too long is cut, and says so', () => {
  const long = { ...source, text: 'x'.repeat(9000), lines: [], blocks: [] };
  const segments = readNoteLine(graph, sourceIndexOf({ ...long, id: 'long.md' }), 1, null).segments;
  expect(segments.map(({ text }) => text.length)).toEqual([8000, 1]);
  expect(segments[1]).toMatchObject({ text: '…', role: 'plain', start: 8000 });
});

describe('a long line', () => {
  const read = (length: number, names: readonly (readonly [number, number])[] = []) => {
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const told = sampleGraph();
    const mentions = names.map(([from, to]) => ({ source: 'long.md', start: point(from), end: point(to) }));
    told.setNodeAttribute('n:ann', 'mentions', mentions);
    const long = { id: 'long.md', title: '', text: 'x'.repeat(length), lines: [], blocks: [] };
    return readNoteLine(told, sourceIndexOf(long), 1, 'n:ann').segments.map(
      ({ text, role, key }) => [text === '…' ? text : text.length, role, key] as const,
    );
  };

  test('is whole up to eight thousand characters', () => {
    expect(read(8000)).toEqual([[8000, 'plain', '']]);
  });

  test('ends with a sign that it was cut, which names nothing', () => {
    expect(read(8001)).toEqual([
      [8000, 'plain', ''],
      ['…', 'plain', ''],
    ]);
  });

  test('shows so much of a name as stands before the cut, and none behind it', () => {
    expect(
      read(9000, [
        [7990, 8010],
        [8000, 8010],
      ]),
    ).toEqual([
      [7990, 'plain', ''],
      [10, 'mark', ''],
      ['…', 'plain', ''],
    ]);
  });
});

describe('what became of a line', () => {
  const reasonOf = (state: 'graph' | 'uncertain' | 'unused' | 'blank', reason?: string): string => {
    const line = reason === undefined ? { state } : { state, reason };
    const note = { id: 'a.md', title: '', text: 'Bread', lines: [line], blocks: [] };
    return readNoteLine(sampleGraph(), sourceIndexOf(note), 1, null).reason;
  };

  test('is told in the words that were kept with it, or else in our own', () => {
    expect(reasonOf('unused', 'a rule of dashes')).toBe('a rule of dashes');
    expect(reasonOf('uncertain', 'one capital')).toBe('one capital');
    expect(reasonOf('unused')).toBe('nothing was found in it');
    expect(reasonOf('uncertain')).toBe('only a weak sign of a name was seen in it');
  });

  test('is not told of a line that is in the graph or blank, whatever was kept with it', () => {
    expect(reasonOf('graph', 'a rule of dashes')).toBe('');
    expect(reasonOf('blank', 'a rule of dashes')).toBe('');
  });
});
