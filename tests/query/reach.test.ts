import { expect, test } from 'vitest';
import { type Filtered, NOTHING_FILTERED } from '../../src/query/filter.ts';
import { reachOf } from '../../src/query/reach.ts';
import { sampleGraph } from './sampleNotes.ts';

const reached = (from: string, steps: number, out: Filtered = NOTHING_FILTERED): readonly string[] =>
  [...reachOf(sampleGraph(), from, steps, out)].sort();

test('each step reaches what the last one is joined to, whichever way an edge reads', () => {
  expect(reached('n:ann', 0)).toEqual(['n:ann']);
  expect(reached('n:ann', 1)).toEqual(['n:alpha', 'n:ann']);
  expect(reached('n:ann', 2)).toEqual(['n:alpha', 'n:ann', 'n:llm', 'n:vllm']);
  expect(reached('n:ann', 3)).toEqual([
    'n:alpha',
    'n:ann',
    'n:beta',
    'n:inner',
    'n:llm',
    'n:ray-core',
    'n:vllm',
  ]);
});

test('no step leads over what is filtered out', () => {
  expect(reached('n:ann', 4, { nodes: new Set(['n:llm', 'n:ray-core']), edges: new Set() })).toEqual([
    'n:alpha',
    'n:ann',
    'n:vllm',
  ]);
  expect(reached('n:ann', 2, { nodes: new Set(), edges: new Set(['n:alpha>covers>n:vllm']) })).toEqual([
    'n:alpha',
    'n:ann',
    'n:llm',
  ]);
});
