import { describe, expect, test } from 'vitest';
import { DIRECTIONS, stepFrom } from '../../src/query/step.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const all = (): boolean => true;

describe('a step with an arrow key', () => {
  test('goes to the neighbour that lies that way; up is up on the screen', () => {
    expect(stepFrom(graph, 'n:llm', null, 'up', all)).toBe('n:vllm');
    expect(stepFrom(graph, 'n:llm', null, 'right', all)).toBe('n:beta');
    expect(stepFrom(graph, 'n:llm', null, 'left', all)).toBe('n:alpha');
  });

  test('always leads to a neighbour at the start, even if none lies that way', () => {
    for (const direction of DIRECTIONS) {
      const next = stepFrom(graph, 'n:ann', null, direction, all);
      expect(next).toBe('n:alpha');
    }
  });

  test('runs along what hangs on the node one came from', () => {
    expect(stepFrom(graph, 'n:inner', 'n:llm', 'right', all)).toBe('n:llm');
    expect(stepFrom(graph, 'n:alpha', 'n:llm', 'down', all)).toBe('n:inner');
  });

  test('should not go to what is hidden, nor anywhere when nothing lies ahead', () => {
    expect(stepFrom(graph, 'n:llm', null, 'up', (key) => key !== 'n:vllm')).not.toBe('n:vllm');
    expect(stepFrom(graph, 'n:beta', 'n:llm', 'right', all)).toBeUndefined();
  });
});
